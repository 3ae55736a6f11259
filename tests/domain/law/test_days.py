from datetime import date

import pytest

from sendjourney.domain.law.days import Calendar, Term
from tests.domain.law.making import CALENDAR


@pytest.mark.parametrize(
    ("day", "works"),
    [
        (date(2026, 12, 24), True),
        (date(2026, 12, 25), False),
        (date(2026, 12, 26), False),
        (date(2026, 12, 28), False),
        (date(2027, 3, 26), False),
        (date(2026, 8, 31), False),
        (date(2026, 11, 22), False),
    ],
)
def test_weekends_and_bank_holidays_are_no_working_days(day, works):
    assert CALENDAR.is_working_day(day) is works


def test_the_next_working_day_may_be_the_day_itself():
    assert CALENDAR.next_working_day(date(2026, 12, 24)) == date(2026, 12, 24)
    assert CALENDAR.next_working_day(date(2026, 12, 25)) == date(2026, 12, 29)


@pytest.mark.parametrize(
    ("day", "open_"),
    [
        (date(2026, 11, 26), True),
        (date(2026, 11, 27), False),
        (date(2026, 11, 28), False),
        (date(2026, 10, 28), False),
        (date(2027, 2, 12), True),
        (date(2027, 2, 15), False),
    ],
)
def test_a_school_day_lies_in_a_term_and_is_no_day_off(day, open_):
    assert CALENDAR.is_school_day(day) is open_


def test_a_bank_holiday_in_a_term_is_no_school_day():
    term = Term(first=date(2027, 3, 1), last=date(2027, 4, 9))
    calendar = Calendar(bank_holidays=CALENDAR.bank_holidays, terms=(term,))

    assert calendar.is_school_day(date(2027, 3, 25))
    assert not calendar.is_school_day(date(2027, 3, 26))
