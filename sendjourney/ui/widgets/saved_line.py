"""One quiet line that says whether everything is saved. Only failures are announced."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import Words


class SavedLine(QWidget):
    """“Everything is saved”, “Saving …”, or “Could not save” with the reason."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.M, Space.S, 0, 0)
        self._row.setSpacing(Space.S)
        self._words = Words("", "small")
        self._compact = False
        self.show_saved()

    @Slot()
    def show_saved(self) -> None:
        """Say that all is well."""
        self._show("circle-check", "primary", self.tr("Everything is saved"))

    @Slot()
    def show_saving(self) -> None:
        """Say that words are on their way into the file."""
        self._show("refresh", "muted", self.tr("Saving …"))

    @Slot(object)
    def show_failed(self, why: str) -> None:
        """Say that words could not be saved, aloud too."""
        words = self.tr("Could not save")
        self._show("circle-alert", "on_bad", words)
        event = QAccessibleAnnouncementEvent(self, f"{words}. {why}")
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - the only argument
        """Show the icon only, or the words too."""
        self._compact = compact
        self._words.setVisible(not compact)

    def words(self) -> str:
        """Return what the line says."""
        return self._words.words()

    def _show(self, icon: str, ink: str, words: str) -> None:
        if words == self.words():
            return
        boxes.empty(self._row)
        self._words = Words(words, "small", tone="bad" if ink == "on_bad" else "")
        self._row.addWidget(Glyph(icon, ink, 16), 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addWidget(self._words, 1)
        self._words.setVisible(not self._compact)
        self.setAccessibleName(words)
        self.setToolTip(words)
