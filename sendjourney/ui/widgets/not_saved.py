"""What a page offers when the disk did not take the words: a copy elsewhere, or letting them go.

Why it happened, and “Try again”, stand in the window's own notice above the page.
"""

from PySide6.QtCore import Signal, Slot

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading


class NotSavedBanner(Card):
    """Hidden while all is well. It takes no focus: the person goes on typing."""

    copy_asked = Signal()
    """Save a copy of the text somewhere else."""

    let_go_asked = Signal()
    """Go back to what the file holds."""

    def __init__(self) -> None:
        super().__init__(kind="bad", gap=Space.S)
        title = self.tr("Your words are still here, but not in the file yet")
        self.setAccessibleName(title)
        head = boxes.beside(Glyph("circle-alert", "on_bad", 24), Heading(title, 3), gap=Space.M)
        copy = ordinary(self.tr("Save a copy of this text"), icon="save")
        let_go = quiet(self.tr("Let these words go"), icon="x")
        self.add(head)
        self.add(WrapRow(copy, let_go))
        copy.clicked.connect(self._on_copy)
        let_go.clicked.connect(self._on_let_go)
        self.hide()

    @Slot()
    def _on_copy(self) -> None:
        self.copy_asked.emit()

    @Slot()
    def _on_let_go(self) -> None:
        self.let_go_asked.emit()
