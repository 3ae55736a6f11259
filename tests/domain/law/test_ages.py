from datetime import date

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.law.ages import age, school_year, school_year_of

BIRTHS = st.dates(date(1995, 1, 1), date(2030, 12, 31))
NOT_LEAP = BIRTHS.filter(lambda day: (day.month, day.day) != (2, 29))


@given(NOT_LEAP, st.dates(date(2031, 1, 1), date(2060, 12, 31)))
def test_age_is_what_dateutil_says(born, today):
    assert age(born, today) == relativedelta(today, born).years


@pytest.mark.parametrize(
    ("today", "expected"),
    [(date(2027, 2, 28), 10), (date(2027, 3, 1), 11), (date(2028, 2, 29), 12)],
)
def test_a_child_born_on_29_february_is_older_on_1_march(today, expected):
    assert age(date(2016, 2, 29), today) == expected


@pytest.mark.parametrize(
    ("born", "expected"),
    [
        (date(2017, 8, 31), "Year 5"),
        (date(2017, 9, 1), "Year 4"),
        (date(2022, 8, 31), "Reception"),
        (date(2022, 9, 1), ""),
        (date(2008, 9, 1), "Year 13"),
        (date(2008, 8, 31), ""),
    ],
)
def test_school_year_goes_by_the_last_day_of_august(born, expected):
    assert school_year(born, date(2026, 11, 25)) == expected


def test_the_school_year_changes_on_1_september():
    born = date(2017, 3, 11)

    assert school_year(born, date(2027, 8, 31)) == "Year 5"
    assert school_year(born, date(2027, 9, 1)) == "Year 6"


@given(BIRTHS)
def test_reception_begins_in_the_september_after_turning_four(born):
    fourth = born + relativedelta(years=4)
    september = date(fourth.year + (fourth.month > 8), 9, 1)

    assert school_year(born, september) == "Reception"
    assert school_year_of(september) == september.year
