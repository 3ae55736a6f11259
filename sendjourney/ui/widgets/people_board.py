"""The people themselves: filters, cards, those who have left, and a list when they are many."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from sendjourney.domain.person import Person, Service
from sendjourney.services.people import Roster
from sendjourney.ui.language import label
from sendjourney.ui.models.people import PeopleModel
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.buttons import Button, filter_pill
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.people_list import PeopleList
from sendjourney.ui.widgets.person_card import PersonCard, PersonShown
from sendjourney.ui.widgets.settling import Settling, go_to
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import muted

MOST_CARDS = 48
"""More people than this are painted in a list: a card is a dozen widgets."""

NARROWEST = 256
NOBODY = Roster(here=(), left=())


class PeopleBoard(QWidget):
    """Shows a roster; remembers the filter and the words that are looked for."""

    opened = Signal(object)
    """Carries the person to be changed."""

    delete_asked = Signal(object)
    """Carries the person to be moved to the bin."""

    note_asked = Signal(object)
    """Carries the person to note a call with."""

    number_asked = Signal(object)
    """Carries the person whose number is to be added."""

    caseworker_asked = Signal(object)
    """Carries the person who is the caseworker now."""

    def __init__(self) -> None:
        super().__init__()
        self._roster, self._facts = NOBODY, dict[str, PersonShown]()
        self._service: Service | None = None
        self._words = ""
        self._cards: dict[str, PersonCard] = {}
        self._wanted_id = ""
        self._pills: dict[Service | None, Button] = {}
        self._here = Columns(narrowest=NARROWEST)
        self._model = PeopleModel()
        self._list = PeopleList(self._model, self.tr("People"))
        self._chosen = Columns(most=1)
        self._left = Columns(narrowest=NARROWEST)
        self._earlier = Drawer("", self._left)
        self._found = muted("")
        self._settling = Settling(self)
        self._build()
        self._connect()

    def show_people(self, everybody: Roster, facts: Mapping[str, PersonShown]) -> None:
        """Show a roster; ``facts`` says by id what else is known of each."""
        self._roster, self._facts = everybody, dict(facts)
        for person_id, card in list(self._cards.items()):
            if facts.get(person_id) != card.facts:
                del self._cards[person_id]
                card.hide()
                card.deleteLater()
        self._name_pills()
        self._refill()

    def look_for(self, words: str) -> None:
        """Show only those who fit the words."""
        if words != self._words:
            self._words = words
            self._refill()
            if words:
                announce(self._found, self._found.words())

    def show_person(self, person_id: str) -> None:
        """Scroll to a person and put the focus on them, whatever the filter was."""
        if self._service is not None:
            self._pills[None].setChecked(True)
            self._service = None
        self._words = ""
        self._refill()
        if any(person.id == person_id for person in self._roster.left):
            self._earlier.set_open(True)
        self.take_focus(person_id)

    def take_focus(self, person_id: str) -> None:
        """Put the focus on a person, once the page has settled; nobody's id does nothing."""
        self._wanted_id = person_id
        self._settling.wait()

    def neighbour_of(self, person_id: str) -> str:
        """Return the id of who stands after a person, or else before; empty when alone."""
        shown = self._roster.only(self._service, self._words)
        ids = [person.id for person in (*shown.here, *shown.left)]
        if person_id not in ids:
            return ""
        place = ids.index(person_id)
        return next(iter([*ids[place + 1 :], *reversed(ids[:place])]), "")

    def _refill(self) -> None:
        shown = self._roster.only(self._service, self._words)
        is_many = len(shown.here) > MOST_CARDS
        self._list.setVisible(is_many)
        self._chosen.setVisible(is_many)
        self._here.setVisible(not is_many)
        if is_many:
            self._show_list(shown.here)
        else:
            self._chosen.swap_cards()
            self._here.swap_cards(*self._cards_of(shown.here))
        self._show_earlier(shown.left)
        self._say_how_many(shown)
        follow_layout(self)

    def _show_list(self, people: Sequence[Person]) -> None:
        current, place = self._list.person(), self._list.currentIndex().row()
        self._here.swap_cards()
        self._model.show_people(people)
        row = self._model.row_of(current.id) if current else 0
        self._list.go_to(row if row >= 0 else min(place, len(people) - 1))

    def _show_earlier(self, people: Sequence[Person]) -> None:
        self._earlier.setVisible(bool(people))
        title = self.tr("Earlier people ({count})").format(count=len(people))
        self._earlier.set_title(title)
        if self._words and people:
            self._earlier.set_open(True)
        self._show_left()

    def _show_left(self) -> None:
        """Make the cards of those who left only when somebody looks."""
        left = self._roster.only(self._service, self._words).left
        cards = self._cards_of(left[:MOST_CARDS]) if self._earlier.is_open else []
        self._left.swap_cards(*cards)

    def _say_how_many(self, shown: Roster) -> None:
        count = len(shown.here) + len(shown.left)
        words = {0: self.tr("Nobody is found by these words."), 1: self.tr("1 person found")}
        several = self.tr("{count} people found").format(count=count)
        self._found.setText(words.get(count, several))
        self._found.setVisible(bool(self._words))

    def _cards_of(self, people: Sequence[Person]) -> list[PersonCard]:
        return [self._cards.get(person.id) or self._new_card(person) for person in people]

    def _new_card(self, person: Person) -> PersonCard:
        card = self._cards[person.id] = PersonCard(self._facts[person.id])
        card.opened.connect(self.opened)
        card.delete_asked.connect(self.delete_asked)
        card.note_asked.connect(self.note_asked)
        card.number_asked.connect(self.number_asked)
        card.caseworker_asked.connect(self.caseworker_asked)
        return card

    def _name_pills(self) -> None:
        for service, pill in self._pills.items():
            name = label(service) if service else self.tr("Everyone")
            count = self._roster.count(service)
            pill.setText(f"{name} {count}".replace("&", "&&"))
            pill.setVisible(bool(count) or service in {None, self._service})

    @Slot(object)
    def _on_service_chosen(self, service: Service | None) -> None:
        self._service = service
        self._refill()

    @Slot()
    def _on_earlier_opened(self) -> None:
        self._show_left()

    @Slot(object)
    def _on_row_chosen(self, person: Person | None) -> None:
        cards = self._cards_of([person] if person else [])
        self._chosen.swap_cards(*cards)

    @Slot(object)
    def _on_list_menu(self, place: QPoint) -> None:
        person = self._list.person()
        if person is not None:
            self._cards_of([person])[0].menu().popup(place)

    @Slot()
    def _on_settled(self) -> None:
        row = self._model.row_of(self._wanted_id) if self._list.isVisible() else -1
        if row >= 0:
            self._list.go_to(row)
            self._list.setFocus(Qt.FocusReason.OtherFocusReason)
        card = self._cards.get(self._wanted_id)
        if row < 0 and card is not None and card.isVisible():
            go_to(card)

    def _build(self) -> None:
        group = QButtonGroup(self)
        row = WrapRow()
        for service in (None, *Service):
            pill = self._pills[service] = filter_pill("", payload=service)
            pill.chosen.connect(self._on_service_chosen)
            group.addButton(pill)
            row.add(pill)
        self._pills[None].setChecked(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        both = boxes.column(self._list, self._chosen, gap=Space.L)
        for part in (row, self._found, self._here, both, self._earlier):
            column.addWidget(part)

    def _connect(self) -> None:
        self._list.chosen.connect(self._on_row_chosen)
        self._list.opened.connect(self.opened)
        self._list.delete_asked.connect(self.delete_asked)
        self._list.menu_asked.connect(self._on_list_menu)
        self._earlier.opened.connect(self._on_earlier_opened)
        self._settling.settled.connect(self._on_settled)
