"""Draws the rows of the list of parts: whole titles, however long, with a tick when written."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.language import in_order
from sendjourney.ui.models.story_parts import PartRow, StoryParts
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.mirror import mirrored
from sendjourney.ui.widgets.text import breakable

_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AIR, _ABOVE_GROUP, _ICON, _RADIUS = 8, 12, 20, 10
_A_LOT = 10_000


class PartsDelegate(QStyledItemDelegate):
    """Draws a row and knows how high it is."""

    def __init__(self, view: QListView, parts: StoryParts) -> None:
        super().__init__(view)
        self._view, self._parts = view, parts

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        row, _ = self._parts.part_at(index.row())
        width = self._view.viewport().width()
        room = self._words_room(row, QRect(0, 0, width, _A_LOT))
        font = theme.current().font("body" if row.heading else "small", bold=not row.heading)
        high = QFontMetrics(font).boundingRect(room, _WRAP, breakable(row.title)).height()
        return QSize(width, high + 2 * _AIR + (0 if row.heading else _ABOVE_GROUP))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row, here = self._parts.part_at(index.row())
        rect: QRect = option.rect
        under_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.heading:
            self._draw_part(painter, rect, row, here=here, under_mouse=under_mouse)
        else:
            painter.setFont(theme.current().font("small", bold=True))
            painter.setPen(theme.current().colour("muted"))
            painter.drawText(self._words_room(row, rect), _WRAP, in_order(breakable(row.title)))
        painter.restore()

    def _draw_part(
        self, painter: QPainter, rect: QRect, row: PartRow, *, here: bool, under_mouse: bool
    ) -> None:
        look = theme.current()
        if here or under_mouse:
            painter.setPen(look.colour("on_soft" if look.palette_name == "contrast" else "line"))
            painter.setBrush(look.colour("soft" if here else "sunken"))
            edge = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5)
            painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
        icon, ink = ("circle-check", "primary") if row.written else ("circle", "muted")
        if here:
            icon, ink = "pencil", "on_soft"
        side = look.px(_ICON)
        top = rect.top() + (rect.height() - side) // 2
        place = mirrored(QRect(rect.left() + Space.S, top, side, side), rect)
        painter.drawPixmap(place.topLeft(), look.pixmap(icon, ink, _ICON))
        painter.setFont(look.font("body", bold=here))
        painter.setPen(look.colour("on_soft" if here else "text" if row.written else "muted"))
        painter.drawText(self._words_room(row, rect), _WRAP, in_order(breakable(row.title)))

    def _words_room(self, row: PartRow, rect: QRect) -> QRect:
        left = Space.S + theme.current().px(_ICON) + Space.S if row.heading else Space.S
        above = 0 if row.heading else _ABOVE_GROUP
        return mirrored(rect.adjusted(left, above, -Space.S, 0), rect)
