import pytest

from sendjourney.services.not_needed import not_needed, say_not_needed
from tests.builders import a_child, a_family
from tests.storing import a_file


@pytest.fixture
def family(tmp_path):
    children = (a_child(), a_child(id="maryam"))
    family = a_file(tmp_path, record=a_family(children=children))
    yield family
    family.close()


def test_who_is_not_needed_is_remembered_for_one_child(family):
    say_not_needed(family, "idris", "gp", needed=False)
    say_not_needed(family, "idris", "senco", needed=False)

    assert not_needed(family, "idris") == {"gp", "senco"}
    assert not_needed(family, "maryam") == frozenset()


def test_somebody_may_be_needed_after_all(family):
    say_not_needed(family, "idris", "gp", needed=False)
    say_not_needed(family, "idris", "gp", needed=True)

    assert not_needed(family, "idris") == frozenset()
