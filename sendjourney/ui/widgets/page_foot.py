"""A strip at the foot of a page that stays while the page scrolls."""

from PySide6.QtCore import QEvent, QObject, Slot
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes


class PageFoot(QFrame):
    """Takes its height away from the part of the page that scrolls."""

    def __init__(self, page: QAbstractScrollArea) -> None:
        super().__init__(page)
        self._page = page
        self.setProperty("kind", "page")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(boxes.rule())
        page.installEventFilter(self)
        page.verticalScrollBar().installEventFilter(self)
        theme.follow(self._place)

    def fill(self, content: QWidget) -> None:
        """Put the buttons in."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.XXL, Space.M, Space.XXL, Space.M)
        column.addWidget(content)
        self._column.addWidget(inside)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}:
            self._place()
        return False

    @Slot()
    def _place(self) -> None:
        page = self._page
        height = max(self.heightForWidth(page.width()), self.sizeHint().height())
        bar = page.verticalScrollBar()
        width = page.width() - (bar.width() if bar.isVisible() else 0)
        page.setViewportMargins(0, 0, 0, height)
        self.setGeometry(0, page.height() - height, width, height)
        self.raise_()
