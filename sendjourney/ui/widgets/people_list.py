"""The painted list of people, for families with more than cards can hold."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)
from typing_extensions import override

from sendjourney.domain.person import Person
from sendjourney.services.phone_numbers import spaced
from sendjourney.ui import theme
from sendjourney.ui.language import in_order, label
from sendjourney.ui.models.people import PERSON, PeopleModel
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.chips import initials
from sendjourney.ui.widgets.mirror import mirrored
from sendjourney.ui.widgets.service_look import tone_of

FACE, ROW, VIEW = 40, 64, 460
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}
_DELETE = {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}


class PeopleList(QListView):
    """People a row each: arrows move, Enter or F2 opens, Delete deletes."""

    chosen = Signal(object)
    """Carries the person of the row one is on; None when there is none."""

    opened = Signal(object)
    """Carries the person to be changed."""

    delete_asked = Signal(object)
    """Carries the person to be moved to the bin."""

    menu_asked = Signal(object)
    """Carries the place on the screen where a menu for the row is wanted."""

    def __init__(self, model: PeopleModel, name: str) -> None:
        """Take the people to show, and the list's name for screen readers."""
        super().__init__()
        self.setProperty("kind", "list")
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(_PersonRow(self))
        self.setUniformItemSizes(True)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double_clicked)
        theme.follow(self.restyle)

    def person(self) -> Person | None:
        """Return the person of the row one is on."""
        found = self.currentIndex().data(PERSON) if self.currentIndex().isValid() else None
        return found if isinstance(found, Person) else None

    def go_to(self, row: int) -> None:
        """Go to a row and scroll to it."""
        self.setCurrentIndex(self.model().index(row, 0))

    @Slot()
    def restyle(self) -> None:
        """Take a height that grows with the text."""
        self.setFixedHeight(theme.current().px(VIEW))
        self.scheduleDelayedItemsLayout()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        person = self.person()
        if person is not None and event.key() in _OPEN:
            self.opened.emit(person)
        elif person is not None and event.key() in _DELETE:
            self.delete_asked.emit(person)
        else:
            super().keyPressEvent(event)

    @override
    def contextMenuEvent(self, arg__1: QContextMenuEvent) -> None:
        by_key = arg__1.reason() == QContextMenuEvent.Reason.Keyboard
        row = self.visualRect(self.currentIndex()) if by_key else QRect(arg__1.pos(), QSize(0, 0))
        if self.person() is not None:
            self.menu_asked.emit(self.viewport().mapToGlobal(row.bottomLeft() + QPoint(FACE, 0)))

    @Slot()
    def _on_current(self) -> None:
        self.chosen.emit(self.person())

    @Slot()
    def _on_double_clicked(self) -> None:
        self.opened.emit(self.person())


class _PersonRow(QStyledItemDelegate):
    """Paints a face, a name, what they do, and a number. The words are in the model."""

    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, theme.current().px(ROW))

    @override
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        person = index.data(PERSON)
        if not isinstance(person, Person):
            return
        style = option.widget.style()
        style.drawPrimitive(
            QStyle.PrimitiveElement.PE_PanelItemViewItem,
            option,
            painter,
            option.widget,
        )
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room: QRect = option.rect.adjusted(Space.L, 0, -Space.L, 0)
        side = theme.current().px(FACE)
        face = QRect(room.left(), room.center().y() - side // 2, side, side)
        _draw_face(painter, mirrored(face, room), person)
        words = room.adjusted(side + Space.M, 0, 0, 0)
        _draw_words(painter, mirrored(words, room), person)
        painter.restore()


def _draw_face(painter: QPainter, face: QRect, person: Person) -> None:
    look, tone = theme.current(), tone_of(person.service)
    painter.setPen(look.colour("tone_line"))
    painter.setBrush(look.colour(tone))
    painter.drawEllipse(face)
    painter.setPen(look.colour(f"on_{tone}"))
    painter.setFont(look.font("small", bold=True))
    painter.drawText(face, Qt.AlignmentFlag.AlignCenter, initials(person.name))


def _draw_words(painter: QPainter, room: QRect, person: Person) -> None:
    look, half = theme.current(), room.height() // 2
    painter.setPen(look.colour("text"))
    painter.setFont(look.font("body", bold=True))
    top = room.adjusted(0, Space.XS, 0, -half)
    number = spaced(person.phones[0]) if person.phones else ""
    width = painter.fontMetrics().horizontalAdvance(number) + Space.M if number else 0
    if width > room.width() // 2:
        number, width = "", 0
    _draw_line(painter, mirrored(top.adjusted(0, 0, -width, 0), top), person.name)
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom
    painter.drawText(top, right, in_order(number))
    painter.setPen(look.colour("muted"))
    painter.setFont(look.font("small"))
    told = (person.role, person.organisation or label(person.service))
    words = ", ".join(part for part in told if part)
    _draw_line(painter, room.adjusted(0, half, 0, -Space.XS), words, top=True)


def _draw_line(painter: QPainter, room: QRect, words: str, *, top: bool = False) -> None:
    metrics: QFontMetrics = painter.fontMetrics()
    shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width())
    place = Qt.AlignmentFlag.AlignTop if top else Qt.AlignmentFlag.AlignBottom
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | place, in_order(shown))
