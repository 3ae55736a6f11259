"""Whom to ring, at a glance: on pages for the moment when somebody has to."""

from collections.abc import Sequence

from sendjourney.domain.person import Person, Service
from sendjourney.export import wording
from sendjourney.export.document import Words, bold, words
from sendjourney.export.material import Material

MOST = 3


def to_ring(material: Material, *, most: int = MOST) -> list[Person]:
    """Return the people to ring first: the family's, with a phone, as they stand in the file."""
    return [
        person
        for person in material.record.people
        if person.service is Service.FAMILY
        and any(phone.strip() for phone in person.phones)
        and not person.has_left(material.today)
    ][:most]


def ring_lines(people: Sequence[Person], *, between: str = ": ") -> tuple[Words, ...]:
    """Return a paragraph for each person: “Dad, Séan O’Donnell: 07700 900142”."""
    return tuple(
        words(wording.joined(person.role, person.name, by=", "), between, bold(_phones(person)))
        for person in people
    )


def _phones(person: Person) -> str:
    return " or ".join(phone.strip() for phone in person.phones if phone.strip())
