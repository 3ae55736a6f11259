"""Who holds the child's case at the council: now, before, and how long nobody did."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot

from sendjourney.domain.caseworker import Caseworker, Gap
from sendjourney.domain.person import Person
from sendjourney.services import typed_dates
from sendjourney.services.caseworkers import words_for_span
from sendjourney.services.people import ago
from sendjourney.services.what_is_due import CaseworkerNow
from sendjourney.ui.people_words import days_counted, name_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.baton_line import BatonLine
from sendjourney.ui.widgets.buttons import Button, icon_only, ordinary, quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Avatar, Glyph, Tile
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, body, small, strong


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseworkerShown:
    """All that the panel shows. ``earlier`` is newest first, ``people`` by id.

    ``days_alone`` are those with nobody named, in all.
    """

    child_name: str
    now: CaseworkerNow
    coming: Caseworker | None
    earlier: Sequence[Caseworker | Gap]
    days_alone: int
    people: dict[str, Person]
    today: date


class CaseworkerPanel(Card):
    """A panel over the people. It is filled anew with ``show_case``."""

    changed_asked = Signal()
    """Somebody else holds the case now, or somebody is named for the first time."""

    ended_asked = Signal(object)
    """Carries the ``Caseworker`` that ends: nobody is named now."""

    edit_asked = Signal(object)
    """Carries a ``Caseworker`` whose days are to be put right."""

    delete_asked = Signal(object)
    """Carries a ``Caseworker`` that was written down by mistake."""

    earlier_asked = Signal()
    """Somebody who held the case before is to be added."""

    note_asked = Signal(object)
    """Carries the person to note a call with."""

    words_asked = Signal()
    """The family wants ready words that ask who holds the case."""

    def __init__(self) -> None:
        super().__init__(kind="soft", gap=Space.S)
        self._was_open = False
        self._drawer: Drawer | None = None

    def show_case(self, shown: CaseworkerShown) -> None:
        """Show how things stand."""
        self._was_open = self._drawer is not None and self._drawer.is_open
        self._drawer = None
        self.clear()
        title = self.tr("{name}’s caseworker").format(name=shown.child_name)
        self.setAccessibleName(title)
        if shown.now.caseworker is not None:
            self._show_named(shown, shown.now.caseworker, title)
        elif shown.now.gap is not None:
            self._show_gap(shown, shown.now.gap)
        else:
            self._show_never(shown)
        if shown.coming is not None:
            self.add(boxes.beside(Glyph("info", "on_soft"), body(_coming(shown, shown.coming))))
        if any(isinstance(spell, Caseworker) for spell in shown.earlier):
            self._show_line(shown)
        elif shown.now.caseworker is not None:
            self.add(WrapRow(self._earlier_button()))

    def _show_named(self, shown: CaseworkerShown, worker: Caseworker, title: str) -> None:
        person = shown.now.person
        name = name_of(worker.person_id, shown.people)
        told = [person.role, person.organisation] if person else []
        said = [small(title), Heading(name, 2)]
        said += [body(", ".join(words for words in told if words))] if any(told) else []
        said += [body(words) for words in self._facts(shown, worker)]
        face = Avatar(person.name, "warn", 56) if person else Tile("user", "warn", 56)
        edit = icon_only(
            "pencil", self.tr("Put the dates of {name} right").format(name=name), payload=worker
        )
        edit.chosen.connect(self._on_edit)
        words = boxes.beside(face, boxes.column(*said, gap=2), top=True, below=300)
        self.add(boxes.row(words, edit, top=True))
        change = ordinary(self.tr("The caseworker has changed"), icon="refresh")
        change.clicked.connect(self.changed_asked)
        ended = quiet(self.tr("The caseworker has left"), payload=worker)
        ended.chosen.connect(self._on_ended)
        self.add(WrapRow(*self._note_button(person), change, ended, gap=Space.S))

    def _note_button(self, person: Person | None) -> list[Button]:
        if person is None:
            return []
        name = self.tr("Note a call with the caseworker")
        note = ordinary(self.tr("Note a call"), icon="phone", name=name, payload=person)
        note.chosen.connect(self._on_note)
        return [note]

    def _facts(self, shown: CaseworkerShown, worker: Caseworker) -> list[str]:
        facts = []
        if worker.since is not None:
            since = self.tr("Since {day}.").format(day=typed_dates.words_for_date(worker.since))
            learnt = self.tr("How we know: {words}").format(words=worker.learnt)
            facts.append(f"{since} {learnt}" if worker.learnt else since)
        elif worker.learnt:
            facts.append(self.tr("How we know: {words}").format(words=worker.learnt))
        if worker.until is not None:
            last = typed_dates.words_for_date(worker.until)
            facts.append(self.tr("The last day is {day}.").format(day=last))
        if shown.days_alone:
            words = self.tr("Before that, nobody was named for {days} in all.")
            facts.append(words.format(days=days_counted(shown.days_alone)))
        facts.append(self._last_in_touch(shown))
        return facts

    def _last_in_touch(self, shown: CaseworkerShown) -> str:
        last = shown.now.last_contact
        if last is None:
            return self.tr("We have not noted a call or a meeting yet.")
        return self.tr("Last in touch {ago}, on {day}.").format(
            ago=ago(last, shown.today), day=typed_dates.short_date(last)
        )

    def _show_gap(self, shown: CaseworkerShown, gap: Gap) -> None:
        words = self.tr("It is fair to ask the council who holds {name}’s case, in writing.")
        said = boxes.column(
            small(self.tr("{name}’s caseworker").format(name=shown.child_name)),
            Heading(self.tr("Nobody is named just now"), 2),
            strong(self._how_long(gap, shown)),
            body(words.format(name=shown.child_name)),
            gap=2,
        )
        self.add(boxes.beside(Tile("landmark", "warn", 56), said, top=True))
        self.add(WrapRow(self._ask_button(), self._name_button()))

    def _how_long(self, gap: Gap, shown: CaseworkerShown) -> str:
        words = self.tr("For {days} now, {span}.")
        now = gap.days(shown.today)
        said = words.format(days=days_counted(now), span=words_for_span(gap.since, gap.until))
        if shown.days_alone == now:
            return said
        in_all = self.tr("In all, nobody was named for {days}.")
        return f"{said} {in_all.format(days=days_counted(shown.days_alone))}"

    def _show_never(self, shown: CaseworkerShown) -> None:
        words = self.tr(
            "A child with an EHC plan has a caseworker at the council. "
            "If you know who it is for {name}, write it down here."
        )
        said = boxes.column(
            Heading(self.tr("Who is {name}’s caseworker?").format(name=shown.child_name), 3),
            body(words.format(name=shown.child_name)),
            gap=2,
        )
        self.add(boxes.beside(Tile("landmark", "warn", 56), said))
        self.add(WrapRow(self._name_button(), self._ask_button()))

    def _ask_button(self) -> Button:
        button = ordinary(self.tr("Ask who it is"), icon="mail")
        button.clicked.connect(self.words_asked)
        return button

    def _name_button(self) -> Button:
        button = ordinary(self.tr("Name the caseworker"), icon="plus")
        button.clicked.connect(self.changed_asked)
        return button

    def _show_line(self, shown: CaseworkerShown) -> None:
        """Offer every hand-over, from today back to the first."""
        now = shown.now.caseworker or shown.now.gap
        spells = [*([now] if now else []), *shown.earlier]
        line = BatonLine(spells, shown.people, shown.today)
        line.edit_asked.connect(self._on_edit)
        line.delete_asked.connect(self._on_delete)
        content = boxes.column(line, WrapRow(self._earlier_button()), gap=Space.XS)
        content.setContentsMargins(Space.M, 0, 0, 0)
        workers = sum(isinstance(spell, Caseworker) for spell in spells)
        title = self.tr("All caseworkers so far: {count}").format(count=workers)
        self._drawer = Drawer(title, content)
        self._drawer.set_open(self._was_open)
        self.add(self._drawer)

    def _earlier_button(self) -> Button:
        add = quiet(self.tr("Add an earlier caseworker"), icon="plus")
        add.clicked.connect(self.earlier_asked)
        return add

    @Slot(object)
    def _on_ended(self, worker: object) -> None:
        self.ended_asked.emit(worker)

    @Slot(object)
    def _on_edit(self, worker: object) -> None:
        self.edit_asked.emit(worker)

    @Slot(object)
    def _on_delete(self, worker: object) -> None:
        self.delete_asked.emit(worker)

    @Slot(object)
    def _on_note(self, person: object) -> None:
        self.note_asked.emit(person)


def _coming(shown: CaseworkerShown, worker: Caseworker) -> str:
    sentence = QCoreApplication.translate("People", "{name} takes over on {day}.")
    day = typed_dates.words_for_date(worker.since) if worker.since else ""
    return sentence.format(name=name_of(worker.person_id, shown.people), day=day)
