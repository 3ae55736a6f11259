"""Choosing one of several texts: a list beside the text, or a drop-down above it when narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QProgressBar,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.models.story_parts import PartRow, StoryParts
from sendjourney.ui.pages.story_parts_drawing import PartsDelegate
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.choice import Choice
from sendjourney.ui.widgets.sticky import Sticky
from sendjourney.ui.widgets.text import small, strong

LIST_WIDTH = 250
FEWEST_LINES = 4
NARROW = 800


class PartsList(Card):
    """How far the writing is, and every part of it with a tick when it is written."""

    chosen = Signal(object)
    """Carries the id of the heading that the person chose."""

    def __init__(self, title: str) -> None:
        super().__init__(gap=Space.S)
        self.setAccessibleName(title)
        self.pad(Space.M, Space.L)
        self._model = StoryParts()
        self._list = _List(self._model)
        self._list.setAccessibleName(title)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How far you are"))
        self._count = small("")
        head = boxes.column(strong(title), self._bar, self._count, gap=6)
        head.setContentsMargins(Space.S, 0, Space.S, 0)
        self.add(head)
        self.add(self._list)
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        theme.follow(self.restyle)

    def show_parts(self, rows: Sequence[PartRow], here: str) -> None:
        """Show these rows; ``here`` is the heading that is open."""
        parts = [row for row in rows if row.heading]
        written = sum(row.written for row in parts)
        self._bar.setRange(0, max(len(parts), 1))
        self._bar.setValue(written)
        self._count.setText(self.tr("{done} of {all} written").format(done=written, all=len(parts)))
        self._model.show_parts(rows, here)
        self._list.updateGeometry()
        index = self._model.index(self._model.row_of(here))
        if index != self._list.currentIndex():
            self._list.setCurrentIndex(index)
            self._list.scrollTo(index)

    def words(self) -> str:
        """Return how far the story is, as the card says it."""
        return self._count.words()

    @Slot()
    def restyle(self) -> None:
        """Take a width that grows with the text."""
        self.setFixedWidth(theme.current().px(LIST_WIDTH))
        self._list.doItemsLayout()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, now: QModelIndex, _before: QModelIndex) -> None:
        heading = self._model.heading_at(now.row())
        if heading:
            self.chosen.emit(heading)


class _List(QListView):
    """A list as high as its rows, when there is the room; no row is cut off."""

    def __init__(self, parts: StoryParts) -> None:
        super().__init__()
        self.setModel(parts)
        self.setProperty("kind", "list")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(PartsDelegate(self, parts))
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)

    @override
    def sizeHint(self) -> QSize:
        rows = range(self.model().rowCount())
        heights = [self.sizeHintForIndex(self.model().index(row, 0)).height() for row in rows]
        return QSize(super().sizeHint().width(), sum(heights) + Space.XS)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.fontMetrics().lineSpacing() * FEWEST_LINES)


class PartsDropDown(Choice):
    """The same parts as a drop-down list, for narrow windows and large text."""

    chosen = Signal(object)
    """Carries the id of the heading that the person chose."""

    def __init__(self, title: str) -> None:
        super().__init__([])
        self.setAccessibleName(title)
        self.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(FEWEST_LINES)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown: tuple[PartRow, ...] = ()
        self.edited.connect(self._on_edited)

    def show_parts(self, rows: Sequence[PartRow], here: str) -> None:
        """Show these rows; ``here`` is the heading that is open."""
        parts = tuple(row for row in rows if row.heading)
        if parts != self._shown:
            self._shown = parts
            self.offer([(row.heading, self._words(row)) for row in parts], here)
        elif self.value() != here:
            self.set_value(here)

    def _words(self, row: PartRow) -> str:
        if row.written:
            return self.tr("{part} (written)").format(part=row.title)
        return row.title

    @Slot()
    def _on_edited(self) -> None:
        self.chosen.emit(self.value())


class PartsBeside(QWidget):
    """The list of parts beside one part; in little room a drop-down list above it."""

    chosen = Signal(object)
    """Carries the id of the heading that the person chose."""

    def __init__(self, part: QWidget, area: QScrollArea, *, margin: int, title: str) -> None:
        super().__init__()
        self.list = PartsList(title)
        self.drop_down = PartsDropDown(title)
        self._side = Sticky(self.list, area, margin=margin)
        column = QVBoxLayout()
        column.setSpacing(Space.L)
        column.addWidget(self.drop_down)
        column.addWidget(part)
        column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XL)
        row.addWidget(self._side)
        row.addLayout(column, 1)
        self._part = part
        self.drop_down.hide()
        self.list.chosen.connect(self.chosen)
        self.drop_down.chosen.connect(self.chosen)
        theme.follow(self.restyle)

    def show_parts(self, rows: Sequence[PartRow], here: str) -> None:
        """Show these rows; ``here`` is the heading that is open."""
        self.list.show_parts(rows, here)
        self.drop_down.show_parts(rows, here)

    @Slot()
    def restyle(self) -> None:
        """Fold or unfold: larger text needs more room."""
        self._fold(self.width())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold(event.size().width())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._part.minimumSizeHint().width(), super().minimumSizeHint().height())

    def _fold(self, width: int) -> None:
        narrow = width < theme.current().px(NARROW)
        self._side.setVisible(not narrow)
        self.drop_down.setVisible(narrow)
