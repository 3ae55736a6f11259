"""The window over an open family: sidebar, pages, the undo bar. No page's own business."""

from collections.abc import Mapping

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.services.child_words import age_line
from sendjourney.services.family import Changed
from sendjourney.ui import closing, dialog, language, theme, window_place
from sendjourney.ui.child_adding import ChildAdding
from sendjourney.ui.day_watch import DayWatch
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.dropping import Dropping
from sendjourney.ui.finding.finding import Finding
from sendjourney.ui.idle_watch import IdleWatch
from sendjourney.ui.page import Page
from sendjourney.ui.page_list import SIDEBAR, PageFactory
from sendjourney.ui.save_trouble import SaveTrouble
from sendjourney.ui.shortcuts import Shortcuts
from sendjourney.ui.sidebar import Sidebar
from sendjourney.ui.theme import Space
from sendjourney.ui.undoing import Undoing
from sendjourney.ui.widgets.focus_ring import FocusRing

ROOMY = 760
MOST_STEPS_BACK = 50


class MainWindow(QMainWindow):
    """Shows one family. Pages are built when they are first opened; ``place`` is where one is."""

    lock_asked = Signal()
    """The family wants the file locked; everything typed is saved. The window closes itself."""

    closed = Signal()
    """The window is gone and the file is closed."""

    def __init__(
        self, desk: Desk, factories: Mapping[str, PageFactory], *, first: str = SIDEBAR[0].key
    ) -> None:
        super().__init__()
        self.desk = desk
        self._factories = factories
        self._pages: dict[str, Page] = {}
        self._been: list[Place] = []
        self.place = Place(page="")
        self._sidebar = Sidebar(SIDEBAR)
        self._trouble = SaveTrouble()
        self._stack = QStackedWidget()
        self._undoing = Undoing(desk, self)
        self._idle = IdleWatch(self)
        self.finding = Finding(desk, self)
        self._days = DayWatch(desk, self)
        self._build()
        self._connect()
        self._show_child()
        self._open(Place(page=first))

    @property
    def page(self) -> Page:
        """Return the page that is open."""
        return self._pages[self.place.page]

    @property
    def been(self) -> tuple[Place, ...]:
        """Return where the person has been, latest last, this place left out."""
        return tuple(place for place in self._been if place != self.place)

    @property
    def saved_words(self) -> str:
        """Return what the line at the foot of the sidebar says."""
        return self._sidebar.saved_line.words()

    @property
    def undo_words(self) -> str:
        """Return what the undo bar says; empty while it is hidden."""
        bar = self._undoing.bar
        return "" if bar.isHidden() else bar.words()

    @Slot(object)
    def go(self, place: Place) -> None:
        """Go to a page, and a record on it, if the page that is open may be left."""
        if place.page != self.place.page and not self.page.may_leave():
            self._sidebar.show_page(self.place.page)
            return
        self._been = [*self._been, self.place][-MOST_STEPS_BACK:]
        self._open(place)

    @Slot()
    def back(self) -> None:
        """Go to where the person was before."""
        if self._been and self.page.may_leave():
            self._open(self._been.pop())

    @Slot(object)
    def show_child(self, child_id: object) -> None:
        """Show another child, if what is typed could be saved."""
        if self.page.leave():
            self.desk.show_child(str(child_id))

    @Slot()
    def add_new(self) -> None:
        """Add what the page that is open is for."""
        self.page.add_new()

    @Slot()
    def print_page(self) -> None:
        """Print what stands on the page that is open, or make the page to share that fits it."""
        self.page.print_page()

    @Slot()
    def undo(self) -> None:
        """Take back the latest change of the family, and say which."""
        self.page.leave()
        self._undoing.undo()

    @Slot()
    def redo(self) -> None:
        """Do again what was taken back, and say which."""
        self.page.leave()
        self._undoing.redo()

    @Slot(object)
    def zoom(self, step: int) -> None:
        """Make what is read larger (1), smaller (-1) or as it was at first (0)."""
        self.page.zoom(step)

    def show_notice(self, notice: QWidget) -> None:
        """Keep a notice above every page."""
        self._beside.insertWidget(0, notice)

    @Slot()
    def lock(self) -> None:
        """Save what is typed, then lock."""
        if self.page.leave():
            self.lock_asked.emit()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.page.leave():
            event.ignore()
            self.desk.tools.messages.ask(
                self,
                self.tr("What you typed could not be saved. Close SEND Journey all the same?"),
                yes=self.tr("Close without saving"),
                no=self.tr("Stay here"),
                on_yes=self._close_all_the_same,
            )
            return
        self._close_file()
        super().closeEvent(event)
        self.closed.emit()

    def _open(self, place: Place) -> None:
        moved_in_list = self._sidebar.has_focus()
        if place.page not in self._pages:
            self._pages[place.page] = self._factories[place.page](self.desk)
            self._stack.addWidget(self._pages[place.page])
        self.place = place
        self._undoing.bar.hide()
        self._sidebar.show_page(place.page)
        self._stack.setCurrentWidget(self.page)
        self.page.show_from_the_top()
        if place.record_id:
            self.page.show_record(place.record_id)
        self._name_window()
        if not moved_in_list:
            self._focus_page()

    def _focus_page(self) -> None:
        first = self.page.first_focus()
        if first is None:
            self._sidebar.take_focus()
        else:
            first.setFocus()

    def _close_all_the_same(self) -> None:
        self._close_file()
        self.hide()
        self.closed.emit()

    def _close_file(self) -> None:
        self.desk.tools.preferences.window_geometry = self.saveGeometry()
        self._idle.set_minutes(0)
        self._days.stop()
        self.desk.close()
        closing.close_family(self.desk.family, self)

    @Slot(object)
    def _on_page_asked(self, key: object) -> None:
        self.go(Place(page=str(key)))

    @Slot(object)
    def _on_news(self, news: Changed) -> None:
        if Child in news.nouns:
            self._show_child()

    @Slot()
    def _on_try_again(self) -> None:
        self.page.leave()

    @Slot()
    def _on_idle(self) -> None:
        """Lock, but never over a form with words in it that nobody has saved yet."""
        if not dialog.any_unsaved_words():
            self.lock()

    @Slot()
    def _on_look_changed(self) -> None:
        preferences = self.desk.tools.preferences
        self._idle.set_minutes(preferences.idle_minutes)
        theme.change(preferences.theme, preferences.text_scale, preferences.reading_font)

    @Slot()
    def _fit(self) -> None:
        self._sidebar.set_compact(self.width() < theme.current().px(ROOMY))

    @Slot()
    def _show_child(self) -> None:
        child, today = self.desk.child, self.desk.today
        self._sidebar.show_children(child, age_line(child, today), self.desk.family.all(Child))
        self._sidebar.show_photo(child, self.desk.photo(child))
        self._name_window()

    def _name_window(self) -> None:
        title = language.title(self.page.title) if self.place.page else ""
        parts = [title, self.desk.child.called, "SEND Journey"]
        self.setWindowTitle(" – ".join(part for part in parts if part))

    def _build(self) -> None:
        window_place.put_back(self, self.desk.tools.preferences.window_geometry)
        beside = self._beside = QVBoxLayout()
        beside.setSpacing(0)
        foot = QHBoxLayout()
        foot.setContentsMargins(Space.XL, 0, Space.XL, Space.M)
        foot.addWidget(self._undoing.bar)
        beside.addWidget(self._trouble)
        beside.addWidget(self._stack, 1)
        beside.addLayout(foot)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._sidebar)
        row.addLayout(beside, 1)
        self.setCentralWidget(whole)
        self._ring = FocusRing(self)

    def _connect(self) -> None:
        desk, sidebar = self.desk, self._sidebar
        sidebar.page_asked.connect(self._on_page_asked)
        sidebar.child_asked.connect(self.show_child)
        sidebar.child_add_asked.connect(desk.child_add_asked)
        sidebar.lock_asked.connect(self.lock)
        sidebar.find_asked.connect(self.finding.open)
        ChildAdding(desk, self)
        Dropping(desk, self)
        desk.go_asked.connect(self.go)
        desk.child_changed.connect(self._show_child)
        desk.day_changed.connect(self._show_child)
        desk.events.changed.connect(self._on_news)
        desk.saving.connect(sidebar.saved_line.show_saving)
        desk.saved.connect(sidebar.saved_line.show_saved)
        desk.saved.connect(self._trouble.hide)
        desk.save_failed.connect(sidebar.saved_line.show_failed)
        desk.save_failed.connect(self._trouble.show_sentence)
        desk.lock_asked.connect(self.lock)
        desk.look_changed.connect(self._on_look_changed)
        self._connect_own_parts()

    def _connect_own_parts(self) -> None:
        keys = Shortcuts(self)
        keys.page_asked.connect(self._on_page_asked)
        keys.undo_asked.connect(self.undo)
        keys.redo_asked.connect(self.redo)
        keys.lock_asked.connect(self.lock)
        keys.back_asked.connect(self.back)
        keys.find_asked.connect(self.finding.open)
        keys.print_asked.connect(self.print_page)
        keys.new_asked.connect(self.add_new)
        keys.size_asked.connect(self.zoom)
        self._trouble.try_again_asked.connect(self._on_try_again)
        self._undoing.undo_asked.connect(self.undo)
        self._undoing.redo_asked.connect(self.redo)
        self._idle.idle.connect(self._on_idle)
        self._idle.set_minutes(self.desk.tools.preferences.idle_minutes)
        theme.follow(self._fit)
