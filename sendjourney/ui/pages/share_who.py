"""Asks whom a page is for: a person the family knows, a kind of reader, anybody, or themselves."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup

from sendjourney.domain.person import Person
from sendjourney.domain.visibility import Reader
from sendjourney.services.page_suiting import ForWhom, for_person
from sendjourney.services.people import named
from sendjourney.services.record_lines import line_for
from sendjourney.ui import language, theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, filter_pill
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text import Heading, Words, muted, strong

MOST_PEOPLE, LONGEST = 4, 34
WIDEST_NAME = 280


class WhoFor(Card):
    """Pills for the likely people and every kind of reader, and a line to name anybody else."""

    edited = Signal()
    """The person chose."""

    def __init__(self) -> None:
        """Begin with a page for anybody."""
        super().__init__()
        self._people: list[Person] = []
        self._whom = ForWhom()
        self._group = QButtonGroup(self)
        self._pills: dict[ForWhom, Button] = {}
        self._likely = WrapRow()
        self._other = SuggestLine(characters=34)
        self._chosen = strong("")
        self._build()
        self._other.edited.connect(self._on_named)
        self._other.editingFinished.connect(self._on_named)
        theme.follow(self.restyle)

    def value(self) -> ForWhom:
        """Return whom the page is for."""
        return self._whom

    def show_people(self, people: Sequence[Person]) -> None:
        """Offer these people, the likely ones first."""
        self._people = list(people)
        self._likely.clear()
        self._pills = {whom: pill for whom, pill in self._pills.items() if not whom.person_id}
        for person in self._people[:MOST_PEOPLE]:
            self._likely.add(self._pill(_short(person), for_person(person)))
        self._likely.setVisible(bool(people))
        self._naming.setVisible(len(people) > MOST_PEOPLE)
        self._other.suggest(line_for(person) for person in people)
        self.set_value(self._whom)

    def set_value(self, whom: ForWhom) -> None:
        """Show whom the page is for."""
        self._whom = whom
        pill = self._pills.get(whom)
        self._group.setExclusive(False)
        for each in self._pills.values():
            each.setChecked(each is pill)
        self._group.setExclusive(True)
        person = next((p for p in self._people if p.id == whom.person_id), None)
        self._chosen.setText("" if pill or person is None else self._for(person))
        self._chosen.setVisible(bool(self._chosen.words()))

    @Slot()
    def restyle(self) -> None:
        """Leave room for a name, within reason."""
        self._other.setMinimumWidth(min(theme.current().px(WIDEST_NAME), WIDEST_NAME + 40))

    def _build(self) -> None:
        self._readers = WrapRow(
            *(self._pill(language.label(reader), ForWhom(reader=reader)) for reader in Reader),
            self._pill(self.tr("Anybody"), ForWhom()),
            self._pill(self.tr("Ourselves"), ForWhom(ourselves=True)),
        )
        label = Words(self.tr("Somebody else? Type a name."), "muted", wrap=False)
        label.setBuddy(self._other)
        self._other.setAccessibleName(self.tr("The name of the person it is for"))
        self._naming = boxes.column(
            boxes.beside(label, boxes.row(self._other, None), below=480), self._chosen
        )
        self.add(Heading(self.tr("Who is it for?"), 2))
        self.add(muted(self.tr("What you marked as private to them stays out.")))
        self.add(boxes.column(self._readers, self._likely, gap=Space.M))
        self.add(self._naming)

    def _pill(self, words: str, whom: ForWhom) -> Button:
        pill = filter_pill(words, name=self.tr("For {name}").format(name=words), payload=whom)
        pill.chosen.connect(self._on_pill)
        self._group.addButton(pill)
        self._pills[whom] = pill
        return pill

    def _for(self, person: Person) -> str:
        return self.tr("For {name}").format(name=line_for(person))

    @Slot(object)
    def _on_pill(self, whom: ForWhom) -> None:
        self._other.set_value("")
        self._choose(whom)

    @Slot()
    def _on_named(self) -> None:
        words = self._other.value()
        lines = {line_for(person): person for person in self._people}
        person = lines.get(words) or named(self._people, words)
        if words and person is not None:
            self._choose(for_person(person))

    def _choose(self, whom: ForWhom) -> None:
        if whom != self._whom:
            self.set_value(whom)
            self.edited.emit()


def _short(person: Person) -> str:
    words = f"{person.name}, {person.role}" if person.role else person.name
    return words if len(words) <= LONGEST else person.name[:LONGEST]
