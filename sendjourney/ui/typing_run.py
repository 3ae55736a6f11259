"""Where one step of undo ends and the next begins while somebody types."""

from itertools import count

from PySide6.QtCore import QElapsedTimer

PAUSE = 60_000  # ms
MUCH = 200  # characters

_numbers = count(1)


class TypingRun:
    """Names runs of typing: changes with the same name are one step of undo, one earlier text.

    A new run begins when something else is opened, after a pause, and before most of a longer text
    goes: what stood there must be found again.
    """

    def __init__(self) -> None:
        """Begin."""
        self._number = next(_numbers)
        self._since_last = QElapsedTimer()

    def begin(self) -> None:
        """Begin a new run."""
        self._number = next(_numbers)

    def name(self, what: str, before: str, after: str) -> str:
        """Return the name of the run that a change of a text, now, belongs to."""
        paused = self._since_last.isValid() and self._since_last.hasExpired(PAUSE)
        if paused or (len(before) > MUCH and len(after) * 2 < len(before)):
            self.begin()
        self._since_last.start()
        return f"type {what} {self._number}"
