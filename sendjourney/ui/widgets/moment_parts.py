"""What the cards in the line of time have in common."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from sendjourney.domain.record import Record
from sendjourney.services.typed_dates import words_for_date
from sendjourney.ui.people_words import People
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph, chip
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, body

LONGEST = 220  # characters of a text on a card; the form shows all of it
NARROW = 340
"""Below this width the leaf stands over the words."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Around:
    """What a card has to know besides its own record. ``sources`` says by id where that was."""

    today: date
    people: People
    sources: dict[str, str]


def lay_out(
    card: Card, leaf: QWidget, parts: Sequence[QWidget], buttons: Sequence[QWidget]
) -> None:
    """Fill a card: the leaf of the calendar, what there is to say beside it, and what to do."""
    card.pad(Space.L + Space.XS, Space.L)
    said = boxes.column(*parts, gap=2)
    words = boxes.column(said, WrapRow(*buttons, gap=Space.XS), gap=Space.S)
    card.add(boxes.beside(leaf, words, top=True, below=NARROW))


def head(title: str, marks: list[QWidget]) -> QWidget:
    """Return the title of a card, its chips at the end of the row or below."""
    heading = Heading(title, 3)
    return (
        boxes.beside_end(heading, WrapRow(*marks), gap=Space.M, below=NARROW) if marks else heading
    )


def with_icon(icon: str, words: str) -> QWidget:
    """Return a line with a small icon before it."""
    return boxes.beside(Glyph(icon, "muted", 18), body(words), gap=Space.S, top=True)


def marked(icon: str, words: QWidget, ink: str) -> QWidget:
    """Return a chip with an icon: its meaning is in neither colour nor word alone."""
    return boxes.row(Glyph(icon, ink, 20), words, gap=Space.XS)


def privacy(record: Record) -> list[QWidget]:
    """Return a chip for what not everyone may see; nothing for the rest."""
    if record.visibility.allows(None):
        return []
    return [chip(record.visibility.level.label, "lilac")]


def spoken(title: str, day: date) -> str:
    """Return the name of a card for screen readers: “Eye test, Friday 6 March 2026”."""
    return f"{title}, {words_for_date(day)}"


def capital(words: str) -> str:
    """Return words that begin a line: “In 7 days”."""
    return words[:1].upper() + words[1:]


def shortened(text: str) -> str:
    """Return the beginning of a text on one line, to be read in full when it is opened."""
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else f"{line[:LONGEST].rstrip()}…"
