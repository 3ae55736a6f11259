"""Counting days, weeks and months as the law counts them. No rule stands here, only arithmetic."""

from calendar import monthrange
from datetime import date, timedelta

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.days import ONE_DAY, Calendar, Counts, count_back, count_on


class Unit(Labelled):
    """What a length of time is counted in."""

    DAY = "day", "days"
    WEEK = "week", "weeks"
    MONTH = "month", "months"
    WORKING_DAY = "working_day", "working days"
    SCHOOL_DAY = "school_day", "school days"

    def counted(self, length: int) -> str:
        """Return a length in words: “1 week”, “15 working days”."""
        return f"{length} {self.label[:-1] if length == 1 else self.label}"


def end_of(
    start: date, length: int, unit: Unit, calendar: Calendar, *, beginning_with: bool
) -> date | None:
    """Return the last day of a length of time that runs from ``start``.

    ``beginning_with`` says that the law counts ``start`` itself as the first day (“fifteen days
    beginning with the day …”); otherwise the counting begins on the day after. None when the
    school's terms are not known so far.

    Raises:
        OverflowError: the day would be later than calendars go.
    """
    if counts := _counts(unit, calendar):
        return count_on(start, length, counts, beginning_with=beginning_with)
    end = _moved(start, length, unit)
    return end - ONE_DAY if beginning_with else end


def latest_before(start: date, length: int, unit: Unit, calendar: Calendar) -> date | None:
    """Return the last day that leaves a length of time before ``start`` (“at least two weeks”).

    None when the school's terms are not known so far.

    Raises:
        OverflowError: the day would be earlier than calendars go.
    """
    if counts := _counts(unit, calendar):
        return count_back(start, length, counts)
    return _moved(start, -length, unit)


def months_after(start: date, months: int) -> date:
    """Return the day with the same number so many months later, or that month's last day.

    Source: Interpretation Act 1978, Schedule 1 (“month” is a calendar month); Dodds v Walker
    [1981] UKHL 3 (the corresponding-date rule).

    Raises:
        OverflowError: the day would be later, or earlier, than calendars go.
    """
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    if not date.min.year <= year <= date.max.year:
        raise OverflowError(f"{months} months from {start} is further than calendars go")
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _counts(unit: Unit, calendar: Calendar) -> Counts | None:
    return {
        Unit.WORKING_DAY: calendar.is_working_day,
        Unit.SCHOOL_DAY: calendar.is_school_day,
    }.get(unit)


def _moved(start: date, length: int, unit: Unit) -> date:
    if unit is Unit.MONTH:
        return months_after(start, length)
    return start + timedelta(days=length * (7 if unit is Unit.WEEK else 1))
