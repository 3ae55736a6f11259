"""The window before a family is open: one page at a time, beside what the app promises."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from sendjourney.errors import SendJourneyError
from sendjourney.services.family import Family, Protection
from sendjourney.services.new_family import NewFamily
from sendjourney.services.ways_in import WayIn
from sendjourney.ui import theme, window_place
from sendjourney.ui.desk import Tools
from sendjourney.ui.file_choosing import ARCHIVES, FAMILY_FILES
from sendjourney.ui.screen import Screen
from sendjourney.ui.start.opening_pages import OpeningPages
from sendjourney.ui.start.side_pane import SidePane
from sendjourney.ui.start.start_page import StartPage
from sendjourney.ui.widgets.curtain import Curtain
from sendjourney.ui.widgets.focus_ring import FocusRing

if TYPE_CHECKING:
    from sendjourney.ui.start.new_family_wizard import NewFamilyWizard

ROOMY = 900


class StartWindow(QMainWindow):
    """Goes from page to page until a family is open, and on with answers ``begun`` elsewhere."""

    opened = Signal(object)
    """Carries the ``Family``; whoever listens closes it in the end."""

    sample_asked = Signal()
    """Somebody wants to look around the invented family."""

    language_chosen = Signal()
    """Another language was chosen: another window is to come in place of this one."""

    closed = Signal()
    """The person closed the window: they are done."""

    def __init__(self, tools: Tools, *, begun: NewFamily | None = None) -> None:
        super().__init__()
        self._tools = tools
        self._wizard: NewFamilyWizard | None = None
        self._recovery: Screen | None = None
        self._new_family: Family | None = None
        self._lost: Path | None = None
        self.start_page = StartPage(tools.preferences)
        self.ways_in = OpeningPages(tools)
        self._side = SidePane()
        self._stack = QStackedWidget()
        self._build()
        self.curtain = Curtain(self)
        self._connect()
        if begun is not None:
            self._begin(begun)
        self.show_start()

    @property
    def page(self) -> Screen:
        """Return the page that is shown."""
        shown = self._stack.currentWidget()
        if self._wizard is not None and shown is self._wizard:
            return self._wizard.screen_shown
        return shown if isinstance(shown, Screen) else self.start_page

    @property
    def begun(self) -> NewFamily | None:
        """Return the answers about a family that was begun and is not made yet."""
        wizard = self._wizard
        return wizard.answers_now if wizard is not None and wizard.has_answers() else None

    @Slot()
    def show_start(self) -> None:
        """Go to the first page."""
        self.start_page.show_recent(self._tools.clock())
        self.start_page.look.show_chosen()
        self._show(self.start_page)

    @Slot(object)
    def open(self, path: Path) -> None:
        """Open a family file; ask for what it wants. A new family's sheet is finished first."""
        if self._new_family is None:
            self.ways_in.open(path)

    def show_locked(self, path: Path) -> None:
        """Show where to open a file again that was just locked."""
        try:
            by_words = self._tools.family_files.protection(path) is Protection.WORDS
        except SendJourneyError:
            by_words = False
        if by_words:
            self.open(path)
        else:
            self.show_start()

    @Slot()
    def start_new(self) -> None:
        """Begin a new family, or go on with one that was begun."""
        if self._wizard is None or self._wizard.answers.archive is not None:
            self._begin()
        elif self._wizard is not None:
            self._show(self._wizard)

    @Slot()
    def choose_file(self) -> None:
        """Ask which file to open."""
        self._tools.chooser.open_one(
            self,
            self.tr("Open a family file"),
            kind=FAMILY_FILES,
            folder=self._tools.preferences.last_folder,
            on_chosen=self._on_file_chosen,
        )

    @Slot()
    def choose_archive(self) -> None:
        """Ask which archive to make a family file of."""
        self._tools.chooser.open_one(
            self,
            self.tr("Bring in a family from an archive"),
            kind=ARCHIVES,
            folder=self._tools.preferences.last_folder,
            on_chosen=self._on_archive_chosen,
        )

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self.begun is not None:
            event.ignore()
            self._tools.messages.ask(
                self,
                self.tr("Your new family file is not made yet. Leave all the same?"),
                yes=self.tr("Leave without making it"),
                no=self.tr("Stay here"),
                on_yes=self._leave,
            )
        else:
            self._leave()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        names = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if names:
            self.open(Path(names[0]))

    @Slot(object)
    def _on_look_for(self, path: Path) -> None:
        self._lost = path
        self.choose_file()

    def _on_file_chosen(self, path: Path) -> None:
        if self._lost is not None and self._lost.name == path.name:
            self._tools.preferences.forget_file(self._lost)
        self._lost = None
        self._tools.preferences.last_folder = path.parent
        self.open(path)

    def _on_archive_chosen(self, archive: Path) -> None:
        self._begin(NewFamily(archive=archive))

    @Slot(object)
    def _on_show_asked(self, page: QWidget) -> None:
        self._show(page)

    @Slot()
    def _on_waiting(self) -> None:
        self.curtain.cover(self.tr("Opening …"))

    @Slot()
    def _on_making(self) -> None:
        self.curtain.cover(
            self.tr("Making your file …"), self.tr("This takes a moment: it is being locked well.")
        )

    @Slot(object)
    def _on_made(self, way: WayIn) -> None:
        self.ways_in.opening.enter(way)

    @Slot(object)
    def _on_opened(self, family: Family) -> None:
        """Show the recovery sheet of a file that was just made; go on with any other."""
        self.curtain.lift()
        is_new = self._wizard is not None and self._wizard.is_made
        if is_new and family.recovery_code():
            self._show_recovery(family)
        else:
            self.opened.emit(family)
        if is_new:
            self._end_wizard()

    def _show_recovery(self, family: Family) -> None:
        from sendjourney.ui.start.recovery import RecoveryPage  # noqa: PLC0415 - as above

        page = RecoveryPage(family, self._tools)
        page.finished.connect(self._on_recovery_finished)
        self._new_family, self._recovery = family, page
        self._show(page)

    @Slot()
    def _on_recovery_finished(self) -> None:
        family, self._new_family = self._new_family, None
        if family is not None:
            self.opened.emit(family)
        if self._recovery is not None:
            self._drop(self._recovery)
            self._recovery = None

    @Slot()
    def _fit(self) -> None:
        roomy = self.width() >= theme.current().px(ROOMY)
        self._side.setVisible(roomy)
        self.start_page.promises.setVisible(not roomy)

    def _leave(self) -> None:
        self._tools.preferences.window_geometry = self.saveGeometry()
        self._end_wizard()
        if self._new_family is not None:
            self._new_family.close()
            self._new_family = None
        self.hide()
        self.closed.emit()

    def _begin(self, begun: NewFamily | None = None) -> None:
        from sendjourney.ui.start import new_family_wizard  # noqa: PLC0415 - once in a long time

        self._end_wizard()
        wizard = self._wizard = new_family_wizard.NewFamilyWizard(self._tools, begun)
        wizard.making.connect(self._on_making)
        wizard.made.connect(self._on_made)
        wizard.failed.connect(self.curtain.lift)
        wizard.left.connect(self.show_start)
        wizard.moved.connect(self._name_window)
        self._show(wizard)

    def _end_wizard(self) -> None:
        if self._wizard is not None:
            self._drop(self._wizard)
            self._wizard = None

    def _drop(self, page: QWidget) -> None:
        self._stack.removeWidget(page)
        page.deleteLater()

    def _show(self, page: QWidget) -> None:
        self.curtain.lift()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.page.from_the_top()
        self._name_window()

    @Slot()
    def _name_window(self) -> None:
        self.setWindowTitle(f"{self.page.title.words()} – SEND Journey")

    def _build(self) -> None:
        self.setAcceptDrops(True)
        window_place.put_back(self, self._tools.preferences.window_geometry)
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self._stack, 1)
        self.setCentralWidget(whole)
        self._ring = FocusRing(self)

    def _connect(self) -> None:
        page, ways = self.start_page, self.ways_in
        page.new_asked.connect(self.start_new)
        page.open_asked.connect(self.choose_file)
        page.archive_asked.connect(self.choose_archive)
        page.sample_asked.connect(self.sample_asked)
        page.recent.open_asked.connect(self.open)
        page.recent.look_for_asked.connect(self._on_look_for)
        page.look.language.chosen.connect(self.language_chosen)
        ways.show_asked.connect(self._on_show_asked)
        ways.waiting.connect(self._on_waiting)
        ways.opened.connect(self._on_opened)
        ways.other_asked.connect(self.show_start)
        theme.follow(self._fit)
