"""The family's news as one Qt signal, so that a page that is gone is never called."""

from PySide6.QtCore import QObject, Signal

from sendjourney.services.family import Changed, Family


class FamilyEvents(QObject):
    """Turns ``Family.listen`` into a signal."""

    changed = Signal(object)
    """Carries a ``Changed``."""

    def __init__(self, family: Family) -> None:
        super().__init__()
        self._stop = family.listen(self._tell)

    def stop(self) -> None:
        """Listen no more."""
        self._stop()

    def _tell(self, news: Changed) -> None:
        self.changed.emit(news)
