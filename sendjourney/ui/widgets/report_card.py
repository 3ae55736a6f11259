"""A report for the review: whether it came, and what to do when it did not."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.person import Person
from sendjourney.domain.review_report import ReviewReport
from sendjourney.services import review_reports
from sendjourney.services.review_reports import Standing
from sendjourney.ui.widgets.buttons import Button, ordinary, quiet
from sendjourney.ui.widgets.chips import Tile, chip
from sendjourney.ui.widgets.moment_parts import head, lay_out, marked, privacy, shortened
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body, muted

LOOKS = {
    Standing.CAME: ("circle-check", "good"),
    Standing.LATE: ("circle-alert", "bad"),
    Standing.AWAITED: ("clock", "sky"),
    Standing.TO_ASK: ("circle", "lilac"),
}


class ReportCard(RecordCard):
    """One report of one person."""

    came = Signal(object)
    """Carries the ``ReviewReport`` that came today."""

    asked = Signal(object)
    """Carries the ``ReviewReport`` that was asked for today."""

    chase_asked = Signal(object)
    """Carries the ``ReviewReport`` that somebody is to be called or written to about."""

    letter_asked = Signal(object)
    """Carries the ``ReviewReport`` that the family wants ready words for."""

    def __init__(
        self,
        report: ReviewReport,
        people: Sequence[Person],
        today: date,
        papers_by: date | None = None,
    ) -> None:
        """Show a report as it stands today."""
        self.report = report
        whom = review_reports.from_whom(report, people)
        self._title = report.what or review_reports.USUAL_WHAT
        words = review_reports.in_words(report, today, papers_by)
        super().__init__(report, name=", ".join(filter(None, [self._title, whom, words])))
        self._standing = review_reports.standing(report, today, papers_by)
        icon, tone = LOOKS[self._standing]
        mark = marked(icon, chip(words, tone), f"on_{tone}")
        days = ". ".join(review_reports.days_in_full(report, papers_by))
        lay_out(
            self,
            Tile("file", tone),
            [head(self._title, [mark, *privacy(report)]), *self._lines(whom, days)],
            [*self._buttons(whom), self.more_button()],
        )
        self._fill_menu()

    def _lines(self, whom: str, days: str) -> list[QWidget]:
        notes = shortened(self.report.notes)
        lines = [(body, whom), (muted, days), (muted, notes)]
        return [look(words) for look, words in lines if words]

    def _buttons(self, whom: str) -> list[Button]:
        about = f"{self._title}, {whom}" if whom else self._title
        if self._standing is Standing.CAME:
            change = quiet(self.tr("Change"), name=f"{self.tr('Change')}: {about}")
            change.clicked.connect(self.open_it)
            return [change]
        came = self.tr("It came today")
        first = ordinary(came, icon="check", name=f"{came}: {about}")
        first.clicked.connect(self._on_came)
        if self._standing is Standing.TO_ASK:
            words, slot = self.tr("Asked today"), self._on_asked
        else:
            words, slot = self.tr("Chase"), self._on_chase
        second = quiet(words, name=f"{words}: {about}")
        second.clicked.connect(slot)
        return [first, second]

    def _fill_menu(self) -> None:
        self.offer(self.tr("Change"), self.open_it)
        if self._standing is not Standing.CAME:
            self.offer(self.tr("It came today"), self._on_came)
            self.offer(self.tr("Note a call or letter about it"), self._on_chase)
            self.offer(self.tr("Ready words to ask for it"), self._on_letter)
        self.offer(self.tr("Delete"), self.delete_it)

    @Slot()
    def _on_came(self) -> None:
        self.came.emit(self.report)

    @Slot()
    def _on_asked(self) -> None:
        self.asked.emit(self.report)

    @Slot()
    def _on_chase(self) -> None:
        self.chase_asked.emit(self.report)

    @Slot()
    def _on_letter(self) -> None:
        self.letter_asked.emit(self.report)
