"""The form for a person who helps."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person, Service
from sendjourney.services.caseworkers import words_for_span
from sendjourney.services.people import USUAL_ROLES, likely_service, used
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.address_box import AddressBox
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.email_line import EmailLine
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.phone_lines import PhoneLines
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine
from sendjourney.ui.widgets.tick_list import TickList
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

GAP = 20


class PersonDialog(FormDialog):
    """Asks who somebody is and how to reach them; the rest is in a drawer."""

    def __init__(self, desk: Desk, person: Person | None, parent: QWidget) -> None:
        """Take the person to change, or one begun who is not in the file; None for a new one."""
        is_new = person is None or desk.family.get(Person, person.id) is None
        super().__init__(
            desk,
            person.name if person and not is_new else self.tr("Add a person"),
            parent=parent,
            intro=self.tr("Write down what you know. The rest can wait.") if is_new else "",
            save=self.tr("Save this person"),
        )
        self._person = person or Person(name="", child_ids=(desk.child.id,))
        self._children = desk.family.all(Child)
        self._others = desk.family.all(Person)
        self._make_inputs(self._person, self._others)
        self._add_fields()
        self._service_is_chosen = not is_new
        self._service.edited.connect(self._on_service_edited)
        self._role.textChanged.connect(self._on_work_changed)
        self._organisation.textChanged.connect(self._on_work_changed)

    @override
    def record(self) -> Person:
        service = self._service.value()
        return self._person.changed(
            name=self._name.value(),
            role=self._role.value(),
            organisation=self._organisation.value(),
            service=service if isinstance(service, Service) else Service.OTHER,
            phones=self._phones.value(),
            email=self._email.value(),
            best_way=self._best_way.value(),
            address=self._address.value(),
            since=self._since.value(),
            until=self._until.value(),
            notes=self._notes.value(),
            child_ids=self._child_ids(),
            visibility=self._visibility.value(),
        )

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        since, until = self._since.value(), self._until.value()
        if since and until and until < since:
            span = words_for_span(since, until)
            words = self.tr("The last day is before the first one: {span}. Please check both.")
            return [(words.format(span=span), self._until_field.target())]
        if len(self._children) > 1 and not self._helps.value():
            words = self.tr("Tick at least one child that this person helps.")
            return [(words, self._helps_field.target())]
        return []

    def go_to_number(self) -> None:
        """Put the focus where the telephone number goes."""
        self._phones_field.target().setFocus()

    @Slot()
    def _on_service_edited(self) -> None:
        self._service_is_chosen = True

    @Slot()
    def _on_work_changed(self) -> None:
        """Choose the service that goes with the job, until the person has chosen one."""
        role, place = self._role.value(), self._organisation.value()
        likely = likely_service(role, place, self._others)
        if likely is not None and not self._service_is_chosen:
            self._service.set_value(likely)

    def _child_ids(self) -> tuple[str, ...]:
        """Return who is helped; empty stands for every child, also of those still to come."""
        if len(self._children) <= 1:
            return self._person.child_ids
        ticked = tuple(str(child_id) for child_id in self._helps.value())
        everybody = len(ticked) == len(self._children)
        return () if everybody and not self._person.child_ids else ticked

    def _make_inputs(self, person: Person, others: Sequence[Person]) -> None:
        roles = used(other.role for other in others)
        self._name = TextLine(person.name)
        self._role = SuggestLine(person.role, dict.fromkeys([*roles, *USUAL_ROLES]))
        self._organisation = SuggestLine(
            person.organisation, used(other.organisation for other in others)
        )
        self._service = Choice(options(Service), person.service)
        self._phones = PhoneLines(person.phones)
        self._email = EmailLine(person.email)
        self._best_way = TextLine(person.best_way)
        self._address = AddressBox(person.address)
        self._since = DateField(self.desk.today, person.since)
        self._until = DateField(self.desk.today, person.until)
        self._notes = TextBox(person.notes)
        helped = [child.id for child in self._children if person.helps(child.id)]
        names = [(child.id, child.called) for child in self._children]
        self._helps = TickList(names, helped)
        self._visibility = VisibilityChoice(person.visibility)

    def _add_fields(self) -> None:
        wanted = self.tr("Write a name, or what you call them")
        self.add(Field(self.tr("What is their name?"), self._name, needed=wanted))
        self.add(
            Field(
                self.tr("What do they do?"),
                self._role,
                hint=self.tr("Their job, or who they are to your child"),
            )
        )
        self.add(Field(self.tr("Where do they work?"), self._organisation))
        self.add(Field(self.tr("Which service is that?"), self._service))
        self._phones_field = Field(self.tr("Phone number"), self._phones)
        self.add(self._phones_field)
        self.add(Field(self.tr("Email"), self._email))
        hint = self.tr("For example: email, or a text before noon")
        self.add(Field(self.tr("Best way and time to reach them"), self._best_way, hint=hint))
        self.add(self._more())

    def _more(self) -> QWidget:
        self._until_field = Field(
            self.tr("When did they stop?"),
            self._until,
            hint=self.tr("They then move to “Earlier people”. Nothing is lost."),
        )
        self._helps_field = Field(self.tr("Which children do they help?"), self._helps)
        fields = [
            Field(self.tr("Address"), self._address),
            Field(self.tr("Since when do they help?"), self._since, hint=DATE_HINT),
            self._until_field,
            Field(self.tr("Anything else to know about them"), self._notes),
            *([self._helps_field] if len(self._children) > 1 else []),
            Field(self.tr("Who may see this?"), self._visibility),
        ]
        content = boxes.column(*fields, gap=GAP)
        title = self.tr("More about this person")
        drawer = Drawer(title, content, stays_open=True)
        drawer.set_open(self._has_more())
        return drawer

    def _has_more(self) -> bool:
        person = self._person
        told = (person.address, person.since, person.until, person.notes)
        return any(told) or not person.visibility.allows(None)
