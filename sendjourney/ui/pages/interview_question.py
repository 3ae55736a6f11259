"""One question of the first evening on a page of its own."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.services.interview import InterviewQuestion, Standing, minutes_left, questions
from sendjourney.ui.desk import Desk
from sendjourney.ui.pages.interview_answers import (
    PersonAnswer,
    PlanAnswer,
    SchoolAnswer,
    SignAnswer,
)
from sendjourney.ui.pages.interview_words import PhotoAnswer, WordsAnswer
from sendjourney.ui.question import Problems, Question
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.tip import Tip

Answer = WordsAnswer | PhotoAnswer | SignAnswer | PersonAnswer | SchoolAnswer | PlanAnswer
_OTHERS: dict[str, Callable[[Desk, InterviewQuestion, Child], Answer]] = {
    "sign": SignAnswer,
    "person": PersonAnswer,
    "school": SchoolAnswer,
    "plan": PlanAnswer,
    "photo": PhotoAnswer,
}


class InterviewScreen(Question):
    """Asks one thing. Enter or Ctrl+Enter goes on, Escape stops for now."""

    can_be_skipped = True

    stop_asked = Signal()
    """Enough for tonight."""

    helping_changed = Signal(object)
    """Carries whether somebody asks the family, and writes for them."""

    def __init__(self, desk: Desk, place: int, now: Standing) -> None:
        super().__init__("", " ")
        self._question, self._child = questions()[place], desk.child
        self.answer = _answer(desk, self._question, self._child, now)
        self.stop = quiet(self.tr("Stop for now"))
        self.helping = QCheckBox(self.tr("I am helping a family with this"))
        self.helping.setChecked(now.helping)
        self._lay_out(place)
        self.stop.clicked.connect(self.escape)
        self.helping.toggled.connect(self._on_helping)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self.go_on)
        self.answer.let_go()

    def asked(self) -> str:
        """Return the question as it is shown."""
        return self.title.words()

    @override
    def first_focus(self) -> QWidget:
        return self.answer.first_focus()

    @override
    def problems(self) -> Problems:
        return self.answer.problems()

    @Slot()
    @override
    def escape(self) -> None:
        self.stop_asked.emit()

    @Slot(bool)
    def _on_helping(self, on: bool) -> None:  # noqa: FBT001 - Qt's signal
        self._show_question(helping=on)
        self.helping_changed.emit(on)

    def _show_question(self, *, helping: bool) -> None:
        asked = self._question.asked_about(self._child)
        told = self.tr("Ask the family: {question}").format(question=asked)
        self.title.setText(told if helping else asked)
        self.sentence.setText(self._question.hint_about(self._child))

    def _lay_out(self, place: int) -> None:
        left = minutes_left(place)
        still = self.tr("about {minutes} minutes left").format(minutes=left)
        self.show_step(place + 1, len(questions()), still if left > 1 else self.tr("nearly there"))
        self.back.setVisible(place > 0)
        self._show_question(helping=self.helping.isChecked())
        if isinstance(self.answer, WordsAnswer):
            self.add(Tip(self.tr("Not sure what to write?"), self.answer.prompts()))
        self.add(self.answer)
        self.add(self.helping, gap=Space.M)
        self.end_with(self.stop)


def _answer(desk: Desk, question: InterviewQuestion, child: Child, now: Standing) -> Answer:
    if question.kind == "words":
        return WordsAnswer(desk, question, child, now.said_by)
    return _OTHERS[question.kind](desk, question, child)
