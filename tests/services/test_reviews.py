from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services import reviews
from tests.builders import TODAY, a_child, a_family, a_plan, an_event, the_record


def test_the_next_review_is_counted_from_the_end_of_the_last():
    found = reviews.review_deadline(a_plan())

    assert found.due == date(2027, 2, 23)
    assert reviews.counted_from(found) == "the day the council’s decision ended the last review"
    assert not reviews.is_a_guess(found)


def test_the_first_review_is_counted_from_the_day_the_plan_was_made():
    plan = a_plan(last_review_on=None, final_on=date(2024, 4, 17))

    found = reviews.review_deadline(plan)

    assert found.due == date(2025, 1, 4)
    assert reviews.counted_from(found) == "the day the final plan was made and sent"


def test_the_day_on_the_final_plan_stands_in_and_says_so():
    plan = a_plan(last_review_on=None, first_made_on=None, final_on=date(2026, 4, 17))

    found = reviews.review_deadline(plan)

    assert found.due == date(2027, 4, 16)
    assert reviews.is_a_guess(found)


@given(st.dates(date(2014, 9, 1), date(2100, 12, 31)))
def test_the_last_day_is_the_day_before_the_anniversary(reviewed):
    found = reviews.review_deadline(a_plan(last_review_on=reviewed))

    assert found.due == reviewed + relativedelta(months=12) - timedelta(days=1)


@pytest.mark.parametrize("kind", [kind for kind in PlanKind if kind is not PlanKind.EHC])
def test_only_an_ehc_plan_has_a_review_by_law(kind):
    assert reviews.review_deadline(a_plan(kind=kind)) is None


def test_without_a_plan_or_its_dates_there_is_no_review_date():
    assert reviews.review_deadline(None) is None
    assert reviews.review_deadline(Plan(child_id="idris")) is None


def test_the_note_on_the_law_says_when_we_looked():
    assert "23 November 2026" in reviews.law_note()
    assert "a proposal is not the law" in reviews.law_note()


def test_the_sample_family_has_a_review_in_about_three_months():
    [deadline] = [found for p in the_record().plans if (found := reviews.review_deadline(p))]

    assert 85 <= deadline.days_left(TODAY) <= 92


def test_an_event_that_was_written_down_goes_before_an_older_date_of_the_plan():
    plan = a_plan(last_review_on=date(2025, 1, 9))
    decided = an_event(event="review_decision", on=date(2026, 2, 3), word="keep")

    found = reviews.next_review(a_family(plans=(plan,), events=(decided,)), a_child())

    assert found is not None
    assert found.due == date(2027, 2, 2)


def test_events_alone_are_enough_for_the_next_review():
    made = an_event(event="final_plan_made", on=date(2026, 3, 2))

    found = reviews.next_review(a_family(events=(made,)), a_child())

    assert found is not None
    assert found.due == date(2027, 3, 1)
