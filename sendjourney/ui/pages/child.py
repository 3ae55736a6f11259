"""About the child: the facts that every page and every letter needs, in one place."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import Child, nhs_number_problem
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.setting import Setting, current_setting
from sendjourney.errors import FamilyFileError
from sendjourney.services.areas import area
from sendjourney.services.caseworkers import words_for_span
from sendjourney.services.child_words import age_line
from sendjourney.services.children import earlier_settings, place_name
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.child_forms import ChildForms
from sendjourney.ui.desk import Desk
from sendjourney.ui.page import Page
from sendjourney.ui.pages.child_terms import TermsCard
from sendjourney.ui.school_term_forms import SchoolTermForms
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, primary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Avatar, chip
from sendjourney.ui.widgets.copy_line import CopyLine
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import Heading, Words, body, lead, muted, small, strong

FACE = 112


class ChildPage(Page):
    """Shows what is written down about the child; one button opens the form for all of it."""

    title = "About your child"
    paper = "new-school"
    nouns = frozenset({Child, Setting, SchoolTerm})

    def __init__(self, desk: Desk) -> None:
        """Build the heading; the rest comes with ``refresh``."""
        super().__init__(desk)
        self.forms, self._terms = ChildForms(desk, self), SchoolTermForms(desk, self)
        self._face = Avatar("", "soft", FACE)
        self._name, self._line = Heading("", 1), lead("")
        self.change = primary(self.tr("Change these facts"), icon="pencil")
        head = boxes.column(self._name, self._line, gap=Space.XS)
        face = boxes.beside(self._face, head, gap=Space.XL)
        self.add(boxes.beside_end(face, self.change, below=560))
        self._content = boxes.column(gap=Space.L)
        self.add(self._content)
        self.change.clicked.connect(self.forms.change)

    @override
    def refresh(self) -> None:
        child = self.desk.child
        self._face.show_person(child.name, self._photo(child))
        self._name.setText(child.name or self.tr("Your child"))
        self._line.setText(self._about(child))
        self.change.setVisible(not self.desk.family.read_only)
        cards = [self._talking(child), self._papers(child), self._family(child)]
        boxes.refill(
            self._content,
            Columns(self._who(child), *cards, narrowest=340, most=2),
            *self._schools(child),
            TermsCard(self.desk, self._terms),
            self._others(child),
        )

    @override
    def first_focus(self) -> QWidget | None:
        return self.change

    def _about(self, child: Child) -> str:
        parts = [age_line(child, self.desk.today), child.pronouns]
        return ", ".join(part for part in parts if part) or self.tr("Nothing written down yet")

    def _who(self, child: Child) -> QWidget:
        born = short_date(child.birth_date) if child.birth_date else ""
        facts = {
            self.tr("Full name"): child.name,
            self.tr("Known as"): child.known_as,
            self.tr("Date of birth"): born,
            self.tr("School year, as you chose it"): child.school_year,
        }
        card = self._card(self.tr("Who {child} is").format(child=child.called), facts)
        if not child.visibility.allows(None):
            card.add(chip(child.visibility.level.label, "lilac"))
        card.add(None)
        return card

    def _talking(self, child: Child) -> QWidget:
        facts = {
            self.tr("Languages"): child.languages,
            self.tr("Interpreter"): child.interpreter,
        }
        return self._card(self.tr("Talking"), facts, None)

    def _papers(self, child: Child) -> QWidget:
        place = area(child.area).name if child.area else ""
        facts = {self.tr("Address"): child.address, self.tr("Area"): place}
        card = self._card(self.tr("What letters and forms ask for"), facts)
        if child.nhs_number:
            copy = CopyLine("stethoscope", child.nhs_number, self.tr("Copy the NHS number"))
            card.add(boxes.column(muted(self.tr("NHS number")), copy, gap=0))
            doubt = nhs_number_problem(child.nhs_number)
            if doubt:
                card.add(Words(doubt, "strong", tone="warn"))
        card.add(None)
        return card

    def _family(self, child: Child) -> QWidget:
        facts = {
            self.tr("Faith and culture"): child.faith_and_culture,
            self.tr("Who looks after the child, by law"): child.legal_status,
        }
        return self._card(self.tr("Family"), facts, None)

    def _card(self, title: str, facts: dict[str, str], *more: QWidget | None) -> Card:
        card = Card(Heading(title, 3), name=title, gap=Space.M)
        for name, words in facts.items():
            if words:
                card.add(boxes.column(muted(name), body(words), gap=0))
        if not any(facts.values()):
            card.add(muted(self.tr("Nothing written down yet")))
        for part in more:
            card.add(part)
        return card

    def _schools(self, child: Child) -> list[QWidget]:
        settings = self.desk.family.of_child(Setting, child.id)
        now = current_setting(settings, self.desk.today)
        add = ordinary(self.tr("Add a place"), icon="plus")
        add.clicked.connect(self.forms.add_setting)
        add.setVisible(not self.desk.family.read_only)
        title = self.tr("Where {child} learns").format(child=child.called)
        head = boxes.beside_end(Heading(title, 2), add, below=420)
        shown = ([now] if now else []) + earlier_settings(settings, now)
        if not shown:
            return [head, muted(self.tr("Nursery, school or college: nothing written down yet."))]
        return [head, Columns(*self._places(shown, now), narrowest=340, most=2)]

    def _places(self, shown: Sequence[Setting], now: Setting | None) -> list[QWidget]:
        cards: list[QWidget] = []
        for setting in shown:
            name = place_name(setting)
            card = RecordCard(setting, name=name, gap=Space.XS)
            top = boxes.beside_end(strong(name), card.more_button())
            card.pad(Space.L, Space.M)
            card.add(top)
            span = words_for_span(setting.since, setting.until)
            about = [setting.kind.label if setting.name != setting.kind.label else "", span]
            card.add(muted(", ".join(part for part in about if part)))
            if setting.notes:
                card.add(body(setting.notes))
            if setting is now:
                card.add(chip(self.tr("Now"), "good"))
            card.add(None)
            card.offer(self.tr("Change"), card.open_it)
            card.offer(self.tr("Delete"), card.delete_it)
            card.opened.connect(self.forms.change_setting)
            card.delete_asked.connect(self.forms.delete_setting)
            cards.append(card)
        return cards

    def _others(self, child: Child) -> QWidget:
        add = quiet(self.tr("Add a brother or sister"), icon="plus")
        add.clicked.connect(self.forms.add)
        parts: list[QWidget] = [add]
        if len(self.desk.family.all(Child)) > 1:
            words = self.tr("Delete everything about {child}").format(child=child.called)
            delete = quiet(words, icon="trash")
            delete.clicked.connect(self.forms.delete)
            parts.append(delete)
        row = WrapRow(*parts, gap=Space.M)
        row.setVisible(not self.desk.family.read_only)
        kept = small(self.tr("What you delete can be brought back for 30 days."))
        return boxes.column(boxes.rule(), row, kept, gap=Space.S)

    def _photo(self, child: Child) -> bytes:
        """Return the photo; nothing when there is none, or it cannot be read."""
        try:
            return self.desk.family.attachment(child.photo) if child.photo else b""
        except FamilyFileError:
            return b""
