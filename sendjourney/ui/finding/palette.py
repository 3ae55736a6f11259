"""The box over the window in which anything is found, as one types."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.finding.found_list import FoundList
from sendjourney.ui.finding.row import Row
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.buttons import Button, icon_only, quiet
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.focus_ring import FocusRing
from sendjourney.ui.widgets.text import muted, small
from sendjourney.ui.widgets.text_line import SearchLine

WIDTH, HEIGHT, MARGIN, A_SCREEN = 700, 600, 40, 6
REST = 500
"""Milliseconds without a key before the number of rows is read out: typing is not interrupted."""

_STEPS: dict[int, int] = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: A_SCREEN,
    Qt.Key.Key_PageUp: -A_SCREEN,
}
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class Palette(QDialog):
    """Type, go up and down, Enter. Escape closes it, and the focus is where it was."""

    chosen = Signal(object)
    """Carries the ``Row`` to go to; the box is shut by then."""

    def __init__(
        self, window: QWidget, find: Callable[[str], Sequence[Row]], at_first: Sequence[Row]
    ) -> None:
        """Take what finds, and what is offered while nothing is typed."""
        super().__init__(window, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self._window, self._find, self._at_first = window, find, at_first
        self._count = 0
        self.line = SearchLine(self.tr("Find a person, a word, a page, anything"))
        self.list = FoundList(self.tr("What was found"))
        self._nothing = muted("")
        self._keys = small("")
        self._phone = quiet(self.tr("Copy the number"), icon="copy")
        self._email = quiet(self.tr("Copy the email"), icon="copy")
        self._close = icon_only("x", self.tr("Close"))
        self._rest = QTimer(self, singleShot=True, interval=REST)
        self._build()
        self._connect()
        self._show(at_first)

    @override
    def open(self) -> None:
        self._fit()
        super().open()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)
        self._rest.start()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys that move and open, before the line that is typed in does."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._takes(event)
        return False

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        copying = Qt.KeyboardModifier.ControlModifier
        if arg__1.key() == Qt.Key.Key_C and arg__1.modifiers() == copying:
            self._copy_what_fits()
        elif arg__1.key() not in _ENTER:  # on a button, Enter presses it and opens no row
            super().keyPressEvent(arg__1)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.key() in _STEPS:
            self.list.step(_STEPS[event.key()])
        elif event.key() in _ENTER:
            row = self.list.row()
            if row is not None:
                self._on_chosen(row)
        elif event.key() == Qt.Key.Key_Escape:
            self.reject()
        elif event.key() == Qt.Key.Key_C and self._copies(event):
            self._copy_what_fits()
        else:
            return False
        return True

    def _copies(self, event: QKeyEvent) -> bool:
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return control and not self.line.hasSelectedText()

    @Slot()
    def _on_edited(self) -> None:
        typed = self.line.value()
        self._show(self._find(typed) if typed else self._at_first)
        self._rest.start()

    @Slot()
    def _on_rest(self) -> None:
        """Say how many there are, and which is the current one."""
        row = self.list.row()
        if row is None:
            announce(self.line, self._nothing.words())
            return
        found = self.tr("{count} found. {first}")
        announce(self.line, found.format(count=self._count, first=row.spoken()))

    @Slot()
    def _on_moved(self) -> None:
        self._show_ways()
        row = self.list.row()
        if row is not None and not self._rest.isActive():
            announce(self.line, row.spoken())

    @Slot(object)
    def _on_chosen(self, row: Row) -> None:
        self.accept()
        self.chosen.emit(row)

    @Slot(object)
    def _on_copy(self, text: object) -> None:
        self._copy(str(text))

    def _copy_what_fits(self) -> None:
        row = self.list.row()
        if row is not None and row.to_copy():
            self._copy(row.to_copy())

    def _copy(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        said = self.tr("Copied: {text}").format(text=text)
        self._keys.setText(said)
        announce(self.line, said)

    def _show(self, rows: Sequence[Row]) -> None:
        self._count = len(rows)
        self.list.show_rows(rows)
        self._stack.setCurrentWidget(self.list if rows else self._empty)
        typed = self.line.value()
        self._nothing.setText(
            self.tr("Nothing has “{typed}” in it. Try fewer letters, or another word.").format(
                typed=typed
            )
        )
        self._show_ways()

    def _show_ways(self) -> None:
        """Show what can be done with the current row."""
        row = self.list.row()
        self._show_copy(self._phone, row.phone if row else "")
        self._show_copy(self._email, row.email if row else "")
        keys = self.tr("Arrow keys to move · Enter to open · Escape to close")
        copies = self.tr("Enter to open · Ctrl+C to copy {what}")
        self._keys.setText(copies.format(what=row.to_copy()) if row and row.to_copy() else keys)

    def _show_copy(self, button: Button, text: str) -> None:
        button.payload = text
        button.setAccessibleName(f"{button.text()}: {text}")
        button.setVisible(bool(text))

    def _fit(self) -> None:
        """Stand in the upper middle of the window, as large as fits into it."""
        look, room = theme.current(), self._window.size()
        wide = min(look.px(WIDTH), room.width() - 2 * MARGIN)
        high = min(look.px(HEIGHT), room.height() - 2 * MARGIN)
        self.resize(wide, high)
        corner = self._window.mapToGlobal(QPoint((room.width() - wide) // 2, MARGIN))
        self.move(corner)

    def _build(self) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(self.tr("Find anything"))
        self.setProperty("kind", "palette")
        self.line.installEventFilter(self)
        self._stack = QStackedWidget()
        self._empty = boxes.column(self._nothing, None)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        whole.setSpacing(Space.S)
        whole.addWidget(boxes.beside_end(self.line, self._close, gap=Space.S))
        whole.addWidget(self._stack, 1)
        whole.addWidget(boxes.rule())
        whole.addWidget(WrapRow(self._phone, self._email, gap=Space.XS))
        whole.addWidget(self._keys)
        self._ring = FocusRing(self)

    def _connect(self) -> None:
        self.line.edited.connect(self._on_edited)
        self.list.chosen.connect(self._on_chosen)
        self.list.moved.connect(self._on_moved)
        self._rest.timeout.connect(self._on_rest)
        self._close.clicked.connect(self.reject)
        for button in (self._phone, self._email):
            button.chosen.connect(self._on_copy)
