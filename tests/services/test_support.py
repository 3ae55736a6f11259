from datetime import date, timedelta

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.services.happenings import happenings_of
from sendjourney.services.law_clock import contradictions
from sendjourney.services.support import (
    Standing,
    date_problems,
    happened,
    is_asked_about,
    next_round,
    rounds_of,
    standing,
)
from tests.builders import (
    TODAY,
    a_child,
    a_family,
    a_plan,
    a_support_cycle,
    an_event,
    the_record,
)

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


def told(*cycles, today=None):
    return [(h.event, h.on) for h in happened(cycles, today)]


def test_the_first_round_tells_when_the_help_began_and_each_when_it_was_looked_at():
    first, second = the_record().support_cycles[:2]

    assert told(second, first) == [
        ("support_started", first.began_on),
        ("support_reviewed", second.reviewed_on),
        ("support_reviewed", first.reviewed_on),
    ]


def test_a_day_that_is_planned_is_told_only_while_it_is_to_come():
    cycle = a_support_cycle(began_on=None, review_on=TODAY + DAY)

    assert told(cycle, today=TODAY) == [("support_reviewed", TODAY + DAY)]
    assert told(cycle, today=TODAY + DAY) == []
    assert told(cycle.changed(reviewed_on=TODAY), today=TODAY) == [("support_reviewed", TODAY)]
    assert told(cycle) == []


def test_nothing_that_rounds_tell_is_impossible():
    record = the_record()

    found = happened(record.support_cycles[:2], TODAY)

    assert contradictions(found, born=record.children[0].birth_date, today=TODAY) == []


def test_rounds_are_part_of_what_happened_and_stand_there_once():
    first = a_support_cycle()
    written = an_event(event="support_started", on=first.began_on)
    family = a_family(support_cycles=(first,), events=(written,))

    found = happenings_of(family, a_child(), TODAY)

    assert [(h.event, h.on) for h in found] == [
        ("support_started", first.began_on),
        ("support_reviewed", first.review_on),
    ]
