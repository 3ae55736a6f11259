"""A person among the people: who they are, how to reach them, and when we last were in touch."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.person import Person
from sendjourney.services import typed_dates
from sendjourney.services.people import ago
from sendjourney.services.phone_numbers import spaced
from sendjourney.ui.language import label
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.chips import Avatar, Glyph, chip
from sendjourney.ui.widgets.copy_line import CopyLine
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.service_look import icon_of, tone_of
from sendjourney.ui.widgets.text import Heading, body, muted, small


@dataclass(frozen=True, kw_only=True, slots=True)
class PersonShown:
    """A person, and what the file knows of them besides: all that a card shows.

    ``page`` is the page of ours that they were given last.
    """

    person: Person
    last_contact: date | None
    is_caseworker: bool
    today: date
    page: PageGiven | None = None


class PersonCard(RecordCard):
    """One person, with what can be done."""

    note_asked = Signal(object)
    """Carries the person to note a call with."""

    number_asked = Signal(object)
    """Carries the person whose number is to be added."""

    caseworker_asked = Signal(object)
    """Carries the person who is the caseworker now."""

    def __init__(self, shown: PersonShown) -> None:
        """Take what to show."""
        person = shown.person
        told = [person.name, person.role, person.organisation or label(person.service)]
        super().__init__(person, name=", ".join(words for words in told if words), gap=Space.S)
        self.person, self.facts = person, shown
        head = boxes.column(Heading(person.name, 3), *self._role(), gap=0)
        self.add(boxes.beside(Avatar(person.name, tone_of(person.service)), head, gap=Space.M))
        self.add(boxes.column(*self._lines(), gap=0))
        self._add_chips()
        self._add_foot()
        self._fill_menu()

    def _role(self) -> list[QWidget]:
        return [muted(self.person.role)] if self.person.role else []

    def _lines(self) -> list[QWidget]:
        person = self.person
        place = person.organisation or label(person.service)
        lines = [_line(icon_of(person.service), body(place))]
        lines += [
            CopyLine("phone", number, self.tr("Copy {number}").format(number=number), bold=True)
            for number in map(spaced, person.phones)
        ]
        if not person.phones:
            lines.append(self._no_number())
        if person.email:
            what = self.tr("Copy {email}").format(email=person.email)
            lines.append(CopyLine("mail", person.email, what))
        if person.best_way:
            lines.append(_line("clock", muted(person.best_way)))
        return lines

    def _no_number(self) -> QWidget:
        name = self.tr("Add a phone number for {name}").format(name=self.person.name)
        add = quiet(self.tr("Add number"), name=name)
        add.clicked.connect(self._on_add_number)
        missing = _line("phone", body(self.tr("No phone number yet"), tone="warn"), "on_warn")
        return boxes.beside_end(missing, add, gap=Space.S, below=240)

    def _add_chips(self) -> None:
        chips = [chip(self.tr("Caseworker"), "warn")] if self.facts.is_caseworker else []
        if self.person.has_left(self.facts.today) and self.person.until:
            left = typed_dates.short_date(self.person.until)
            chips.append(chip(self.tr("Until {day}").format(day=left), "soft"))
        if not self.person.visibility.allows(None):
            chips.append(chip(label(self.person.visibility.level), "lilac"))
        if chips:
            self.add(WrapRow(*chips))

    def _add_foot(self) -> None:
        name = self.tr("Note a call with {name}").format(name=self.person.name)
        note = quiet(self.tr("Note a call"), name=name)
        note.clicked.connect(self._on_note)
        self.add(small(self._last_in_touch()))
        if self.facts.page is not None:
            self.add(small(self._has_page(self.facts.page)))
        self.foot(note, None, self.more_button())

    def _last_in_touch(self) -> str:
        last = self.facts.last_contact
        if last is None:
            return self.tr("Nothing noted yet")
        return self.tr("Last in touch {ago}").format(ago=ago(last, self.facts.today))

    def _has_page(self, page: PageGiven) -> str:
        if page.given_on is None:
            return self.tr("Has your page “{page}”").format(page=page.title)
        day = typed_dates.short_date(page.given_on)
        return self.tr("Has your page “{page}” of {day}").format(page=page.title, day=day)

    def _fill_menu(self) -> None:
        self.offer(self.tr("Change"), self.open_it)
        self.offer(self.tr("Note a call"), self._on_note)
        if not self.facts.is_caseworker:
            self.offer(self.tr("Make caseworker"), self._on_caseworker)
        self.offer(self.tr("Delete"), self.delete_it)

    @Slot()
    def _on_note(self) -> None:
        self.note_asked.emit(self.person)

    @Slot()
    def _on_add_number(self) -> None:
        self.number_asked.emit(self.person)

    @Slot()
    def _on_caseworker(self) -> None:
        self.caseworker_asked.emit(self.person)


def _line(icon: str, words: QWidget, ink: str = "muted") -> QWidget:
    line = boxes.beside(Glyph(icon, ink, 18), words, gap=Space.S)
    line.setContentsMargins(0, Space.XS, 0, Space.XS)
    return line
