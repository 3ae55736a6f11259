"""Turns records that were found into rows: under which name, with what beside it, leading where."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

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
from sendjourney.services import review_guide, story_guide
from sendjourney.services.family import Found
from sendjourney.services.phone_numbers import spaced
from sendjourney.services.record_lines import line_for
from sendjourney.ui import language
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.finding.row import Row


@dataclass(frozen=True, kw_only=True, slots=True)
class Home:
    """Where records of a noun are shown: the page, its icon, and the group they stand under."""

    page: str
    icon: str
    group: str


HOMES: dict[type[Record], Home] = {
    Person: Home(page="people", icon="user", group="People"),
    Caseworker: Home(page="people", icon="landmark", group="People"),
    StoryPart: Home(page="story", icon="book", group="Story"),
    Sign: Home(page="story", icon="eye", group="Story"),
    Appointment: Home(page="diary", icon="calendar", group="Diary"),
    ContactNote: Home(page="diary", icon="message", group="Diary"),
    Promise: Home(page="diary", icon="hand", group="Diary"),
    Event: Home(page="journey", icon="flag", group="Journey"),
    Plan: Home(page="plan", icon="clipboard-check", group="Plan and reviews"),
    PlanOutcome: Home(page="plan", icon="star", group="Plan and reviews"),
    ReviewReport: Home(page="plan", icon="file", group="Plan and reviews"),
    ReviewView: Home(page="plan", icon="message", group="Plan and reviews"),
    SupportCycle: Home(page="plan", icon="refresh", group="Plan and reviews"),
    Paper: Home(page="papers", icon="folder", group="Papers"),
    Referral: Home(page="waiting", icon="clock", group="Waiting"),
    Child: Home(page="child", icon="user", group="About your child"),
    Setting: Home(page="child", icon="school", group="About your child"),
    SchoolTerm: Home(page="child", icon="school", group="About your child"),
    PageGiven: Home(page="share", icon="send", group="Share"),
    PageChoice: Home(page="share", icon="list", group="Share"),
}
"""Every noun has one."""


def row_of(desk: Desk, found: Found) -> Row | None:
    """Return a row for a record that was found; None when it is gone."""
    record = desk.family.get(found.noun, found.record_id)
    if record is None:
        return None
    return _row(desk, record, _plain(found.snippet).removeprefix(found.title).strip())


def row_for(desk: Desk, record: Record) -> Row:
    """Return a row for a record that stands by itself, such as where one has been."""
    return _row(desk, record, "")


def row_at(desk: Desk, place: Place) -> Row | None:
    """Return a row for the record that is shown at a place; None when there is none."""
    if not place.record_id:
        return None
    for noun in (noun for noun, home in HOMES.items() if home.page == place.page):
        record = desk.family.get(noun, place.record_id)
        if record is not None:
            return row_for(desk, record)
    return None


def _row(desk: Desk, record: Record, said: str) -> Row:
    home = HOMES[type(record)]
    child = record if isinstance(record, Child) else _child_of(desk, record)
    if isinstance(record, Person):
        return _person_row(desk, record, home)
    title = _title(desk, record, child)
    whose = child.called if child is not None and child.id != desk.child.id else ""
    detail = " · ".join(part for part in (whose, said if said not in title else "") if part)
    return Row(
        group=language.said("Finding", home.group),
        title=title,
        icon=home.icon,
        aim=Place(page=home.page, record_id=_record_id(record)),
        detail=detail,
        child_id=child.id if child else "",
    )


def _person_row(desk: Desk, person: Person, home: Home) -> Row:
    elsewhere = "" if person.helps(desk.child.id) else person.child_ids[0]
    phone = spaced(next(iter(person.phones), ""))
    known = (person.role, person.organisation, *person.phones, person.email)
    return Row(
        group=language.said("Finding", home.group),
        title=person.name,
        icon=home.icon,
        aim=Place(page=home.page, record_id=person.id),
        detail=" · ".join(part for part in known if part),
        child_id=elsewhere,
        phone=phone,
        email=person.email,
    )


def _title(desk: Desk, record: Record, child: Child | None) -> str:
    if isinstance(record, Child | PageChoice):
        return record.name
    if isinstance(record, StoryPart):
        heading = story_guide.heading(record.heading)
        return story_guide.title_for(heading, child or desk.child) if heading else record.heading
    if isinstance(record, ReviewView):
        question = review_guide.question(record.question)
        return review_guide.title_for(question, child or desk.child) if question else ""
    if isinstance(record, Caseworker):
        person = desk.family.get(Person, record.person_id)
        name = person.name if person else ""
        words = QCoreApplication.translate("Finding", "{name}, caseworker")
        return words.format(name=name) if name else words.partition(", ")[2].capitalize()
    return line_for(record)


def _record_id(record: Record) -> str:
    """Return how the page knows a record; a caseworker stands on the card of the person."""
    return record.person_id if isinstance(record, Caseworker) else record.id


def _child_of(desk: Desk, record: Record) -> Child | None:
    child_id = getattr(record, "child_id", "")
    return desk.family.get(Child, child_id) if child_id else None


def _plain(snippet: str) -> str:
    """Return a piece of text in one line, without the marks around what was found."""
    return " ".join(snippet.replace("‹", "").replace("›", "").split())
