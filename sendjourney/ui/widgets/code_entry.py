"""The recovery code, typed in seven small boxes; pasting all of it into one fills the rest."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.services import recovery_code
from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.flow import WrapRow

_LONGEST_PASTE = 200


class _Group(QLineEdit):
    """One box. It takes more than four letters for a moment, to hand the rest on."""

    typed = Signal(object)
    """Carries this box, after something was typed or pasted into it."""

    left_backwards = Signal(object)
    """Carries this box, when Backspace was pressed in it while it was empty."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMaxLength(_LONGEST_PASTE)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.textEdited.connect(self._on_text_edited)
        theme.follow(self.restyle)

    @Slot()
    def restyle(self) -> None:
        """Take a width that grows with the text."""
        self.setFixedWidth(theme.current().px(92))

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Backspace and not self.text():
            self.left_backwards.emit(self)
        else:
            super().keyPressEvent(arg__1)

    @Slot()
    def _on_text_edited(self) -> None:
        self.typed.emit(self)


class CodeEntry(QWidget):
    """Seven boxes. Small letters, dashes and spaces are fine; what is full hands on to the next."""

    edited = Signal()
    """The person typed."""

    def __init__(self) -> None:
        super().__init__()
        name = self.tr("Group {number} of 7 of the code")
        numbers = range(1, recovery_code.GROUPS + 1)
        self.groups = [_Group(name.format(number=number)) for number in numbers]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(WrapRow(*self.groups, gap=Space.S))
        for group in self.groups:
            group.typed.connect(self._on_typed)
            group.left_backwards.connect(self._on_left_backwards)
        self.setFocusProxy(self.groups[0])

    def value(self) -> str:
        """Return the code as it is typed so far; empty when nothing is."""
        typed = [group.text() for group in self.groups]
        return recovery_code.joined(typed) if any(typed) else ""

    def clear(self) -> None:
        """Empty all boxes."""
        for group in self.groups:
            group.clear()

    def set_value(self, code: str) -> None:
        """Fill in a code, or the beginning of one."""
        self._fill(0, code)

    def problem(self) -> str:
        """Return which groups still want something, in words; empty when all are full."""
        short = [
            str(number)
            for number, group in enumerate(self.groups, start=1)
            if len(recovery_code.plain(group.text())) != recovery_code.GROUP
        ]
        if not short:
            return ""
        if len(short) == len(self.groups):
            return self.tr("Please type the code from your recovery sheet.")
        return self.tr(
            "Please look again at group {numbers}: each has 4 letters or numbers."
        ).format(numbers=", ".join(short))

    @Slot(object)
    def _on_typed(self, group: _Group) -> None:
        typed = recovery_code.plain(group.text())
        if len(typed) >= recovery_code.GROUP:
            whole = len(typed) == recovery_code.GROUP * recovery_code.GROUPS
            following = self._fill(0 if whole else self.groups.index(group), typed)
            self.groups[following].setFocus(Qt.FocusReason.OtherFocusReason)
        self.edited.emit()

    @Slot(object)
    def _on_left_backwards(self, group: _Group) -> None:
        before = max(self.groups.index(group) - 1, 0)
        self.groups[before].setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, first: int, text: str) -> int:
        """Spread a text over the boxes from one on, and return which comes next."""
        pieces = recovery_code.groups(text)
        for group, piece in zip(self.groups[first:], pieces, strict=False):
            group.setText(piece)
        return min(first + len(pieces), len(self.groups) - 1)
