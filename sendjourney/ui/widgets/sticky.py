"""A column that stays in view while the page beside it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QWidget
from typing_extensions import override


class Sticky(QWidget):
    """Holds one widget in the visible part of a scroll area, never higher than that part.

    ``margin`` is the room kept above and below it.
    """

    def __init__(self, held: QWidget, area: QScrollArea, *, margin: int) -> None:
        super().__init__()
        self._held, self._area, self._margin = held, area, margin
        held.setParent(self)
        area.verticalScrollBar().valueChanged.connect(self._place)
        area.viewport().installEventFilter(self)
        held.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._held and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._place()
        elif watched is not self._held and event.type() == QEvent.Type.Resize:
            self._place()
        return False

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width(), self._height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width(), self._height())

    @Slot()
    def _place(self) -> None:
        scrolled = self._area.verticalScrollBar().value()
        lowest = max(self.height() - self._height(), 0)
        self._held.setGeometry(0, min(scrolled, lowest), self.width(), self._height())

    def _width(self) -> int:
        return max(self._held.minimumWidth(), self._held.minimumSizeHint().width())

    def _height(self) -> int:
        seen = self._area.viewport().height() - 2 * self._margin
        return max(min(self._held.sizeHint().height(), seen), self._held.minimumSizeHint().height())
