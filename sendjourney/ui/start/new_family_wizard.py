"""A new family, one question a page; at the end the answers are checked and the file is made."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget

from sendjourney import paths
from sendjourney.errors import SendJourneyError
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.new_family import NewFamily, make_family
from sendjourney.services.ways_in import WayIn
from sendjourney.ui.desk import Tools
from sendjourney.ui.screen import Screen
from sendjourney.ui.start.check_answers import CheckAnswers
from sendjourney.ui.start.child_questions import (
    AreaQuestion,
    BirthQuestion,
    NameQuestion,
    SchoolQuestion,
)
from sendjourney.ui.start.family_question import FamilyQuestion
from sendjourney.ui.start.file_questions import PlaceQuestion, ProtectQuestion


class NewFamilyWizard(QStackedWidget):
    """Keeps the answers. With an archive, only what concerns the file is asked."""

    making = Signal()
    """The file is being made now, away from the window."""

    made = Signal(object)
    """Carries the ``WayIn`` to the new file."""

    failed = Signal()
    """The file could not be made; the page says why."""

    moved = Signal()
    """Another question is shown."""

    left = Signal()
    """The person went back before the first question."""

    def __init__(self, tools: Tools, begun: NewFamily | None = None) -> None:
        super().__init__()
        self._tools = tools
        self.answers = begun or NewFamily()
        archive = self.answers.archive
        self.is_made = False
        self._checking = False
        self.questions = [
            *([] if archive else _about_child(tools.clock())),
            ProtectQuestion(tools),
            PlaceQuestion(tools),
        ]
        self.check = CheckAnswers()
        for number, question in enumerate(self.questions, start=1):
            question.show_step(number, len(self.questions))
            question.next_asked.connect(self._on_next)
            question.skip_asked.connect(self._on_skip)
            question.back_asked.connect(self._on_back)
            self.addWidget(question)
        self.addWidget(self.check)
        self.check.make_asked.connect(self._on_make)
        self.check.change_asked.connect(self._on_change)
        self.check.back_asked.connect(self._on_back)
        self._go(0)

    @property
    def screen_shown(self) -> Screen:
        """Return the page that is shown."""
        shown = self.currentWidget()
        return shown if isinstance(shown, Screen) else self.check

    @property
    def answers_now(self) -> NewFamily:
        """Return the answers with what stands on the page that is shown."""
        shown = self.screen_shown
        return shown.answered(self.answers) if isinstance(shown, FamilyQuestion) else self.answers

    def has_answers(self) -> bool:
        """Say whether anything would be lost by leaving."""
        if self.is_made:
            return False
        now = self.answers_now
        return bool(now.name or now.birth_date or now.setting_name)

    @Slot()
    def _on_next(self) -> None:
        shown = self.screen_shown
        if isinstance(shown, FamilyQuestion):
            self.answers = shown.answered(self.answers)
        self._go_forward()

    @Slot()
    def _on_skip(self) -> None:
        shown = self.screen_shown
        if isinstance(shown, FamilyQuestion):
            self.answers = shown.skipped(self.answers)
        self._go_forward()

    @Slot()
    def _on_back(self) -> None:
        if self._checking and self.screen_shown is not self.check:
            self._go(len(self.questions))
        elif self.currentIndex() == 0:
            self.left.emit()
        else:
            self._checking = False
            self._go(self.currentIndex() - 1)

    @Slot(object)
    def _on_change(self, question: int) -> None:
        self._go(question)

    @Slot()
    def _on_make(self) -> None:
        path = self.answers.place(paths.documents())
        wanted = self.check.then_questions.isChecked()
        self.answers = self.answers.changed(then_questions=wanted)
        work = _Making(self._tools.family_files, self.answers, path)
        self.making.emit()
        self._tools.tasks.run(work, on_done=self._on_made, on_failed=self._on_failed)

    def _on_made(self, way: WayIn) -> None:
        self.is_made = True
        self.made.emit(way)

    def _on_failed(self, error: SendJourneyError) -> None:
        self.check.show_problems([(str(error), None)])
        self.failed.emit()

    def _go_forward(self) -> None:
        self._go(len(self.questions) if self._checking else self.currentIndex() + 1)

    def _go(self, place: int) -> None:
        if place < len(self.questions):
            self.questions[place].show_answers(self.answers)
        else:
            self._checking = True
            self.check.show_answers(self.answers)
        self.setCurrentIndex(place)
        self.screen_shown.from_the_top()
        self.moved.emit()


def _about_child(today: date) -> list[FamilyQuestion]:
    return [NameQuestion(), BirthQuestion(today), SchoolQuestion(today), AreaQuestion()]


class _Making:
    """Makes the file, on another thread."""

    def __init__(self, files: FamilyFiles, answers: NewFamily, path: Path) -> None:
        self._files, self._answers, self._path = files, answers, path

    def __call__(self) -> WayIn:
        return make_family(self._files, self._answers, self._path)
