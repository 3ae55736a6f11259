"""A notice over the page while something typed could not be saved."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary


class SaveTrouble(QWidget):
    """Stays until everything is saved again. The words stay on the page below."""

    try_again_asked = Signal()
    """The person made room on the disk, perhaps."""

    def __init__(self) -> None:
        super().__init__()
        self._sentence = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.XL, Space.L, Space.XL, 0)
        self.hide()

    @Slot(object)
    def show_sentence(self, sentence: str) -> None:
        """Say what happened and what to do; the same again leaves button and focus alone."""
        if self.isVisible() and sentence == self._sentence:
            return
        self._sentence = sentence
        boxes.empty(self._column)
        button = ordinary(self.tr("Try again"), icon="refresh")
        button.clicked.connect(self.try_again_asked)
        self._column.addWidget(Banner("bad", self.tr("Not saved yet"), sentence, button=button))
        self.show()
