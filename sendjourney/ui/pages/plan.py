"""Plan and reviews: where the child is in the review year, and what to get ready for it."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.event import Event
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.services import adult_life, reviews
from sendjourney.services.review_year import ReviewYear, State, Step, Stop, review_year_of
from sendjourney.services.what_is_due import what_is_due
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.plan import PlanDialog
from sendjourney.ui.event_forms import EventForms
from sendjourney.ui.page import Page
from sendjourney.ui.pages.plan_outcomes import OutcomesPart
from sendjourney.ui.pages.plan_parts import (
    OUTCOMES,
    REPORTS,
    VIEWS,
    YEAR,
    AdultLifeCard,
    FactsCard,
    MeetingCard,
    NoDateYet,
    NoPlanYet,
    ReadyCards,
)
from sendjourney.ui.pages.plan_reports import ReportsPart
from sendjourney.ui.pages.plan_support import SupportPart
from sendjourney.ui.pages.plan_views import ViewsPart
from sendjourney.ui.pages.plan_year import FinishCard, YearCard, steps_drawer
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import filter_pill, ordinary, quiet
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.settling import Settling, go_to
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import Heading, lead, small
from sendjourney.ui.widgets.word_help import WordHelp


class PlanPage(Page):
    """Shows one section at a time: the year with the step of today, or what to get ready."""

    title = "Plan and reviews"
    paper = "review-views"
    nouns = frozenset({
        Plan, Appointment, Child, Event, Person, PlanOutcome, ReviewReport, ReviewView, SchoolTerm,
        SupportCycle,
    })  # fmt: skip

    def __init__(self, desk: Desk) -> None:
        """Build the heading and the sections; what is in them comes with ``refresh``."""
        super().__init__(desk)
        self._section, self._wanted_id, self._child_id = YEAR, "", ""
        self._now: ReviewYear | None = None
        self._unread: set[str] = set()
        self._forms = EventForms(desk, self)
        self._lead = lead("")
        self._edit = ordinary(self.tr("Change the plan"), icon="pencil")
        self._words = quiet(self.tr("Ready words"), icon="mail")
        self._year = boxes.column(gap=Space.L)
        self.reports, self.outcomes = ReportsPart(desk), OutcomesPart(desk)
        self.views, self.support = ViewsPart(desk, self), SupportPart(desk)
        self._parts: dict[str, QWidget] = {
            YEAR: boxes.column(self._year, self.support, gap=Space.L),
            REPORTS: self.reports,
            OUTCOMES: self.outcomes,
            VIEWS: self.views,
        }
        self._settling = Settling(self)
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        desk, plan = self.desk, self._plan()
        year = review_year_of(desk.family.record(), desk.child, desk.today)
        if desk.child.id != self._child_id:
            self._section, self._child_id = YEAR, desk.child.id
        self._edit.setVisible(plan is not None)
        self._tabs.setVisible(year is not None)
        self._lead.setText(
            self.tr("{name}'s plan, and how to get ready for its review each year.").format(
                name=desk.child.called
            )
        )
        self._now, self._unread = year, set(self._parts)
        self._show_section(self._section if year else YEAR)

    @override
    def show_record(self, record_id: str) -> None:
        """Show a report, an outcome or a view, or a section by its name."""
        family = self.desk.family
        view = family.get(ReviewView, record_id)
        nouns = {REPORTS: ReviewReport, OUTCOMES: PlanOutcome, VIEWS: ReviewView}
        found = [name for name, noun in nouns.items() if family.get(noun, record_id)]
        section = found[0] if found else record_id if record_id in self._parts else YEAR
        self._show_section(section)
        if view is not None:
            self.views.open(view.question)
        self._on_card_asked(record_id)
        self.support.show_record(record_id)

    @override
    def leave(self) -> bool:
        return self.views.writing.may_leave()

    @override
    def first_focus(self) -> QWidget | None:
        return self._edit if self._edit.isVisible() else None

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self.views.fit(self.viewport().height())

    @Slot()
    def _on_edit_clicked(self) -> None:
        plan = self._plan() or Plan(child_id=self.desk.child.id)
        dialog = PlanDialog(self.desk, plan, self)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    @Slot(object)
    def _on_confirmed(self, plan: Plan) -> None:
        self.desk.save(self.tr("Change the plan"), plan)

    @Slot()
    def _on_words_clicked(self) -> None:
        self.desk.go("letters")

    @Slot(object)
    def _on_letter_asked(self, letter_id: object) -> None:
        self.desk.go("letters", str(letter_id))

    @Slot(object)
    def _on_meeting_chosen(self, meeting: Appointment | None) -> None:
        self.desk.go("diary", meeting.id if meeting else "")

    @Slot(object)
    def _on_came(self, step: Step) -> None:
        """Open the form in which a step is written down."""
        if step.stop is Stop.BEGINS:
            self._on_edit_clicked()
        elif step.stop is Stop.MEETING:
            self._on_meeting_chosen(self._next_meeting())
        else:
            self._forms.record_one(step.event)

    @Slot()
    def _on_step_shown(self) -> None:
        """Let Tab come to the new buttons where they stand, and not after everything else."""
        follow_layout(self)

    @Slot(object)
    def _on_section_asked(self, section: object) -> None:
        """Show another section, unless the words of the one that is left could not be saved."""
        if not self.leave():
            section = VIEWS
        self._show_section(str(section))

    @Slot(object)
    def _on_card_asked(self, record_id: object) -> None:
        self._wanted_id = str(record_id)
        self._settling.wait()

    @Slot()
    def _on_settled(self) -> None:
        cards = {**self.reports.cards, **self.outcomes.cards}
        card = cards.get(self._wanted_id)
        if card is not None and card.isVisible():
            go_to(card)

    def _show_section(self, section: str) -> None:
        if section != self._section:
            self.show_from_the_top()
        self._section = section
        self._read(section)
        for name, part in self._parts.items():
            part.setVisible(name == section)
        self._pills[section].setChecked(True)

    def _read(self, section: str) -> None:
        """Show the file as it is now in one section: the others wait until they are looked at."""
        if section not in self._unread:
            return
        self._unread.discard(section)
        if section == REPORTS:
            self.reports.show_year(self._now)
        elif section == OUTCOMES:
            self.outcomes.show_outcomes()
        elif section == VIEWS:
            self.views.show_views()
        else:
            boxes.refill(self._year, *self._in_year(self._plan(), self._now))
            self.support.refresh(self._plan())

    def _plan(self) -> Plan | None:
        return next(iter(self.desk.family.of_child(Plan, self.desk.child.id)), None)

    def _next_meeting(self) -> Appointment | None:
        return what_is_due(self.desk.family, self.desk.child, self.desk.today).review_meeting

    # Building

    def _build(self) -> None:
        head = boxes.column(Heading(self.tr("Plan and reviews"), 1), self._lead, gap=Space.XS)
        self.add(boxes.beside_end(head, WrapRow(self._words, self._edit), below=620))
        self._pills = {
            YEAR: filter_pill(self.tr("This year"), payload=YEAR),
            REPORTS: filter_pill(self.tr("Reports"), payload=REPORTS),
            OUTCOMES: filter_pill(self.tr("Outcomes"), payload=OUTCOMES),
            VIEWS: filter_pill(self.tr("Our views"), payload=VIEWS),
        }
        self._group = QButtonGroup(self)
        for pill in self._pills.values():
            self._group.addButton(pill)
            pill.chosen.connect(self._on_section_asked)
        self._tabs = WrapRow(*self._pills.values())
        self._tabs.setAccessibleName(self.tr("What to look at"))
        self.add(self._tabs)
        self.add(WordHelp("EHC plan", "Annual review"))
        for part in self._parts.values():
            self.add(part)

    def _connect(self) -> None:
        self._edit.clicked.connect(self._on_edit_clicked)
        self._words.clicked.connect(self._on_words_clicked)
        self.reports.card_asked.connect(self._on_card_asked)
        self.outcomes.card_asked.connect(self._on_card_asked)
        self._settling.settled.connect(self._on_settled)

    def _in_year(self, plan: Plan | None, year: ReviewYear | None) -> list[QWidget]:
        if plan is None and year is None:
            return [self._asking(NoPlanYet(self.desk.child.called))]
        facts = [FactsCard(plan)] if plan else []
        if year is None:
            return list(facts)
        return [*self._of_year(year), *facts, small(self._law_words())]

    def _of_year(self, year: ReviewYear) -> list[QWidget]:
        today = self.desk.today
        card = YearCard(year, today)
        card.came.connect(self._on_came)
        card.letter_asked.connect(self._on_letter_asked)
        card.step_shown.connect(self._on_step_shown)
        finish = FinishCard(year, today) if year.finish and year.finish.due else None
        begun = year.step(Stop.BEGINS).on is not None
        is_held = year.step(Stop.MEETING).state is State.DONE
        title = self.tr("For this review") if is_held else self.tr("Ready for the meeting?")
        meeting = None if is_held and self._next_meeting() is None else self._meeting()
        ready = ReadyCards(self.desk, year, self.views.how_many())
        ready.section_asked.connect(self._on_section_asked)
        parts: list[QWidget | None] = [
            card if begun else self._asking(NoDateYet()),
            finish,
            meeting,
            Heading(title, 2),
            ready,
            self._adult_life(),
            steps_drawer(year, today),
        ]
        return [part for part in parts if part is not None]

    def _meeting(self) -> QWidget:
        card = MeetingCard(self._next_meeting())
        card.open_asked.connect(self._on_meeting_chosen)
        return card

    def _adult_life(self) -> QWidget | None:
        child, rule = self.desk.child, adult_life.rule()
        begun = adult_life.has_begun(child, self.desk.today)
        if begun is False or rule is None:
            return None
        return AdultLifeCard(rule, "" if begun else child.called)

    def _asking(self, card: NoPlanYet | NoDateYet) -> QWidget:
        card.add_button.clicked.connect(self._on_edit_clicked)
        return card

    def _law_words(self) -> str:
        return self.tr("This is information, not legal advice. {note}").format(
            note=reviews.law_note()
        )
