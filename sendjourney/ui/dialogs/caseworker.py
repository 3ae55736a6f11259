"""The forms for who holds the case: somebody new, nobody, and days put right."""

from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.caseworker import Caseworker, current_caseworker
from sendjourney.domain.person import Person, Service
from sendjourney.services.caseworkers import (
    last_day_problem,
    left_with_the_case,
    taken_over,
    taking_over_problem,
)
from sendjourney.services.people import named, used
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.email_line import EmailLine
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text_line import TextLine

GAP = 20
NUMBER_WIDTH = 20  # characters
ROLE = "EHC plan caseworker"
WAYS_TO_LEARN = ("A letter", "An email", "They rang us", "School told us", "Our email came back")


class CaseworkerDialog(FormDialog):
    """Asks who holds the case from a day on. Announces ``Filled``.

    With the new caseworker come those who end, and the person when they are new among the people.
    """

    def __init__(self, desk: Desk, parent: QWidget, *, person: Person | None = None) -> None:
        """``person`` is who takes over, when that is known already."""
        self._workers = desk.family.of_child(Caseworker, desk.child.id)
        self._current = current_caseworker(self._workers, desk.today)
        changed, first = self.tr("The caseworker has changed"), self.tr("Name the caseworker")
        super().__init__(
            desk,
            changed if self._current else first,
            parent=parent,
            intro=self.tr("Who looks after {name}’s case at the council now?").format(
                name=desk.child.called
            ),
            save=self.tr("Save the caseworker"),
        )
        self._people = desk.family.of_child(Person, desk.child.id)
        self._person = person
        self._make_inputs(person)
        self._add_fields()
        self._name.edited.connect(self._on_name_edited)
        self._on_name_edited()

    @override
    def record(self) -> Filled:
        known = self._known()
        person = known or self._new_person()
        new = Caseworker(
            child_id=self.desk.child.id,
            person_id=person.id,
            since=self._since.value(),
            learnt=self._learnt.value(),
        )
        *ended, new = taken_over(self._workers, new, last_day=self._last_day.value())
        left = left_with_the_case(ended, self._people, self.desk.family.all(Caseworker))
        return Filled(record=new, also=(*ended, *left, *(() if known else (person,))))

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        words = taking_over_problem(self._current, self._since.value(), self._last_day.value())
        return [(words, self._since_field.target())] if words else []

    @Slot()
    def _on_name_edited(self) -> None:
        self._new_fields.setVisible(bool(self._name.value()) and self._known() is None)

    def _known(self) -> Person | None:
        if self._person is not None and self._name.value() == self._person.name:
            return self._person
        return named(self._people, self._name.value())

    def _new_person(self) -> Person:
        return Person(
            name=self._name.value(),
            role=ROLE,
            organisation=self._organisation.value(),
            service=Service.COUNCIL,
            phones=(self._phone.value(),) if self._phone.value() else (),
            email=self._email.value(),
            since=self._since.value(),
            child_ids=(self.desk.child.id,),
        )

    def _make_inputs(self, person: Person | None) -> None:
        council_first = sorted(self._people, key=lambda p: p.service is not Service.COUNCIL)
        names = [p.name for p in council_first]
        council = used(p.organisation for p in council_first if p.service is Service.COUNCIL)
        self._name = SuggestLine(person.name if person else "", names)
        self._organisation = SuggestLine(council[0] if council else "", council)
        self._phone = TextLine(characters=NUMBER_WIDTH)
        self._email = EmailLine()
        self._since = DateField(self.desk.today, self.desk.today)
        self._last_day = DateField(self.desk.today)
        self._learnt = SuggestLine("", WAYS_TO_LEARN)

    def _add_fields(self) -> None:
        self.add(
            Field(
                self.tr("What is the caseworker’s name?"),
                self._name,
                hint=self.tr("Choose somebody you have written down, or type a new name"),
                needed=self.tr("Write the name of the caseworker"),
            )
        )
        self._new_fields = boxes.column(
            Field(self.tr("Where do they work?"), self._organisation),
            Field(self.tr("Phone number, if you know it"), self._phone),
            Field(self.tr("Email, if you know it"), self._email),
            gap=GAP,
        )
        self.add(self._new_fields)
        hint = self.tr("If you do not know the day, write when you found out.")
        wanted = self.tr("Write the day, or “today”")
        self._since_field = Field(self.tr("Since when?"), self._since, hint=hint, needed=wanted)
        self.add(self._since_field)
        if self._current is not None and self._current.until is None:
            self.add(self._last_day_of(self._current))
        self.add(Field(self.tr("How did you find out?"), self._learnt))

    def _last_day_of(self, worker: Caseworker) -> Field:
        person = self.desk.family.get(Person, worker.person_id)
        name = person.name if person else self.tr("the one before")
        hint = self.tr("Leave this empty if it was the day before. Then there is no gap.")
        return Field(
            self.tr("What was the last day of {name}?").format(name=name),
            self._last_day,
            hint=hint,
        )


class CaseworkerEndDialog(FormDialog):
    """Asks for the last day of the caseworker; nobody follows. Announces a ``Caseworker``."""

    def __init__(self, desk: Desk, worker: Caseworker, parent: QWidget) -> None:
        """Take the caseworker who ends."""
        super().__init__(
            desk,
            self.tr("The caseworker has left"),
            parent=parent,
            intro=self.tr("If nobody has taken over yet, we count the days until somebody does."),
            save=self.tr("Save"),
        )
        self._worker = worker
        self._last_day = DateField(desk.today, desk.today - timedelta(days=1))
        person = desk.family.get(Person, worker.person_id)
        name = person.name if person else self.tr("the caseworker")
        self._field = Field(
            self.tr("What was the last day of {name}?").format(name=name),
            self._last_day,
            hint=self.tr("If you do not know it, write when you found out."),
            needed=self.tr("Write the day, or “today”"),
        )
        self.add(self._field)

    @override
    def record(self) -> Caseworker:
        return self._worker.changed(until=self._last_day.value())

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        words = last_day_problem(self._worker, self._last_day.value())
        return [(words, self._field.target())] if words else []


class CaseworkerDatesDialog(FormDialog):
    """Puts right who held the case and when. Announces ``Filled``.

    With nothing to change it adds somebody from before, who may be new among the people.
    """

    def __init__(self, desk: Desk, worker: Caseworker | None, parent: QWidget) -> None:
        """Take the caseworker to change; None to add an earlier one."""
        title = (
            self.tr("The days of a caseworker") if worker else self.tr("Add an earlier caseworker")
        )
        super().__init__(desk, title, parent=parent)
        self._worker = worker or Caseworker(child_id=desk.child.id, person_id="")
        self._people = desk.family.of_child(Person, desk.child.id)
        person = desk.family.get(Person, self._worker.person_id) if worker else None
        self._name = SuggestLine(person.name if person else "", [p.name for p in self._people])
        self._since = DateField(desk.today, self._worker.since)
        self._until = DateField(desk.today, self._worker.until)
        self._learnt = SuggestLine(self._worker.learnt, WAYS_TO_LEARN)
        self._person = person
        self._was_removed = person is None and worker is not None
        self._add_fields()

    @override
    def record(self) -> Filled:
        known = self._known()
        person = known or self._stranger()
        worker = self._worker.changed(
            person_id=person.id if person else self._worker.person_id,
            since=self._since.value(),
            until=self._until.value(),
            learnt=self._learnt.value(),
        )
        return Filled(record=worker, also=(person,) if person and not known else ())

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        worker = self._worker.changed(since=self._since.value())
        words = last_day_problem(worker, self._until.value())
        return [(words, self._until_field.target())] if words else []

    def _known(self) -> Person | None:
        if self._person is not None and self._name.value() == self._person.name:
            return self._person
        return named(self._people, self._name.value())

    def _stranger(self) -> Person | None:
        """Return a new person of the name typed; None for one who was deleted, left unnamed."""
        if not self._name.value():
            return None
        return Person(
            name=self._name.value(),
            role=ROLE,
            service=Service.COUNCIL,
            since=self._since.value(),
            until=self._until.value(),
            child_ids=(self.desk.child.id,),
        )

    def _add_fields(self) -> None:
        wanted = "" if self._was_removed else self.tr("Write the name of the caseworker")
        self.add(Field(self.tr("What is the caseworker’s name?"), self._name, needed=wanted))
        self.add(Field(self.tr("First day"), self._since, hint=DATE_HINT))
        hint = self.tr("Leave this empty if they hold the case still.")
        self._until_field = Field(self.tr("Last day"), self._until, hint=hint)
        self.add(self._until_field)
        self.add(Field(self.tr("How did you find out?"), self._learnt))
