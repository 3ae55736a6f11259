"""What happened on the way to a plan and with it, as a table of days."""

from datetime import date

from sendjourney.domain.event import Event
from sendjourney.domain.law.happening import Aspect
from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Cell,
    Table,
    Text,
    bold,
    cell,
    filled,
    paragraph,
)
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
    rows = [(cell(days_known(event)), Cell(told(event, material))) for event in dated]
    return [Table(("When", "What happened"), tuple(rows), (4, 8))] if rows else []


def days_known(event: Event) -> str:
    """Return each day that is known of an event, and how: “letter dated 3 May 2026”."""
    happening = event.happening()
    known = [(SAID[aspect], day) for aspect in Aspect if (day := happening.day(aspect))]
    said = wording.joined(*(f"{how}{wording.day_month_year(day)}" for how, day in known), by=", ")
    return f"{said[:1].upper()}{said[1:]}" or "Not known"


def told(event: Event, material: Material) -> tuple[Text, ...]:
    """Return what an event was, and what the family noted about it."""
    words = material.event_words
    kinds = [words.get(f"{event.event}={kind}", kind) for kind in event.word.split()]
    title = words.get(event.event, event.event.replace("_", " "))
    return filled(
        paragraph(bold(title), f": {wording.listed(kinds)}" if kinds else ""),
        *wording.family_text(event.notes),
    )
