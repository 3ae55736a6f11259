"""The first evening: three things to begin with, in their order, and that each may wait."""

from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from sendjourney.domain.child import Child
from sendjourney.services.first_steps import FirstSteps
from sendjourney.services.interview import Standing
from sendjourney.ui.desk import Place
from sendjourney.ui.pages.home_parts import HomePart
from sendjourney.ui.pages.interview_offer import title_of_offer, words_about, words_to_begin
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, primary
from sendjourney.ui.widgets.chips import Tile, chip
from sendjourney.ui.widgets.text import Heading, body, lead, small


@dataclass(frozen=True, kw_only=True)
class _Step:
    icon: str
    title: str
    sentence: str
    action: str
    page: str
    done: bool


class FirstEvening(HomePart):
    """Where to begin. What is begun says so; the first that is not has the main button."""

    def __init__(self, steps: FirstSteps, child: Child, asked: Standing) -> None:
        """Show which of the first steps are begun; ``asked`` is where the questions are."""
        super().__init__(name=self.tr("Where to begin"), gap=Space.L)
        self.pad(Space.XL, Space.XL)
        calm = self.tr(
            "There is no hurry. Ten minutes are enough for tonight, and everything is saved as "
            "you write."
        )
        self.add(boxes.column(Heading(self.accessibleName(), 2), lead(calm), gap=Space.XS))
        if not asked.is_done:
            self.add(boxes.rule())
            self.add(self._questions(asked))
        offered = self._steps(steps, child.called)
        first = next((step for step in offered if not step.done), None) if asked.is_done else None
        for step in offered:
            self.add(boxes.rule())
            self.add(self._row(step, is_first=step is first))
        more = small(self.tr("Later: a photo, the school, languages and other facts"))
        about = self.tr("About {child}").format(child=child.called)
        self.foot(more, self.way(about, Place(page="child")))

    def _questions(self, asked: Standing) -> QWidget:
        """Return the easiest way to begin, or to go on: one question after another."""
        words = boxes.column(Heading(title_of_offer(asked), 3), body(words_about(asked)), gap=2)
        go = primary(words_to_begin(asked), icon="arrow-right")
        button = self.way("", Place(page="interview"), button=go)
        return boxes.beside_end(boxes.beside(Tile("sparkles", "soft"), words), button, below=620)

    def _steps(self, steps: FirstSteps, called: str) -> list[_Step]:
        story = self.tr("Begin with what people like about {child}. Short is fine.")
        people = self.tr("Who helps {child}, and how to reach them. The caseworker, too.")
        return [
            _Step(
                icon="book",
                title=self.tr("1. Tell {child}’s story").format(child=called),
                sentence=story.format(child=called),
                action=self.tr("Write the first part"),
                page="story",
                done=steps.story,
            ),
            _Step(
                icon="users",
                title=self.tr("2. Add the people"),
                sentence=people.format(child=called),
                action=self.tr("Add a person"),
                page="people",
                done=steps.people,
            ),
            _Step(
                icon="calendar",
                title=self.tr("3. Put in the dates"),
                sentence=self.tr("The next appointment, and the plan with its review."),
                action=self.tr("Go to the diary"),
                page="diary",
                done=steps.dates,
            ),
        ]

    def _row(self, step: _Step, *, is_first: bool) -> QWidget:
        words = boxes.column(Heading(step.title, 3), body(step.sentence), gap=2)
        tile = Tile("circle-check" if step.done else step.icon, "good" if step.done else "lilac")
        said = boxes.beside(tile, words)
        make = primary if is_first else ordinary
        button = self.way("", Place(page=step.page), button=make(step.action))
        if not step.done:
            return boxes.beside_end(said, button, below=520)
        return boxes.beside_end(said, chip(self.tr("Begun"), "good"), below=520)
