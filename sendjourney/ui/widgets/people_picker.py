"""Choosing people: ticks for the likely ones, a search for the others, and a new one at once."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.person import Person
from sendjourney.services.people import folded, matching
from sendjourney.ui.people_words import name_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import muted
from sendjourney.ui.widgets.text_line import SearchLine
from sendjourney.ui.widgets.tick_list import TickList

MOST_SHOWN = 6
LONGEST = 48  # characters


class PeoplePicker(QWidget):
    """``value`` is a tuple of ids. People added here are in ``new_people`` until they are saved.

    However many people there are, only a few ticks are shown: those ticked, and then those who fit
    what is typed; with nothing typed, the first of ``people``.
    """

    edited = Signal()
    """The person ticked or took a tick away."""

    def __init__(
        self, people: Sequence[Person], ticked: Iterable[str] = (), *, child_id: str
    ) -> None:
        super().__init__()
        self._people, self._child_id = list(people), child_id
        self._new: list[Person] = []
        self._ticked = list(ticked)
        self._search = SearchLine(self.tr("Find or add a person"))
        self._search.setAccessibleName("")  # the question is its name
        self._ticks = TickList([])
        self._hint = muted("")
        self._add = quiet("", icon="plus")
        self._build()
        self._search.edited.connect(self._on_search)
        self._search.returnPressed.connect(self._on_return)
        self._ticks.edited.connect(self._on_ticked)
        self._add.clicked.connect(self._on_add)
        self._show_ticks()

    def value(self) -> tuple[str, ...]:
        """Return the ids of those ticked; also of people who are no longer among the people."""
        return tuple(self._ticked)

    def set_value(self, ticked: Iterable[str]) -> None:
        """Tick these and no others."""
        self._ticked = list(ticked)
        self._show_ticks()

    def problem(self) -> str:
        """Return nothing: any number of people is fine."""
        return ""

    def new_people(self) -> tuple[Person, ...]:
        """Return the people added here and still ticked."""
        return tuple(p for p in self._new if p.id in self._ticked)

    def search_for(self, words: str) -> None:
        """Type into the search."""
        self._search.setText(words)
        self._on_search()

    @Slot()
    def _on_search(self) -> None:
        self._show_ticks()

    @Slot()
    def _on_return(self) -> None:
        """Tick the only one who fits, or add the new name: the mouse is not needed."""
        found = matching(self._people, self._search.value())
        if self._search.value() and len(found) == 1:
            self._tick(found[0])
        elif not self._add.isHidden():
            self._on_add()

    @Slot()
    def _on_ticked(self) -> None:
        shown = {str(value) for value, _ in self._choices()}
        ticked = [str(value) for value in self._ticks.value()]
        kept = [i for i in self._ticked if i not in shown or i in ticked]
        self._ticked = [*kept, *(i for i in ticked if i not in kept)]
        self.edited.emit()

    @Slot()
    def _on_add(self) -> None:
        person = Person(name=self._search.value(), child_ids=(self._child_id,))
        self._new.append(person)
        self._people.append(person)
        self._tick(person)

    def _tick(self, person: Person) -> None:
        if person.id not in self._ticked:
            self._ticked.append(person.id)
        self._search.setText("")
        self._show_ticks()
        self.edited.emit()

    def _choices(self) -> list[tuple[object, str]]:
        known = {p.id: p for p in self._people}
        first = [(i, _words(known[i]) if i in known else name_of(i, {})) for i in self._ticked]
        fit = matching(self._people, self._search.value())
        others = [(p.id, _words(p)) for p in fit if p.id not in self._ticked]
        return [*first, *others[: max(MOST_SHOWN - len(first), MOST_SHOWN // 2)]]

    def _show_ticks(self) -> None:
        words, choices = self._search.value(), self._choices()
        self._ticks.offer(choices, self._ticked)
        self._hint.setText(self.tr("Type a name to find the others."))
        self._hint.setVisible(not words and len(choices) < len(self._people))
        is_new = bool(words) and folded(words) not in {folded(p.name) for p in self._people}
        self._add.setText(
            self.tr("Add {name} as a new person").format(name=_short(words)).replace("&", "&&")
        )
        self._add.setVisible(is_new)
        follow_layout(self)

    def _build(self) -> None:
        self.setFocusProxy(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for part in (self._search, self._add, self._ticks, self._hint):
            column.addWidget(part)


def _words(person: Person) -> str:
    """Return a name and role on one line: a tick does not wrap."""
    return _short(f"{person.name}, {person.role}" if person.role else person.name)


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
