"""Promises on a page: what is still open and for how long, and what became of the others."""

from collections.abc import Iterable
from datetime import date

from sendjourney.domain.promise import Outcome, Promise, open_promises
from sendjourney.export import wording
from sendjourney.export.diary_parts import promised_by, table_of
from sendjourney.export.document import (
    Block,
    Cell,
    Run,
    Voice,
    bold,
    cell,
    filled,
    paragraph,
)
from sendjourney.export.material import Material


def open_table(promises: Iterable[Promise], material: Material) -> list[Block]:
    """Return what is still to be done, the longest late first, with the days."""
    rows = [
        (_what(p), cell(promised_by(p, material)), _due(p), cell(*_left(p, material.today)))
        for p in open_promises(promises)
    ]
    return table_of(("What", "Who", "By when", "Days"), rows, (5.4, 3.4, 3, 3)) if rows else []


def closed_table(promises: Iterable[Promise], outcome: Outcome, material: Material) -> list[Block]:
    """Return the promises of one outcome, the latest first, and by how many days each was late."""
    closed = sorted(
        (p for p in promises if p.outcome is outcome),
        key=lambda p: p.closed_on or p.due or p.made_on or date.min,
        reverse=True,
    )
    rows = [(_what(p), cell(promised_by(p, material)), _due(p), cell(_ended(p))) for p in closed]
    done = "Done" if outcome is Outcome.KEPT else "Ended"
    return table_of(("What", "Who", "By when", done), rows, (5.4, 3.4, 3, 3)) if rows else []


def _what(promise: Promise) -> Cell:
    made = f"Promised on {wording.day_month_year(promise.made_on)}" if promise.made_on else ""
    return Cell(filled(paragraph(promise.what), paragraph(made, voice=Voice.SMALL)))


def _due(promise: Promise) -> Cell:
    return cell(wording.short_day(promise.due) if promise.due else "No day was named")


def _left(promise: Promise, today: date) -> list[str | Run]:
    """Return how many days are left, or by how many it is late; without a day, how old it is."""
    if promise.due is None:
        made = promise.made_on
        waited = (today - made).days if made and made <= today else 0
        return [f"{wording.how_many(waited, 'day')} old"] if waited else []
    left = (promise.due - today).days
    if left < 0:
        return [bold(f"{wording.how_many(-left, 'day')} late")]
    return [f"{wording.how_many(left, 'day')} left" if left else bold("Today")]


def _ended(promise: Promise) -> str:
    if promise.closed_on is None:
        return ""
    said = wording.short_day(promise.closed_on)
    late = (promise.closed_on - promise.due).days if promise.due else 0
    kept_late = late > 0 and promise.outcome is Outcome.KEPT
    return f"{said}, {wording.how_many(late, 'day')} late" if kept_late else said
