"""What happened on the way to a plan and with it, as a table of days."""

from datetime import date

from sendjourney.domain.event import Event
from sendjourney.domain.law.happening import Aspect
from sendjourney.export import wording
from sendjourney.export.document import Block, Cell, Table, bold, cell, filled, paragraph
from sendjourney.export.material import Material

SAID = {
    Aspect.ON: "",
    Aspect.LETTER: "letter dated ",
    Aspect.SENT: "sent ",
    Aspect.RECEIVED: "arrived ",
}


def events_table(material: Material) -> list[Block]:
    """Return what happened, oldest first, with each date that is known."""
    dated = sorted(material.record.events, key=lambda e: e.happening().done_on() or date.max)
    rows = [(cell(_days(event)), _what(event, material)) for event in dated]
    return [Table(("When", "What happened"), tuple(rows), (4, 8))] if rows else []


def _days(event: Event) -> str:
    happening = event.happening()
    known = [(SAID[aspect], day) for aspect in Aspect if (day := happening.day(aspect))]
    said = wording.joined(*(f"{how}{wording.day_month_year(day)}" for how, day in known), by=", ")
    return f"{said[:1].upper()}{said[1:]}" or "Not known"


def _what(event: Event, material: Material) -> Cell:
    words = material.event_words
    kinds = [words.get(f"{event.event}={kind}", kind) for kind in event.word.split()]
    title = words.get(event.event, event.event.replace("_", " "))
    return Cell(filled(
        paragraph(bold(title), f": {wording.listed(kinds)}" if kinds else ""),
        *wording.family_text(event.notes),
    ))  # fmt: skip
