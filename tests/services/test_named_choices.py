import pytest

from sendjourney.domain.visibility import Reader
from sendjourney.services.named_choices import fitting, name_problem, ticks_of, with_ticks
from tests.builders import a_page_choice

AT_FIRST = frozenset({"photo", "jo", "aga"})


def test_a_choice_brings_its_ticks_back():
    ticked = frozenset({"photo", "jo", "address"})

    choice = with_ticks(a_page_choice(), ticked=ticked, at_first=AT_FIRST)

    assert (choice.left_out, choice.added) == (("aga",), ("address",))
    assert ticks_of(choice, AT_FIRST) == ticked


def test_a_new_fact_comes_in_as_on_any_page():
    choice = with_ticks(a_page_choice(), ticked=frozenset({"jo"}), at_first=AT_FIRST)

    assert ticks_of(choice, AT_FIRST | {"new"}) == {"jo", "new"}


def test_only_choices_for_this_page_and_reader_are_offered():
    school = a_page_choice()
    doctor = a_page_choice(reader=Reader.HEALTH)

    assert fitting([school, doctor], "meeting-summary", Reader.HEALTH) == [doctor]
    assert fitting([school, doctor], "people-sheet", Reader.HEALTH) == []


@pytest.mark.parametrize(("name", "says"), [
    ("", "Give it a name"), ("x" * 61, "too long"), ("for SCHOOL", "already"), ("For nursery", ""),
])  # fmt: skip
def test_a_name_is_there_once_and_short(name, says):
    problem = name_problem(name, a_page_choice(name=""), [a_page_choice()])

    assert says in problem
    assert bool(problem) is bool(says)


def test_a_choice_may_keep_its_own_name():
    choice = a_page_choice()

    assert name_problem("For school", choice, [choice]) == ""
