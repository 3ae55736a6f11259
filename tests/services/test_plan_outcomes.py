"""Outcomes keep their order, and vague words in a plan are pointed out gently."""

import pytest

from sendjourney.services import plan_outcomes
from tests.builders import a_plan_outcome
from tests.reading_age import reading_age


@pytest.mark.parametrize(
    ("provision", "words"),
    [
        ("Access to a quiet room", ["Access to"]),
        ("Regular sessions, as needed", ["Regular", "as needed"]),
        ("He will have opportunities\nto talk", ["opportunities\nto"]),
        ("Up to two hours in a small group", ["Up to", "small group"]),
        ("Reports kept up to date", []),
        ("A small group of no more than 4 children", []),
        ("Half an hour each week from a speech therapist", []),
        ("Irregular verbs, inaccess to nothing", []),
        ("", []),
    ],
)
def test_vague_words_are_found_as_they_stand(provision, words):
    assert [vague.words for vague in plan_outcomes.vague_in(provision)] == words


def test_a_question_is_put_once_however_often_the_words_come():
    found = plan_outcomes.vague_in("Regular checks, regular talks and frequent breaks")

    assert [vague.ask for vague in found] == ["How many times a week or term?"]


def test_every_phrase_of_the_list_is_found_in_itself():
    for phrase in plan_outcomes.phrases():
        for words in phrase.words:
            assert plan_outcomes.vague_in(f"Sam has {words}, he says.")


def test_the_reason_and_the_questions_are_plain():
    asked = [phrase.ask for phrase in plan_outcomes.phrases()]

    assert all(ask.endswith("?") for ask in asked)
    assert reading_age(plan_outcomes.why_specific()) <= 11
    assert reading_age(" ".join(asked)) <= 9


def outcomes():
    return [a_plan_outcome(id=name, position=place) for place, name in enumerate("abc")]


def places(changed):
    return {outcome.id: outcome.position for outcome in changed}


def test_an_outcome_goes_up_or_down_by_one():
    known = outcomes()

    assert places(plan_outcomes.moved(known, known[1], -1)) == {"a": 1, "b": 0}
    assert places(plan_outcomes.moved(known, known[1], 1)) == {"b": 2, "c": 1}


def test_the_first_goes_no_higher_and_the_last_no_lower():
    known = outcomes()

    assert plan_outcomes.moved(known, known[0], -1) == []
    assert plan_outcomes.moved(known, known[2], 1) == []


def test_outcomes_that_share_a_place_are_put_in_order_by_a_move():
    known = [a_plan_outcome(id=name) for name in "abc"]

    assert places(plan_outcomes.moved(known, known[2], -1)) == {"c": 1, "b": 2}


def test_a_new_outcome_comes_last():
    assert plan_outcomes.next_position(outcomes()) == 3
    assert plan_outcomes.next_position([]) == 0
