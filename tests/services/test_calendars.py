"""England's bank holidays: those that were proclaimed, and those that a second opinion gives."""

from datetime import date

import pytest

import bank_holidays as written
from sendjourney.domain.law.days import Term
from sendjourney.services.calendars import YEARS, bank_holidays, calendar
from tests.domain.law import second_opinion

PROCLAIMED = {
    2020: {date(2020, 5, 8)},
    2022: {date(2022, 6, 2), date(2022, 6, 3), date(2022, 9, 19)},
    2023: {date(2023, 5, 8)},
}


def on_weekdays(year):
    return {day for day in bank_holidays() if day.year == year and day.weekday() < 5}


@pytest.mark.parametrize("year", [2021, *range(2024, max(YEARS) + 1)])
def test_the_bank_holidays_of_a_usual_year_are_what_the_second_opinion_says(year):
    assert on_weekdays(year) == second_opinion.usual_bank_holidays(year)


@pytest.mark.parametrize("year", PROCLAIMED)
def test_proclaimed_holidays_are_known(year):
    assert on_weekdays(year) >= PROCLAIMED[year]


def test_the_days_that_the_app_carries_are_those_that_the_package_knows():
    assert bank_holidays() == set(written.known()), "run packaging/bank_holidays.py"


def test_a_holiday_of_scotland_alone_is_a_working_day_in_england():
    assert calendar().is_working_day(date(2026, 11, 30))
    assert calendar().is_working_day(date(2027, 1, 4))


def test_terms_are_taken_along():
    term = Term(first=date(2026, 9, 2), last=date(2026, 10, 23))

    assert calendar([term]).is_school_day(date(2026, 9, 3))
    assert not calendar().is_school_day(date(2026, 9, 3))
