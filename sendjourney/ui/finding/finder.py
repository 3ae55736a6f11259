"""Answers what was typed with rows: what the family wrote, and what the app offers."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QCoreApplication, QObject, Slot

from sendjourney.services.finding import words_of
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.finding import entries
from sendjourney.ui.finding.known_names import KnownNames
from sendjourney.ui.finding.record_rows import row_at, row_of
from sendjourney.ui.finding.row import Aim, Row

MOST_RECENT = 5
MOST_RECORDS, MOST_KNOWN, MOST_PLACES, MOST_HELPS = 24, 6, 10, 5


class Finder(QObject):
    """Finds in the open family. What is the same for all families is gathered once."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Take the desk, and gather what the app offers."""
        super().__init__(parent)
        self._desk = desk
        self._known = KnownNames(desk, self)
        self._places, self._helps = entries.places(), entries.helps()

    @Slot()
    def get_ready(self) -> None:
        """Gather the names that are known, before a key is pressed."""
        self._known.gathered()

    def rows(self, typed: str) -> list[Row]:
        """Return what fits, group by group, the best group first; nothing when nothing is typed."""
        found = [
            *self._places.find_named(typed),
            *self._records(typed),
            *self._known.find(typed, MOST_KNOWN),
            *self._places.find(typed, MOST_PLACES),
            *self._helps.find(typed, MOST_HELPS),
        ]
        wanted = words_of(typed)
        named_so = [row for row in found if words_of(row.title) == wanted]
        return _grouped([*named_so, *found])

    def recent(self, been: Sequence[Place]) -> list[Row]:
        """Return where the person was last, latest first, with what was open there."""
        group = QCoreApplication.translate("Finding", "Where you were")
        rows = [row_at(self._desk, place) or entries.row_of_page(place) for place in been[::-1]]
        distinct = dict.fromkeys(row for row in rows if row is not None)
        return [replace(row, group=group) for row in distinct][:MOST_RECENT]

    def _records(self, typed: str) -> Iterator[Row]:
        """Yield the records that hold the words; one letter is too little to look for."""
        if len(typed.strip()) > 1:
            for hit in self._desk.family.find(typed, limit=MOST_RECORDS):
                row = row_of(self._desk, hit)
                if row is not None:
                    yield row


def _grouped(rows: Iterable[Row]) -> list[Row]:
    """Return the rows with each group together, in the order in which the groups begin.

    What leads to one place stands there once, as it was found first.
    """
    groups: dict[str, dict[Aim, Row]] = {}
    for row in rows:
        groups.setdefault(row.group, {}).setdefault(row.aim, row)
    return [*chain.from_iterable(group.values() for group in groups.values())]
