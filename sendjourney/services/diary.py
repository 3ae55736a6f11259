"""The diary of a child: what was, what is late, what is coming, and what has no day yet."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import groupby
from typing import TypeVar
from urllib.parse import urlsplit

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.domain.timeline import Moment, moments
from sendjourney.services.family import Family
from sendjourney.services.reviews import next_review

R = TypeVar("R", Appointment, ContactNote, Promise)

LENGTH_WHEN_NOT_KNOWN = timedelta(hours=1)


class Kinds(Labelled):
    """What of the diary to see."""

    EVERYTHING = "everything", "Everything"
    APPOINTMENTS = "appointments", "Appointments"
    NOTES = "notes", "Calls and letters"
    PROMISES = "promises", "Promises"


@dataclass(frozen=True, kw_only=True, slots=True)
class Diary:
    """One line of time in parts, each oldest first.

    ``late`` is open promises whose day has passed, and a review that is overdue; they are in no
    other part. ``coming`` begins with today. ``some_day`` is what was promised for no day.
    """

    late: tuple[Moment, ...]
    before: tuple[Moment, ...]
    coming: tuple[Moment, ...]
    some_day: tuple[Promise, ...]
    review: NextReview | None

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing at all."""
        return not (self.late or self.before or self.coming or self.some_day)


def diary(family: Family, child: Child, today: date, kinds: Kinds = Kinds.EVERYTHING) -> Diary:
    """Return the diary of a child as it stands on a day, everything or one kind."""
    promises = _wanted(kinds, Kinds.PROMISES, family.of_child(Promise, child.id))
    appointments = _wanted(kinds, Kinds.APPOINTMENTS, family.of_child(Appointment, child.id))
    notes = _wanted(kinds, Kinds.NOTES, family.of_child(ContactNote, child.id))
    review = next_review(family.record(), child)
    if kinds not in {Kinds.EVERYTHING, Kinds.APPOINTMENTS}:
        review = None
    line = moments(appointments, notes, promises, review.due if review else None)
    late = tuple(m for m in line if _is_late(m, today))
    rest = [m for m in line if m not in late]
    return Diary(
        late=late,
        before=tuple(m for m in rest if m.on < today),
        coming=tuple(m for m in rest if m.on >= today),
        some_day=tuple(p for p in promises if p.due is None),
        review=review,
    )


def by_month(line: Iterable[Moment]) -> list[tuple[date, list[Moment]]]:
    """Return moments under the first day of their month, in the order they came in."""
    months = groupby(line, key=lambda moment: moment.on.replace(day=1))
    return [(month, list(found)) for month, found in months]


def at_the_same_time(appointments: Iterable[Appointment], one: Appointment) -> list[Appointment]:
    """Return the other appointments that would overlap with one; a whole day overlaps nothing.

    An appointment of unknown length counts as an hour.
    """
    if one.at is None or one.cancelled:
        return []
    return [
        other
        for other in appointments
        if other.id != one.id and not other.cancelled and _overlap(other, one)
    ]


def made_at(promises: Iterable[Promise], source_id: str) -> list[Promise]:
    """Return what was promised at an appointment or in a note, the first due first."""
    made = [p for p in promises if source_id and p.source_id == source_id]
    return sorted(made, key=lambda p: (p.due or date.max, p.what.casefold()))


def closed(promise: Promise, outcome: Outcome, today: date) -> Promise:
    """Return a promise with what became of it; open again, it has no day of closing."""
    day = None if outcome is Outcome.OPEN else today
    return promise.changed(outcome=outcome, closed_on=day)


def places_used(appointments: Sequence[Appointment]) -> list[str]:
    """Return each place once, the one used last first."""
    latest = sorted(appointments, key=lambda a: a.on, reverse=True)
    return list(dict.fromkeys(a.place for a in latest if a.place.strip()))


def web_address(text: str) -> str:
    """Return a link as a browser takes it; empty when it is not an address on the web.

    Only web pages are opened: an address that would start another program, or open a file, is not.
    """
    words = text.strip()
    if words and "://" not in words:
        words = f"https://{words}"
    try:
        found = urlsplit(words)
        host = found.hostname or ""
    except ValueError:
        return ""
    is_web = found.scheme in {"http", "https"} and "." in host and " " not in words
    return words if is_web and found.username is None else ""


def _wanted(kinds: Kinds, kind: Kinds, records: list[R]) -> list[R]:
    return records if kinds in {Kinds.EVERYTHING, kind} else []


def _is_late(moment: Moment, today: date) -> bool:
    if moment.record is None:
        return moment.on < today
    return isinstance(moment.record, Promise) and moment.record.is_late(today)


def _overlap(one: Appointment, other: Appointment) -> bool:
    begins, other_begins = one.starts, other.starts
    if begins is None or other_begins is None:
        return False
    return begins < other_begins + _length(other) and other_begins < begins + _length(one)


def _length(appointment: Appointment) -> timedelta:
    known = appointment.minutes is not None
    return timedelta(minutes=appointment.minutes or 0) if known else LENGTH_WHEN_NOT_KNOWN
