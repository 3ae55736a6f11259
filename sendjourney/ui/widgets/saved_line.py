"""One quiet line that says whether everything is saved.

Aloud it says failures, and that typed words are saved the first time: more would be chatter.
"""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
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
        self._owes_word = self._has_told = False
        self.show_saved()

    @Slot()
    def show_saved(self) -> None:
        """Say that all is well."""
        words = self.tr("Everything is saved")
        self._show("circle-check", "primary", words)
        if self._owes_word:
            self._owes_word, self._has_told = False, True
            announce(self, words)

    @Slot()
    def show_saving(self) -> None:
        """Say that words are on their way into the file."""
        self._show("refresh", "muted", self.tr("Saving …"))
        self._owes_word = self._owes_word or not self._has_told

    @Slot(object)
    def show_failed(self, why: str) -> None:
        """Say that words could not be saved; aloud too, unless a form says it and has the focus."""
        words = self.tr("Could not save")
        self._show("circle-alert", "on_bad", words)
        self._owes_word = True
        if QApplication.activeModalWidget() is None:
            announce(self, f"{words}. {why}", urgent=True)

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
