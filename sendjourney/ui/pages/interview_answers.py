"""The answers of the first evening that are records: a sign, a person, a school, a plan."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person, Service
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.setting import Setting, SettingKind, current_setting
from sendjourney.domain.story import Sign
from sendjourney.services.areas import area
from sendjourney.services.children import school_now
from sendjourney.services.interview import InterviewQuestion
from sendjourney.services.new_family import PLACES_WITHOUT_A_NAME, usual_kind
from sendjourney.services.people import USUAL_ROLES
from sendjourney.services.sign_rows import is_empty
from sendjourney.ui.desk import Desk
from sendjourney.ui.pages.interview_answer import RecordAnswer
from sendjourney.ui.widgets.choice import Choice, RadioList, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.phone_lines import PhoneLines
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine

_DATES = {
    "asked_on": (PlanKind.ASKED,),
    "final_on": (PlanKind.EHC, PlanKind.OTHER),
    "last_review_on": (PlanKind.EHC,),
}


class SignAnswer(RecordAnswer[Sign]):
    """The first of the child's signs: when, it means, please."""

    shows_all = True

    def __init__(self, desk: Desk, question: InterviewQuestion, child: Child) -> None:
        super().__init__(desk, question, child)
        self.boxes = {name: TextBox(lines=2, most=5) for name in ("when", "means", "please")}
        labels = {
            "when": self.tr("When {child} does this"),
            "means": self.tr("It means that"),
            "please": self.tr("Then please do this"),
        }
        for name, box in self.boxes.items():
            self.add(Field(labels[name].format(child=child.called), box), box.edited)

    @override
    def fresh(self) -> Sign:
        return Sign(child_id=self.child.id, when="")

    @override
    def found(self) -> Sign | None:
        return next(iter(self.desk.family.of_child(Sign, self.child.id)), None)

    @override
    def show_record(self, record: Sign) -> None:
        for name, box in self.boxes.items():
            box.set_value(getattr(record, name))

    @override
    def as_typed(self, record: Sign) -> Sign:
        return record.changed(**{name: box.value() for name, box in self.boxes.items()})

    @override
    def is_empty(self, record: Sign) -> bool:
        return is_empty(record)


class PersonAnswer(RecordAnswer[Person]):
    """Somebody of one service: the first who is in the file already, or a new one."""

    def __init__(self, desk: Desk, question: InterviewQuestion, child: Child) -> None:
        super().__init__(desk, question, child)
        of_family = question.service is Service.FAMILY
        roles = [] if of_family else [r for r, s in USUAL_ROLES.items() if s is question.service]
        self.name, self.role = TextLine(), SuggestLine("", roles)
        self.phones = PhoneLines()
        needed = self.tr("Write a name, or what you call them")
        who = Field(self.tr("What is their name?"), self.name, needed=needed)
        self.add(who, self.name.edited)
        asked = self.tr("Who are they to {child}?") if of_family else self.tr("What do they do?")
        self.add(Field(asked.format(child=child.called), self.role), self.role.edited)
        self.add(Field(self.tr("Phone number"), self.phones), self.phones.edited)

    @override
    def fresh(self) -> Person:
        return Person(name="", service=self.question.service, child_ids=(self.child.id,))

    @override
    def found(self) -> Person | None:
        people = self.desk.family.of_child(Person, self.child.id)
        own = (p for p in people if p.service is self.question.service)
        return next((p for p in own if not p.has_left(self.desk.today)), None)

    @override
    def show_record(self, record: Person) -> None:
        self.name.set_value(record.name)
        self.role.set_value(record.role)
        if self.phones.value() != record.phones:
            self.phones.set_value(record.phones)

    @override
    def as_typed(self, record: Person) -> Person:
        phones = self.phones.value()
        return record.changed(name=self.name.value(), role=self.role.value(), phones=phones)

    @override
    def is_empty(self, record: Person) -> bool:
        return not (record.name or record.role or record.phones)

    @override
    def lacks_something(self, record: Person) -> bool:
        return not record.name and not self.is_empty(record)


class SchoolAnswer(RecordAnswer[Setting]):
    """Where the child learns now; putting a name right changes the place that is there."""

    def __init__(self, desk: Desk, question: InterviewQuestion, child: Child) -> None:
        super().__init__(desk, question, child)
        self.kind, self.place = Choice(options(SettingKind)), TextLine()
        self.place_field = Field(self.tr("What is it called?"), self.place)
        self.add(Field(self.tr("What kind of place is it?"), self.kind), self.kind.edited)
        self.add(self.place_field, self.place.edited)
        self.kind.edited.connect(self._on_kind)

    @override
    def fresh(self) -> Setting:
        kind = usual_kind(self.child.birth_date, self.desk.today)
        return Setting(child_id=self.child.id, name="", kind=kind)

    @override
    def found(self) -> Setting | None:
        settings = self.desk.family.of_child(Setting, self.child.id)
        return current_setting(settings, self.desk.today)

    @override
    def show_record(self, record: Setting) -> None:
        self.kind.set_value(record.kind)
        self.place.set_value(record.name)
        self._on_kind()

    @override
    def as_typed(self, record: Setting) -> Setting:
        name = self.place.value() if self._has_name() else ""
        answered = record.changed(kind=self.kind.value(), name=name)
        here, _ = school_now(record, answered, moved=False, today=self.desk.today)
        return here or answered

    @override
    def is_empty(self, record: Setting) -> bool:
        return not record.name

    @Slot()
    def _on_kind(self) -> None:
        self.place_field.setVisible(self._has_name())

    def _has_name(self) -> bool:
        return self.kind.value() not in PLACES_WITHOUT_A_NAME


class PlanAnswer(RecordAnswer[Plan]):
    """The kind of plan, and the dates that kind has."""

    def __init__(self, desk: Desk, question: InterviewQuestion, child: Child) -> None:
        super().__init__(desk, question, child)
        self.kind = RadioList(options(PlanKind))
        self.days = {name: DateField(desk.today) for name in _DATES}
        asked = {
            "asked_on": self.tr("When did the council get the request?"),
            "final_on": self.tr("What date is on the plan you have now?"),
            "last_review_on": self.tr("What date is on the letter after the last review?"),
        }
        has = self.tr("What does {child} have now?").format(child=child.called)
        self.add(Field(has, self.kind), self.kind.edited)
        self.day_fields = {
            name: Field(asked[name], field, hint=DATE_HINT) for name, field in self.days.items()
        }
        for name, field in self.day_fields.items():
            self.add(field, self.days[name].edited)
        self.kind.edited.connect(self._on_kind)

    @override
    def fresh(self) -> Plan:
        return Plan(child_id=self.child.id, council=area(self.child.area).council)

    @override
    def found(self) -> Plan | None:
        return next(iter(self.desk.family.of_child(Plan, self.child.id)), None)

    @override
    def show_record(self, record: Plan) -> None:
        if self._in_file:
            self.kind.set_value(record.kind)
        for name, field in self.days.items():
            field.set_value(getattr(record, name))
        self._on_kind()

    @override
    def as_typed(self, record: Plan) -> Plan:
        kind = self.kind.value()
        days = {name: field.value() for name, field in self.days.items()}
        return record.changed(kind=kind if isinstance(kind, PlanKind) else record.kind, **days)

    @override
    def unsaved(self) -> bool:
        unclear = any(f.text() and f.value() is None for f in self.days.values())
        return unclear or super().unsaved()

    @override
    def is_empty(self, record: Plan) -> bool:
        return self.kind.value() is None

    @override
    def first_focus(self) -> QWidget:
        return self.kind

    @Slot()
    def _on_kind(self) -> None:
        for name, field in self.day_fields.items():
            field.setVisible(self.kind.value() in _DATES[name])
