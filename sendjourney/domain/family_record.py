"""The whole record of one family, as plain records: what an archive holds and a page is made of."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from typing import TypeVar

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.event import Event
from sendjourney.domain.paper import Paper
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.promise import Promise
from sendjourney.domain.record import Record
from sendjourney.domain.referral import Referral
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import Sign, StoryPart

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True, slots=True)
class FamilyRecord:
    """Every record of a family, each noun sorted by its store."""

    children: tuple[Child, ...] = ()
    settings: tuple[Setting, ...] = ()
    story_parts: tuple[StoryPart, ...] = ()
    signs: tuple[Sign, ...] = ()
    people: tuple[Person, ...] = ()
    caseworkers: tuple[Caseworker, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    contact_notes: tuple[ContactNote, ...] = ()
    promises: tuple[Promise, ...] = ()
    plans: tuple[Plan, ...] = ()
    papers: tuple[Paper, ...] = ()
    referrals: tuple[Referral, ...] = ()
    events: tuple[Event, ...] = ()
    school_terms: tuple[SchoolTerm, ...] = ()

    def everything(self) -> list[Record]:
        """Return all records of all nouns in one list."""
        return [record for noun in fields(self) for record in getattr(self, noun.name)]

    def of_child(self, child: Child) -> "FamilyRecord":
        """Return what concerns one child: their own records, and the people who help them."""

        def own(records: Iterable[T]) -> tuple[T, ...]:
            return tuple(r for r in records if getattr(r, "child_id", "") == child.id)

        return FamilyRecord(
            children=(child,),
            settings=own(self.settings),
            story_parts=own(self.story_parts),
            signs=own(self.signs),
            people=tuple(p for p in self.people if p.helps(child.id)),
            caseworkers=own(self.caseworkers),
            appointments=own(self.appointments),
            contact_notes=own(self.contact_notes),
            promises=own(self.promises),
            plans=own(self.plans),
            papers=own(self.papers),
            referrals=own(self.referrals),
            events=own(self.events),
            school_terms=own(self.school_terms),
        )
