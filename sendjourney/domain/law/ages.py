"""Age and school year, worked out from the birth date."""

from calendar import isleap, monthrange
from datetime import date, timedelta

RECEPTION_AGE = 4
YEARS_AFTER_RECEPTION = 13
SCHOOL_YEAR_STARTS = (9, 1)
LEAP_DAY = (2, 29)
JUNE = 6
FRIDAY = 4


def age(born: date, today: date) -> int:
    """Return the age in whole years; born on 29 February, a birthday falls on 1 March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


def birthday(born: date, turning: int) -> date:
    """Return the day somebody turns so many years old; born on 29 February, 1 March if need be.

    Raises:
        ValueError: the day would be later than calendars go.
    """
    year = born.year + turning
    if (born.month, born.day) == LEAP_DAY and not isleap(year):
        return date(year, 3, 1)
    return born.replace(year=year)


def school_year(born: date, today: date) -> str:
    """Return the usual school year: “Reception”, “Year 1” to “Year 13”; empty before and after.

    Source: Education Act 1996 s.8 and School Admissions Code 2021, 2.17: a child starts Reception
    in the September after turning four; the school year runs from 1 September.
    """
    turns_within = school_year_of(today) - school_year_of(born)
    number = turns_within - RECEPTION_AGE - 1
    if number == 0:
        return "Reception"
    return f"Year {number}" if 1 <= number <= YEARS_AFTER_RECEPTION else ""


def school_year_of(day: date) -> int:
    """Return the calendar year in which the school year of a day began."""
    return day.year if (day.month, day.day) >= SCHOOL_YEAR_STARTS else day.year - 1


def school_year_turning(born: date, turning: int) -> date:
    """Return the first day of the school year in which somebody turns so many years old."""
    return date(school_year_of(birthday(born, turning)), *SCHOOL_YEAR_STARTS)


def last_friday_of_june(year: int) -> date:
    """Return the day on which compulsory school age ends. Source: SI 1997/1970."""
    day = date(year, JUNE, monthrange(year, JUNE)[1])
    return day - timedelta(days=(day.weekday() - FRIDAY) % 7)
