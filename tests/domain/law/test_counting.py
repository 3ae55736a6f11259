from datetime import date, timedelta

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.law.counting import Unit, last_day, months_after

SOME_DAYS = st.dates(date(1900, 1, 1), date(2200, 12, 31))
LENGTHS = st.integers(0, 600)


@given(SOME_DAYS, LENGTHS)
def test_months_are_counted_as_dateutil_counts_them(start, months):
    assert months_after(start, months) == start + relativedelta(months=months)


@given(SOME_DAYS, LENGTHS, st.sampled_from(Unit))
def test_any_length_is_counted_as_dateutil_counts_it(start, length, unit):
    expected = start + relativedelta(**{f"{unit.value}s": length})

    assert last_day(start, length, unit, beginning_with=False) == expected
    assert last_day(start, length, unit, beginning_with=True) == expected - timedelta(days=1)


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 10, 1), 2, date(2026, 12, 1)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2027, 12, 31), 2, date(2028, 2, 29)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2026, 12, 15), 0, date(2026, 12, 15)),
    ],
)
def test_a_month_ends_on_the_same_number_or_on_its_last_day(start, months, expected):
    assert months_after(start, months) == expected


def test_twelve_months_beginning_with_a_day_end_on_the_day_before_its_anniversary():
    end = last_day(date(2026, 3, 10), 12, Unit.MONTH, beginning_with=True)

    assert end == date(2027, 3, 9)


def test_fifteen_days_beginning_with_the_first_of_a_month_end_on_the_fifteenth():
    assert last_day(date(2027, 2, 1), 15, Unit.DAY, beginning_with=True) == date(2027, 2, 15)


def test_six_weeks_from_a_monday_end_on_a_monday():
    end = last_day(date(2026, 11, 23), 6, Unit.WEEK, beginning_with=False)

    assert end == date(2027, 1, 4)


@pytest.mark.parametrize("unit", list(Unit))
def test_a_day_later_than_calendars_go_is_refused(unit):
    with pytest.raises(OverflowError):
        last_day(date(9999, 12, 31), 12, unit, beginning_with=False)


def test_a_month_too_many_for_the_last_december_is_refused():
    assert months_after(date(9999, 11, 30), 1) == date(9999, 12, 30)
    with pytest.raises(OverflowError):
        months_after(date(9999, 12, 1), 1)
