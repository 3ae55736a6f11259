"""The recovery code as people type it."""

import pytest

from sendjourney.services import recovery_code

CODE = "A807-PH0K-KCS2-PM2X-EVCS-RZ10-X8J9"


def test_a_code_has_seven_groups_of_four():
    assert recovery_code.groups(CODE) == ["A807", "PH0K", "KCS2", "PM2X", "EVCS", "RZ10", "X8J9"]
    assert recovery_code.joined(recovery_code.groups(CODE)) == CODE


@pytest.mark.parametrize("typed", ["PH0K", "ph0k", " p h 0 k ", "phok", "PH-OK"])
def test_a_group_is_read_kindly(typed):
    assert recovery_code.is_group(typed, CODE, 2)


@pytest.mark.parametrize("typed", ["", "PH0", "A807", "PH0KX", "🙂"])
def test_another_group_is_not_taken_for_it(typed):
    assert not recovery_code.is_group(typed, CODE, 2)


def test_any_group_may_be_asked_for():
    asked = {recovery_code.any_group() for _ in range(300)}

    assert asked == {1, 2, 3, 4, 5, 6, 7}
