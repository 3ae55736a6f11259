"""The ways on from a part of the story, always in view."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QAbstractScrollArea

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, primary, quiet
from sendjourney.ui.widgets.page_foot import PageFoot


class StoryFoot(PageFoot):
    """Back, Skip for now, Save and go on."""

    back_asked = Signal()
    """Go to the part before."""

    onwards_asked = Signal()
    """Save, and go to the next part."""

    def __init__(self, page: QAbstractScrollArea) -> None:
        super().__init__(page)
        self._back = ordinary(self.tr("Back"), name=self.tr("Back to the part before"))
        self._skip = quiet(self.tr("Skip for now"))
        self._on = primary(self.tr("Save and go on"), icon="arrow-right")
        onwards = boxes.row(self._skip, self._on, gap=Space.M)
        self.fill(boxes.beside_end(boxes.row(self._back, None), onwards, below=360))
        self._back.clicked.connect(self.back_asked)
        self._skip.clicked.connect(self.onwards_asked)
        self._on.clicked.connect(self.onwards_asked)

    def show_place(self, *, first: bool, last: bool, written: bool) -> None:
        """Offer what makes sense here: skipping only what is empty, going back only from later."""
        self._back.setVisible(not first)
        self._skip.setVisible(not written and not last)
        self._on.setText(self.tr("Save and finish") if last else self.tr("Save and go on"))
