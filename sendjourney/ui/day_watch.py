"""Notices that midnight has passed while the app was open."""

from PySide6.QtCore import QObject, QTimer, Slot

from sendjourney.ui.desk import Desk

_A_MINUTE = 60_000


class DayWatch(QObject):
    """Looks once a minute, and has the desk say when it is another day."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin to watch."""
        super().__init__(parent)
        self._desk, self._day = desk, desk.today
        self._each_minute = QTimer(self, interval=_A_MINUTE)
        self._each_minute.timeout.connect(self.look)
        self._each_minute.start()

    def stop(self) -> None:
        """Watch no more."""
        self._each_minute.stop()

    @Slot()
    def look(self) -> None:
        """Say so if it is another day than when one looked last."""
        if self._desk.today != self._day:
            self._day = self._desk.today
            self._desk.day_changed.emit()
