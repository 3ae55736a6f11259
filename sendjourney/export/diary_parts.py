"""What is coming, what was said and what was promised, as tables a meeting can follow."""

from collections.abc import Callable, Sequence
from datetime import date, time
from itertools import groupby
from typing import TypeVar

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.paper import Paper
from sendjourney.domain.promise import Outcome, Promise, open_promises
from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Cell,
    Look,
    Run,
    Table,
    Text,
    Voice,
    bold,
    cell,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import linked

MANY_ROWS = 15
"""With more rows than this a table is parted by years, each under its own heading."""

T = TypeVar("T")


def coming(material: Material) -> list[Appointment]:
    """Return the appointments from today on, soonest first."""
    ahead = [a for a in material.record.appointments if a.on >= material.today]
    return sorted(ahead, key=_moment)


def past(material: Material) -> list[Appointment]:
    """Return the appointments before today, newest first."""
    over = [a for a in material.record.appointments if a.on < material.today]
    return sorted(over, key=_moment, reverse=True)


def _moment(happening: Appointment | ContactNote) -> tuple[date, time]:
    return happening.on, happening.at or time.min


def coming_table(
    material: Material, found: Sequence[Appointment] | None = None, look: Look = Look.STRIPES
) -> list[Block]:
    """Return the appointments to come, with the questions to ask; all unless some are given."""
    shown = coming(material) if found is None else found
    rows = [(_when(a), _what(a, material), _to_ask(a)) for a in shown]
    return table_of(("When", "What", "To ask"), rows, (3, 5, 5), look) if rows else []


def past_tables(material: Material) -> list[Block]:
    """Return the appointments that were, with what was said, newest first."""
    return _by_year(
        past(material),
        year=lambda a: a.on.year,
        table=lambda some: table_of(
            ("When", "What", "What was said"),
            [(_when(a), _what(a, material), _said(a)) for a in some],
            (3, 5, 7),
        ),
    )


def _when(appointment: Appointment) -> Cell:
    length = wording.how_many(appointment.minutes, "minute") if appointment.minutes else ""
    return Cell(filled(
        paragraph(wording.when(appointment)),
        paragraph(length, voice=Voice.SMALL),
    ))  # fmt: skip


def _what(appointment: Appointment, material: Material) -> Cell:
    called_off = "Cancelled: " if appointment.cancelled else ""
    return Cell(filled(
        paragraph(bold(called_off), bold(appointment.title)),
        *where_and_why(appointment, material),
    ))  # fmt: skip


def where_and_why(appointment: Appointment, material: Material) -> tuple[Text, ...]:
    """Return the place of an appointment, who comes, and what it is for, as far as is known."""
    company = wording.named(appointment.person_ids, material.people)
    return filled(
        paragraph(appointment.place),
        paragraph(linked(appointment.link)),
        paragraph(f"With {company}" if company else ""),
        *wording.family_text(appointment.purpose),
    )


def _to_ask(appointment: Appointment) -> Cell:
    """Return the questions; for a meeting earlier today also what was said there."""
    said = words_said(appointment)
    label = [paragraph(bold("What was said:"))] if said else []
    return Cell((*wording.family_text(appointment.questions), *label, *said))


def _said(appointment: Appointment) -> Cell:
    asked = wording.family_text(appointment.questions)
    label = [paragraph(bold("We had wanted to ask:"))] if asked else []
    return Cell((*words_said(appointment), *label, *asked))


def words_said(appointment: Appointment) -> list[Text]:
    """Return what was said, and how it went."""
    return [
        *wording.family_text(appointment.what_was_said),
        *wording.family_text(_after("How it went: ", appointment.how_it_went)),
    ]


def _after(label: str, text: str) -> str:
    return f"{label}{text}" if text.strip() else ""


def notes_tables(material: Material) -> list[Block]:
    """Return calls, emails and letters, newest first."""
    notes = sorted(material.record.contact_notes, key=_moment, reverse=True)
    return _by_year(
        notes,
        year=lambda note: note.on.year,
        table=lambda some: table_of(
            ("When", "How and with whom", "What was said"),
            [_note_row(note, material) for note in some],
            (3, 4, 8),
        ),
    )


def _note_row(note: ContactNote, material: Material) -> tuple[Cell, ...]:
    day = wording.short_day(note.on)
    company = wording.named(note.person_ids, material.people)
    return (
        cell(f"{day}, {wording.clock(note.at)}" if note.at else day),
        Cell(filled(paragraph(note.way.label), paragraph(company))),
        Cell(tuple(wording.family_text(note.what_was_said))),
    )


def promises_table(material: Material) -> list[Block]:
    """Return every promise: the open ones soonest first, then the others newest first."""
    promises = material.record.promises
    closed = sorted(
        (p for p in promises if p.outcome is not Outcome.OPEN),
        key=lambda p: p.closed_on or p.due or p.made_on or date.min,
        reverse=True,
    )
    rows = [_promise_row(p, material) for p in (*open_promises(promises), *closed)]
    return table_of(("What", "Who", "By when", "Done?"), rows, (5, 3, 3, 3)) if rows else []


def _promise_row(promise: Promise, material: Material) -> tuple[Cell, ...]:
    made = f"Promised on {wording.day_month_year(promise.made_on)}" if promise.made_on else ""
    return (
        Cell(filled(paragraph(promise.what), paragraph(made, voice=Voice.SMALL))),
        cell(promised_by(promise, material)),
        cell(wording.day_month_year(promise.due) if promise.due else ""),
        cell(*_became(promise, material.today)),
    )


def _became(promise: Promise, today: date) -> list[str | Run]:
    if promise.is_late(today) and promise.due:
        return [bold("Late"), f", {wording.how_many((today - promise.due).days, 'day')}"]
    closed = promise.closed_on
    return [promise.outcome.label, f", {wording.day_month_year(closed)}" if closed else ""]


def promised_by(promise: Promise, material: Material) -> str:
    """Return who promised, if that person may be named."""
    return wording.named([promise.person_id], material.people) or promise.who


def papers_table(material: Material) -> list[Block]:
    """Return the family's letters and reports, newest first."""
    papers = sorted(material.record.papers, key=_paper_day, reverse=True)
    rows = [
        (
            cell(wording.day_month_year(day) if (day := paper.dated or paper.received_on) else ""),
            Cell(filled(paragraph(bold(paper.title)), paragraph(paper.notes))),
            cell(wording.joined(paper.kind.label, sender(paper, material), by=", ")),
        )
        for paper in papers
    ]
    return table_of(("Date", "Paper", "Kind, and from whom"), rows, (3, 7, 5)) if rows else []


def _paper_day(paper: Paper) -> date:
    return paper.dated or paper.received_on or date.min


def sender(paper: Paper, material: Material) -> str:
    """Return whom a paper is from, if that person may be named."""
    return paper.from_whom or wording.named([paper.person_id], material.people)


def _by_year(
    found: Sequence[T], *, year: Callable[[T], int], table: Callable[[Sequence[T]], list[Block]]
) -> list[Block]:
    if len(found) <= MANY_ROWS:
        return table(found) if found else []
    return [
        block
        for which, some in groupby(found, key=year)
        for block in (heading(str(which), 3), *table(list(some)))
    ]


def table_of(
    header: tuple[str, ...],
    rows: Sequence[tuple[Cell, ...]],
    widths: tuple[float, ...],
    look: Look = Look.STRIPES,
) -> list[Block]:
    """Return a table without the columns that nothing stands in."""
    used = [n for n in range(len(header)) if any(row[n].blocks for row in rows)]
    return [
        Table(
            tuple(header[n] for n in used),
            tuple(tuple(row[n] for n in used) for row in rows),
            tuple(widths[n] for n in used),
            look,
        )
    ]
