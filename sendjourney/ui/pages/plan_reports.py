"""The reports for the review: what came, what did not, and asking for the rest."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.person import Person
from sendjourney.domain.review_report import ReviewReport
from sendjourney.services import review_reports
from sendjourney.services.ready_letters import place_of
from sendjourney.services.review_reports import Reports
from sendjourney.services.review_year import ReviewYear
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.dialogs.review_report import ReviewReportDialog
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.report_card import ReportCard
from sendjourney.ui.widgets.settling import next_after
from sendjourney.ui.widgets.text import Heading, small, strong

LETTER = "review_papers"


class ReportsPart(QWidget):
    """Shows each report as a card, under its service."""

    card_asked = Signal(object)
    """Carries the id of the card to go to, after something was written or deleted."""

    def __init__(self, desk: Desk) -> None:
        """Build the buttons; the cards come with ``show_year``."""
        super().__init__()
        self._desk = desk
        self._reports = Reports(now=(), earlier=(), papers_by=None)
        self.cards: dict[str, ReportCard] = {}
        self.add_one = ordinary(self.tr("Add a report"), icon="plus")
        self.ask_all = primary(self.tr("List everybody who helps"), icon="users")
        self.asked_all = ordinary(self.tr("We asked them all today"), icon="check")
        self._tools = WrapRow(self.ask_all, self.asked_all, self.add_one, gap=Space.M)
        self._content = boxes.column(gap=Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._tools)
        column.addWidget(self._content)
        self.add_one.clicked.connect(self._on_add_clicked)
        self.ask_all.clicked.connect(self._on_ask_all_clicked)
        self.asked_all.clicked.connect(self._on_asked_all_clicked)

    def show_year(self, year: ReviewYear | None) -> None:
        """Show the reports of a review year, as the file has them."""
        desk = self._desk
        self._reports = review_reports.reports_of(desk.family.record(), desk.child, year)
        shown = (*self._reports.now, *self._reports.earlier)
        people = desk.family.all(Person)
        self.cards = {report.id: self._card(report, people) for report in shown}
        self._tools.setVisible(bool(self._reports.now))
        self.ask_all.setVisible(bool(self._to_ask()))
        self.asked_all.setVisible(len(self._not_asked()) > 1)
        parts = self._parts() if self._reports.now else [self._nothing_yet()]
        boxes.refill(self._content, *parts, *self._earlier())

    # What can be done with a report

    @Slot()
    def _on_add_clicked(self) -> None:
        self._ask(None)

    @Slot()
    def _on_ask_all_clicked(self) -> None:
        rows = self._to_ask()
        if rows:
            self._desk.keep(self.tr("List everybody who helps"), *rows)
        else:
            self._ask(None)

    @Slot()
    def _on_asked_all_clicked(self) -> None:
        rows = review_reports.asked_on(self._reports.now, self._desk.today)
        self._desk.keep(self.tr("Asked for all reports today"), *rows)

    @Slot(object)
    def _on_opened(self, report: ReviewReport) -> None:
        self._ask(report)

    @Slot(object)
    def _on_confirmed(self, report: ReviewReport) -> None:
        is_new = self._desk.family.get(ReviewReport, report.id) is None
        label = self.tr("Add {what}") if is_new else self.tr("Change {what}")
        if self._desk.keep(label.format(what=report.what), report):
            self.card_asked.emit(report.id)

    @Slot(object)
    def _on_came(self, report: ReviewReport) -> None:
        came = review_reports.came_on(report, self._desk.today)
        self._desk.keep(self.tr("{what} came today").format(what=report.what), came)

    @Slot(object)
    def _on_asked(self, report: ReviewReport) -> None:
        label = self.tr("Asked for {what} today").format(what=report.what)
        self._desk.keep(label, *review_reports.asked_on([report], self._desk.today))

    @Slot(object)
    def _on_chase_asked(self, report: ReviewReport) -> None:
        begun = ContactNote(
            child_id=report.child_id,
            on=self._desk.today,
            person_ids=(report.person_id,) if report.person_id else (),
            what_was_said=self.tr("Asked again for: {what}").format(what=report.what),
            visibility=report.visibility,
        )
        dialog = ContactNoteDialog(self._desk, begun, self)
        dialog.confirmed.connect(self._on_noted)
        dialog.open()

    @Slot(object)
    def _on_noted(self, filled: Filled) -> None:
        self._desk.keep(self.tr("Note about a report"), *filled.everything())

    @Slot(object)
    def _on_letter_asked(self, _report: ReviewReport) -> None:
        self._desk.go("letters", place_of(LETTER))

    @Slot(object)
    def _on_delete_asked(self, report: ReviewReport) -> None:
        following = next_after(list(self.cards), report.id)
        if self._desk.delete(self.tr("Delete {what}").format(what=report.what), report):
            self.card_asked.emit(following)

    def _ask(self, report: ReviewReport | None) -> None:
        dialog = ReviewReportDialog(self._desk, report, self)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    # Building

    def _to_ask(self) -> list[ReviewReport]:
        desk = self._desk
        record = desk.family.record()
        return review_reports.to_ask(record, desk.child, self._reports, desk.today)

    def _not_asked(self) -> list[ReviewReport]:
        return review_reports.asked_on(self._reports.now, self._desk.today)

    def _parts(self) -> list[QWidget]:
        parts: list[QWidget] = [self._sent_or_not()]
        for service, own in self._reports.groups():
            parts += [Heading(service.label, 3), *(self.cards[report.id] for report in own)]
        note = self.tr("A list is for you alone. Nothing is sent to anybody.")
        return [*parts, small(note)]

    def _sent_or_not(self) -> QWidget:
        """Say plainly, on top, what each service sent or did not."""
        said = [
            boxes.column(strong(service.label), WrapRow(chip(words, tone)), gap=Space.XS)
            for service, words, tone in review_reports.sent_or_not(self._reports, self._desk.today)
        ]
        title = self.tr("What each service sent, and what not")
        return Card(Heading(title, 2), Columns(*said, narrowest=190), kind="soft", name=title)

    def _earlier(self) -> list[QWidget]:
        if not self._reports.earlier:
            return []
        cards = boxes.column(*(self.cards[r.id] for r in self._reports.earlier), gap=Space.M)
        title = self.tr("Reports for earlier reviews: {count}")
        return [Drawer(title.format(count=len(self._reports.earlier)), cards)]

    def _card(self, report: ReviewReport, people: Sequence[Person]) -> ReportCard:
        papers_by = self._reports.papers_by if report in self._reports.now else None
        card = ReportCard(report, people, self._desk.today, papers_by)
        card.opened.connect(self._on_opened)
        card.delete_asked.connect(self._on_delete_asked)
        card.came.connect(self._on_came)
        card.asked.connect(self._on_asked)
        card.chase_asked.connect(self._on_chase_asked)
        card.letter_asked.connect(self._on_letter_asked)
        return card

    def _nothing_yet(self) -> QWidget:
        everybody = primary(self.tr("List everybody who helps"), icon="users")
        one = quiet(self.tr("Add one report"), icon="plus")
        everybody.clicked.connect(self._on_ask_all_clicked)
        one.clicked.connect(self._on_add_clicked)
        return EmptyState(
            "file",
            self.tr("No reports on the list yet"),
            self.tr(
                "School, health and social care are asked to write before the meeting. "
                "Keep a list of who was asked and what came. Nothing is sent to anybody."
            ),
            everybody,
            one,
        )
