"""Everything with a date, past and coming, in one line of time."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, time

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.promise import Promise
from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Moment:
    """One thing on a day; ``record`` is what it stands for, None for a date that was worked out."""

    on: date
    at: time | None
    title: str
    record: Record | None


def moments(
    appointments: Iterable[Appointment],
    notes: Iterable[ContactNote],
    promises: Iterable[Promise],
    review_due: date | None = None,
) -> list[Moment]:
    """Return everything with a date, oldest first; on one day those without a time come first.

    A promise stands on the day it is due; promises without one are left out.
    """
    found = [Moment(on=a.on, at=a.at, title=a.title, record=a) for a in appointments]
    found += [Moment(on=n.on, at=n.at, title=n.way.label, record=n) for n in notes]
    found += [
        Moment(on=p.due, at=None, title=p.what, record=p) for p in promises if p.due is not None
    ]
    if review_due is not None:
        found.append(Moment(on=review_due, at=None, title="Annual review due", record=None))
    return sorted(found, key=lambda m: (m.on, m.at or time.min, m.title.casefold()))
