"""The letters to choose from, under the times in which families need them."""

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.services.ready_letters import LetterGroup, ReadyLetter, groups
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.text import Heading, muted

NARROW = 460
"""Below this width the way in stands under the words."""


class LetterChoice(QWidget):
    """A card for each time, with a row for each letter."""

    chosen = Signal(object)
    """Carries the ``ReadyLetter``."""

    def __init__(self) -> None:
        """Make all rows; there are fewer than thirty."""
        super().__init__()
        self._rows: dict[str, LetterRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for group in groups():
            column.addWidget(self._card(group))

    def show_begun(self, begun: Collection[str]) -> None:
        """Mark the letters of these ids, in which the family has changed something."""
        for letter_id, row in self._rows.items():
            row.show_begun(begun=letter_id in begun)

    def take_focus(self, letter_id: str) -> None:
        """Put the focus on the way into a letter."""
        self._rows[letter_id].open_it.setFocus(Qt.FocusReason.OtherFocusReason)

    def first(self) -> QWidget:
        """Return what has the focus at first."""
        return next(iter(self._rows.values())).open_it

    def _card(self, group: LetterGroup) -> Card:
        card = Card(Heading(group.title, 2), name=group.title)
        for letter in group.letters:
            row = self._rows[letter.id] = LetterRow(letter)
            row.chosen.connect(self.chosen)
            card.add(boxes.rule())
            card.add(row)
        return card


class LetterRow(QWidget):
    """One letter: what it asks, when to use it, and the way in. A click anywhere opens it too."""

    chosen = Signal(object)
    """Carries the ``ReadyLetter``."""

    def __init__(self, letter: ReadyLetter) -> None:
        """Take the letter."""
        super().__init__()
        self._letter = letter
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.open_it = quiet(
            self.tr("Open"), name=self.tr("Open “{title}”").format(title=letter.title)
        )
        self._begun = chip(self.tr("Begun"), "lilac")
        words = boxes.column(Heading(letter.title, 3), muted(letter.when_to_use), gap=2)
        ways = boxes.row(self._begun, self.open_it, gap=Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(boxes.beside_end(words, ways, below=NARROW))
        self.show_begun(begun=False)
        self.open_it.clicked.connect(self._on_open)

    def show_begun(self, *, begun: bool) -> None:
        """Say whether the family has changed something in it."""
        self._begun.setVisible(begun)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self._on_open()
        else:
            super().mouseReleaseEvent(event)

    @Slot()
    def _on_open(self) -> None:
        self.chosen.emit(self._letter)
