"""What a kind of page says something of, on this day and for this person: no more can be ticked."""

from dataclasses import dataclass

from sendjourney.domain.caseworker import current_caseworker
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record
from sendjourney.export.material import Material
from sendjourney.services import page_person
from sendjourney.services.page_kinds import PageKind
from sendjourney.services.page_request import PageRequest


@dataclass(frozen=True, kw_only=True, slots=True)
class Offered:
    """The ids of the records that can be told on a page, and of those that are when all may be."""

    can_be_told: frozenset[str]
    told: frozenset[str]


def offered(request: PageRequest, kind: PageKind, own: FamilyRecord) -> Offered:
    """Return what of a child's own records can be told on a page; what is private is among it."""

    def may_be_seen(record: Record) -> bool:
        return record.visibility.allows(request.reader)

    seen = own.only(may_be_seen)
    whole, visible = (_everything(request, kind, record) for record in (own, seen))
    private = {record.id for record in own.everything() if not may_be_seen(record)}
    return Offered(
        can_be_told=_can_be_told(kind, visible) | (_can_be_told(kind, whole) & private),
        told=told(kind, visible),
    )


def told(kind: PageKind, material: Material) -> frozenset[str]:
    """Return the ids of the records of which a page made of this says something."""
    if kind.tells:
        return kind.tells(material)
    return frozenset(record.id for record in material.record.everything())


def _can_be_told(kind: PageKind, material: Material) -> frozenset[str]:
    """Return the ids of those of which it could, if others were not ticked."""
    return kind.can_tell(material) if kind.can_tell else told(kind, material)


def _everything(request: PageRequest, kind: PageKind, own: FamilyRecord) -> Material:
    """Return records to look through; private ones may be among them: never to be printed."""
    person = page_person.made_for(request) if kind.for_person else None
    return Material(
        child=request.child,
        record=own,
        headings=request.headings,
        today=request.today,
        reader=request.reader,
        caseworker=current_caseworker(own.caseworkers, request.today),
        person=person,
        since=page_person.met_before(request, person),
        changed=request.changed,
    )
