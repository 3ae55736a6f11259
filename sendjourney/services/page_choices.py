"""What can go on a page, fact by fact: what is ticked at first, and what is private and why."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record
from sendjourney.domain.story import Heading
from sendjourney.domain.visibility import Level, Reader, Visibility
from sendjourney.services.page_kinds import (
    MEETING_SUMMARY,
    ONE_PAGE_PROFILE,
    PEOPLE_SHEET,
    WHAT_HAPPENED_WHEN,
    PageKind,
)
from sendjourney.services.record_lines import line_for, shortened
from sendjourney.services.typed_dates import short_date

CHILD_PREFIX = "child."
CHILD_FACTS = MappingProxyType({
    "photo": "Photo",
    "birth_date": "Age, birth date and school year",
    "pronouns": "Pronouns",
    "languages": "Languages",
    "interpreter": "Interpreter",
    "faith_and_culture": "Faith and culture",
    "legal_status": "Legal status",
    "nhs_number": "NHS number",
    "address": "Address",
})  # fmt: skip
SHOWN_OF_CHILD: Mapping[str, tuple[str, ...]] = MappingProxyType({
    MEETING_SUMMARY.id: tuple(CHILD_FACTS),
    ONE_PAGE_PROFILE.id: ("photo", "birth_date", "pronouns"),
    PEOPLE_SHEET.id: ("photo",),
    WHAT_HAPPENED_WHEN.id: ("birth_date",),
})  # fmt: skip
FOR_FEW_READERS = frozenset({"legal_status", "nhs_number", "address"})
"""Facts about the child that are not ticked at first: the family adds them where needed."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """One thing that can go on a page.

    ``ticked`` is where the tick stands at first. A ``reason`` says why it cannot go at all: it is
    private to this reader, and stays so until the family changes who may see it.
    """

    id: str
    text: str
    ticked: bool
    reason: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ChoiceGroup:
    """Choices under a title; never without any."""

    title: str
    choices: tuple[Choice, ...]


def choices(
    record: FamilyRecord,
    child: Child,
    kind: PageKind,
    reader: Reader | None,
    headings: Sequence[Heading],
) -> list[ChoiceGroup]:
    """Return what can go on a kind of page about a child, in groups, in the order of the page.

    ``reader`` is whom the page is for; None for anybody.
    """
    own = record.of_child(child)
    groups = [(f"About {child.called}", _of_child(child, SHOWN_OF_CHILD[kind.id], reader))]
    groups += [
        (title, [_of_record(found, text, kind, reader) for found, text in pairs])
        for title, pairs in _groups(own, child, kind, headings)
    ]
    return [ChoiceGroup(title=title, choices=tuple(found)) for title, found in groups if found]


def ticked_at_first(groups: Iterable[ChoiceGroup]) -> frozenset[str]:
    """Return the ids of everything that is ticked at first."""
    return frozenset(choice.id for group in groups for choice in group.choices if choice.ticked)


def private_because(visibility: Visibility, reader: Reader | None) -> str:
    """Return why a fact may not go to a reader, in words; empty when it may."""
    if visibility.allows(reader):
        return ""
    if visibility.level is Level.NOBODY:
        return "Private: just for your family."
    named = ", ".join(found.label for found in visibility.readers)
    return f"Only for: {named}." if named else "Only for some people."


_Pairs = list[tuple[Record, str]]


def _groups(
    own: FamilyRecord, child: Child, kind: PageKind, headings: Sequence[Heading]
) -> list[tuple[str, _Pairs]]:
    story = ("Story", _story(own, child, kind, headings))
    workers: _Pairs = [(worker, _worker_line(worker, own)) for worker in own.caseworkers]
    people = [("People", _lines(own.people)), ("Caseworkers", workers)]
    if kind == ONE_PAGE_PROFILE:
        return [story]
    if kind == PEOPLE_SHEET:
        return people
    if kind == WHAT_HAPPENED_WHEN:
        reviews = [a for a in own.appointments if a.is_review_meeting and not a.cancelled]
        return [
            ("The plan", _lines(own.plans)),
            ("Review meetings", _lines(reviews)),
            ("What happened", _lines(own.events)),
        ]
    return [
        ("School and plan", _lines((*own.settings, *own.plans))),
        story,
        ("Signs", _lines(own.signs)),
        *people,
        ("Appointments", _lines(own.appointments)),
        ("What happened on the way", _lines(own.events)),
        ("Calls, emails and letters", _lines(own.contact_notes)),
        ("Promises", _lines(own.promises)),
        ("Waiting for", _lines(own.referrals)),
        ("Papers", _lines(own.papers)),
    ]


def _lines(records: Iterable[Record]) -> _Pairs:
    return [(record, line_for(record)) for record in records]


def _story(own: FamilyRecord, child: Child, kind: PageKind, headings: Sequence[Heading]) -> _Pairs:
    known = {heading.id: heading for heading in headings}
    order = {heading.id: number for number, heading in enumerate(headings)}
    found: _Pairs = []
    for part in sorted(own.story_parts, key=lambda p: order.get(p.heading, len(order))):
        heading = known.get(part.heading)
        on_profile = heading is not None and heading.one_page != ""
        if part.text.strip() and (on_profile or kind != ONE_PAGE_PROFILE):
            title = heading.title.replace("{child}", child.called) if heading else part.heading
            found.append((part, shortened(title, part.text)))
    return found


def _worker_line(worker: Caseworker, own: FamilyRecord) -> str:
    name = next((p.name for p in own.people if p.id == worker.person_id), "Caseworker")
    return shortened(name, f"since {short_date(worker.since)}" if worker.since else "")


def _of_child(child: Child, facts: Iterable[str], reader: Reader | None) -> list[Choice]:
    return [
        Choice(
            id=CHILD_PREFIX + name,
            text=shortened(CHILD_FACTS[name], _value(child, name)),
            ticked=name not in FOR_FEW_READERS and child.visibility.allows(reader),
            reason=private_because(child.visibility, reader),
        )
        for name in facts
        if getattr(child, name)
    ]


def _value(child: Child, name: str) -> str:
    if name == "birth_date" and child.birth_date:
        return short_date(child.birth_date)
    return "" if name == "photo" else str(getattr(child, name))


def _of_record(record: Record, text: str, kind: PageKind, reader: Reader | None) -> Choice:
    left = kind == PEOPLE_SHEET and getattr(record, "until", None) is not None
    return Choice(
        id=record.id,
        text=text,
        ticked=record.visibility.allows(reader) and not left,
        reason=private_because(record.visibility, reader),
    )
