"""What every page is: a heading, a column that scrolls, and good manners about typed words."""

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.record import Record
from sendjourney.services.family import Changed
from sendjourney.ui import language, theme
from sendjourney.ui.desk import Desk
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.tab_order import follow_layout

WIDE, NARROW = 1060, 760


class Page(QScrollArea):
    """A page of the app.

    A child class sets ``title`` and ``nouns``, builds its widgets in ``__init__`` with ``add``,
    and fills them from the file in ``refresh``. The page is refreshed when it is shown after news,
    at once when it is open, keeping the place and the focus.
    """

    title: ClassVar[str] = ""
    """The page's name in the sidebar and the window's title."""

    paper: ClassVar[str] = "one-page-profile"
    """The kind of page to share that says on paper what this page says."""

    nouns: ClassVar[frozenset[type[Record]]] = frozenset()
    """News of these makes it refresh; of any, when empty."""

    def __init__(self, desk: Desk, *, width: int = WIDE) -> None:
        super().__init__()
        self.desk = desk
        self._width = width
        self._stale = True
        self._place, self._focused = 0, ""
        self._settle = QTimer(self, singleShot=True, interval=0)
        self._settle.timeout.connect(self._on_settled)
        self._build_column()
        desk.events.changed.connect(self._on_news)
        desk.child_changed.connect(self._on_child_changed)
        desk.day_changed.connect(self._on_child_changed)
        theme.follow(self._on_theme_changed)

    def add(self, widget: QWidget, gap: int = 0) -> None:
        """Put a widget at the foot of the column, with some more room above it when asked."""
        if gap:
            self._column.insertSpacing(self._column.count() - 1, gap)
        self._column.insertWidget(self._column.count() - 1, widget)

    def fill(self, widget: QWidget) -> None:
        """Let one widget have the whole page, instead of what was there; it scrolls by itself."""
        boxes.empty(self._column)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(widget, 1)

    def refresh(self) -> None:
        """Show the file as it is now. What is being typed stays."""

    def show_record(self, record_id: str) -> None:
        """Show one record on this page; called after the page is."""

    def add_new(self) -> None:
        """Open the form for what is added here most; a page without one does nothing."""

    def print_page(self) -> None:
        """Print what stands here; a page with nothing to print makes its ``paper`` instead."""
        self.desk.go("share", self.paper)

    def zoom(self, step: int) -> None:
        """Make words larger (1), smaller (-1) or as at first (0); or a paper that is looked at."""
        self.desk.tools.preferences.step_text_scale(step)
        self.desk.look_changed.emit()

    def may_leave(self) -> bool:
        """Say whether the page may be left now; a page that says no has already said why."""
        return self.leave()

    def leave(self) -> bool:
        """Save what is typed, before the page, child or window goes; False when it could not."""
        return True

    def first_focus(self) -> QWidget | None:
        """Return what should have the focus when the page opens; None leaves it in the sidebar."""
        return None

    def look_again(self) -> None:
        """Refresh, keeping the place on the page and the focus where they were."""
        self._stale = False
        self._place, self._focused = self.verticalScrollBar().value(), self._name_of_focus()
        self.refresh()
        self._settle.start()

    def show_from_the_top(self) -> None:
        """Scroll to the heading."""
        self._place, self._focused = 0, ""
        self.verticalScrollBar().setValue(0)

    @override
    def showEvent(self, arg__1: QShowEvent) -> None:
        if self._stale:
            self.look_again()
        super().showEvent(arg__1)

    @Slot(object)
    def _on_news(self, news: Changed) -> None:
        if self.nouns and not (self.nouns & news.nouns):
            return
        self._refresh_or_wait()

    @Slot()
    def _on_child_changed(self) -> None:
        self._refresh_or_wait()

    @Slot()
    def _on_theme_changed(self) -> None:
        self._canvas.setMaximumWidth(theme.current().px(self._width))

    @Slot()
    def _on_settled(self) -> None:
        """Go back to the place and the focus, now that what was built anew is shown."""
        follow_layout(self._canvas)
        self.verticalScrollBar().setValue(self._place)
        if self._focused:
            self._focus_again(self._focused)

    def _refresh_or_wait(self) -> None:
        if self.isVisible():
            self.look_again()
        else:
            self._stale = True

    def _name_of_focus(self) -> str:
        """Return the name of the focused widget, if it is on this page: rebuilding replaces it."""
        focused = self.focusWidget()
        if focused is None or focused is self or not focused.hasFocus():
            return ""
        return _spoken_name(focused)

    def _focus_again(self, name: str) -> None:
        if self._name_of_focus() == name:
            return
        for widget in self._canvas.findChildren(QWidget):
            takes_keys = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
            if takes_keys and not widget.isHidden() and _spoken_name(widget) == name:
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def _build_column(self) -> None:
        self.setProperty("kind", "page")
        self.setAccessibleName(language.title(self.title))
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._canvas = QWidget()
        self._column = QVBoxLayout(self._canvas)
        self._column.setContentsMargins(Space.XXL, 28, Space.XXL, Space.XXL)
        self._column.setSpacing(Space.L)
        self._column.addStretch(1)
        sheet = QWidget()
        sheet.setProperty("kind", "page")
        across = QHBoxLayout(sheet)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(self._canvas, 1)
        across.addStretch(0)
        self.setWidget(sheet)


def _spoken_name(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return widget.accessibleName() or (str(text()) if callable(text) else "")
