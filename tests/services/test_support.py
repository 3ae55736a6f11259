from datetime import date, timedelta

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.services.support import (
    Standing,
    date_problems,
    is_asked_about,
    next_round,
    rounds_of,
    standing,
)
from tests.builders import TODAY, a_child, a_family, a_plan, a_support_cycle, the_record

DAY = timedelta(days=1)


def test_rounds_are_numbered_from_the_first_and_the_latest_comes_first():
    family = the_record()

    rounds = rounds_of(family, family.children[0])

    assert [(r.number, r.cycle.id) for r in rounds] == [(2, "support-second"), (1, "support-first")]


def test_the_rounds_of_a_brother_or_sister_are_not_counted():
    family = the_record()

    assert [r.number for r in rounds_of(family, family.children[1])] == [1]


@pytest.mark.parametrize(
    ("plan", "asked"),
    [
        (None, False),
        (a_plan(), False),
        (a_plan(kind=PlanKind.OTHER), False),
        (a_plan(kind=PlanKind.NONE), True),
        (a_plan(kind=PlanKind.SEN_SUPPORT), True),
        (a_plan(kind=PlanKind.ASKED), True),
    ],
)
def test_sen_support_is_asked_about_while_there_is_no_stronger_plan(plan, asked):
    assert is_asked_about(plan, []) is asked


def test_rounds_that_were_written_down_stay_in_sight():
    family = a_family(support_cycles=(a_support_cycle(),))

    assert is_asked_about(a_plan(), rounds_of(family, a_child()))
    assert is_asked_about(None, rounds_of(family, a_child()))


def test_a_round_goes_on_until_the_day_that_was_planned_is_over():
    cycle = a_support_cycle(review_on=TODAY)

    assert standing(cycle, TODAY) is Standing.GOING_ON
    assert standing(cycle, TODAY + DAY) is Standing.TIME_TO_LOOK
    assert standing(cycle.changed(review_on=None), TODAY) is Standing.GOING_ON
    assert standing(cycle.changed(reviewed_on=TODAY), TODAY + DAY) is Standing.LOOKED_AT


def test_the_next_round_begins_today_with_nothing_in_it():
    fresh = next_round(a_child(), TODAY)

    assert (fresh.began_on, fresh.child_id) == (TODAY, a_child().id)
    assert (fresh.assessed, fresh.planned, fresh.review_on) == ("", "", None)


@pytest.mark.parametrize(
    ("values", "fields"),
    [
        ({}, []),
        ({"review_on": None}, []),
        ({"began_on": None, "reviewed_on": TODAY}, []),
        ({"review_on": date(2026, 9, 1)}, ["review_on"]),
        ({"reviewed_on": date(2026, 9, 1)}, ["reviewed_on"]),
        ({"reviewed_on": TODAY + DAY}, ["reviewed_on"]),
    ],
)
def test_days_that_cannot_be_are_said_beside_their_field(values, fields):
    assert list(date_problems(a_support_cycle(**values), TODAY)) == fields
