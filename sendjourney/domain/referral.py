"""A wait: somebody was asked to see the child, and has not yet.

Waits are counted in calendar days and in whole calendar weeks of seven of them: holidays and
weekends count like any other day, because the child waits on those too.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.record import Record

DAYS_A_WEEK = 7
SAID_IN_DAYS = 13
"""Up to so many days a wait is said in days, longer ones in weeks."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Referral(Record):
    """What the child waits for, and since when.

    ``person_id`` is whom to ask about it. The wait ends when the child is first seen, or on
    ``ended_on`` when it comes to nothing: it was turned down, or the family took it back.
    """

    child_id: str
    for_what: str
    to_whom: str = ""
    person_id: str = ""
    asked_on: date | None = None
    accepted_on: date | None = None
    last_chased_on: date | None = None
    first_seen_on: date | None = None
    ended_on: date | None = None
    outcome: str = ""
    notes: str = ""

    @property
    def over_on(self) -> date | None:
        """Return the day the wait ended; None while it goes on."""
        ends = [day for day in (self.first_seen_on, self.ended_on) if day is not None]
        return min(ends, default=None)

    def is_waiting(self, today: date) -> bool:
        """Say whether the child still waits; a day that is to come has not ended the wait."""
        return self.over_on is None or self.over_on > today

    def days_waited(self, today: date) -> int | None:
        """Return the calendar days from asking to the end of the wait, or to today.

        None when it is not known when it was asked for.
        """
        until = today if self.over_on is None else min(self.over_on, today)
        return _days(self.asked_on, until)

    def days_since_chased(self, today: date) -> int | None:
        """Return the calendar days since the family last asked; None when it never did."""
        return _days(self.last_chased_on, today)


def waiting(referrals: Iterable[Referral], today: date) -> list[Referral]:
    """Return what the child still waits for, the longest wait first, those without a day last."""
    open_now = [r for r in referrals if r.is_waiting(today)]
    return sorted(open_now, key=lambda r: (r.asked_on or date.max, r.for_what.casefold()))


def waited(referrals: Iterable[Referral], today: date) -> list[Referral]:
    """Return the waits that are over, the latest to end first."""
    over = [r for r in referrals if not r.is_waiting(today)]
    return sorted(over, key=lambda r: r.over_on or date.min, reverse=True)


def length_in_words(days: int) -> str:
    """Return how long a wait is: “9 days”, “31 weeks” (whole weeks, never rounded up)."""
    if days > SAID_IN_DAYS:
        return f"{days // DAYS_A_WEEK} weeks"
    return "1 day" if days == 1 else f"{days} days"


def _days(since: date | None, until: date) -> int | None:
    """Return the calendar days between; None for a day not known, or one still to come."""
    return None if since is None or since > until else (until - since).days
