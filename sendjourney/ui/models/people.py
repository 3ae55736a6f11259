"""Very many people as a list that paints only what is on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

from sendjourney.domain.person import Person
from sendjourney.ui.language import label

Index = QModelIndex | QPersistentModelIndex
PERSON = Qt.ItemDataRole.UserRole
"""The role under which a row gives its whole ``Person``."""


class PeopleModel(QAbstractListModel):
    """One person a row, said in full to a screen reader."""

    def __init__(self) -> None:
        """Begin with nobody."""
        super().__init__()
        self._people: list[Person] = []

    def show_people(self, people: Sequence[Person]) -> None:
        """Show these people."""
        self.beginResetModel()
        self._people = list(people)
        self.endResetModel()

    def row_of(self, person_id: str) -> int:
        """Return the row of a person; -1 when they are not in the list."""
        return next((row for row, p in enumerate(self._people) if p.id == person_id), -1)

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._people)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person = self._people[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return person.name
        if role == PERSON:
            return person
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = (person.name, person.role, person.organisation or label(person.service))
            return ", ".join(words for words in (*told, *person.phones) if words)
        return None
