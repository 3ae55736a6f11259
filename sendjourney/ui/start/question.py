"""What every question about a new family has: how far it is, Next, Skip and Back."""

from typing import ClassVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QWidget
from typing_extensions import override

from sendjourney.services.new_family import NewFamily
from sendjourney.ui.start.screen import Screen
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import primary, quiet
from sendjourney.ui.widgets.text import small

Problems = list[tuple[str, QWidget | None]]


class Question(Screen):
    """A question. A child class shows the answers so far and returns them with its own.

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

    def show_step(self, number: int, of: int) -> None:
        """Say how far the person is."""
        words = self.tr("Question {number} of {of}").format(number=number, of=of)
        self._step.setText(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, of)
        self._bar.setValue(number)

    def show_answers(self, answers: NewFamily) -> None:
        """Show what was answered before, here and on the other questions."""
        raise NotImplementedError

    def answered(self, answers: NewFamily) -> NewFamily:
        """Return the answers with those of this question."""
        raise NotImplementedError

    def skipped(self, answers: NewFamily) -> NewFamily:
        """Return the answers with none to this question."""
        return answers

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
