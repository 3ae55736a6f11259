"""Smaller parts of the page of the plan: the meeting, what is ready for it, the facts."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.law.rules import Rule
from sendjourney.domain.plan import Plan
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.review_report import ReviewReport
from sendjourney.services import typed_dates
from sendjourney.services.review_reports import reports_of
from sendjourney.services.review_year import ReviewYear
from sendjourney.ui.desk import Desk
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary, primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import DateLeaf, Glyph, Tile, chip
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.text import Heading, body, muted

YEAR, REPORTS, OUTCOMES, VIEWS = "year", "reports", "outcomes", "views"
"""The sections of the page."""


class NoPlanYet(QWidget):
    """What the page shows before anything is known of a plan."""

    def __init__(self, name: str) -> None:
        """Take the name of the child."""
        super().__init__()
        words = self.tr(
            "Tell us what {name} has now: an EHC plan, SEN support, or nothing yet. "
            "From its dates we work out when the next review is due."
        ).format(name=name)
        self.add_button = primary(self.tr("Add the plan"), icon="plus")
        title = self.tr("No plan written down yet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(EmptyState("clipboard-check", title, words, self.add_button))


class NoDateYet(Card):
    """What stands in the place of the year while there is no day to count from."""

    def __init__(self) -> None:
        """Offer to add the dates."""
        super().__init__(name=self.tr("When is the next annual review?"))
        self.add_button = ordinary(self.tr("Add the dates"), icon="calendar")
        words = boxes.column(
            Heading(self.tr("When is the next annual review?"), 3),
            body(self.tr("Add a date from the plan or the last review, and we will work it out.")),
            gap=2,
        )
        said = boxes.beside(Tile("calendar", "sky"), words)
        self.add(boxes.beside_end(said, self.add_button, below=420))


class MeetingCard(Card):
    """The review meeting that is in the diary, or that there is none yet."""

    open_asked = Signal(object)
    """Carries the ``Appointment`` to open; None goes to the diary."""

    def __init__(self, meeting: Appointment | None) -> None:
        """Take the next meeting."""
        super().__init__(name=self.tr("The review meeting"))
        button = self._button(meeting)
        button.chosen.connect(self.open_asked)
        leaf = DateLeaf(meeting.on) if meeting else Tile("calendar", "sky")
        title = meeting.title if meeting else self.tr("No review meeting in the diary yet")
        words = boxes.column(Heading(title, 3), body(self._said(meeting)), gap=2)
        self.add(boxes.beside_end(boxes.beside(leaf, words), button, below=420))

    def _button(self, meeting: Appointment | None) -> Button:
        if meeting is None:
            return quiet(self.tr("Go to the diary"), icon="calendar")
        return quiet(self.tr("Open"), name=self.tr("Open the review meeting"), payload=meeting)

    def _said(self, meeting: Appointment | None) -> str:
        if meeting is None:
            return self.tr("When you know the day of the meeting, put it in the diary.")
        at = typed_dates.words_for_time(meeting.at) if meeting.at else ""
        known = [typed_dates.words_for_date(meeting.on), at, meeting.place]
        return ", ".join(words for words in known if words)


class ReadyCards(Columns):
    """How far each thing for the meeting is, with the way to its section."""

    section_asked = Signal(object)
    """Carries the name of the section to show."""

    def __init__(self, desk: Desk, year: ReviewYear, views: str) -> None:
        """Take the review year, and how far the views are."""
        super().__init__(narrowest=210)
        reports = reports_of(desk.family.record(), desk.child, year).now
        outcomes = desk.family.of_child(PlanOutcome, desk.child.id)
        self.show_cards(
            self._card(REPORTS, "file", (self.tr("Reports"), self._came(reports))),
            self._card(OUTCOMES, "star", (self.tr("Outcomes"), self._known(len(outcomes)))),
            self._card(VIEWS, "message", (self.tr("Our views"), views)),
        )

    def _came(self, reports: Sequence[ReviewReport]) -> str:
        if not reports:
            return self.tr("Who was asked to write, and what came")
        came = sum(report.arrived_on is not None for report in reports)
        return self.tr("{came} of {all} came").format(came=came, all=len(reports))

    def _known(self, count: int) -> str:
        if not count:
            return self.tr("What the plan wants, and how it goes")
        return self.tr("{count} written down").format(count=count)

    def _card(self, section: str, icon: str, said: tuple[str, str]) -> QWidget:
        title, how_far = said
        words = boxes.column(Heading(title, 3), muted(how_far), gap=2)
        card = Card(boxes.beside(Tile(icon, "soft", 40), words, top=True), None, name=title)
        open_it = self.tr("Open")
        button = quiet(open_it, name=f"{open_it}: {title}", payload=section)
        button.chosen.connect(self.section_asked)
        card.add(button)
        return card


class AdultLifeCard(Card):
    """That this review has to look at adult life, or what is missing to know."""

    def __init__(self, rule: Rule, unknown: str = "") -> None:
        """Take the rule; ``unknown`` is the name of a child whose school year is not known."""
        super().__init__(kind="tip", name=rule.title)
        said = f"{rule.says} {rule.do_next}"
        if unknown:
            words = self.tr(
                "From Year 9 on a review looks at adult life, too. We do not know {name}'s school "
                "year: add the date of birth on the page about {name}."
            )
            said = words.format(name=unknown)
        words_beside = boxes.column(Heading(rule.title, 3), body(said), gap=2)
        self.add(boxes.beside(Glyph("sparkles", "on_soft", 24), words_beside, top=True))


class FactsCard(Card):
    """What is written down about the plan itself."""

    def __init__(self, plan: Plan) -> None:
        """Take the plan."""
        super().__init__(name=self.tr("The plan"))
        self.add(Heading(plan.kind.label, 3))
        if not plan.visibility.allows(None):
            self.add(chip(plan.visibility.level.label, "lilac"))
        facts = {self.tr("Council"): plan.council} if plan.council else {}
        facts |= {name: typed_dates.words_for_date(day) for name, day in self._days(plan).items()}
        pairs = [
            boxes.column(muted(name), body(words), None, gap=0) for name, words in facts.items()
        ]
        if pairs:
            self.add(Columns(*pairs, narrowest=240))
        if plan.notes:
            self.add(body(plan.notes))

    def _days(self, plan: Plan) -> dict[str, date]:
        days = {
            self.tr("Council got the request"): plan.asked_on,
            self.tr("First plan made"): plan.first_made_on,
            self.tr("Date on the plan now"): plan.final_on,
            self.tr("Last review ended"): plan.last_review_on,
        }
        return {name: day for name, day in days.items() if day is not None}
