"""Notices when nobody has touched the app for a while."""

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QWindow
from typing_extensions import override

_TOUCHES = {
    QEvent.Type.KeyPress,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TouchBegin,
}
_MINUTE = 60_000


class IdleWatch(QObject):
    """Watches the handle of each window of the app as it gets the focus."""

    idle = Signal()
    """Nobody was there for the minutes set."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timeout)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._on_focus_window_changed)

    def set_minutes(self, minutes: int) -> None:
        """Wait this long; 0 never locks."""
        self._timer.setInterval(minutes * _MINUTE)
        if minutes:
            self._timer.start()
        else:
            self._timer.stop()

    def milliseconds_left(self) -> int:
        """Return how long until nobody was there for too long; -1 when that never is."""
        return self._timer.remainingTime()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES and self._timer.interval():
            self._timer.start()
        return False

    @Slot(QWindow)
    def _on_focus_window_changed(self, window: QWindow | None) -> None:
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    @Slot()
    def _on_timeout(self) -> None:
        self.idle.emit()
