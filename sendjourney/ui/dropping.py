"""Letters and pictures dropped anywhere on the window go to Papers, with their form open."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.ui.desk import Desk
from sendjourney.ui.widgets.dropped import local_files


class Dropping(QObject):
    """Takes what no part of the window has a better use for."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDragEnterEvent):
            if local_files(event.mimeData()) and not self._desk.family.read_only:
                event.acceptProposedAction()
            return True
        if isinstance(event, QDropEvent) and event.type() == QEvent.Type.Drop:
            self._take(event)
            return True
        return False

    def _take(self, event: QDropEvent) -> None:
        files = local_files(event.mimeData())
        if not files:
            return
        from sendjourney.ui.pages.papers import PapersPage  # noqa: PLC0415 - seldom wanted

        event.acceptProposedAction()
        self._desk.go("papers")
        for page in self._window.findChildren(PapersPage):
            if page.isVisibleTo(self._window):  # what is typed elsewhere may not let one go
                page.add_files(files)
