"""What every page with one question has: how far it is, Next, Skip and Back."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from sendjourney.ui.screen import Screen
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import primary, quiet
from sendjourney.ui.widgets.text import small

Problems = list[tuple[str, QWidget | None]]


class Question(Screen):
    """A question. A child class adds what to answer with, and says what is wrong with it.

    What is typed stays when the person goes back, and when it is not right yet.
    """

    next_asked = Signal()
    """The question is answered, as far as can be seen."""

    skip_asked = Signal()
    """The person would rather not answer now."""

    back_asked = Signal()
    """The person wants the question before."""

    can_be_skipped: ClassVar[bool] = False

    def __init__(self, title: str, sentence: str = "") -> None:
        super().__init__(title, sentence)
        self._step = small("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.above(boxes.column(self._step, self._bar, gap=Space.XS))
        self.next = primary(self.tr("Next"), icon="arrow-right")
        self.skip = quiet(self.tr("Skip for now"))
        self.back = quiet(self.tr("Back"), icon="arrow-left")
        self.end_with(self.next, self.skip, self.back)
        self.skip.setVisible(self.can_be_skipped)
        self.next.clicked.connect(self.go_on)
        self.skip.clicked.connect(self._on_skip)
        self.back.clicked.connect(self.go_back)

    def show_step(self, number: int, of: int, still: str = "") -> None:
        """Say how far the person is, and perhaps how long it still takes."""
        words = self.tr("Question {number} of {of}").format(number=number, of=of)
        words = f"{words}, {still}" if still else words
        self._step.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, of)
        self._bar.setValue(number)

    def problems(self) -> Problems:
        """Show what is wrong beside each answer, and return it with where to put it right."""
        return []

    @Slot()
    @override
    def go_on(self) -> None:
        found = self.problems()
        self.show_problems(found)
        if not found:
            self.next_asked.emit()

    @Slot()
    @override
    def go_back(self) -> None:
        self.show_problems([])
        self.back_asked.emit()

    @Slot()
    def _on_skip(self) -> None:
        self.show_problems([])
        self.skip_asked.emit()
