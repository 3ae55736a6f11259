"""What the parts of Home have in common: each leads somewhere."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.services.typed_dates import days_in_words, words_for_date, words_for_time
from sendjourney.ui.desk import Place
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import Button, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.text import Words

SOON, NEAR = 7, 30


class HomePart(Card):
    """A card of Home. ``leads_to`` is where a click anywhere on it goes; None is nowhere."""

    go_asked = Signal(object)
    """Carries the ``Place`` to go to."""

    def __init__(self, *, kind: str = "card", name: str = "", gap: int = Space.M) -> None:
        super().__init__(kind=kind, name=name, gap=gap)
        self._leads_to: Place | None = None

    def lead_to(self, place: Place) -> None:
        """Let a click anywhere on the card go to a place; its button stays, for the keyboard."""
        self._leads_to = place
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def way(
        self, text: str, place: Place, *, name: str = "", button: Button | None = None
    ) -> Button:
        """Return a button that goes to a place; ``name`` says in full where."""
        made = button or quiet(text, name=name)
        made.payload = place
        made.chosen.connect(self._on_chosen)
        return made

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._leads_to is None:
            super().mousePressEvent(event)  # else: it is ours, up to the release

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if self._leads_to is not None and inside and event.button() == Qt.MouseButton.LeftButton:
            self.go_asked.emit(self._leads_to)
        else:
            super().mouseReleaseEvent(event)

    @Slot(object)
    def _on_chosen(self, place: object) -> None:
        self.go_asked.emit(place)


def when_chip(on: date, today: date) -> Words:
    """Return how far off a day is, on a chip whose colour says the same."""
    return chip(_when((on - today).days), when_tone(on, today))


def when_tone(on: date, today: date) -> str:
    """Return the tone of a day: warm when it is near."""
    days = (on - today).days
    return "warn" if days <= SOON else "sky" if days <= NEAR else "soft"


def when_and_where(appointment: Appointment, *, with_day: bool = True) -> str:
    """Return the day, the time and the place of an appointment, as far as they are known."""
    parts = [words_for_date(appointment.on)] if with_day else []
    parts += [words_for_time(appointment.at)] if appointment.at else []
    parts += [appointment.place] if appointment.place else []
    return ", ".join(parts)


def _when(days: int) -> str:
    words = days_in_words(days)
    return words[:1].upper() + words[1:]
