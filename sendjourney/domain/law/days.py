"""Which days count: working days by England's bank holidays, school days by the family's terms."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

ONE_DAY = timedelta(days=1)
SATURDAY = 5
LONGEST_PAUSE = 52
"""Days in a row that no school is closed for: after more, a term was not written down."""

Counts = Callable[[date], bool]
"""Says whether a day is one of those that are counted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Term:
    """A stretch of school days, first and last day included; ``closed`` are days off within it."""

    first: date
    last: date
    closed: tuple[date, ...] = ()

    def holds(self, day: date) -> bool:
        """Say whether a day lies in the term and is not one of its days off."""
        return self.first <= day <= self.last and day not in self.closed


@dataclass(frozen=True, kw_only=True, slots=True)
class Calendar:
    """The days that matter to the law: bank holidays of England, and the school's own terms."""

    bank_holidays: frozenset[date] = frozenset()
    terms: tuple[Term, ...] = ()

    def is_working_day(self, day: date) -> bool:
        """Say whether a day is no Saturday, Sunday, Christmas Day, Good Friday or bank holiday.

        Christmas Day and Good Friday are among the bank holidays here. Source: SEND Regulations
        2014 (SI 2014/1530), reg. 2(1), and HESC Rules 2008 (SI 2008/2699), rule 1(3).
        """
        return day.weekday() < SATURDAY and day not in self.bank_holidays

    def is_school_day(self, day: date) -> bool:
        """Say whether the school is open to pupils, as far as its terms were written down."""
        return self.is_working_day(day) and any(term.holds(day) for term in self.terms)

    def next_working_day(self, day: date) -> date:
        """Return the day itself if it is a working day, otherwise the first one after it."""
        while not self.is_working_day(day):
            day += ONE_DAY
        return day


def count_on(start: date, length: int, counts: Counts, *, beginning_with: bool) -> date | None:
    """Return the day on which so many counted days have gone by.

    With ``beginning_with`` the start is itself the first, if it counts. None when too many days in
    a row do not count: whoever wrote down the terms has not got so far.
    """
    return _counted(start if beginning_with else start + ONE_DAY, length, counts, ONE_DAY)


def count_back(start: date, length: int, counts: Counts) -> date | None:
    """Return the last day that leaves so many counted days before the start; None as above."""
    return _counted(start - ONE_DAY, length, counts, -ONE_DAY)


def _counted(day: date, length: int, counts: Counts, step: timedelta) -> date | None:
    left, pause = length, 0
    while pause <= LONGEST_PAUSE:
        if counts(day):
            left, pause = left - 1, 0
            if not left:
                return day
        else:
            pause += 1
        day += step
    return None
