"""What people hold, on Home: whose page is most out of date, and the way to a fresh one."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.person import Person
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.pages.home_parts import HomePart
from sendjourney.ui.people_words import name_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, muted, strong

if TYPE_CHECKING:
    from sendjourney.services.pages_given import Held

MOST, NARROW = 2, 420
FIRST_LOOK = 100  # ms: Home is painted before anything is compared
ALL_PAGES = Place(page="share", record_id="held")


class HeldPages(QWidget):
    """Empty unless a page is out of date. Pages are compared one at a time, while Home is used."""

    go_asked = Signal(object)
    """Carries the ``Place`` to go to."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._child_id = ""
        self._left: list[PageGiven] = []
        self._found: list[Held] = []
        self._shown: list[tuple[str, int]] = []
        self._turn = QTimer(self, singleShot=True)
        self._turn.timeout.connect(self._on_turn)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def look(self) -> None:
        """Begin to compare; what is shown stays until all is known, but for another child."""
        child = self._desk.child
        if child.id != self._child_id:
            self._child_id = child.id
            self._show([])
        self._left, self._found = self._desk.family.of_child(PageGiven, child.id), []
        if self._left:
            self._turn.start(FIRST_LOOK)
        else:
            self._show([])

    @Slot()
    def _on_turn(self) -> None:
        from sendjourney.services import pages_given  # noqa: PLC0415 - loads every kind of page

        if not self._left or not self.window().isVisible():
            return
        page, *self._left = pages_given.latest_held(self._left)
        self._found.append(pages_given.held(self._desk.family, page, self._desk.today))
        if self._left:
            self._turn.start(0)
        else:
            self._show(pages_given.most_out_of_date(self._found))

    def _show(self, found: Sequence["Held"]) -> None:
        """Show these, unless they are shown: what has the focus is not to be built anew."""
        wanted = [(held.page.id, len(held.differences)) for held in found]
        if wanted == self._shown:
            return
        self._shown = wanted
        boxes.empty(self._column)
        if found:
            people = {person.id: person for person in self._desk.family.all(Person)}
            card = OutOfDate(found, people)
            card.go_asked.connect(self.go_asked)
            self._column.addWidget(card)
        self.setVisible(bool(found))


class OutOfDate(HomePart):
    """A line for each of the two pages that are most out of date; more are counted."""

    def __init__(self, found: Sequence["Held"], people: Mapping[str, Person]) -> None:
        """Take pages that are out of date, the most so first; there is at least one."""
        super().__init__(name=self.tr("What people hold"), gap=Space.S)
        head, more = Heading(self.accessibleName(), 2), len(found) - MOST
        words = self.tr("See all, {count} more").format(count=more)
        name = self.tr("See who has what, {count} more").format(count=more)
        every = self.way(words, ALL_PAGES, name=name) if more > 0 else None
        self.add(boxes.beside_end(head, every, below=NARROW) if every else head)
        for held in found[:MOST]:
            self.add(boxes.rule())
            self.add(self._row(held, people))

    def _row(self, held: "Held", people: Mapping[str, Person]) -> QWidget:
        page = held.page
        who = name_of(page.person_id, people) if page.person_id else page.to_whom
        has = (
            self.tr("{who} has the page of {day}") if page.given_on else self.tr("{who} has a page")
        )
        day = short_date(page.given_on) if page.given_on else ""
        title = has.format(who=who or self.tr("Somebody"), day=day)
        said = boxes.column(strong(title), muted(f"{page.title}. {self._since(held)}"), gap=0)
        place = Place(page="share", record_id=page.id)
        name = self.tr("See what has changed: {title}").format(title=title)
        way = self.way(self.tr("See what"), place, name=name)
        inner = boxes.beside_end(said, WrapRow(way), below=NARROW)
        return boxes.beside(Tile("send", "lilac", 40), inner)

    def _since(self, held: "Held") -> str:
        count = len(held.differences)
        if count == 1:
            return self.tr("1 thing has changed since.")
        return self.tr("{count} things have changed since.").format(count=count)
