from datetime import date, timedelta

import pytest

from sendjourney.domain.promise import Outcome, open_promises
from tests.builders import TODAY, a_promise


@pytest.mark.parametrize(
    ("due", "outcome", "late"),
    [
        (TODAY - timedelta(days=1), Outcome.OPEN, True),
        (TODAY, Outcome.OPEN, False),
        (None, Outcome.OPEN, False),
        (TODAY - timedelta(days=1), Outcome.KEPT, False),
        (TODAY - timedelta(days=1), Outcome.NOT_KEPT, False),
    ],
)
def test_a_promise_is_late_when_open_and_its_day_has_passed(due, outcome, late):
    assert a_promise(due=due, outcome=outcome).is_late(TODAY) is late


def test_open_promises_stand_soonest_first_and_those_without_a_day_last():
    someday, later, sooner, done = (
        a_promise(what="someday", due=None),
        a_promise(what="later", due=date(2027, 1, 7)),
        a_promise(what="sooner", due=date(2026, 12, 8)),
        a_promise(outcome=Outcome.KEPT),
    )

    assert open_promises([someday, later, done, sooner]) == [sooner, later, someday]


def test_open_promises_of_one_day_stand_by_what_was_promised():
    found = open_promises([a_promise(what="send it"), a_promise(what="Ring us")])

    assert [p.what for p in found] == ["Ring us", "send it"]
