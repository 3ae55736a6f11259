"""What happened, of every kind and in one line of time: entries, and the thread they are on."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Gap
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.event import Event
from sendjourney.domain.paper import Paper
from sendjourney.domain.plan import Plan
from sendjourney.export import wording
from sendjourney.export.diary_parts import sender, words_said
from sendjourney.export.document import (
    Block,
    Cell,
    Look,
    Table,
    Text,
    Voice,
    bold,
    cell,
    filled,
    paragraph,
)
from sendjourney.export.event_parts import days_known, told
from sendjourney.export.material import Material

DAY, WHAT, WHO = 2.9, 7.8, 2.7
"""The columns' shares: without the last, the middle one is wider, and the thread stays put."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """Something that happened; with no day when that is not known."""

    on: date | None
    what: tuple[Text, ...]
    at: time | None = None
    who: str = ""
    record_id: str = ""


def entries(material: Material) -> list[Entry]:
    """Return everything that has happened by today, oldest first, what has no day last."""
    record = material.record
    found = [
        *_of_child(material),
        *(_event(event, material) for event in record.events),
        *_plans(material),
        *(_appointment(held, material) for held in record.appointments),
        *(_note(note, material) for note in record.contact_notes),
        *(_paper(paper, material) for paper in record.papers),
        *_caseworkers(material),
        *_waits(material),
    ]
    past = (entry for entry in found if entry.on is None or entry.on <= material.today)
    return sorted(past, key=lambda e: (e.on or date.max, e.at or time.min))


def ids_of(found: Iterable[Entry]) -> frozenset[str]:
    """Return the ids of the records that entries are about."""
    return frozenset(entry.record_id for entry in found if entry.record_id)


def thread(found: Sequence[Entry], *, with_year: bool = True) -> list[Block]:
    """Return entries as days on a thread; the year is left out where a heading says it."""
    rows = tuple((_day(e, with_year=with_year), Cell(e.what)) for e in found)
    if not any(e.who for e in found):
        header = ("Day", "What happened")
        return [Table(header, rows, (DAY, WHAT + WHO), Look.THREAD)] if rows else []
    rows_with_who = tuple((*row, cell(e.who)) for row, e in zip(rows, found, strict=True))
    return [Table(("Day", "What happened", "Who"), rows_with_who, (DAY, WHAT, WHO), Look.THREAD)]


def _day(entry: Entry, *, with_year: bool) -> Cell:
    if entry.on is None:
        return cell("Not known")
    day = wording.short_day(entry.on)
    at = wording.clock(entry.at) if entry.at else ""
    return Cell(filled(
        paragraph(bold(day if with_year else day.rsplit(" ", 1)[0])),
        paragraph(at, voice=Voice.SMALL),
    ))  # fmt: skip


def _titled(title: str, *rest: Text) -> tuple[Text, ...]:
    return filled(paragraph(bold(title)), *rest)


def _of_child(material: Material) -> Iterator[Entry]:
    child = material.child
    if child.birth_date:
        yield Entry(on=child.birth_date, what=_titled(f"{child.called} was born"))
    for setting in material.record.settings:
        kind = paragraph(setting.kind.label, voice=Voice.SMALL)
        notes = wording.family_text(setting.notes)
        own = setting.id
        if setting.since:
            title = f"Began at {setting.name}"
            yield Entry(on=setting.since, what=_titled(title, kind, *notes), record_id=own)
        if setting.until:
            yield Entry(on=setting.until, what=_titled(f"Left {setting.name}"), record_id=own)


def _event(event: Event, material: Material) -> Entry:
    days = days_known(event)
    several = paragraph(days if "," in days else "", voice=Voice.SMALL)
    return Entry(
        on=event.happening().done_on(),
        what=filled(*told(event, material), several),
        record_id=event.id,
    )


def _plans(material: Material) -> Iterator[Entry]:
    """Yield the days of each plan that no event stands for already."""
    known = {event.happening().done_on() for event in material.record.events}
    for plan in material.record.plans:
        notes = wording.family_text(plan.notes)
        for title, day in _days_of(plan):
            if day and day not in known:
                council = paragraph(plan.council, voice=Voice.SMALL)
                yield Entry(on=day, what=_titled(title, council, *notes), record_id=plan.id)
                notes = []


def _days_of(plan: Plan) -> Iterable[tuple[str, date | None]]:
    return (
        ("An assessment was asked for", plan.asked_on),
        ("The plan was first made", plan.first_made_on),
        ("The final plan as it stands", plan.final_on),
        ("The last review of the plan ended", plan.last_review_on),
    )


def _appointment(held: Appointment, material: Material) -> Entry:
    title = f"Cancelled: {held.title}" if held.cancelled else held.title
    place = paragraph(held.place, voice=Voice.SMALL)
    return Entry(
        on=held.on,
        at=held.at,
        what=_titled(title, place, *wording.family_text(held.purpose), *words_said(held)),
        who=wording.named(held.person_ids, material.people),
        record_id=held.id,
    )


def _note(note: ContactNote, material: Material) -> Entry:
    return Entry(
        on=note.on,
        at=note.at,
        what=_titled(note.way.label, *wording.family_text(note.what_was_said)),
        who=wording.named(note.person_ids, material.people),
        record_id=note.id,
    )


def _paper(paper: Paper, material: Material) -> Entry:
    came = paper.received_on if paper.received_on != paper.dated else None
    arrived = f"arrived {wording.day_month_year(came)}" if came and paper.dated else ""
    return Entry(
        on=paper.dated or paper.received_on,
        what=_titled(
            paper.title,
            paragraph(wording.joined(paper.kind.label, arrived), voice=Voice.SMALL),
            *wording.family_text(paper.notes),
        ),
        who=sender(paper, material),
        record_id=paper.id,
    )


def _caseworkers(material: Material) -> Iterator[Entry]:
    people = material.people
    for worker in material.record.caseworkers:
        name = people[worker.person_id].name if worker.person_id in people else ""
        if worker.since and name:
            learnt = paragraph(worker.learnt, voice=Voice.SMALL)
            what = _titled(f"{name} became the caseworker", learnt)
            yield Entry(on=worker.since, what=what, record_id=worker.id)
        if worker.until and name:
            what = _titled(f"Last day of {name} as the caseworker")
            yield Entry(on=worker.until, what=what, record_id=worker.id)
    for gap in material.gaps:
        yield Entry(on=gap.since, what=_titled(_nobody(gap, material.today)))


def _nobody(gap: Gap, today: date) -> str:
    days = wording.how_many(gap.days(today), "day")
    was = "has been" if gap.until is None else "was"
    return f"From here nobody {was} named as the caseworker: {days}"


def _waits(material: Material) -> Iterator[Entry]:
    for wait in material.record.referrals:
        who = wording.joined(
            wait.to_whom, wording.named([wait.person_id], material.people), by=", "
        )
        for title, day, text in (
            (f"Asked for: {wait.for_what}", wait.asked_on, wait.notes),
            (f"First seen: {wait.for_what}", wait.first_seen_on, wait.outcome),
            (f"The wait ended: {wait.for_what}", wait.ended_on, wait.outcome),
        ):
            if day:
                what = _titled(title, *wording.family_text(text))
                yield Entry(on=day, what=what, who=who, record_id=wait.id)
