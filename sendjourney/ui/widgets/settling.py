"""Going to a card that was made a moment ago: it has no place until the page has been laid out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QWidget

TURNS = 2
"""New widgets are shown in one turn of the event loop, and laid out before the end of the next."""


class Settling(QObject):
    """Says when what was put on the page has found its place."""

    settled = Signal()
    """Everything stands where it will stay."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._turns = 0
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._on_turn)

    def wait(self) -> None:
        """Begin to wait, from now on."""
        self._turns = TURNS
        self._timer.start()

    @Slot()
    def _on_turn(self) -> None:
        self._turns -= 1
        if self._turns > 0:
            self._timer.start()
        else:
            self.settled.emit()


def next_after(ids: Sequence[str], gone: str) -> str:
    """Return which card to go to when one goes away: the next, or else the one before."""
    place = ids.index(gone)
    return next(iter([*ids[place + 1 :], *reversed(ids[:place])]), "")


def go_to(widget: QWidget) -> None:
    """Put the focus on a widget and scroll its page so that it is well in sight."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        above.ensureWidgetVisible(widget, 0, above.viewport().height() // 4)
