"""Which pages suit whom: the family says who a page is for, and sees the usual ones first."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sendjourney.domain.person import Person, Service
from sendjourney.domain.visibility import Reader
from sendjourney.services.page_kinds import KINDS, Audience, PageKind

READERS: Mapping[Service, Reader | None] = MappingProxyType({
    Service.FAMILY: Reader.FAMILY,
    Service.EDUCATION: Reader.EDUCATION,
    Service.HEALTH: Reader.HEALTH,
    Service.SOCIAL_CARE: Reader.SOCIAL_CARE,
    Service.COUNCIL: Reader.COUNCIL,
    Service.VOLUNTARY: Reader.VOLUNTARY,
    Service.OTHER: None,
})  # fmt: skip
SUITS: Mapping[Reader, tuple[Audience, ...]] = MappingProxyType({
    Reader.EDUCATION: (Audience.SCHOOL, Audience.MEETING),
    Reader.HEALTH: (Audience.HOSPITAL, Audience.MEETING),
    Reader.SOCIAL_CARE: (Audience.MEETING, Audience.COUNCIL),
    Reader.COUNCIL: (Audience.COUNCIL, Audience.MEETING),
    Reader.VOLUNTARY: (Audience.SCHOOL, Audience.MEETING),
    Reader.FAMILY: (Audience.FAMILY, Audience.SCHOOL),
})  # fmt: skip
"""Whose pages each kind of reader usually gets, the most usual first."""
MOST_FIRST = 4


@dataclass(frozen=True, kw_only=True, slots=True)
class ForWhom:
    """Whom a page is made for: a person, a kind of reader, anybody, or the family themselves."""

    reader: Reader | None = None
    person_id: str = ""
    ourselves: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Suiting:
    """The pages to offer: ``first`` the usual ones, then the ``others`` under whom they are for."""

    first: tuple[PageKind, ...]
    others: Mapping[Audience, tuple[PageKind, ...]]


def for_person(person: Person) -> ForWhom:
    """Return whom a page for a person is for: their service says what they may see."""
    return ForWhom(reader=READERS[person.service], person_id=person.id)


def suiting(whom: ForWhom, kinds: tuple[PageKind, ...] = KINDS) -> Suiting:
    """Return which pages suit somebody; every kind is there once."""
    under = {a: tuple(kind for kind in kinds if kind.for_whom is a) for a in Audience}
    if whom.ourselves:
        first = under[Audience.US]
    elif whom.reader is None:
        first = tuple(k for a in Audience if a is not Audience.US for k in under[a][:1])
    else:
        first = tuple(kind for audience in SUITS[whom.reader] for kind in under[audience])
    usual = first[:MOST_FIRST]
    rest = {a: tuple(k for k in found if k not in usual) for a, found in under.items()}
    return Suiting(first=usual, others={a: found for a, found in rest.items() if found})
