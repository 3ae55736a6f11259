"""A card that stands for one record: to be opened, deleted, and asked for what can be done."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget
from typing_extensions import override

from sendjourney.domain.record import Record
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import Button, icon_only
from sendjourney.ui.widgets.card import Card

_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class RecordCard(Card):
    """A card that takes the focus: Enter or F2 opens it, Delete deletes, arrows go to the next.

    A double click opens it too, a right click or the button with dots shows its menu.
    """

    opened = Signal(object)
    """Carries the record to be looked at and changed."""

    delete_asked = Signal(object)
    """Carries the record to be moved to the bin."""

    def __init__(
        self, record: Record, *, name: str, kind: str = "card", gap: int = Space.M
    ) -> None:
        super().__init__(kind=kind, name=name, gap=gap)
        self.shown = record
        self._menu: QMenu | None = None
        self._entries: list[tuple[str, Callable[[], None]]] = []
        self.setProperty("ring", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def offer(self, text: str, slot: Callable[[], None]) -> None:
        """Put a line into the menu; ``slot`` is a bound method."""
        self._entries.append((text, slot))

    def more_button(self) -> Button:
        """Return a new button that shows the menu."""
        name = self.tr("What can be done with {name}").format(name=self.accessibleName())
        button = icon_only("more", name)
        button.chosen.connect(self._on_more)
        button.payload = button
        return button

    def menu(self) -> QMenu:
        """Return the menu; it is made when it is first asked for."""
        if self._menu is None:
            self._menu = QMenu(self)
            for text, slot in self._entries:
                self._menu.addAction(text).triggered.connect(slot)
        return self._menu

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _OPEN:
            self.open_it()
        elif key in _DELETE:
            self.delete_it()
        elif key in _STEPS:
            self._step(_STEPS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.open_it()

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        corner = QPoint(Space.XL, Space.XL)
        self.menu().popup(self.mapToGlobal(corner) if by_key else event.globalPos())

    @Slot()
    def open_it(self) -> None:
        """Ask for the record to be opened."""
        self.opened.emit(self.shown)

    @Slot()
    def delete_it(self) -> None:
        """Ask for the record to be deleted."""
        self.delete_asked.emit(self.shown)

    @Slot(object)
    def _on_more(self, button: Button) -> None:
        self.menu().popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _step(self, by: int) -> None:
        """Move the focus to another card of the page, in reading order."""
        cards = [card for card in _page_of(self).findChildren(RecordCard) if card.isVisible()]
        cards.sort(key=_place)
        wanted = cards.index(self) + by
        if 0 <= wanted < len(cards):
            cards[wanted].setFocus(Qt.FocusReason.TabFocusReason)


def _page_of(widget: QWidget) -> QWidget:
    """Return the page a widget is on, or else its window."""
    while not widget.isWindow() and widget.property("kind") != "page":
        above = widget.parentWidget()
        if above is None:
            break
        widget = above
    return widget


def _place(card: QWidget) -> tuple[int, int]:
    corner = card.mapTo(_page_of(card), QPoint(0, 0))
    return corner.y(), corner.x()
