"""The form for a child: who they are, where they learn, how they talk, what papers ask for."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import (
    Child,
    birth_date_problem,
    nhs_number_problem,
    tidy_nhs_number,
)
from sendjourney.domain.setting import Setting, current_setting
from sendjourney.errors import FamilyFileError
from sendjourney.services.areas import areas
from sendjourney.services.children import ChildAnswers
from sendjourney.services.new_family import usual_kind
from sendjourney.services.people import used
from sendjourney.services.school_years import YEARS, worked_out
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.dialogs.child_school import SchoolNow
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.address_box import AddressBox
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.choice import Choice, Option
from sendjourney.ui.widgets.date_field import DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.photo_field import PhotoField
from sendjourney.ui.widgets.text import Heading, muted
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice


class ChildDialog(FormDialog):
    """Asks about a child in calm sections; only the name is needed.

    ``confirmed`` carries ``ChildAnswers``. An NHS number that looks wrong is said once, and kept
    when the family saves again.
    """

    def __init__(self, desk: Desk, child: Child, parent: QWidget, *, is_new: bool = False) -> None:
        """Take the child to change, or a fresh one."""
        title = self.tr("A brother or sister") if is_new else self.tr("About {child}")
        super().__init__(
            desk,
            title.format(child=child.called),
            parent=parent,
            intro=self.tr("Only the name is needed. Leave out what you do not want to write down."),
        )
        self._child = child
        self._photo = self._photo_in_file()
        self._told_nhs = child.nhs_number
        self._make_inputs()
        self._add_who()
        self._add_school()
        self._add_talking()
        self._add_home()
        self._add_rules()
        self.born.edited.connect(self._on_born_edited)

    @override
    def record(self) -> ChildAnswers:
        setting, left = self.school.settings()
        photo = self.photo.value()
        return ChildAnswers(
            child=self._child.changed(
                name=self.name.value(),
                known_as=self.known_as.value(),
                pronouns=self.pronouns.value(),
                birth_date=self.born.value(),
                school_year=str(self.year.value() or ""),
                languages=self.languages.value(),
                interpreter=self.interpreter.value(),
                nhs_number=tidy_nhs_number(self.nhs_number.value()),
                address=self.address.value(),
                area=str(self.area.value() or ""),
                faith_and_culture=self.faith.value(),
                legal_status=self.legal.value(),
                visibility=self.visibility.value(),
            ),
            setting=setting,
            left=left,
            photo=photo if photo != self._photo else None,
        )

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        found = self.school.problems()
        number = self.nhs_number.value()
        doubt = nhs_number_problem(number)
        if doubt and tidy_nhs_number(number) != self._told_nhs:
            self._told_nhs = tidy_nhs_number(number)
            words = self.tr("{doubt} To keep it as it is, press Save again.").format(doubt=doubt)
            self._nhs_field.set_error(words)
            found.append((words, self._nhs_field.target()))
        return found

    @Slot()
    def _on_born_edited(self) -> None:
        self.year.offer(self._years(), self.year.value())

    def _make_inputs(self) -> None:
        child = self._child
        self.name = TextLine(child.name)
        self.known_as = TextLine(child.known_as, characters=24)
        self.pronouns = TextLine(child.pronouns, characters=24)
        self.born = DateField(self.desk.today, child.birth_date, check=birth_date_problem)
        self.year = Choice(self._years(), child.school_year)
        self.photo = PhotoField(self.desk.tools, child.name or "?", self._photo)
        self.school = self._school_now()
        self.languages = TextLine(child.languages)
        self.interpreter = TextLine(child.interpreter)
        self.nhs_number = TextLine(child.nhs_number, characters=16)
        self.address = AddressBox(child.address)
        self.area = Choice(_areas(self.tr("Not chosen")), child.area)
        self.faith = TextBox(child.faith_and_culture, lines=2, most=6)
        self.legal = TextBox(child.legal_status, lines=2, most=6)
        self.visibility = VisibilityChoice(child.visibility)

    def _add_who(self) -> None:
        self._section(
            self.tr("Who they are"),
            "",
            Field(
                self.tr("Full name"),
                self.name,
                hint=self.tr("As it stands on letters."),
                needed=self.tr("Please write the child’s name."),
            ),
            Field(self.tr("Photo"), self.photo),
            Field(
                self.tr("Known as"),
                self.known_as,
                hint=self.tr("What everybody calls them, if it is not the first name."),
            ),
            Field(self.tr("Pronouns"), self.pronouns, hint=self.tr("For example, she / her")),
            Field(
                self.tr("Date of birth"),
                self.born,
                hint=self.tr("For example, 5 June 2017 or 5/6/17"),
            ),
        )

    def _add_school(self) -> None:
        year = Field(
            self.tr("School year"),
            self.year,
            hint=self.tr("Choose another if the child is taught in a different year."),
        )
        hint = self.tr("A place of learning: nursery, school, college or home.")
        self._section(self.tr("Where they learn now"), hint, self.school, year)

    def _add_talking(self) -> None:
        self._section(
            self.tr("Talking"),
            "",
            Field(
                self.tr("Languages"),
                self.languages,
                hint=self.tr("Spoken, signed, on a tablet: all of them count."),
            ),
            Field(
                self.tr("Is an interpreter needed?"),
                self.interpreter,
                hint=self.tr("For whom, and in which language."),
            ),
        )

    def _add_home(self) -> None:
        self._nhs_field = Field(
            self.tr("NHS number"), self.nhs_number, hint=self.tr("10 numbers, on any NHS letter.")
        )
        self._section(
            self.tr("What letters and forms ask for"),
            "",
            self._nhs_field,
            Field(self.tr("Address"), self.address),
            Field(self.tr("Area"), self.area, hint=self.tr("Which council is responsible.")),
        )

    def _add_rules(self) -> None:
        legal_hint = self.tr("For example: a court order, adopted, looked after by the council.")
        self._section(
            self.tr("Family"),
            "",
            Field(
                self.tr("Faith and culture"),
                self.faith,
                hint=self.tr("What people should know and respect: food, holidays, words."),
            ),
            Field(self.tr("Who looks after the child, by law"), self.legal, hint=legal_hint),
            Field(self.tr("Who may see these facts?"), self.visibility),
        )

    def _section(self, title: str, hint: str, *parts: QWidget) -> None:
        card = Card(name=title, gap=Space.L)
        card.add(Heading(title, 2))
        if hint:
            card.add(muted(hint))
        for part in parts:
            card.add(part)
        self.add(card)

    def _years(self) -> list[Option]:
        born = self.born.value()
        found = worked_out(born, self.desk.today)
        first = self.tr("Work it out from the date of birth")
        if found:
            first = self.tr("{year} (from the date of birth)").format(year=found)
        own = self._child.school_year
        others = [own] if own and own not in YEARS else []
        return [("", first), *((year, year) for year in (*others, *YEARS))]

    def _school_now(self) -> SchoolNow:
        family, today = self.desk.family, self.desk.today
        settings = family.all(Setting)
        now = current_setting([s for s in settings if s.child_id == self._child.id], today)
        kind = usual_kind(self._child.birth_date, today)
        fresh = Setting(child_id=self._child.id, name="", kind=kind)
        return SchoolNow(now, fresh, used(s.name for s in settings), today)

    def _photo_in_file(self) -> bytes:
        """Return the photo; nothing when there is none, or it cannot be read."""
        try:
            return self.desk.family.attachment(self._child.photo) if self._child.photo else b""
        except FamilyFileError:
            return b""


def _areas(none: str) -> list[Option]:
    return [("", none), *((area.id, area.name) for area in areas())]
