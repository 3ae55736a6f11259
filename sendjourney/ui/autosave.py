"""Says when it is time to save what is being typed."""

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

LONGEST_WAIT = 750  # ms; with the saving itself, less than a second of typing can ever be lost


class Autosave(QObject):
    """Runs from the first unsaved key, not from the last: whoever never pauses is saved too."""

    due = Signal()
    """What was typed has to be saved now."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(LONGEST_WAIT)
        self._timer.timeout.connect(self._on_timeout)

    def is_waiting(self) -> bool:
        """Say whether something was typed that is not saved yet."""
        return self._timer.isActive()

    def stop(self) -> None:
        """Stop waiting: somebody saves now."""
        self._timer.stop()

    @Slot()
    def touch(self) -> None:
        """Take note that something was typed."""
        if not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        self.due.emit()
