"""Rows and columns of widgets, with even gaps, and the thin rule between parts."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.theme import Space

Item = QWidget | None
"""None stands for stretch: it pushes what follows to the end."""


def row(*items: Item, gap: int = Space.M, top: bool = False) -> QWidget:
    """Return widgets side by side; ``top`` lines them up at the top and not the middle."""
    box = QWidget()
    layout = QHBoxLayout(box)
    _bare(layout, gap)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif top:
            layout.addWidget(item, 0, Qt.AlignmentFlag.AlignTop)
        else:
            layout.addWidget(item)
    return box


class Fold(QWidget):
    """Two things beside each other, or one below the other when there is not the width for it.

    ``below`` is that width at 100 % text size; 0 never folds.
    """

    def __init__(self, first: QWidget, second: QWidget, *, gap: int, below: int) -> None:
        super().__init__()
        self._below, self._parts = below, (first, second)
        self.line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        _bare(self.line, gap)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < theme.current().px(self._below)
        way = QBoxLayout.Direction
        wanted = way.TopToBottom if narrow else way.LeftToRight
        if self.line.direction() is not wanted:
            self.line.setDirection(wanted)

    @override
    def minimumSizeHint(self) -> QSize:
        usual = super().minimumSizeHint()
        if not self._below:
            return usual
        narrowest = max(_narrowest(part) for part in self._parts)
        return QSize(narrowest, usual.height())


def beside(
    first: QWidget, words: QWidget, *, gap: int = Space.L, top: bool = False, below: int = 0
) -> Fold:
    """Return a small thing (icon, avatar, ring) with words beside it that take the room."""
    box = Fold(first, words, gap=gap, below=below)
    place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignVCenter
    box.line.addWidget(first, 0, place)
    box.line.addWidget(words, 1, place)
    return box


def beside_end(words: QWidget, action: QWidget, *, gap: int = Space.L, below: int = 0) -> Fold:
    """Return words that take the room, with an action at the end of the row."""
    box = Fold(words, action, gap=gap, below=below)
    box.line.addWidget(words, 1, Qt.AlignmentFlag.AlignVCenter)
    align = Qt.AlignmentFlag
    place = align.AlignVCenter | align.AlignLeft | align.AlignAbsolute
    box.line.addWidget(action, 0, place)  # absolute: an arrow button turns its own left and right
    return box


def split(first: QWidget, second: QWidget, *, below: int = 760) -> Fold:
    """Return two parts that share the width, two fifths and three; below one another if narrow."""
    box = Fold(first, second, gap=Space.XL, below=below)
    box.line.addWidget(first, 2, Qt.AlignmentFlag.AlignTop)
    box.line.addWidget(second, 3)
    return box


def column(*items: Item, gap: int = Space.S) -> QWidget:
    """Return widgets one below another."""
    box = QWidget()
    layout = QVBoxLayout(box)
    _bare(layout, gap)
    for item in items:
        if item is None:
            layout.addStretch(1)
        else:
            layout.addWidget(item)
    return box


def scrolling(sheet: QWidget) -> QScrollArea:
    """Return a column that scrolls when there is no room for all of it."""
    area = QScrollArea()
    area.setProperty("kind", "page")
    sheet.setProperty("kind", "page")
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(sheet)
    return area


def rule() -> QFrame:
    """Return a thin line across."""
    line = QFrame()
    line.setProperty("kind", "rule")
    return line


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def refill(box: QWidget, *items: Item) -> None:
    """Put other widgets into a column or row, instead of those in it."""
    layout = box.layout()
    if not isinstance(layout, QBoxLayout):
        raise TypeError("only a column or a row can be filled again")
    empty(layout)
    for item in items:
        if item is None:
            layout.addStretch(1)
        else:
            layout.addWidget(item)


def _bare(layout: QLayout, gap: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)


def _narrowest(part: QWidget) -> int:
    return max(part.minimumSizeHint().width(), part.minimumWidth())
