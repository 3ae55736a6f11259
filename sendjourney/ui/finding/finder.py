"""Answers what was typed with rows: what the family wrote, and what the app offers."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QCoreApplication, QObject, Slot

from sendjourney.domain.person import Person
from sendjourney.services.family import Changed
from sendjourney.services.finding import Shelf, shelf_of_people
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.finding import entries
from sendjourney.ui.finding.record_rows import row_at, row_for, row_of
from sendjourney.ui.finding.row import Row

MOST_RECENT = 5
MOST_RECORDS, MOST_PLACES, MOST_HELPS, MOST_CLOSE = 24, 10, 5, 6


class Finder(QObject):
    """Finds in the open family. What is the same for all families is gathered once."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Take the desk, and gather what the app offers."""
        super().__init__(parent)
        self._desk = desk
        self._places, self._helps = entries.places(), entries.helps()
        self._people: Shelf[Person] | None = None
        desk.events.changed.connect(self._on_news)

    @Slot()
    def get_ready(self) -> None:
        """Gather everybody's name, before a key is pressed."""
        self._known()

    def rows(self, typed: str) -> list[Row]:
        """Return what fits, group by group, the best group first; nothing when nothing is typed."""
        named = self._places.find_named(typed)
        offered = self._places.find(typed, MOST_PLACES)
        explained = self._helps.find(typed, MOST_HELPS)
        return _grouped([*named, *self._records(typed), *offered, *explained])

    def _records(self, typed: str) -> list[Row]:
        """Return the records that hold the words; with none, people whose names are close.

        One letter is too little to look through everything for: it finds people.
        """
        desk, typed = self._desk, typed.strip()
        hits = desk.family.find(typed, limit=MOST_RECORDS) if len(typed) > 1 else []
        rows = [row for hit in hits if (row := row_of(desk, hit)) is not None]
        return rows or [row_for(desk, p) for p in self._known().find(typed, MOST_CLOSE)]

    def _known(self) -> Shelf[Person]:
        if self._people is None:
            self._people = shelf_of_people(self._desk.family.all(Person))
        return self._people

    def recent(self, been: Sequence[Place]) -> list[Row]:
        """Return where the person was last, latest first, with what was open there."""
        group = QCoreApplication.translate("Finding", "Where you were")
        rows = [row_at(self._desk, place) or entries.row_of_page(place) for place in been[::-1]]
        distinct = dict.fromkeys(row for row in rows if row is not None)
        return [replace(row, group=group) for row in distinct][:MOST_RECENT]

    @Slot(object)
    def _on_news(self, news: Changed) -> None:
        if Person in news.nouns:
            self._people = None


def _grouped(rows: list[Row]) -> list[Row]:
    """Return the rows with each group together, in the order in which the groups begin."""
    groups: dict[str, dict[Row, None]] = {}
    for row in rows:
        groups.setdefault(row.group, {})[row] = None
    return [*chain.from_iterable(groups.values())]
