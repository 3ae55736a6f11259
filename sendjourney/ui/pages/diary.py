"""Diary: appointments, calls and letters, promises, and the annual review in one line of time."""

from PySide6.QtCore import QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.event import Event
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.domain.record import Record
from sendjourney.services.diary import Kinds, closed, diary, web_address
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.appointment import AppointmentDialog
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.dialogs.promise import PromiseDayDialog, PromiseDialog
from sendjourney.ui.event_forms import EventForms, just_kept
from sendjourney.ui.page import Page
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, filter_pill, ordinary, primary, quiet
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.moment_parts import Around, shortened
from sendjourney.ui.widgets.text import Heading, lead
from sendjourney.ui.widgets.timeline import Timeline


class DiaryPage(Page):
    """Shows the line of time; appointments, notes and promises are written in forms."""

    title = "Diary"
    paper = "appointments-and-promises"
    nouns = frozenset({Appointment, ContactNote, Promise, Person, Plan, Child})

    def __init__(self, desk: Desk) -> None:
        """Build the heading, buttons and filters; the line comes with ``refresh``."""
        super().__init__(desk)
        self._kinds = Kinds.EVERYTHING
        self._lead = lead("")
        self._add = primary(self.tr("Add an appointment"), icon="plus")
        self._note = ordinary(self.tr("Note a call or letter"), icon="phone")
        self._promise = ordinary(self.tr("Write down a promise"), icon="hand")
        self._happened = quiet(self.tr("Record what happened"), icon="flag")
        self._forms = EventForms(desk, self)
        self._waiting = quiet(self.tr("Waiting"), icon="clock")
        self._pills: dict[Kinds, Button] = {}
        self._line = Timeline()
        self._nothing = self._nothing_yet()
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        desk = self.desk
        words = self.tr("What is coming for {name}, and what was.")
        self._lead.setText(words.format(name=desk.child.called))
        whole = diary(desk.family, desk.child, desk.today)
        self._nothing.setVisible(whole.is_empty)
        for part in (self._line, self._filters, self._tools):
            part.setVisible(not whole.is_empty)
        everything = self._kinds is Kinds.EVERYTHING
        wanted = whole if everything else diary(desk.family, desk.child, desk.today, self._kinds)
        self._line.show_diary(wanted, self._around())

    @override
    def first_focus(self) -> QWidget | None:
        return self._nothing_add if self._nothing.isVisible() else self._add

    @override
    def show_record(self, record_id: str) -> None:
        """Show something in the line, also when the filter had left it out."""
        if self._kinds is not Kinds.EVERYTHING:
            self._pills[Kinds.EVERYTHING].setChecked(True)
            self._kinds = Kinds.EVERYTHING
            self.refresh()
        self._line.show_record(record_id)

    @override
    def add_new(self) -> None:
        self._on_add_clicked()

    def _around(self) -> Around:
        family, child = self.desk.family, self.desk.child.id
        sources = {a.id: a.title for a in family.of_child(Appointment, child)}
        sources |= {n.id: n.way.label for n in family.of_child(ContactNote, child)}
        people = {p.id: p for p in family.all(Person)}
        return Around(today=self.desk.today, people=people, sources=sources)

    # Opening and adding

    @Slot()
    def _on_add_clicked(self) -> None:
        self._ask_appointment(None)

    @Slot()
    def _on_note_clicked(self) -> None:
        self._ask_note(None)

    @Slot()
    def _on_promise_clicked(self) -> None:
        self._ask_promise(None)

    @Slot()
    def _on_waiting_clicked(self) -> None:
        self.desk.go("waiting")

    @Slot(object)
    def _on_event_kept(self, event: Event) -> None:
        """Go to where it stands, with what followed from it."""
        self.desk.go("journey", just_kept(event.id))

    @Slot(object)
    def _on_opened(self, record: Record) -> None:
        if isinstance(record, Appointment):
            self._ask_appointment(record)
        elif isinstance(record, ContactNote):
            self._ask_note(record)
        elif isinstance(record, Promise):
            self._ask_promise(record)

    @Slot(object)
    def _on_appointment_confirmed(self, filled: Filled) -> None:
        if isinstance(filled.record, Appointment):
            self._keep(filled.record.title, filled)

    @Slot(object)
    def _on_note_confirmed(self, filled: Filled) -> None:
        if isinstance(filled.record, ContactNote):
            self._keep(filled.record.way.label, filled)

    @Slot(object)
    def _on_promise_confirmed(self, promise: Promise) -> None:
        self._keep(shortened(promise.what), Filled(record=promise))

    # Quick actions

    @Slot(object)
    def _on_delete_asked(self, record: Record) -> None:
        following = self._line.neighbour_of(record.id)
        label = self.tr("Delete {title}").format(title=_title(record))
        if self.desk.delete(label, record):
            self._line.take_focus(following)

    @Slot(object)
    def _on_kept(self, promise: Promise) -> None:
        self._close(promise, Outcome.KEPT, self.tr("Done: {what}"))

    @Slot(object)
    def _on_not_kept(self, promise: Promise) -> None:
        self._close(promise, Outcome.NOT_KEPT, self.tr("Not done: {what}"))

    @Slot(object)
    def _on_reopened(self, promise: Promise) -> None:
        self._close(promise, Outcome.OPEN, self.tr("Open again: {what}"))

    @Slot(object)
    def _on_day_asked(self, promise: Promise) -> None:
        dialog = PromiseDayDialog(self.desk, promise, self)
        dialog.confirmed.connect(self._on_promise_confirmed)
        dialog.open()

    @Slot(object)
    def _on_link_asked(self, appointment: Appointment) -> None:
        address = web_address(appointment.link)
        self.desk.tools.messages.ask(
            self,
            self.tr("This opens in your web browser:\n\n{address}").format(address=address),
            yes=self.tr("Open it"),
            on_yes=_Opening(address),
        )

    @Slot()
    def _on_plan_asked(self) -> None:
        self.desk.go("plan")

    @Slot(object)
    def _on_kinds_chosen(self, kinds: Kinds) -> None:
        self._kinds = kinds
        self._line.begin_again()
        self.refresh()

    def _ask_appointment(self, appointment: Appointment | None) -> None:
        dialog = AppointmentDialog(self.desk, appointment, self)
        dialog.confirmed.connect(self._on_appointment_confirmed)
        dialog.open()

    def _ask_note(self, note: ContactNote | None) -> None:
        dialog = ContactNoteDialog(self.desk, note, self)
        dialog.confirmed.connect(self._on_note_confirmed)
        dialog.open()

    def _ask_promise(self, promise: Promise | None) -> None:
        dialog = PromiseDialog(self.desk, promise, self)
        dialog.confirmed.connect(self._on_promise_confirmed)
        dialog.open()

    def _keep(self, title: str, filled: Filled) -> None:
        is_new = self.desk.family.get(type(filled.record), filled.record.id) is None
        label = self.tr("Add {title}") if is_new else self.tr("Change {title}")
        if self.desk.keep(label.format(title=title), *filled.everything()):
            self.show_record(filled.record.id)

    def _close(self, promise: Promise, outcome: Outcome, label: str) -> None:
        done = closed(promise, outcome, self.desk.today)
        if self.desk.keep(label.format(what=shortened(promise.what)), done):
            self._line.take_focus(promise.id)

    # Building

    def _build(self) -> None:
        self.add(boxes.column(Heading(self.tr("Diary"), 1), self._lead, gap=Space.XS))
        self._tools = WrapRow(
            *(self._add, self._note, self._promise, self._happened, self._waiting), gap=Space.M
        )
        self.add(self._tools)
        group, self._filters = QButtonGroup(self), WrapRow()
        for kinds in Kinds:
            pill = self._pills[kinds] = filter_pill(kinds.label, payload=kinds)
            pill.chosen.connect(self._on_kinds_chosen)
            group.addButton(pill)
            self._filters.add(pill)
        self._pills[Kinds.EVERYTHING].setChecked(True)
        for part in (self._filters, self._line, self._nothing):
            self.add(part)

    def _connect(self) -> None:
        line = self._line
        self._add.clicked.connect(self._on_add_clicked)
        self._note.clicked.connect(self._on_note_clicked)
        self._promise.clicked.connect(self._on_promise_clicked)
        self._happened.clicked.connect(self._forms.record)
        self._forms.kept.connect(self._on_event_kept)
        self._waiting.clicked.connect(self._on_waiting_clicked)
        line.opened.connect(self._on_opened)
        line.delete_asked.connect(self._on_delete_asked)
        line.kept.connect(self._on_kept)
        line.not_kept.connect(self._on_not_kept)
        line.reopened.connect(self._on_reopened)
        line.day_asked.connect(self._on_day_asked)
        line.link_asked.connect(self._on_link_asked)
        line.plan_asked.connect(self._on_plan_asked)

    def _nothing_yet(self) -> EmptyState:
        self._nothing_add = primary(self.tr("Add an appointment"), icon="plus")
        note = quiet(self.tr("Note a call or letter"), icon="phone")
        self._nothing_add.clicked.connect(self._on_add_clicked)
        note.clicked.connect(self._on_note_clicked)
        happened = quiet(self.tr("Record what happened"), icon="flag")
        happened.clicked.connect(self._forms.record)
        return EmptyState(
            "calendar",
            self.tr("Nothing in the diary yet"),
            self.tr(
                "Appointments, calls, letters and what was promised stand here in one line of "
                "time. You can begin with one that is coming, or one that has been."
            ),
            self._nothing_add,
            note,
            happened,
        )


class _Opening:
    """Opens an address in the web browser, once the person has seen it and said yes."""

    def __init__(self, address: str) -> None:
        self._address = address

    def __call__(self) -> None:
        QDesktopServices.openUrl(QUrl(self._address))


def _title(record: Record) -> str:
    """Return what a record is called in the undo bar."""
    if isinstance(record, Appointment):
        return record.title
    if isinstance(record, ContactNote):
        return record.way.label
    return shortened(getattr(record, "what", ""))
