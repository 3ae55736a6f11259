"""Ways to a last day, and how a last day rolls on."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.days import Calendar
from sendjourney.domain.law.rules import Roll
from sendjourney.domain.law.timing import last_day, rolled
from tests.domain.law import second_opinion
from tests.domain.law.making import CALENDAR, a_time

HOLIDAYS = frozenset(
    d for year in range(2024, 2042) for d in second_opinion.usual_bank_holidays(year)
)
ENGLAND = Calendar(bank_holidays=HOLIDAYS)
OUR_DAYS = st.dates(date(2024, 1, 1), date(2040, 12, 31))


@settings(max_examples=1000)
@given(OUR_DAYS)
def test_the_tribunals_rule_is_what_the_second_opinion_says(day):
    near = [holiday for holiday in HOLIDAYS if abs(holiday - day) < timedelta(days=60)]

    assert rolled(day, Roll.TRIBUNAL, ENGLAND) == second_opinion.tribunal(day, near)
    assert rolled(day, Roll.NEXT_WORKING_DAY, ENGLAND) == second_opinion.next_working_day(day, near)
    assert rolled(day, Roll.NONE, ENGLAND) == day


@given(OUR_DAYS, OUR_DAYS, st.sampled_from(Roll))
def test_to_roll_the_later_of_two_days_is_to_take_the_later_of_two_rolled_days(one, two, roll):
    later = max(rolled(one, roll, ENGLAND), rolled(two, roll, ENGLAND))

    assert rolled(max(one, two), roll, ENGLAND) == later


@pytest.mark.parametrize(
    ("ends", "expected"),
    [
        (date(2027, 7, 30), date(2027, 7, 30)),
        (date(2027, 7, 31), date(2027, 8, 2)),
        (date(2026, 8, 1), date(2026, 9, 1)),
        (date(2026, 8, 31), date(2026, 9, 1)),
        (date(2026, 12, 24), date(2026, 12, 24)),
        (date(2026, 12, 25), date(2027, 1, 4)),
        (date(2027, 1, 1), date(2027, 1, 4)),
        (date(2027, 1, 2), date(2027, 1, 4)),
        (date(2027, 3, 26), date(2027, 3, 30)),
    ],
)
def test_an_appeal_ending_around_holidays_rolls_on_by_hand(ends, expected):
    assert rolled(ends, Roll.TRIBUNAL, CALENDAR) == expected


@pytest.mark.parametrize("day", [date(9999, 12, 30), date(9999, 12, 31)])
def test_a_day_does_not_roll_beyond_the_calendars(day):
    assert rolled(day, Roll.TRIBUNAL, CALENDAR) is None


@pytest.mark.parametrize(
    ("time", "start", "expected"),
    [
        (a_time(before_day="02-15"), date(2028, 9, 1), date(2028, 2, 14)),
        (a_time(before_day="03-01"), date(2028, 9, 1), date(2028, 2, 29)),
        (a_time(before_day="12-01", year=-1), date(2028, 9, 1), date(2027, 11, 30)),
        (a_time(birthday=14), date(2012, 2, 29), date(2026, 3, 1)),
        (a_time(birthday=16), date(2012, 2, 29), date(2028, 2, 29)),
        (a_time(school_year_of=14), date(2012, 8, 31), date(2025, 9, 1)),
        (a_time(school_year_of=14), date(2012, 9, 1), date(2026, 9, 1)),
        (a_time(school_year_of=16, last_friday_in_june=True), date(2010, 10, 5), date(2027, 6, 25)),
        (a_time(school_year_of=16, last_friday_in_june=True), date(2011, 8, 31), date(2027, 6, 25)),
        (
            a_time(school_year_of=16, before_day="09-01", year=1),
            date(2010, 9, 1),
            date(2027, 8, 31),
        ),
        (
            a_time(school_year_of=16, before_day="09-01", year=1),
            date(2010, 8, 31),
            date(2026, 8, 31),
        ),
        (a_time(length=0), date(2027, 1, 4), date(2027, 1, 4)),
        (a_time(length=2, unit=Unit.WEEK, back=True), date(2027, 1, 13), date(2026, 12, 30)),
        (a_time(length=5, unit=Unit.MONTH, back=True), date(2027, 9, 30), date(2027, 4, 30)),
    ],
)
def test_each_way_to_a_last_day_by_hand(time, start, expected):
    assert last_day(time, start, CALENDAR) == expected


@given(st.dates(date(1995, 1, 1), date(2035, 12, 31)))
def test_school_age_ends_on_the_last_friday_in_june_after_or_before_the_16th_birthday(born):
    time = a_time(school_year_of=16, last_friday_in_june=True)
    sixteenth = second_opinion.span(born, 16 * 12, "month")

    year = sixteenth.year + (sixteenth.month > 8)
    assert last_day(time, born, CALENDAR) == second_opinion.last_friday_in_june(year)


@pytest.mark.parametrize("time", [a_time(birthday=14), a_time(length=12, unit=Unit.MONTH)])
def test_a_day_later_than_calendars_go_is_not_known(time):
    assert last_day(time, date(9995, 1, 1) if time.birthday else date(9999, 6, 1), CALENDAR) is None
