"""Who may see a fact: everyone, only some readers, or nobody."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.visibility import EVERYONE, Level, Reader, Visibility
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.tick_list import TickList


class VisibilityChoice(QWidget):
    """A drop-down list of levels; for “only some people”, the readers to tick."""

    edited = Signal()
    """The person chose."""

    def __init__(self, visibility: Visibility = EVERYONE) -> None:
        super().__init__()
        self._level = Choice(options(Level))
        self._level.setAccessibleName("Who may see this?")
        self._readers = TickList(options(Reader))
        self._readers.setAccessibleName("Who may see this")
        self.setFocusProxy(self._level)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._level)
        column.addWidget(self._readers)
        self.set_value(visibility)
        self._level.edited.connect(self._on_edited)
        self._readers.edited.connect(self._on_edited)

    def value(self) -> Visibility:
        """Return the choice."""
        level = self._level.value()
        if level is Level.SOME:
            ticked = self._readers.value()
            return Visibility(level=Level.SOME, readers=tuple(r for r in Reader if r in ticked))
        return Visibility(level=level if isinstance(level, Level) else Level.NOBODY)

    def set_value(self, visibility: Visibility) -> None:
        """Show another choice."""
        self._level.set_value(visibility.level)
        self._readers.set_value(visibility.readers)
        self._readers.setVisible(visibility.level is Level.SOME)

    def problem(self) -> str:
        """Ask for a reader when “only some people” is chosen and nobody is ticked."""
        visibility = self.value()
        if visibility.level is Level.SOME and not visibility.readers:
            return "Tick who may see this, or choose “Nobody: just for us”"
        return ""

    @Slot()
    def _on_edited(self) -> None:
        self._readers.setVisible(self._level.value() is Level.SOME)
        self.edited.emit()
