"""The person a page is made for: who that may be, and when we were last in touch with them."""

from datetime import date

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.person import Person
from sendjourney.domain.visibility import Reader
from sendjourney.services.page_request import PageRequest

Contact = Appointment | ContactNote


def likely_person(record: FamilyRecord, child: Child, today: date) -> str:
    """Return the id of whom the family meets next, or else met last; empty when that is nobody."""
    own = record.of_child(child)
    people = {person.id for person in own.people}
    ahead = sorted((held for held in _held(own) if held.on >= today), key=_day)
    past = sorted(_before(own, today), key=_day, reverse=True)
    named = (id_ for met in (*ahead, *past) for id_ in met.person_ids if id_ in people)
    return next(named, "")


def last_met(
    record: FamilyRecord, child: Child, person_id: str, *, today: date, reader: Reader | None
) -> date | None:
    """Return the day before today when we were last in touch with a person, None when never.

    What the reader may not see does not count: the page would tell of it.
    """
    own = record.of_child(child)
    days = (
        met.on
        for met in _before(own, today)
        if person_id in met.person_ids and met.visibility.allows(reader)
    )
    return max(days, default=None)


def made_for(request: PageRequest) -> Person | None:
    """Return whom a page is made for, if that is somebody the family has written down."""
    wanted = request.person_id or likely_person(request.record, request.child, request.today)
    return next((person for person in request.record.people if person.id == wanted), None)


def met_before(request: PageRequest, person: Person | None) -> date | None:
    """Return since when a page tells what is new for a person; None when we never met."""
    if person is None:
        return None
    return last_met(
        request.record, request.child, person.id, today=request.today, reader=request.reader
    )


def _held(own: FamilyRecord) -> list[Appointment]:
    return [held for held in own.appointments if not held.cancelled]


def _before(own: FamilyRecord, today: date) -> list[Contact]:
    contacts: list[Contact] = [*_held(own), *own.contact_notes]
    return [met for met in contacts if met.on < today]


def _day(met: Contact) -> date:
    return met.on
