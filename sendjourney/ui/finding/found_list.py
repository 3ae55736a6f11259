"""The list of what was found: groups with their rows, painted, so that it keeps up with typing."""

from collections.abc import Sequence
from itertools import groupby
from operator import attrgetter

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.finding.row import Row
from sendjourney.ui.language import in_order
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.mirror import mirrored

Index = QModelIndex | QPersistentModelIndex
ROW = Qt.ItemDataRole.UserRole
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_TITLE_HIGH, _ROW_HIGH, _LINE_HIGH, _ICON, _RADIUS = 34, 56, 40, 20, 10
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FoundModel(QAbstractListModel):
    """Group titles, which nobody can choose, and the rows below them."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self._lines: list[Row | str] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; each group stands together already."""
        self.beginResetModel()
        self._lines = []
        for group, inside in groupby(rows, attrgetter("group")):
            self._lines += [group, *inside]
        self.endResetModel()

    def row_numbers(self) -> list[int]:
        """Return where the rows are, titles left out."""
        return [n for n, line in enumerate(self._lines) if isinstance(line, Row)]

    @override
    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual if isinstance(index.data(ROW), Row) else Qt.ItemFlag.NoItemFlags

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title if isinstance(line, Row) else line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.spoken() if isinstance(line, Row) else line
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(line, Row):
            return f"{line.title}\n{line.detail}".strip()
        return None


class FoundList(QListView):
    """Shows what was found. Arrows and Enter work here too, for whoever comes by Tab."""

    chosen = Signal(object)
    """Carries the ``Row`` to go to."""

    moved = Signal()
    """Another row is the current one."""

    def __init__(self, name: str) -> None:
        """``name`` is read out for the whole list."""
        super().__init__()
        self._found = FoundModel()
        self.setProperty("kind", "list")
        self.setAccessibleName(name)
        self.setModel(self._found)
        self.setItemDelegate(_FoundRow(self))
        self.setMouseTracking(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.clicked.connect(self._on_clicked)
        self.selectionModel().currentChanged.connect(self._on_current)
        theme.follow(self.restyle)

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows; the first is the current one."""
        self._found.show_rows(rows)
        self._go_to(next(iter(self._found.row_numbers()), None))
        self.scrollToTop()

    def row(self) -> Row | None:
        """Return the current row."""
        found = self.currentIndex().data(ROW) if self.currentIndex().isValid() else None
        return found if isinstance(found, Row) else None

    def step(self, by: int) -> None:
        """Go up or down by some rows, past titles, and stay within the list."""
        numbers = self._found.row_numbers()
        if not numbers:
            return
        here = self.currentIndex().row()
        place = numbers.index(here) if here in numbers else 0
        self._go_to(numbers[min(max(place + by, 0), len(numbers) - 1)])

    @Slot()
    def restyle(self) -> None:
        """Take the heights of the theme."""
        self.scheduleDelayedItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.row()
        if event.key() in _OPEN and row is not None:
            self.chosen.emit(row)
        else:
            super().keyPressEvent(event)

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, Row):
            self.chosen.emit(row)

    @Slot(QModelIndex, QModelIndex)
    def _on_current(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self.moved.emit()

    def _go_to(self, number: int | None) -> None:
        if number is None:
            return
        index = self._found.index(number)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        first = number == 1  # its title shows too
        self.scrollTo(self._found.index(0) if first else index)


class _FoundRow(QStyledItemDelegate):
    """Draws a title, or a row: icon, name, and what else is known of it."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = index.data(ROW)
        high = _TITLE_HIGH
        if isinstance(line, Row):
            high = _ROW_HIGH if line.detail else _LINE_HIGH
        return QSize(100, theme.current().px(high))

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line, rect = index.data(ROW), QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(line, Row):
            chosen = bool(option.state & QStyle.StateFlag.State_Selected)
            over = bool(option.state & QStyle.StateFlag.State_MouseOver)
            self._draw_ground(painter, rect, chosen=chosen, over=over)
            self._draw_row(painter, rect, line, chosen=chosen)
        else:
            painter.setFont(theme.current().font("small", bold=True))
            painter.setPen(theme.current().colour("muted"))
            painter.drawText(rect.adjusted(Space.S, Space.S, 0, 0), _LEFT, str(line))
        painter.restore()

    def _draw_ground(self, painter: QPainter, rect: QRect, *, chosen: bool, over: bool) -> None:
        if chosen or over:
            look = theme.current()
            contrast = look.palette_name == "contrast"
            painter.setPen(look.colour("on_soft" if contrast else "line"))
            painter.setBrush(look.colour("soft" if chosen else "sunken"))
            edge = QRectF(rect).adjusted(0.5, 1.5, -0.5, -1.5)
            painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

    def _draw_row(self, painter: QPainter, rect: QRect, row: Row, *, chosen: bool) -> None:
        look = theme.current()
        side, ink = look.px(_ICON), "on_soft" if chosen else "muted"
        top = rect.top() + (rect.height() - side) // 2
        place = mirrored(QRect(rect.left() + Space.M, top, side, side), rect)
        painter.drawPixmap(place.topLeft(), look.pixmap(row.icon, ink, _ICON))
        words = rect.adjusted(Space.M + side + Space.M, Space.XS, -Space.M, -Space.XS)
        words = mirrored(words, rect)
        title = QRect(words)
        if row.detail:
            title.setBottom(words.center().y())
            words.setTop(words.center().y() + 1)
            painter.setFont(look.font("small"))
            painter.setPen(look.colour(ink))
            painter.drawText(words, _LEFT, _fitting(painter, row.detail, words.width()))
        painter.setFont(look.font("body", bold=True))
        painter.setPen(look.colour("on_soft" if chosen else "text"))
        painter.drawText(title, _LEFT, _fitting(painter, row.title, title.width()))


def _fitting(painter: QPainter, text: str, width: int) -> str:
    metrics: QFontMetrics = painter.fontMetrics()
    return in_order(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))
