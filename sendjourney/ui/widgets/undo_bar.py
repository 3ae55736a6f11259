"""Says what was just done and offers to undo it. It stays until the next thing is done."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.buttons import icon_only, quiet
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import Words


class UndoBar(QFrame):
    """A bar at the foot of the page. It is never on a timer: slow readers need it too."""

    pressed = Signal()
    """The person wants it undone (or done again, when that is what the button says)."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "undo")
        self.setAccessibleName(self.tr("What was just done"))
        self._words = Words("", "strong")
        self._button = quiet(self.tr("Undo"), icon="undo")
        self._close = icon_only("x", self.tr("Hide this line"))
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.L, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.M)
        row.addWidget(Glyph("circle-check", "primary", 20))
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self._button.clicked.connect(self._on_button)
        self._close.clicked.connect(self._on_close)
        self.hide()

    def show_done(self, label: str) -> None:
        """Say that something was done: “Delete Jo Mensah”."""
        self._show(self.tr("Done: {what}").format(what=label), self.tr("Undo"), "undo")

    def show_undone(self, label: str) -> None:
        """Say that something was undone, with a way to do it again."""
        words = self.tr("Undone: {what}").format(what=label)
        self._show(words, self.tr("Do it again"), "redo")

    def words(self) -> str:
        """Return what the bar says."""
        return self._words.words()

    def _show(self, words: str, action: str, icon: str) -> None:
        self._words.setText(words)
        self._button.setText(action)
        self._button.setAccessibleName(f"{action}: {words.partition(': ')[2]}")
        self._button.set_icon(icon)
        self.show()
        announce(self, words)

    @Slot()
    def _on_button(self) -> None:
        self.pressed.emit()

    @Slot()
    def _on_close(self) -> None:
        self.hide()
