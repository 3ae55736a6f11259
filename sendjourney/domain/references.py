"""How records name each other, and what to do when a name leads nowhere."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, dataclass, fields, replace
from typing import Any

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record

NAMING = ("child_id", "child_ids", "person_id", "person_ids", "source_id")
"""The fields that hold the ids of other records: one, or several."""


@dataclass(frozen=True, kw_only=True, slots=True)
class LooseEnd:
    """A field that names a record which is not there, or names none where there must be one.

    ``noun`` is the field of ``FamilyRecord``, ``index`` the record's place in it.
    """

    noun: str
    index: int
    field: str


def loose_ends(family: FamilyRecord) -> Iterator[LooseEnd]:
    """Find every field that names a record which the family does not have."""
    known = _known(family)
    for noun in fields(family):
        for index, record in enumerate(getattr(family, noun.name)):
            for field in fields(record):
                if field.name in NAMING and _is_loose(record, field, known[field.name]):
                    yield LooseEnd(noun=noun.name, index=index, field=field.name)


def without_loose_ends(family: FamilyRecord) -> FamilyRecord:
    """Return the family with no name that leads nowhere, as when somebody is in the bin.

    A record that cannot be without the one it names is left out with it; else only the name goes.
    Somebody who helped only children who are gone then stands with all children: seen, not lost.
    """
    while loose := {(end.noun, end.index) for end in loose_ends(family)}:
        known = _known(family)
        kept: dict[str, Any] = {
            noun.name: tuple(
                tied
                for index, record in enumerate(getattr(family, noun.name))
                for tied in ([record] if (noun.name, index) not in loose else _tied(record, known))
            )
            for noun in fields(family)
        }
        family = FamilyRecord(**kept)
    return family


def _known(family: FamilyRecord) -> Mapping[str, frozenset[str]]:
    children = frozenset(child.id for child in family.children)
    people = frozenset(person.id for person in family.people)
    sources = frozenset(record.id for record in (*family.appointments, *family.contact_notes))
    return {
        "child_id": children,
        "child_ids": children,
        "person_id": people,
        "person_ids": people,
        "source_id": sources,
    }


def _is_loose(record: Record, field: Field[object], known: frozenset[str]) -> bool:
    value = getattr(record, field.name)
    if isinstance(value, tuple):
        return not known.issuperset(value)
    return value not in known and (bool(value) or _must_be_there(field))


def _must_be_there(field: Field[object]) -> bool:
    return field.default is MISSING


def _tied(record: Record, known: Mapping[str, frozenset[str]]) -> list[Record]:
    """Return the record without its loose names; none when it cannot be without one of them."""
    tied: dict[str, Any] = {}
    for field in fields(record):
        if field.name in NAMING and _is_loose(record, field, known[field.name]):
            value = getattr(record, field.name)
            if isinstance(value, tuple):
                tied[field.name] = tuple(name for name in value if name in known[field.name])
            elif _must_be_there(field):
                return []
            else:
                tied[field.name] = ""
    return [replace(record, **tied)]
