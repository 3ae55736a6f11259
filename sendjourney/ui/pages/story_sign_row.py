"""One sign of the child: what they do, what it means, and what to do."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.story import Sign
from sendjourney.services.sign_rows import is_empty
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import icon_only
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.text import Words, small
from sendjourney.ui.widgets.text_box import TextBox

_BOXES = ("when", "means", "please")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class SignRow(Card):
    """Three boxes side by side, with buttons to move and remove. Alt and an arrow moves it too."""

    edited = Signal()
    """Something was typed."""

    left = Signal()
    """The person went to another box, page or window."""

    move_asked = Signal(object)
    """Carries the row and the step as a pair: -1 is up."""

    remove_asked = Signal(object)
    """Carries the row."""

    def __init__(self, sign: Sign) -> None:
        super().__init__(gap=Space.S)
        self.sign = sign
        self._number = small("")
        self._boxes = {name: TextBox(lines=2, most=8) for name in _BOXES}
        self._up, self._down = icon_only("chevron-up", ""), icon_only("chevron-down", "")
        self._remove = icon_only("trash", "")
        self._build()
        self._connect()
        self.let_go(sign)

    def as_typed(self) -> Sign:
        """Return the sign as it stands in the boxes."""
        return self.sign.changed(**{name: box.value() for name, box in self._boxes.items()})

    def is_empty(self) -> bool:
        """Say whether nothing is written in the row."""
        return is_empty(self.as_typed())

    def follow(self, sign: Sign) -> None:
        """Take over what changed in the file; what is being typed stays."""
        for name, box in self._boxes.items():
            if box.value() == getattr(self.sign, name):
                box.set_value(getattr(sign, name))
        self.sign = sign

    def let_go(self, sign: Sign) -> None:
        """Show what the file holds, instead of what was typed."""
        self.sign = sign
        for name, box in self._boxes.items():
            box.set_value(getattr(sign, name))

    def show_place(self, place: int, of: int) -> None:
        """Say where in the list the row stands."""
        name = self.tr("Sign {number}").format(number=place + 1)
        self._number.setText(name)
        self.setAccessibleName(name)
        self._up.setEnabled(place > 0)
        self._down.setEnabled(place < of - 1)
        self._name(self._up, self.tr("Move sign {number} up").format(number=place + 1))
        self._name(self._down, self.tr("Move sign {number} down").format(number=place + 1))
        self._name(self._remove, self.tr("Remove sign {number}").format(number=place + 1))

    def set_read_only(self, on: bool) -> None:  # noqa: FBT001 - the only argument
        """Let nothing be changed, or again."""
        for box in self._boxes.values():
            box.setReadOnly(on)
        for button in (self._up, self._down, self._remove):
            button.setVisible(not on)

    def first_box(self) -> QWidget:
        """Return where writing begins."""
        return self._boxes["when"]

    def first_in_order(self) -> QWidget:
        """Return what Tab comes to first."""
        return self._up

    def last_in_order(self) -> QWidget:
        """Return what Tab comes to last."""
        return self._boxes["please"]

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QFocusEvent) and event.lostFocus():
            self.left.emit()
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
            if alt and event.key() in _STEPS:
                self.move_asked.emit((self, _STEPS[Qt.Key(event.key())]))
                return True
        return False

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_up(self) -> None:
        self.move_asked.emit((self, -1))

    @Slot()
    def _on_down(self) -> None:
        self.move_asked.emit((self, 1))

    @Slot()
    def _on_remove(self) -> None:
        self.remove_asked.emit(self)

    def _name(self, button: QWidget, name: str) -> None:
        button.setAccessibleName(name)
        button.setToolTip(name)

    def _build(self) -> None:
        self.pad(Space.L, Space.M)
        labels = {
            "when": self.tr("When I …"),
            "means": self.tr("It means …"),
            "please": self.tr("Please …"),
        }
        columns = []
        for name, box in self._boxes.items():
            label = Words(labels[name], "strong")
            label.setBuddy(box)
            columns.append(boxes.column(label, box, None, gap=Space.XS))
        self.add(boxes.row(self._number, None, self._up, self._down, self._remove, gap=0))
        self.add(Columns(*columns, narrowest=168))

    def _connect(self) -> None:
        for box in self._boxes.values():
            box.edited.connect(self._on_edited)
            box.installEventFilter(self)
        self._up.clicked.connect(self._on_up)
        self._down.clicked.connect(self._on_down)
        self._remove.clicked.connect(self._on_remove)
