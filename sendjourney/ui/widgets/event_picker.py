"""Choosing what happened: the likely things first, all others by stage, and a search."""

from collections.abc import Iterable, Iterator, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.domain.law.events import EventKind
from sendjourney.services import recording
from sendjourney.services.happenings import event_title
from sendjourney.ui import theme
from sendjourney.ui.language import in_order
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.mirror import InOrder
from sendjourney.ui.widgets.text import Words, muted
from sendjourney.ui.widgets.text_line import SearchLine

NAME = Qt.ItemDataRole.UserRole
HEIGHT, AIR, EDGE = 300, 14, 40
_PRESS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space}


class EventPicker(QWidget):
    """Asks what happened. Once chosen, it is one line with a way to choose something else.

    In the search, Enter takes the first thing found, and the arrow down goes to the list.
    """

    edited = Signal()
    """The person chose, or wants to choose again."""

    def __init__(self, likely: Sequence[EventKind], chosen: str = "") -> None:
        super().__init__()
        self._likely, self._event = likely, chosen
        self._search = SearchLine(self.tr("Look for it: plan, letter, appeal …"))
        self.list = EventTree()
        self._nothing = muted(
            self.tr("Nothing is called so. Try another word, or empty the line to see everything.")
        )
        self._chosen = Words("", "strong")
        self._again = quiet(self.tr("Choose something else"), icon="undo")
        self._choosing = boxes.column(self._search, self._nothing, self.list, gap=Space.S)
        self._taken = boxes.beside_end(
            boxes.beside(Glyph("check", "on_soft", 20), self._chosen, gap=Space.S),
            self._again,
            below=420,
        )
        self._build()
        self._show()

    def value(self) -> str:
        """Return the name of the event; empty when nothing is chosen yet."""
        return self._event

    def problem(self) -> str:
        """Return nothing: whatever is chosen is fine."""
        return ""

    def choose(self, event: str) -> None:
        """Choose for the person."""
        self._event = event
        self._show()
        announce(self, self._chosen.words())
        self.edited.emit()

    def search_for(self, words: str) -> None:
        """Type into the search."""
        self._search.setText(words)
        self._on_search()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and self._search.hasFocus():
            self.list.take_focus()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _on_search(self) -> None:
        words = self._search.value()
        found = recording.groups(words)
        if not words and self._likely:
            title = self.tr("Perhaps one of these")
            found = [recording.Group(title=title, kinds=tuple(self._likely)), *found]
        self.list.show_groups(found, opened=len(found) if words else 1)
        self._nothing.setVisible(not found)

    @Slot()
    def _on_return(self) -> None:
        first = next(self.list.events(), "")
        if self._search.value() and first:
            self.choose(first)

    @Slot(object)
    def _on_chosen(self, event: object) -> None:
        self.choose(str(event))

    @Slot()
    def _on_again(self) -> None:
        self._event = ""
        self._show()
        self._search.setFocus()
        self.edited.emit()

    def _show(self) -> None:
        is_taken = bool(self._event)
        self._chosen.setText(event_title(self._event) if is_taken else "")
        self._taken.setVisible(is_taken)
        self._choosing.setVisible(not is_taken)
        self.setFocusProxy(self._again if is_taken else self._search)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._taken)
        column.addWidget(self._choosing)
        self._search.edited.connect(self._on_search)
        self._search.returnPressed.connect(self._on_return)
        self._again.clicked.connect(self._on_again)
        self.list.chosen.connect(self._on_chosen)
        self._on_search()


class EventTree(QTreeWidget):
    """Events under titles that open and shut. Enter, Space or a click takes one."""

    chosen = Signal(object)
    """Carries the name of the event."""

    def __init__(self) -> None:
        super().__init__()
        self._events: list[str] = []
        self.setProperty("kind", "picks")
        self.setAccessibleName(self.tr("What can be written down"))
        self.setHeaderHidden(True)
        self.setExpandsOnDoubleClick(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setVerticalScrollMode(QTreeWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(_Wrapping(self))
        self.itemClicked.connect(self._on_item_clicked)
        theme.follow(self.restyle)

    def show_groups(self, groups: Iterable[recording.Group], *, opened: int) -> None:
        """Show these groups, the first few of them open."""
        self.clear()
        self._events = []
        for number, group in enumerate(groups):
            title = QTreeWidgetItem([group.title])
            for kind in group.kinds:
                row = QTreeWidgetItem([kind.title])
                row.setData(0, NAME, kind.name)
                title.addChild(row)
                self._events.append(kind.name)
            self.addTopLevelItem(title)
            title.setExpanded(number < opened)
        self.restyle()

    def events(self) -> Iterator[str]:
        """Yield the names of what can be taken, from the top."""
        yield from self._events

    def take_focus(self) -> None:
        """Put the focus on the first thing to take."""
        title = self.topLevelItem(0)
        first = title.child(0) if title is not None and title.isExpanded() else title
        if first is not None:
            self.setCurrentItem(first)
            self.setFocus(Qt.FocusReason.TabFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        if event.key() in _PRESS and item is not None:
            self._press(item)
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    @Slot()
    def restyle(self) -> None:
        """Make the titles bold in the size of the theme, and the list high enough to see some."""
        look = theme.current()
        self.setFixedHeight(min(look.px(HEIGHT), HEIGHT + 60))
        self.setIndentation(look.px(18))
        for number in range(self.topLevelItemCount()):
            title = self.topLevelItem(number)
            if title is not None:
                title.setFont(0, look.font("body", bold=True))

    @Slot(QTreeWidgetItem, int)
    def _on_item_clicked(self, item: QTreeWidgetItem, _column: int) -> None:
        self._press(item)

    def _press(self, item: QTreeWidgetItem) -> None:
        name = item.data(0, NAME)
        if name:
            self.chosen.emit(name)
        else:
            item.setExpanded(not item.isExpanded())


class _Wrapping(InOrder):
    """Gives a row the height that its words need in the width there is."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        look = theme.current()
        depth = 2 if index.parent().isValid() else 1
        room = self._tree.viewport().width() - depth * self._tree.indentation() - EDGE
        metrics = QFontMetrics(look.font("body", bold=depth == 1))
        words = in_order(str(index.data()))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
        around = metrics.boundingRect(0, 0, max(room, 80), 10_000, flags, words)
        return QSize(room, around.height() + AIR)
