"""The whole record of one family, as plain records: what an archive holds and a page is made of."""

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.event import Event
from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.paper import Paper
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.promise import Promise
from sendjourney.domain.record import Record
from sendjourney.domain.referral import Referral
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import Sign, StoryPart
from sendjourney.domain.support_cycle import SupportCycle


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
    review_reports: tuple[ReviewReport, ...] = ()
    review_views: tuple[ReviewView, ...] = ()
    plan_outcomes: tuple[PlanOutcome, ...] = ()
    support_cycles: tuple[SupportCycle, ...] = ()
    pages_given: tuple[PageGiven, ...] = ()
    page_choices: tuple[PageChoice, ...] = ()

    def everything(self) -> list[Record]:
        """Return all records of all nouns in one list."""
        return [record for noun in fields(self) for record in getattr(self, noun.name)]

    def only(self, wanted: Callable[[Record], bool]) -> "FamilyRecord":
        """Return the records of which something is true."""
        return FamilyRecord(
            **{
                noun.name: tuple(record for record in getattr(self, noun.name) if wanted(record))
                for noun in fields(self)
            }
        )

    def of_child(self, child: Child) -> "FamilyRecord":
        """Return what concerns one child: their own records, and the people who help them."""
        own: dict[str, Any] = {
            noun.name: tuple(
                record
                for record in getattr(self, noun.name)
                if getattr(record, "child_id", "") == child.id
            )
            for noun in fields(self)
        }
        people = tuple(person for person in self.people if person.helps(child.id))
        return FamilyRecord(**own | {"children": (child,), "people": people})
