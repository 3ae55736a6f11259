"""The first evening: a few questions, one at a time, then the first page."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import Sign, StoryPart
from sendjourney.errors import CouldNotSaveError
from sendjourney.services.interview import Standing, keep_standing, questions, standing
from sendjourney.ui.desk import Desk
from sendjourney.ui.page import Page
from sendjourney.ui.pages.interview_end import InterviewEnd
from sendjourney.ui.pages.interview_question import InterviewScreen
from sendjourney.ui.pages.interview_words import WordsAnswer
from sendjourney.ui.pages.writing import Writing
from sendjourney.ui.screen import Screen
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.tab_order import follow_layout


class InterviewPage(Page):
    """Asks, saves each answer into the record as it is left, and remembers where one stopped."""

    title = "First questions"
    nouns = frozenset({Child, StoryPart, Sign, Person, Setting, Plan})

    def __init__(self, desk: Desk) -> None:
        """Begin with nothing; the question comes with ``refresh``."""
        super().__init__(desk)
        self.screen_shown: Screen | None = None
        self.writing = Writing(desk, self)
        self._child_id = ""
        self._place_for_it = boxes.column()
        self.fill(boxes.column(self.writing.banner, self._place_for_it, gap=0))

    @property
    def question(self) -> InterviewScreen | None:
        """Return the question that is asked; None at the end."""
        return self.screen_shown if isinstance(self.screen_shown, InterviewScreen) else None

    @override
    def refresh(self) -> None:
        child = self.desk.child
        if child.id != self._child_id:
            self.writing.save()
            self._child_id = child.id
            now = self._standing()
            if now.wanted:
                self._keep(now.changed(wanted=False))
            self._show(now)
        elif self.question is not None:
            self.question.answer.follow()

    @override
    def leave(self) -> bool:
        if self.question is None:
            return True
        found = self.question.problems()
        self.question.show_problems(found)
        return not found and self.writing.may_leave()

    @override
    def first_focus(self) -> QWidget | None:
        return self.screen_shown.first_focus() if self.screen_shown else None

    @Slot()
    def _on_next(self) -> None:
        self._go_by(1)

    @Slot()
    def _on_skip(self) -> None:
        """Go on without an answer; what was begun and cannot be kept is let go."""
        if self.question is not None and self.question.answer.problems():
            self.question.answer.let_go()
        self._go_by(1)

    @Slot()
    def _on_back(self) -> None:
        self._go_by(-1)

    @Slot()
    def _on_stop(self) -> None:
        if self.leave():
            self.desk.go("home")

    @Slot(object)
    def _on_helping(self, on: object) -> None:
        self._keep(self._standing().changed(helping=bool(on)))

    @Slot()
    def _on_story(self) -> None:
        self.desk.go("story")

    def _go_by(self, step: int) -> None:
        if not self.writing.may_leave():
            return
        now = self._standing()
        answer = self.question.answer if self.question else None
        if isinstance(answer, WordsAnswer) and answer.said_by.value():
            now = now.changed(said_by=answer.said_by.value())
        moved = now.moved_to(now.at + step)
        self._keep(moved)
        self._show(moved)
        if self.screen_shown is not None:
            self.screen_shown.from_the_top()

    def _show(self, now: Standing) -> None:
        screen = self._asking(now) if now.at < len(questions()) else self._ending()
        self.screen_shown = screen
        boxes.refill(self._place_for_it, screen)
        follow_layout(screen)

    def _asking(self, now: Standing) -> Screen:
        screen = InterviewScreen(self.desk, now.at, now)
        screen.next_asked.connect(self._on_next)
        screen.skip_asked.connect(self._on_skip)
        screen.back_asked.connect(self._on_back)
        screen.stop_asked.connect(self._on_stop)
        screen.helping_changed.connect(self._on_helping)
        screen.answer.edited.connect(self.writing.touch)
        self.writing.begin(screen.answer, screen.asked())
        return screen

    def _ending(self) -> Screen:
        screen = InterviewEnd(self.desk)
        screen.back_asked.connect(self._on_back)
        screen.story_asked.connect(self._on_story)
        self.writing.end()
        return screen

    def _standing(self) -> Standing:
        return standing(self.desk.family, self.desk.child)

    def _keep(self, now: Standing) -> None:
        try:
            keep_standing(self.desk.family, self.desk.child, now)
        except CouldNotSaveError as error:
            self.desk.save_failed.emit(str(error))
