"""What the family waits for, the longest first: each with how long, and the way to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.services.awaited import Awaited, AwaitedKind
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Place
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, icon_only, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile, chip
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, muted, strong

MOST, NARROW = 5, 420
PAGES = {
    AwaitedKind.WAIT: "waiting",
    AwaitedKind.STEP: "journey",
    AwaitedKind.PROMISE: "diary",
    AwaitedKind.REPORT: "plan",
}
ICONS = {
    AwaitedKind.WAIT: "clock",
    AwaitedKind.STEP: "landmark",
    AwaitedKind.PROMISE: "hand",
    AwaitedKind.REPORT: "file",
}


class AwaitedStrip(Card):
    """A card with a row for each; more than ``most`` are counted, with the way to all of them."""

    go_asked = Signal(object)
    """Carries the ``Place`` to go to."""

    def __init__(self, found: Sequence[Awaited], *, title: str = "", most: int = MOST) -> None:
        """Take what is awaited, the longest first; ``most`` of nought shows all."""
        super().__init__(name=title or self.tr("What we are waiting for"), gap=Space.S)
        shown = found[:most] if most else found
        more = len(found) - len(shown)
        head = Heading(self.accessibleName(), 2)
        self.add(boxes.beside_end(head, self._all(more), below=NARROW) if more else head)
        for one in shown:
            self.add(boxes.rule())
            self.add(self._row(one))

    def _all(self, more: int) -> Button:
        words = self.tr("See all, {count} more").format(count=more)
        name = self.tr("See all that we are waiting for")
        return self._lead(quiet(words, name=name, payload=Place(page="waiting")))

    def _row(self, one: Awaited) -> QWidget:
        due = self.tr("by {day}").format(day=short_date(one.due)) if one.due else ""
        about = ", ".join(part for part in (one.kind.label, one.whom, due) if part)
        said = boxes.column(strong(one.what), muted(about), gap=0)
        place = Place(page=PAGES[one.kind], record_id=one.record_id)
        name = self.tr("Open {what}").format(what=one.what)
        go = self._lead(icon_only("chevron-right", name, payload=place))
        inner = boxes.beside_end(said, WrapRow(*self._marks(one), gap=Space.XS), below=NARROW)
        beside = boxes.beside(Tile(ICONS[one.kind], "warn", 40), inner)
        line = boxes.row(beside, go, gap=Space.XS)
        line.layout().setStretch(0, 1)  # type: ignore[union-attr]
        return line

    def _marks(self, one: Awaited) -> list[QWidget]:
        is_said = one.kind is AwaitedKind.STEP or one.days == one.late
        marks: list[QWidget] = [chip(one.how_long, "warn")] if one.how_long and not is_said else []
        return [*marks, *([chip(one.how_late, "bad")] if one.how_late else [])]

    def _lead(self, button: Button) -> Button:
        button.chosen.connect(self._on_chosen)
        return button

    @Slot(object)
    def _on_chosen(self, place: object) -> None:
        self.go_asked.emit(place)
