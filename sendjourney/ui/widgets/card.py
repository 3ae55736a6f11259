"""Cards: calm boxes that each hold one thing."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes

PADDING = 20


class Card(QFrame):
    """A box with a thin edge. ``kind`` is card, tip, or a tone: soft, warn, bad, good.

    ``name`` makes it a named group for screen readers: “Speech therapy, Friday 6 March”.
    """

    def __init__(
        self, *items: QWidget | None, kind: str = "card", name: str = "", gap: int = Space.M
    ) -> None:
        super().__init__()
        self.setProperty("kind", kind)
        if name:
            self.setAccessibleName(name)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
        self._column.setSpacing(gap)
        for item in items:
            self.add(item)

    def add(self, item: QWidget | None) -> None:
        """Put a widget below the others; None takes up the room left over."""
        if item is None:
            self._column.addStretch(1)
        else:
            self._column.addWidget(item)

    def foot(self, *items: QWidget | None) -> None:
        """Close the card with a rule and a row: a few words, stretch (None), the one action."""
        self._column.addStretch(1)
        self._column.addWidget(boxes.rule())
        self._column.addWidget(boxes.row(*items, gap=Space.S))
        self._column.setContentsMargins(PADDING, PADDING, PADDING, Space.S)
        self._column.setSpacing(Space.S + 2)

    def pad(self, across: int, down: int) -> None:
        """Set other room between the edge and what is inside."""
        self._column.setContentsMargins(across, down, across, down)

    def clear(self) -> None:
        """Take everything out, to be filled anew."""
        boxes.empty(self._column)
        self._column.setContentsMargins(PADDING, PADDING, PADDING, PADDING)
