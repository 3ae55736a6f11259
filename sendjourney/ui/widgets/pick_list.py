"""A long list of things to tick, in groups; what may not be ticked says why."""

from collections.abc import Collection, Iterable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyleOptionViewItem,
)
from typing_extensions import override

from sendjourney.services.page_choices import Choice, ChoiceGroup
from sendjourney.ui import theme
from sendjourney.ui.language import in_order
from sendjourney.ui.widgets.mirror import InOrder

ID = Qt.ItemDataRole.UserRole
USUAL = Qt.ItemDataRole.UserRole + 1
TICK, AROUND, BETWEEN = 24, 7, 40
"""The tick's side, and the room over and beside the words, as the style sheet has them."""
CHECKED, UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class PickList(QListWidget):
    """Groups of things to tick. Space ticks; on a group's title it clears or fills the group."""

    edited = Signal()
    """The person ticked, or took a tick away."""

    def __init__(self, name: str) -> None:
        """``name`` is read out for the whole list."""
        super().__init__()
        self.setProperty("kind", "picks")
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._room = _RoomForWords(self)
        self.setItemDelegate(self._room)
        self.itemChanged.connect(self._on_item_changed)
        theme.follow(self.restyle)

    def show_groups(self, groups: Iterable[ChoiceGroup], ticked: Collection[str]) -> None:
        """Show these groups, with ticks where ``ticked`` has the id; the place stays."""
        place = self.verticalScrollBar().value()
        self.blockSignals(True)
        self.clear()
        for group in groups:
            self._add_title(group.title)
            for choice in group.choices:
                self._add_choice(choice, ticked=choice.id in ticked)
        self.blockSignals(False)
        self.restyle()
        self.verticalScrollBar().setValue(place)

    def ticked(self) -> frozenset[str]:
        """Return the ids of what is ticked."""
        rows = (self.item(row) for row in range(self.count()))
        return frozenset(str(i.data(ID)) for i in rows if i.data(ID) and i.checkState() is CHECKED)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.currentItem()
        on_title = item is not None and not item.data(ID)
        if event.key() == Qt.Key.Key_Space and on_title:
            self._turn_group(self.row(item))
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, e: QResizeEvent) -> None:
        super().resizeEvent(e)
        self.scheduleDelayedItemsLayout()

    @Slot()
    def restyle(self) -> None:
        """Make the groups' titles bold in the size of the theme."""
        self.blockSignals(True)
        for row in range(self.count()):
            item = self.item(row)
            item.setFont(theme.current().font("body", bold=not item.data(ID)))
        self.blockSignals(False)

    def _add_title(self, title: str) -> None:
        item = QListWidgetItem(title)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        self.addItem(item)

    def _add_choice(self, choice: Choice, *, ticked: bool) -> None:
        text = f"{choice.text}\n{choice.reason}" if choice.reason else choice.text
        item = QListWidgetItem(text)
        item.setData(ID, choice.id)
        item.setData(USUAL, choice.ticked)
        item.setFlags(
            Qt.ItemFlag.ItemIsSelectable
            if choice.reason
            else Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsUserCheckable
        )
        item.setCheckState(CHECKED if ticked and not choice.reason else UNCHECKED)
        self.addItem(item)

    def _turn_group(self, title_row: int) -> None:
        """Clear a group; when nothing in it is ticked, tick what is ticked at first, no more."""
        own = []
        for row in range(title_row + 1, self.count()):
            item = self.item(row)
            if not item.data(ID):
                break
            if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
                own.append(item)
        clear = any(item.checkState() is CHECKED for item in own)
        self.blockSignals(True)
        for item in own:
            item.setCheckState(CHECKED if item.data(USUAL) and not clear else UNCHECKED)
        self.blockSignals(False)
        self.edited.emit()

    @Slot(QListWidgetItem)
    def _on_item_changed(self, _item: QListWidgetItem) -> None:
        self.edited.emit()


class _RoomForWords(InOrder):
    """Gives every line of a row its room: the style sheet's padding is not counted otherwise."""

    def __init__(self, picks: PickList) -> None:
        super().__init__(picks)
        self._picks = picks

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        look, width = theme.current(), self._picks.viewport().width()
        font = index.data(Qt.ItemDataRole.FontRole)
        words = QFontMetrics(font if isinstance(font, QFont) else look.font("body"))
        tick = look.px(TICK) if index.data(ID) else 0
        room = QRect(0, 0, max(width - tick - BETWEEN, 1), 10_000)
        text = in_order(str(index.data(Qt.ItemDataRole.DisplayRole)))
        height = words.boundingRect(room, Qt.TextFlag.TextWordWrap, text).height()
        return QSize(width, max(height, tick) + 2 * AROUND + 2)
