"""Our counting against a second one, and against days worked out by hand."""

from datetime import date, timedelta

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from sendjourney.domain.law.counting import Unit, end_of, latest_before, months_after
from sendjourney.domain.law.days import Calendar
from tests.domain.law import second_opinion
from tests.domain.law.making import CALENDAR

YEARS = range(2024, 2041)
HOLIDAYS = frozenset(d for year in YEARS for d in second_opinion.usual_bank_holidays(year))
ENGLAND = Calendar(bank_holidays=HOLIDAYS)
SOME_DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
OUR_DAYS = st.dates(date(2024, 1, 1), date(2039, 12, 31))
LENGTHS = st.integers(1, 600)
THROUGH_THE_CALENDAR = [Unit.DAY, Unit.WEEK, Unit.MONTH]
MANY = settings(max_examples=1000)


@MANY
@given(SOME_DAYS, LENGTHS, st.sampled_from(THROUGH_THE_CALENDAR), st.booleans())
@example(date(2027, 12, 31), 2, Unit.MONTH, False)
@example(date(2028, 2, 29), 12, Unit.MONTH, True)
def test_days_weeks_and_months_are_what_dateutil_says(start, length, unit, beginning_with):
    ours = end_of(start, length, unit, ENGLAND, beginning_with=beginning_with)

    assert ours == second_opinion.span(start, length, unit, beginning_with=beginning_with)


@MANY
@given(OUR_DAYS, st.integers(1, 60), st.booleans())
def test_working_days_are_what_dateutil_says(start, length, beginning_with):
    ours = end_of(start, length, Unit.WORKING_DAY, ENGLAND, beginning_with=beginning_with)

    near = [day for day in HOLIDAYS if abs(day - start) < timedelta(days=200)]
    assert ours == second_opinion.working_days(start, length, near, beginning_with=beginning_with)


@MANY
@given(SOME_DAYS, LENGTHS, st.sampled_from(THROUGH_THE_CALENDAR))
def test_before_is_what_dateutil_says(start, length, unit):
    assert latest_before(start, length, unit, ENGLAND) == second_opinion.span(start, -length, unit)


@given(OUR_DAYS, st.integers(1, 60))
def test_counting_back_working_days_and_on_again_leads_to_the_start_or_the_day_before(
    start, length
):
    back = latest_before(start, length, Unit.WORKING_DAY, ENGLAND)

    on = end_of(back, length, Unit.WORKING_DAY, ENGLAND, beginning_with=False)
    assert ENGLAND.next_working_day(start) == on


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 10, 1), 2, date(2026, 12, 1)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2027, 7, 31), -5, date(2027, 2, 28)),
        (date(2026, 12, 15), 0, date(2026, 12, 15)),
    ],
)
def test_a_month_ends_on_the_same_number_or_on_its_last_day(start, months, expected):
    assert months_after(start, months) == expected


@pytest.mark.parametrize(
    ("start", "length", "unit", "beginning_with", "expected"),
    [
        (date(2026, 3, 10), 12, Unit.MONTH, True, date(2027, 3, 9)),
        (date(2027, 2, 1), 15, Unit.DAY, True, date(2027, 2, 15)),
        (date(2026, 11, 23), 6, Unit.WEEK, False, date(2027, 1, 4)),
        (date(2026, 12, 23), 3, Unit.WORKING_DAY, False, date(2026, 12, 30)),
        (date(2027, 3, 24), 3, Unit.WORKING_DAY, False, date(2027, 3, 31)),
        (date(2026, 12, 14), 15, Unit.WORKING_DAY, True, date(2027, 1, 6)),
        (date(2026, 11, 25), 2, Unit.SCHOOL_DAY, False, date(2026, 11, 30)),
        (date(2026, 10, 22), 6, Unit.SCHOOL_DAY, True, date(2026, 11, 5)),
        (date(2026, 12, 16), 3, Unit.SCHOOL_DAY, False, date(2027, 1, 4)),
    ],
)
def test_counting_by_hand(start, length, unit, beginning_with, expected):
    assert end_of(start, length, unit, CALENDAR, beginning_with=beginning_with) == expected


@pytest.mark.parametrize("start", [date(2026, 6, 1), date(2027, 2, 10), date(2027, 3, 1)])
def test_school_days_are_not_guessed_where_no_terms_were_written_down(start):
    assert end_of(start, 15, Unit.SCHOOL_DAY, CALENDAR, beginning_with=False) is None
    assert latest_before(date(2026, 9, 3), 15, Unit.SCHOOL_DAY, CALENDAR) is None


@pytest.mark.parametrize("unit", THROUGH_THE_CALENDAR)
def test_a_day_later_or_earlier_than_calendars_go_is_refused(unit):
    with pytest.raises(OverflowError):
        end_of(date(9999, 12, 31), 12, unit, ENGLAND, beginning_with=False)
    with pytest.raises(OverflowError):
        latest_before(date(1, 1, 1), 12, unit, ENGLAND)


def test_a_month_too_many_for_the_last_december_is_refused():
    assert months_after(date(9999, 11, 30), 1) == date(9999, 12, 30)
    with pytest.raises(OverflowError):
        months_after(date(9999, 12, 1), 1)


def test_one_of_a_unit_is_said_as_one():
    assert Unit.WORKING_DAY.counted(1) == "1 working day"
    assert Unit.WEEK.counted(6) == "6 weeks"
