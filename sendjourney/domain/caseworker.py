"""Who holds the child's case at the council, since when, and how long nobody did."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Caseworker(Record):
    """A person who was the caseworker for a time. ``learnt`` says how the family found out."""

    child_id: str
    person_id: str
    since: date | None = None
    until: date | None = None
    learnt: str = ""

    def holds_case(self, today: date) -> bool:
        """Say whether this person is the caseworker on a day."""
        begun = self.since is None or self.since <= today
        return begun and (self.until is None or self.until >= today)


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """A time with nobody named, first and last day included; no ``until`` means it goes on."""

    since: date
    until: date | None

    def days(self, today: date) -> int:
        """Return how many calendar days nobody was named, up to and with today when it goes on."""
        return ((self.until or today) - self.since).days + 1


def in_order(caseworkers: Iterable[Caseworker]) -> list[Caseworker]:
    """Return the caseworkers from first to last; one without a start comes first."""
    return sorted(caseworkers, key=lambda c: (c.since or date.min, c.until or date.max))


def current_caseworker(caseworkers: Iterable[Caseworker], today: date) -> Caseworker | None:
    """Return who holds the case today; the one begun last when the family named two."""
    holding = [c for c in in_order(caseworkers) if c.holds_case(today)]
    return holding[-1] if holding else None


def gaps(caseworkers: Sequence[Caseworker], today: date) -> list[Gap]:
    """Return each time with nobody named, oldest first, from the first known end up to today."""
    found: list[Gap] = []
    free_from: date | None = None
    for worker in in_order(c for c in caseworkers if c.since is None or c.since <= today):
        if free_from is not None and worker.since is not None and worker.since > free_from:
            found.append(Gap(since=free_from, until=worker.since - timedelta(days=1)))
        if worker.until is None or worker.until >= today:
            return found
        day_after = worker.until + timedelta(days=1)
        free_from = day_after if free_from is None else max(free_from, day_after)
    if free_from is not None:
        found.append(Gap(since=free_from, until=None))
    return found
