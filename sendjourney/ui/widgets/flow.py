"""Layouts that fit the width: equal columns of cards, and rows that go on to the next line."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLayout, QLayoutItem, QSizePolicy, QWidget
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.mirror import mirrored


class Columns(QWidget):
    """Cards in as many equal columns as fit: three, two or one."""

    def __init__(self, *cards: QWidget, narrowest: int = 272, most: int = 3) -> None:
        super().__init__()
        self._narrowest, self._most, self._columns = narrowest, most, 0
        self._cards: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(Space.L)
        self.show_cards(*cards)
        theme.follow(self.restyle)

    def show_cards(self, *cards: QWidget) -> None:
        """Show these cards and let the earlier ones go."""
        boxes.empty(self._grid)
        self._show(cards)

    def swap_cards(self, *cards: QWidget) -> None:
        """Show these cards and keep the earlier ones, hidden, to be shown again."""
        for card in self._cards:
            self._grid.removeWidget(card)
            card.setVisible(card in cards)
        self._show(cards)
        for card in cards:
            card.setVisible(True)

    def _show(self, cards: Sequence[QWidget]) -> None:
        self._cards = list(cards)
        for card in cards:
            card.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._arrange(max(self._columns, 1))

    @Slot()
    def restyle(self) -> None:
        """Fit the columns again: larger text needs wider cards."""
        self._fit(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(event.size().width())

    @override
    def minimumSizeHint(self) -> QSize:
        height = super().minimumSizeHint().height()
        return QSize(theme.current().px(self._narrowest) // 2, height)

    def _fit(self, width: int) -> None:
        each = theme.current().px(self._narrowest) + Space.L
        columns = max(1, min(self._most, (width + Space.L) // each))
        if columns != self._columns:
            self._arrange(columns)

    def _arrange(self, columns: int) -> None:
        self._columns = columns
        for place in range(self._most):
            self._grid.setColumnStretch(place, 1 if place < columns else 0)
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)


class WrapRow(QWidget):
    """Buttons or chips side by side, going on to the next line when there is no more room."""

    def __init__(self, *items: QWidget, gap: int = Space.S, centred: bool = False) -> None:
        super().__init__()
        self._lines = _Lines(self, gap, centred=centred)
        for item in items:
            self.add(item)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, item: QWidget) -> None:
        """Put a widget after the others."""
        self._lines.addWidget(item)

    def clear(self) -> None:
        """Take everything out."""
        boxes.empty(self._lines)


class _Lines(QLayout):
    """Places items in the order of reading, line by line; in the middle when ``centred``."""

    def __init__(self, parent: QWidget, gap: int, *, centred: bool) -> None:
        super().__init__(parent)
        self._centred = centred
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}  # Qt asks for the same few widths again and again
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)

    @override
    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, arg__1: int) -> int:
        if arg__1 not in self._heights:
            self._heights[arg__1] = self._place(QRect(0, 0, arg__1, 0), really=False)
        return self._heights[arg__1]

    @override
    def invalidate(self) -> None:
        self._heights = {}
        super().invalidate()

    @override
    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._place(arg__1, really=True)

    @override
    def sizeHint(self) -> QSize:
        sizes = [item.sizeHint() for item in self._items]
        width = sum(s.width() for s in sizes) + self.spacing() * max(len(sizes) - 1, 0)
        return QSize(width, max((s.height() for s in sizes), default=0))

    @override
    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        return QSize(
            max((s.width() for s in sizes), default=0), max((s.height() for s in sizes), default=0)
        )

    def _place(self, room: QRect, *, really: bool) -> int:
        """Return the height the lines need; put the items in their places when ``really``."""
        y = room.y()
        for line in self._filled(room.width()):
            sizes = [item.sizeHint() for item in line]
            tall = max(s.height() for s in sizes)
            width = sum(s.width() for s in sizes) + self.spacing() * (len(line) - 1)
            x = room.x() + (max(room.width() - width, 0) // 2 if self._centred else 0)
            for item, size in zip(line, sizes, strict=True):
                if really:
                    fitting = QSize(min(size.width(), room.width()), size.height())
                    place = QRect(QPoint(x, y + (tall - size.height()) // 2), fitting)
                    item.setGeometry(mirrored(place, room))
                x += size.width() + self.spacing()
            y += tall + self.spacing()
        return max(y - room.y() - self.spacing(), 0)

    def _filled(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items of each line."""
        lines: list[list[QLayoutItem]] = []
        room = -1
        for item in self._items:
            if item.isEmpty():
                continue
            needed = item.sizeHint().width()
            if needed > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= needed + self.spacing()
        return lines
