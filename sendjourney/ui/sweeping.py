"""Collects what Python no longer needs, on the window's own thread only.

Python collects wherever it happens to be. On the background thread that would take windows and
menus down away from their own thread, which Qt does not survive.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

A_SECOND = 1_000


class Sweeper(QObject):
    """Takes over from Python from ``start`` until ``stop``."""

    def __init__(self) -> None:
        super().__init__()
        self._timer = QTimer(self, interval=A_SECOND)
        self._timer.timeout.connect(self.sweep)

    def start(self) -> None:
        """Have Python collect nothing by itself any more; the app is quicker to start by that."""
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Give the work back to Python."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def sweep(self) -> None:
        """Collect the generations in which enough has gathered, as Python would have."""
        gathered = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [number for number, (count, most) in enumerate(gathered) if count > most]
        if due:
            gc.collect(max(due))
