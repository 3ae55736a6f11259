"""From the day of an event to a last day: the law's words for it, and no rule."""

from datetime import date

from sendjourney.domain.law.ages import birthday, last_friday_of_june, school_year_turning
from sendjourney.domain.law.counting import end_of, latest_before
from sendjourney.domain.law.days import ONE_DAY, Calendar
from sendjourney.domain.law.rules import Roll, Time

AUGUST, SEPTEMBER, DECEMBER = 8, 9, 12
CHRISTMAS, NEW_YEAR = (12, 25), (1, 1)


def last_day(time: Time, start: date, calendar: Calendar) -> date | None:
    """Return the last day that a way of counting gives from a day; None when it gives none.

    None means that the school's terms are not known so far, or a year that no calendar has.
    """
    try:
        return _last_day(time, start, calendar)
    except (OverflowError, ValueError):
        return None


def rolled(day: date, roll: Roll, calendar: Calendar) -> date | None:
    """Return the day to which a last day moves when nothing can be done on it.

    None for a day that no calendar has.

    Source of the Tribunal's rule: HESC Rules 2008 (SI 2008/2699), rule 12: a time that ends on no
    working day is kept on the next one; a time for the appeal form in a case about special needs
    that ends in August, or from 25 December to 1 January, on the first working day after those.
    """
    try:
        return _rolled(day, roll, calendar)
    except (OverflowError, ValueError):
        return None


def in_long_break(day: date) -> bool:
    """Say whether a day is in August or from 25 December to 1 January."""
    month_and_day = (day.month, day.day)
    return day.month == AUGUST or month_and_day >= CHRISTMAS or month_and_day == NEW_YEAR


def _rolled(day: date, roll: Roll, calendar: Calendar) -> date:
    if roll is Roll.NONE:
        return day
    if roll is Roll.TRIBUNAL and in_long_break(day):
        day = _end_of_long_break(day)
    return calendar.next_working_day(day)


def _end_of_long_break(day: date) -> date:
    if day.month == AUGUST:
        return date(day.year, SEPTEMBER, 1)
    return date(day.year + (day.month == DECEMBER), *NEW_YEAR) + ONE_DAY


def _last_day(time: Time, start: date, calendar: Calendar) -> date | None:
    if time.birthday:
        return birthday(start, time.birthday)
    if time.school_year_of:
        start = school_year_turning(start, time.school_year_of)
        if time.last_friday_in_june:
            return last_friday_of_june(start.year + 1)
    if time.before_day:
        month, day = day_of_year(time.before_day)
        return date(start.year + time.year, month, day) - ONE_DAY
    if not time.length:
        return start
    if time.back:
        return latest_before(start, time.length, time.unit, calendar)
    return end_of(start, time.length, time.unit, calendar, beginning_with=time.beginning_with)


def day_of_year(text: str) -> tuple[int, int]:
    """Return the month and the day of a text such as “02-15”."""
    month, _, day = text.partition("-")
    return int(month), int(day)
