"""The parts of the story, group by group, as a list to choose from."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
_NOT_TO_BE_CHOSEN = Qt.ItemFlag.NoItemFlags
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True, kw_only=True, slots=True)
class PartRow:
    """One row: a part, or, without ``heading``, the name of a group of parts."""

    title: str
    heading: str = ""
    written: bool = False


class StoryParts(QAbstractListModel):
    """Every part under its group, with a tick when it is written."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[PartRow] = []
        self._here = ""

    def show_parts(self, rows: Sequence[PartRow], here: str) -> None:
        """Show these rows; ``here`` is the heading that is open."""
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows, self._here = list(rows), here
            self.endResetModel()
        elif (list(rows), here) != (self._rows, self._here):
            self._rows, self._here = list(rows), here
            self._tell_all()

    def row_of(self, heading: str) -> int:
        """Return where a part stands; -1 when it is not in the list."""
        return next((i for i, r in enumerate(self._rows) if heading and r.heading == heading), -1)

    def part_at(self, row: int) -> tuple[PartRow, bool]:
        """Return a row, and whether it is the part that is open."""
        return self._rows[row], self._rows[row].heading == self._here

    def heading_at(self, row: int) -> str:
        """Return the id of the part in a row; empty for a group's name."""
        return self._rows[row].heading if 0 <= row < len(self._rows) else ""

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.heading_at(index.row()):
            return _NOT_TO_BE_CHOSEN
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    @override
    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == _ROLE.DisplayRole:
            return row.title
        if role == _ROLE.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: PartRow) -> str:
        if not row.heading:
            return row.title
        state = self.tr("written") if row.written else self.tr("not written yet")
        return f"{row.title}, {state}"

    def _tell_all(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
