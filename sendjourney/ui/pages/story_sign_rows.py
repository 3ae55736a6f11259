"""The rows of signs, in the order of the family, following the file without losing typed words."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.story import Sign
from sendjourney.services.sign_rows import is_empty
from sendjourney.ui.pages.story_sign_row import SignRow
from sendjourney.ui.theme import Space


class SignRows(QWidget):
    """A column of rows. It knows what is typed, and leaves writing to others."""

    edited = Signal()
    """Something was typed."""

    left = Signal()
    """The person went to another box, page or window."""

    moved = Signal()
    """Rows changed places."""

    remove_asked = Signal(object)
    """Carries the row to remove."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[SignRow] = []
        self._read_only = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)

    def load(self, signs: Sequence[Sign], *, read_only: bool) -> None:
        """Show these signs and nothing else."""
        self._read_only = read_only
        self._clear()
        for sign in signs:
            self.add(sign)

    def follow(self, signs: Sequence[Sign]) -> None:
        """Take over what changed in the file; what is being typed stays."""
        known = {sign.id for sign in signs}
        self._drop_gone(known)
        if [r.sign.id for r in self.rows if r.sign.id in known] != [s.id for s in signs]:
            self._make_anew(signs)
            return
        by_id = {sign.id: sign for sign in signs}
        for row in self.rows:
            row.follow(by_id.get(row.sign.id, row.sign))

    def typed(self) -> list[tuple[Sign, Sign]]:
        """Return each row's sign as the file had it, and as it is typed now."""
        return [(row.sign, row.as_typed()) for row in self.rows]

    def settle(self) -> None:
        """Take note that everything typed is in the file."""
        for row in self.rows:
            row.sign = row.as_typed()

    def add(self, sign: Sign) -> SignRow:
        """Put a row below the others."""
        row = SignRow(sign)
        row.set_read_only(self._read_only)
        row.edited.connect(self.edited)
        row.left.connect(self.left)
        row.move_asked.connect(self._on_move)
        row.remove_asked.connect(self.remove_asked)
        self.rows.append(row)
        self._column.addWidget(row)
        self._number()
        return row

    def drop(self, row: SignRow) -> None:
        """Take a row away."""
        self.rows.remove(row)
        row.hide()
        row.deleteLater()
        self._number()

    @Slot(object)
    def _on_move(self, row_and_step: tuple[SignRow, int]) -> None:
        """Move a row, and leave the focus in the box or button it is in."""
        row, step = row_and_step
        place = self.rows.index(row) + step
        if not 0 <= place < len(self.rows):
            return
        self.rows.remove(row)
        self.rows.insert(place, row)
        self._column.removeWidget(row)
        self._column.insertWidget(place, row)
        self._number()
        self.moved.emit()

    def _drop_gone(self, known: set[str]) -> None:
        """Let go of rows whose sign left the file elsewhere, unless somebody writes in them."""
        for row in list(self.rows):
            was_saved = not is_empty(row.sign)
            if was_saved and row.sign.id not in known and row.as_typed() == row.sign:
                self.drop(row)

    def _make_anew(self, signs: Sequence[Sign]) -> None:
        """Show the signs in their new order; typed words stay with their sign, or at the end."""
        unsaved = {was.id: (was, now) for was, now in self.typed() if was != now}
        self._clear()
        for sign in signs:
            was, now = unsaved.pop(sign.id, (sign, sign))
            self.add(now).sign = was
        for was, now in unsaved.values():
            self.add(now).sign = was

    def _clear(self) -> None:
        for row in list(self.rows):
            self.drop(row)

    def _number(self) -> None:
        """Say each row's place, and let Tab go through the rows as they stand."""
        for place, row in enumerate(self.rows):
            row.show_place(place, len(self.rows))
        for row, after in zip(self.rows, self.rows[1:], strict=False):
            QWidget.setTabOrder(row.last_in_order(), after.first_in_order())
