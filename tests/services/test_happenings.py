"""What plan and diary tell the law's clock."""

from datetime import date

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.services.happenings import event_title, happenings_of, of_plan
from sendjourney.services.law_clock import contradictions
from tests.builders import (
    TODAY,
    a_child,
    a_family,
    a_plan,
    an_appointment,
    an_event,
    the_record,
)


def told(**values):
    return [(h.event, h.on, h.guess) for h in happenings_of(a_family(**values), a_child())]


def test_the_dates_of_a_plan_are_events():
    plan = a_plan(asked_on=date(2023, 8, 21), final_on=date(2026, 4, 17))

    assert told(plans=(plan,)) == [
        ("request_received", date(2023, 8, 21), False),
        ("final_plan_made", date(2024, 1, 5), False),
        ("review_decision", date(2026, 2, 24), False),
        ("amended_plan_made", date(2026, 4, 17), False),
    ]


def test_the_day_on_the_final_plan_alone_is_a_guess():
    plan = a_plan(first_made_on=None, last_review_on=None, final_on=date(2026, 4, 17))

    assert told(plans=(plan,)) == [("final_plan_made", date(2026, 4, 17), True)]


def test_a_plan_made_after_a_review_is_a_changed_one():
    plan = a_plan(first_made_on=None, final_on=date(2026, 4, 17))

    assert ("amended_plan_made", date(2026, 4, 17), False) in told(plans=(plan,))


def test_the_same_day_twice_on_a_plan_is_one_event():
    plan = a_plan(final_on=date(2024, 1, 5), last_review_on=None)

    assert [event for event, *_ in told(plans=(plan,))] == ["final_plan_made"]


@pytest.mark.parametrize("kind", [PlanKind.NONE, PlanKind.SEN_SUPPORT, PlanKind.OTHER])
def test_a_plan_that_the_law_does_not_know_tells_nothing(kind):
    assert of_plan(a_plan(kind=kind, asked_on=date(2026, 1, 5), final_on=date(2026, 2, 2))) == []


def test_of_a_plan_that_was_asked_for_only_the_request_is_told():
    plan = a_plan(kind=PlanKind.ASKED, asked_on=date(2026, 10, 5))

    assert [h.event for h in of_plan(plan)] == ["request_received"]


def test_review_meetings_of_the_diary_are_events_unless_cancelled():
    held = an_appointment(id="held", on=date(2026, 1, 29), is_review_meeting=True)
    off = an_appointment(on=date(2026, 1, 22), is_review_meeting=True, cancelled=True)
    other = an_appointment(on=date(2026, 1, 15))

    assert told(appointments=(held, off, other)) == [("review_meeting", date(2026, 1, 29), False)]


def test_another_childs_dates_are_not_told():
    assert told(plans=(a_plan(child_id="mimi"),)) == []


def test_what_was_written_down_as_an_event_goes_before_plan_and_diary():
    event = an_event(
        event="review_decision", on=None, letter_on=date(2026, 2, 24), received_on=date(2026, 2, 26)
    )

    family = a_family(plans=(a_plan(first_made_on=None),), events=(event,))
    [decided] = happenings_of(family, a_child())

    assert decided.record_id == event.id
    assert decided.received_on == date(2026, 2, 26)


def test_an_event_has_a_title_also_when_this_app_does_not_know_it():
    assert event_title("draft_served") == "The draft plan came"
    assert event_title("new_kind_of_letter") == "new kind of letter"


def test_the_sample_family_tells_no_impossible_story():
    record = the_record()
    child = record.children[0]

    told = happenings_of(record, child)

    assert len(told) > 9
    assert contradictions(told, born=child.birth_date, today=TODAY) == []


def test_a_final_plan_that_is_written_down_twice_is_one():
    plan = a_plan(first_made_on=date(2024, 7, 22), last_review_on=None)
    letter = an_event(
        event="final_plan_made", letter_on=date(2024, 7, 24), received_on=date(2024, 7, 26)
    )

    assert [event for event, *_ in told(plans=(plan,), events=(letter,))] == ["final_plan_made"]


def test_an_event_knows_better_than_our_guess_what_the_plan_of_today_is():
    plan = a_plan(first_made_on=None, last_review_on=None, final_on=date(2026, 4, 17))
    changed = an_event(event="amended_plan_made", on=date(2026, 4, 17))

    found = told(plans=(plan,), events=(changed,))

    assert found == [("amended_plan_made", date(2026, 4, 17), False)]


def test_two_final_plans_a_year_apart_are_two():
    plan = a_plan(first_made_on=date(2024, 7, 22), last_review_on=None)
    second = an_event(event="final_plan_made", on=date(2025, 7, 22))

    assert len(told(plans=(plan,), events=(second,))) == 2
