"""The answers on one page before the file is made, each with a way to change it."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QWidget
from typing_extensions import override

from sendjourney import paths
from sendjourney.services import typed_dates
from sendjourney.services.areas import area
from sendjourney.services.family import Protection
from sendjourney.services.interview import minutes_left, questions
from sendjourney.services.new_family import NewFamily
from sendjourney.ui.screen import Screen
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.text import muted, strong


@dataclass(frozen=True, kw_only=True, slots=True)
class Answer:
    """One line: what was asked, what was answered, and the place of the question among all."""

    asked: str
    said: str
    question: int


class CheckAnswers(Screen):
    """Nothing is made before this page says so."""

    make_asked = Signal()
    """The answers are right: make the file."""

    change_asked = Signal(object)
    """Carries the place of the question to go back to."""

    back_asked = Signal()
    """Go to the last question."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Is this right?"), self.tr("You can change everything later, too.")
        )
        self.card = Card(gap=Space.S)
        self.add(self.card)
        words = self.tr("Then ask us {all} questions, one at a time (about {minutes} minutes)")
        words = words.format(all=len(questions()), minutes=minutes_left(0))
        self.then_questions = QCheckBox(words)
        self.add(self.then_questions)
        self.make = primary(self.tr("Make our file"), icon="check")
        self.back = quiet(self.tr("Back"), icon="arrow-left")
        self.end_with(self.make, self.back)
        self.make.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)

    def show_answers(self, answers: NewFamily) -> None:
        """Show what was answered."""
        self.show_problems([])
        self.then_questions.setVisible(answers.archive is None)
        self.card.clear()
        for number, line in enumerate(self._lines(answers)):
            if number:
                self.card.add(boxes.rule())
            self.card.add(self._row(line))

    @override
    def first_focus(self) -> QWidget:
        return self.make

    @Slot()
    @override
    def go_on(self) -> None:
        self.make_asked.emit()

    @Slot()
    @override
    def go_back(self) -> None:
        self.back_asked.emit()

    @Slot(object)
    def _on_change(self, question: object) -> None:
        self.change_asked.emit(question)

    def _row(self, line: Answer) -> QWidget:
        name = self.tr("Change: {asked}").format(asked=line.asked)
        change = quiet(self.tr("Change"), name=name, payload=line.question)
        change.chosen.connect(self._on_change)
        return boxes.beside_end(boxes.column(muted(line.asked), strong(line.said), gap=2), change)

    def _lines(self, answers: NewFamily) -> list[Answer]:
        if answers.archive is not None:
            return self._about_file(answers, first=0)
        child = answers.child()
        setting = answers.setting(child)
        born = answers.birth_date
        later = self.tr("Left for later")
        known_as = self.tr("{name}, known as {known_as}").format(
            name=answers.name, known_as=answers.known_as
        )
        said = (
            (self.tr("The child"), known_as if answers.known_as else answers.name),
            (self.tr("Born"), typed_dates.words_for_date(born) if born else later),
            (self.tr("Learns at"), setting.name if setting else later),
            (self.tr("Area"), area(answers.area).name if answers.area else later),
        )
        about_child = [Answer(asked=a, said=s, question=n) for n, (a, s) in enumerate(said)]
        return about_child + self._about_file(answers, first=len(said))

    def _about_file(self, answers: NewFamily, *, first: int) -> list[Answer]:
        opened_by = {
            Protection.WORDS: self.tr("The words: {words}").format(words=answers.words),
            Protection.COMPUTER: self.tr("This computer opens it"),
            Protection.NONE: self.tr("Not protected: anybody can read it"),
        }[answers.protection]
        place = str(answers.place(paths.documents()))
        return [
            Answer(asked=self.tr("What opens the file"), said=opened_by, question=first),
            Answer(asked=self.tr("Where it is kept"), said=place, question=first + 1),
        ]
