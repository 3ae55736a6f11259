"""Rows and columns of widgets, with even gaps, and the thin rule between parts."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QVBoxLayout, QWidget

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


def beside(first: QWidget, words: QWidget, *, gap: int = Space.L, top: bool = False) -> QWidget:
    """Return a small thing (icon, avatar, leaf) with words beside it that take the room."""
    box = QWidget()
    layout = QHBoxLayout(box)
    _bare(layout, gap)
    if top:
        layout.addWidget(first, 0, Qt.AlignmentFlag.AlignTop)
    else:
        layout.addWidget(first)
    layout.addWidget(words, 1)
    return box


def beside_end(words: QWidget, action: QWidget, *, gap: int = Space.L) -> QWidget:
    """Return words that take the room, with an action at the end of the row."""
    box = QWidget()
    layout = QHBoxLayout(box)
    _bare(layout, gap)
    layout.addWidget(words, 1)
    layout.addWidget(action)
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


def _bare(layout: QLayout, gap: int) -> None:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(gap)
