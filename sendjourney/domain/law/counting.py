"""Counting days, weeks and months as the law counts them. No rule stands here, only arithmetic."""

from calendar import monthrange
from datetime import date, timedelta


def months_after(start: date, months: int) -> date:
    """Return the day with the same number so many months later, or that month's last day.

    Source: Interpretation Act 1978, Schedule 1 (“month” is a calendar month); Dodds v Walker
    [1981] UKHL 3 (the corresponding-date rule).
    """
    index = start.year * 12 + start.month - 1 + months
    year, month = divmod(index, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def months_beginning_with(start: date, months: int) -> date:
    """Return the last day of so many months of which ``start`` is the first day.

    Twelve months beginning with 10 March 2026 end on 9 March 2027: the named day counts.
    """
    return months_after(start, months) - timedelta(days=1)
