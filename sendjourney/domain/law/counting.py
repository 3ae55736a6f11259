"""Counting days, weeks and months as the law counts them. No rule stands here, only arithmetic."""

from calendar import monthrange
from datetime import date, timedelta

from sendjourney.domain.labelled import Labelled


class Unit(Labelled):
    """What a length of time is counted in."""

    DAY = "day", "days"
    WEEK = "week", "weeks"
    MONTH = "month", "months"


def last_day(start: date, length: int, unit: Unit, *, beginning_with: bool) -> date:
    """Return the last day of a length of time that runs from ``start``.

    ``beginning_with`` says that the law counts ``start`` itself as the first day (“fifteen days
    beginning with the day …”); otherwise the counting begins on the day after.

    Raises:
        OverflowError: the day would be later than calendars go.
    """
    if unit is Unit.MONTH:
        end = months_after(start, length)
    else:
        end = start + timedelta(days=length) * (7 if unit is Unit.WEEK else 1)
    return end - timedelta(days=1) if beginning_with else end


def months_after(start: date, months: int) -> date:
    """Return the day with the same number so many months later, or that month's last day.

    Source: Interpretation Act 1978, Schedule 1 (“month” is a calendar month); Dodds v Walker
    [1981] UKHL 3 (the corresponding-date rule).

    Raises:
        OverflowError: the day would be later than calendars go.
    """
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    if year > date.max.year:
        raise OverflowError(f"{months} months after {start} is later than calendars go")
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))
