"""What can go on a page, fact by fact: what is ticked at first, and what is private and why."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record
from sendjourney.domain.story import Heading, StoryPart
from sendjourney.domain.visibility import Level, Reader, Visibility
from sendjourney.services import page_offer
from sendjourney.services.page_kinds import PageKind
from sendjourney.services.page_request import PageRequest
from sendjourney.services.page_sections import sections
from sendjourney.services.page_takes import CHILD_FACTS, CHILD_PREFIX, Taken
from sendjourney.services.record_lines import line_for, shortened
from sendjourney.services.typed_dates import short_date


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


def choices(request: PageRequest, kind: PageKind) -> list[ChoiceGroup]:
    """Return what can go on a page, in groups, in the order of the page.

    What the page would say nothing of on that day, or to that person, is not among it.
    """
    child, own = request.child, request.record.of_child(request.child)
    offer = _Offer(
        own=own,
        child=child,
        kind=kind,
        reader=request.reader,
        headings=request.headings,
        offered=page_offer.offered(request, kind, own),
    )
    groups = [(f"About {child.called}", offer.of_child())]
    groups += [(taken.title, offer.of_records(taken)) for taken in kind.takes]
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


@dataclass(frozen=True, kw_only=True, slots=True)
class _Offer:
    """What one kind of page about one child can hold, for one reader."""

    own: FamilyRecord
    child: Child
    kind: PageKind
    reader: Reader | None
    headings: Sequence[Heading]
    offered: page_offer.Offered

    def of_child(self) -> list[Choice]:
        reason = private_because(self.child.visibility, self.reader)
        return [
            Choice(
                id=CHILD_PREFIX + name,
                text=shortened(CHILD_FACTS[name], _value(self.child, name)),
                ticked=not reason and name not in self.kind.not_at_first,
                reason=reason,
            )
            for name in self.kind.child_facts
            if getattr(self.child, name)
        ]

    def of_records(self, taken: Taken) -> list[Choice]:
        found = (record for noun in taken.nouns for record in self._records(noun))
        offered = (r for r in found if r.id in self.offered.can_be_told and taken.only(r))
        return [self._choice(record, taken) for record in offered]

    def _records(self, noun: str) -> Sequence[Record]:
        return self._story() if noun == "story_parts" else getattr(self.own, noun)

    def _story(self) -> list[StoryPart]:
        """Return the parts with words in them that the page has a place for, in its order."""
        wanted = [heading.id for heading in self.headings]
        if self.kind.in_sections:
            wanted = [h for section in sections(self.kind.id) for h in section.takes]
        order = {heading: number for number, heading in enumerate(wanted)}
        found = [
            part
            for part in self.own.story_parts
            if part.text.strip() and (part.heading in order or not self.kind.in_sections)
        ]
        return sorted(found, key=lambda part: order.get(part.heading, len(order)))

    def _choice(self, record: Record, taken: Taken) -> Choice:
        reason = private_because(record.visibility, self.reader)
        return Choice(
            id=record.id,
            text=self._line(record),
            ticked=not reason and self._at_first(record, taken),
            reason=reason,
        )

    def _at_first(self, record: Record, taken: Taken) -> bool:
        is_told = record.id in self.offered.told and taken.at_first(record)
        return is_told and not self._is_more(record)

    def _is_more(self, record: Record) -> bool:
        """Say whether a part of the story goes on such a page only when the family adds it."""
        if not isinstance(record, StoryPart) or not self.kind.in_sections:
            return False
        return any(record.heading in section.more for section in sections(self.kind.id))

    def _line(self, record: Record) -> str:
        if isinstance(record, StoryPart):
            known = {heading.id: heading.title for heading in self.headings}
            title = known.get(record.heading, record.heading)
            return shortened(title.replace("{child}", self.child.called), record.text)
        if isinstance(record, Caseworker):
            people = {person.id: person.name for person in self.own.people}
            name = people.get(record.person_id, "Caseworker")
            return shortened(name, f"since {short_date(record.since)}" if record.since else "")
        return line_for(record)


def _value(child: Child, name: str) -> str:
    if name == "birth_date" and child.birth_date:
        return short_date(child.birth_date)
    return "" if name == "photo" else str(getattr(child, name))
