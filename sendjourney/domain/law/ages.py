"""Age and school year, worked out from the birth date."""

from datetime import date

RECEPTION_AGE = 4
YEARS_AFTER_RECEPTION = 13
SCHOOL_YEAR_STARTS = (9, 1)


def age(born: date, today: date) -> int:
    """Return the age in whole years; born on 29 February, a birthday falls on 1 March."""
    return today.year - born.year - ((today.month, today.day) < (born.month, born.day))


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
