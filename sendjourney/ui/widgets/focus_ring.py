"""One focus ring for buttons, ticks and lists, shown once the keyboard is used.

It watches the window's own handle and the focused widget with its parents, never the whole app:
an app-wide filter in Python would slow every event.
"""

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPoint,
    QRect,
    QRectF,
    Qt,
    QTimer,
    Slot,
)
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QFrame, QListView, QScrollArea, QWidget
from typing_extensions import override

from sendjourney.ui import theme

WIDTH, OUTSIDE, RADIUS = 3, 4, 12
_MOVES = {
    *(QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Hide, QEvent.Type.Show),
    QEvent.Type.Wheel,
}


class FocusRing(QWidget):
    """A painted ring over a window. Inputs show their own focus by their border."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._keyboard = False
        self._around: QWidget | None = None
        self._watched: list[QWidget] = []
        self._rows: QItemSelectionModel | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._place)
        self.hide()
        window.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def use_keyboard(self, on: bool) -> None:  # noqa: FBT001 - the only argument
        """Show the ring from now on, or hide it."""
        if on != self._keyboard:
            self._keyboard = on
            self._move_to(QApplication.focusWidget())

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not hasattr(self, "_window"):  # cleared by Python, while Qt still asks
            return False
        kind = event.type()
        if watched is self._window:
            if kind == QEvent.Type.Show and (handle := self._window.windowHandle()) is not None:
                handle.removeEventFilter(self)
                handle.installEventFilter(self)
        elif kind == QEvent.Type.KeyPress:
            self.use_keyboard(True)
            self._soon.start()  # the key may go to another row of a list
        elif kind == QEvent.Type.MouseButtonPress:
            self.use_keyboard(False)
        if kind in _MOVES and (watched in self._watched or kind == QEvent.Type.Wheel):
            self._soon.start()
        return False

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.current().colour("focus"), WIDTH))
        inset = WIDTH / 2
        edge = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)
        painter.end()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._move_to(new)

    def _move_to(self, focused: QWidget | None) -> None:
        self._follow_rows(focused)
        for old in self._watched:
            old.removeEventFilter(self)
        self._watched = []
        wanted = self._keyboard and focused is not None and focused.window() is self._window
        self._around = focused if wanted and _needs_ring(focused) else None
        self._watch(self._around)
        self._place()

    def _follow_rows(self, focused: QWidget | None) -> None:
        """Go along when a list in focus goes to another row by itself, as by a shortcut."""
        if self._rows is not None:
            self._rows.currentChanged.disconnect(self._on_row_changed)
        self._rows = focused.selectionModel() if isinstance(focused, QListView) else None
        if self._rows is not None:
            self._rows.currentChanged.connect(self._on_row_changed)

    @Slot(QModelIndex, QModelIndex)
    def _on_row_changed(self, _new: QModelIndex, _old: QModelIndex) -> None:
        self._soon.start()

    def _watch(self, widget: QWidget | None) -> None:
        """Follow a widget and its parents as they move."""
        while widget is not None and widget is not self._window:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()

    @Slot()
    def _place(self) -> None:
        target = self._around
        if target is None or target.visibleRegion().isEmpty():
            self.hide()
            return
        place = _part_in_focus(target).translated(target.mapTo(self._window, QPoint(0, 0)))
        self.setGeometry(place.adjusted(-OUTSIDE, -OUTSIDE, OUTSIDE, OUTSIDE))
        self.raise_()
        self.show()


def _part_in_focus(target: QWidget) -> QRect:
    """Return where a widget has its focus: all of it, or the row of a list."""
    if isinstance(target, QListView) and target.currentIndex().isValid():
        row = target.visualRect(target.currentIndex())
        inside = row.intersected(target.viewport().rect())
        return inside.translated(target.viewport().pos()).adjusted(OUTSIDE, 1, -OUTSIDE, -1)
    return target.rect()


def _needs_ring(widget: QWidget | None) -> bool:
    if isinstance(widget, QScrollArea):
        return False
    return isinstance(widget, QAbstractButton | QListView) or (
        isinstance(widget, QFrame) and (widget.property("kind") == "bad" or widget.property("ring"))
    )
