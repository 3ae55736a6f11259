"""The questions about the child: name, birth date, school, area."""

from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import birth_date_problem
from sendjourney.domain.setting import SettingKind
from sendjourney.services.areas import areas
from sendjourney.services.new_family import PLACES_WITHOUT_A_NAME, NewFamily, usual_kind
from sendjourney.ui.question import Problems
from sendjourney.ui.start.family_question import FamilyQuestion
from sendjourney.ui.widgets.choice import Choice, RadioList, options
from sendjourney.ui.widgets.date_field import DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_line import TextLine


class NameQuestion(FamilyQuestion):
    """Who the child is."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("Who is the child?"),
            self.tr("If there are several, begin with one. You can add the others later."),
        )
        self.name, self.known_as = TextLine(), TextLine(characters=24)
        self.name_field = Field(
            self.tr("Full name"),
            self.name,
            hint=self.tr("As it stands on letters."),
            needed=self.tr("Please write the child’s name. You can change it later."),
        )
        self.known_as_field = Field(
            self.tr("Known as"),
            self.known_as,
            hint=self.tr("What everybody calls them. Leave it empty if it is the first name."),
        )
        self.add(self.name_field)
        self.add(self.known_as_field)

    @override
    def first_focus(self) -> QWidget:
        return self.name

    @override
    def show_answers(self, answers: NewFamily) -> None:
        self.name.set_value(answers.name)
        self.known_as.set_value(answers.known_as)

    @override
    def answered(self, answers: NewFamily) -> NewFamily:
        return answers.changed(name=self.name.value(), known_as=self.known_as.value())

    @override
    def problems(self) -> Problems:
        return _wrong(self.name_field)


class BirthQuestion(FamilyQuestion):
    """When the child was born."""

    can_be_skipped = True

    def __init__(self, today: date) -> None:
        super().__init__(
            "", self.tr("From this we work out the age, the school year and what comes when.")
        )
        self.born = DateField(today, check=birth_date_problem)
        self.field = Field(
            self.tr("Date of birth"),
            self.born,
            hint=self.tr("For example, 5 June 2017 or 5/6/17"),
            needed=self.tr("Please write the date of birth, or press “Skip for now”."),
        )
        self.add(self.field)

    @override
    def first_focus(self) -> QWidget:
        return self.field.target()

    @override
    def show_answers(self, answers: NewFamily) -> None:
        self.title.setText(self.tr("When was {name} born?").format(name=answers.child().called))
        if answers.birth_date is not None:
            self.born.set_value(answers.birth_date)

    @override
    def answered(self, answers: NewFamily) -> NewFamily:
        return answers.changed(birth_date=self.born.value())

    @override
    def skipped(self, answers: NewFamily) -> NewFamily:
        return answers.changed(birth_date=None)

    @override
    def problems(self) -> Problems:
        return _wrong(self.field)


class SchoolQuestion(FamilyQuestion):
    """Where the child learns now."""

    can_be_skipped = True

    def __init__(self, today: date) -> None:
        super().__init__("")
        self._today = today
        self._chosen = False
        self.kind = Choice(options(SettingKind))
        self.place = TextLine()
        self.place_field = Field(
            self.tr("What is it called?"),
            self.place,
            needed=self.tr("Please write what it is called, or press “Skip for now”."),
        )
        self.add(Field(self.tr("What kind of place is it?"), self.kind))
        self.add(self.place_field)
        self.kind.edited.connect(self._on_kind)

    @override
    def first_focus(self) -> QWidget:
        return self.kind

    @override
    def show_answers(self, answers: NewFamily) -> None:
        name = answers.child().called
        self.title.setText(self.tr("Where does {name} learn now?").format(name=name))
        if not self._chosen:
            usual = usual_kind(answers.birth_date, self._today)
            self.kind.set_value(answers.setting_kind or usual)
        self._show_kind()

    @override
    def answered(self, answers: NewFamily) -> NewFamily:
        name = self.place.value() if self._has_name() else ""
        return answers.changed(setting_kind=self.kind.value(), setting_name=name)

    @override
    def skipped(self, answers: NewFamily) -> NewFamily:
        return answers.changed(setting_kind=None, setting_name="")

    @override
    def problems(self) -> Problems:
        return _wrong(self.place_field) if self._has_name() else []

    @Slot()
    def _on_kind(self) -> None:
        self._chosen = True
        self._show_kind()

    def _show_kind(self) -> None:
        self.place_field.setVisible(self._has_name())

    def _has_name(self) -> bool:
        return self.kind.value() not in PLACES_WITHOUT_A_NAME


class AreaQuestion(FamilyQuestion):
    """Which council is responsible."""

    can_be_skipped = True

    def __init__(self) -> None:
        super().__init__(
            self.tr("Where do you live?"),
            self.tr("So that we can name your council’s team and who gives free advice."),
        )
        self.area = RadioList([(area.id, area.name) for area in areas()])
        self.field = Field(
            self.tr("Your area"),
            self.area,
            needed=self.tr("Please choose one, or press “Skip for now”."),
        )
        self.add(self.field)

    @override
    def first_focus(self) -> QWidget:
        return self.field.target()

    @override
    def show_answers(self, answers: NewFamily) -> None:
        self.area.set_value(answers.area)

    @override
    def answered(self, answers: NewFamily) -> NewFamily:
        return answers.changed(area=str(self.area.value() or ""))

    @override
    def skipped(self, answers: NewFamily) -> NewFamily:
        return answers.changed(area="")

    @override
    def problems(self) -> Problems:
        return _wrong(self.field)


def _wrong(field: Field) -> Problems:
    problem = field.check()
    return [(problem, field.target())] if problem else []
