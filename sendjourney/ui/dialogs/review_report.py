"""The form for a report that somebody is asked for before a review."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.person import Person, Service
from sendjourney.domain.review_report import ReviewReport
from sendjourney.services import review_reports
from sendjourney.services.people import used
from sendjourney.services.waiting import still_to_come
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice
from sendjourney.ui.widgets.who_line import WhoLine

GAP = 20


class ReviewReportDialog(FormDialog):
    """Asks what was asked of whom, what was promised, and whether it came."""

    def __init__(self, desk: Desk, report: ReviewReport | None, parent: QWidget) -> None:
        """Take the report to change; None for a new one."""
        super().__init__(
            desk,
            self.tr("Change this report") if report else self.tr("Add a report"),
            parent=parent,
            intro=self.tr("What somebody is asked to write for the annual review."),
            save=self.tr("Save this report"),
        )
        self._report = report or ReviewReport(child_id=desk.child.id, service=Service.EDUCATION)
        self._make_inputs(self._report)
        self._add_fields()
        self._who.edited.connect(self._on_who_edited)

    @override
    def record(self) -> ReviewReport:
        service = self._service.value()
        return self._report.changed(
            what=self._what.value(),
            service=service if isinstance(service, Service) else self._report.service,
            **self._who.fields(),
            asked_on=self._asked_on.value(),
            promised_for=self._promised_for.value(),
            arrived_on=self._arrived_on.value(),
            notes=self._notes.value(),
            visibility=self._visibility.value(),
        )

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        words = review_reports.date_problem(self.record())
        return [(words, self._arrived_on)] if words else []

    @Slot()
    def _on_who_edited(self) -> None:
        """Take the service of the person who is named; it can still be changed."""
        person = self._who.person()
        if person is not None:
            self._service.set_value(person.service)

    def _make_inputs(self, report: ReviewReport) -> None:
        desk, today = self.desk, self.desk.today
        people = desk.family.of_child(Person, desk.child.id)
        person = desk.family.get(Person, report.person_id)
        known = used([r.what for r in desk.family.all(ReviewReport)])
        usual = review_reports.USUAL_WHAT
        self._who = WhoLine(people, person, report.who)
        self._what = SuggestLine(report.what or usual, dict.fromkeys([*known, usual]))
        self._service = Choice(options(Service), report.service)
        self._asked_on = DateField(today, report.asked_on, check=still_to_come)
        self._promised_for = DateField(today, report.promised_for)
        self._arrived_on = DateField(today, report.arrived_on, check=still_to_come)
        self._notes = TextBox(report.notes, lines=2)
        self._visibility = VisibilityChoice(report.visibility)

    def _add_fields(self) -> None:
        who = self.tr("Choose somebody you have written down, or type any name")
        self.add(Field(self.tr("Who writes it?"), self._who, hint=who))
        needed = self.tr("Write what it is, such as “School report”")
        self.add(Field(self.tr("What is it?"), self._what, needed=needed))
        self.add(Field(self.tr("Which service is it from?"), self._service))
        asked = self.tr("Leave it empty if nobody has asked yet. {examples}")
        hint = asked.format(examples=DATE_HINT)
        self.add(Field(self.tr("When was it asked for?"), self._asked_on, hint=hint))
        self.add(Field(self.tr("For which day was it promised?"), self._promised_for))
        self.add(Field(self.tr("When did it come?"), self._arrived_on))
        more = [
            Field(self.tr("Notes"), self._notes),
            Field(self.tr("Who may see this?"), self._visibility),
        ]
        title = self.tr("More: notes, who may see this")
        self.add(Drawer(title, boxes.column(*more, gap=GAP), stays_open=True))
