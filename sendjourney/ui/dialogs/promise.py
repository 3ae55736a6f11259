"""The form for a promise, and the small one that only moves its day."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import Choice, Option, RadioList, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice
from sendjourney.ui.widgets.who_line import WhoLine

GAP = 20
SOURCES_OFFERED = 20
LONGEST_SOURCE = 52  # characters


class PromiseDialog(FormDialog):
    """Asks who promised what, by when, and what became of it."""

    def __init__(self, desk: Desk, promise: Promise | None, parent: QWidget) -> None:
        """Take the promise to change; None for a new one."""
        super().__init__(
            desk,
            self.tr("A promise") if promise else self.tr("Write down a promise"),
            parent=parent,
            intro=self.tr("Something that somebody said they would do. It may be you."),
            save=self.tr("Save this promise"),
        )
        self._is_new = promise is None
        self._promise = promise or Promise(child_id=desk.child.id, what="", made_on=desk.today)
        self._make_inputs(self._promise)
        self._add_fields()
        self._outcome.edited.connect(self._on_outcome_edited)
        self._closed_field.setVisible(self._promise.outcome is not Outcome.OPEN)

    @override
    def record(self) -> Promise:
        outcome, source = self._outcome.value(), self._source.value()
        is_open = outcome is Outcome.OPEN
        return self._promise.changed(
            what=self._what.value(),
            **self._who.fields(),
            made_on=self._made_on.value(),
            due=self._due.value(),
            outcome=outcome,
            closed_on=None if is_open else self._closed_on.value(),
            source_id=source if isinstance(source, str) else "",
            visibility=self._visibility.value(),
        )

    @Slot()
    def _on_outcome_edited(self) -> None:
        is_closed = self._outcome.value() is not Outcome.OPEN
        self._closed_field.setVisible(is_closed)
        if is_closed and not self._closed_on.text():
            self._closed_on.set_value(self.desk.today)

    def _make_inputs(self, promise: Promise) -> None:
        today = self.desk.today
        self._what = TextBox(promise.what, lines=2)
        people = self.desk.family.of_child(Person, self.desk.child.id)
        person = self.desk.family.get(Person, promise.person_id)
        self._who = WhoLine(people, person, promise.who)
        self._due = DateField(today, promise.due)
        self._outcome = RadioList(options(Outcome), promise.outcome)
        self._closed_on = DateField(today, promise.closed_on)
        self._made_on = DateField(today, promise.made_on)
        self._source = Choice(self._sources(), promise.source_id)
        self._visibility = VisibilityChoice(promise.visibility)

    def _add_fields(self) -> None:
        wanted = self.tr("Write what was promised")
        self.add(Field(self.tr("What was promised?"), self._what, needed=wanted))
        hint = self.tr("Choose somebody you have written down, or type any name")
        self.add(Field(self.tr("Who said so?"), self._who, hint=hint))
        self.add(Field(self.tr("By when?"), self._due, hint=DATE_HINT))
        self._closed_field = Field(self.tr("On which day was that?"), self._closed_on)
        became = [Field(self.tr("What became of it?"), self._outcome), self._closed_field]
        more = [
            Field(self.tr("When was it promised?"), self._made_on),
            Field(self.tr("Where was it promised?"), self._source),
            Field(self.tr("Who may see this?"), self._visibility),
        ]
        if self._is_new:
            more = became + more
        else:
            self.add(boxes.column(*became, gap=GAP))
        title = self.tr("More about this promise")
        self.add(Drawer(title, boxes.column(*more, gap=GAP), stays_open=True))

    def _sources(self) -> list[Option]:
        """Return the latest appointments and notes, and where it was made when that is older."""
        child = self.desk.child.id
        held = [a for a in self.desk.family.of_child(Appointment, child) if a.on <= self.desk.today]
        notes = self.desk.family.of_child(ContactNote, child)
        found: list[Appointment | ContactNote] = [*held, *notes]
        found.sort(key=lambda record: record.on, reverse=True)
        made_at = self._promise.source_id
        kept = [r for i, r in enumerate(found) if i < SOURCES_OFFERED or r.id == made_at]
        known = [(record.id, source_words(record)) for record in kept]
        gone = bool(made_at) and all(record.id != made_at for record in kept)
        removed = [(made_at, self.tr("Somewhere that was removed"))] if gone else []
        return [("", self.tr("Not at any of these")), *known, *removed]


class PromiseDayDialog(FormDialog):
    """Asks for another day for a promise, and nothing else."""

    def __init__(self, desk: Desk, promise: Promise, parent: QWidget) -> None:
        """Take the promise."""
        super().__init__(
            desk,
            self.tr("Change the day"),
            parent=parent,
            intro=promise.what,
            save=self.tr("Save the day"),
        )
        self._promise = promise
        self._due = DateField(desk.today, promise.due)
        hint = self.tr("Leave it empty if no day was said. {examples}").format(examples=DATE_HINT)
        self.add(Field(self.tr("By when is it promised now?"), self._due, hint=hint))

    @override
    def record(self) -> Promise:
        return self._promise.changed(due=self._due.value())


def source_words(record: Appointment | ContactNote) -> str:
    """Return where something was promised on one line: “17 November 2026, Email”."""
    what = record.title if isinstance(record, Appointment) else record.way.label
    words = f"{short_date(record.on)}, {what}"
    return words if len(words) <= LONGEST_SOURCE else f"{words[:LONGEST_SOURCE].rstrip()}…"
