"""Which window is shown: the start window, or the one over an open family; never both."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.errors import SendJourneyError
from sendjourney.services import sample_file
from sendjourney.services.family import Family, Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.ui import language
from sendjourney.ui.desk import Tools
from sendjourney.ui.visit import LeftAt, Next, Visit

if TYPE_CHECKING:
    from sendjourney.services.new_family import NewFamily
    from sendjourney.ui.start.start_window import StartWindow


@dataclass(frozen=True, kw_only=True)
class SamplePlace:
    """Where the invented family's file is made, and by what: apart from real families."""

    folder: Path
    files: FamilyFiles


class Controller(QObject):
    """Opens, locks and closes families until nobody wants another."""

    finished = Signal()
    """The last window is closed."""

    def __init__(self, tools: Tools, sample: SamplePlace) -> None:
        super().__init__()
        self._tools, self._sample = tools, sample
        self._start: StartWindow | None = None
        self._begun: NewFamily | None = None
        self._visit: Visit | None = None
        self._wanted = Path()
        self._came_from_start = False
        self._going: list[Visit] = []
        self._locked_at: dict[Path, LeftAt] = {}
        tools.tasks.failed.connect(self._on_task_failed)

    @property
    def window(self) -> QWidget:
        """Return the window that is shown."""
        return self._visit.window if self._visit is not None else self.start

    @property
    def start(self) -> "StartWindow":
        """Return the start window, made when it is first wanted."""
        from sendjourney.ui.start.start_window import StartWindow  # noqa: PLC0415 - not always wanted

        if self._start is None:
            self._start = StartWindow(self._tools, begun=self._begun)
            self._start.opened.connect(self._on_opened)
            self._start.sample_asked.connect(self._on_sample_asked)
            self._start.closed.connect(self.finished)
            queued = Qt.ConnectionType.QueuedConnection  # it replaces the window that tells
            self._start.language_chosen.connect(self._on_language_chosen, queued)
        return self._start

    @property
    def visit(self) -> Visit | None:
        """Return the visit to the family that is open; None in the start window."""
        return self._visit

    def begin(self, path: Path | None, *, sample: bool = False) -> None:
        """Show the first window: over a file, over the invented family, or the start page."""
        if sample:
            self._look_around()
        elif path is not None:
            self._show_start()
            self.start.open(path.absolute())
        else:
            self._show_start()

    def open(self, path: Path) -> None:
        """Open a file that the person chose outside the app, closing the one that is open."""
        self._wanted = path
        if self._visit is not None:
            self._visit.end(Next.OPEN)
        else:
            self._show_start()
            self.start.open(path)

    @Slot(object)
    def _on_opened(self, family: Family) -> None:
        self._tools.preferences.remember_file(family.path, self._tools.clock())
        try:
            first = self._locked_at.pop(family.path, None)
            self._go_to(Visit(family, self._tools, first=first))
        except SendJourneyError as error:  # part of it cannot be read
            family.close()
            self.start.ways_in.opening.tell_trouble(family.path, error)

    @Slot()
    def _on_sample_asked(self) -> None:
        self._came_from_start = True
        self._look_around()

    @Slot(object)
    def _on_rekeyed(self, family: Family) -> None:
        """Visit the same family under its new key, and show the sheet that goes with it."""
        if self._visit is None:
            return
        old, tools, is_sample = self._visit, self._visit.desk.tools, self._visit.is_sample
        self._go_to(Visit(family, tools, is_sample=is_sample, first=LeftAt(page="settings")))
        old.end(Next.GO_ON)
        self._let_go(old)
        if self._visit is not None and family.protection is not Protection.NONE:
            self._visit.show_recovery_sheet()

    @Slot()
    def _on_respeak_asked(self) -> None:
        """Show the same place again in another language; the file stays open."""
        old = self._visit
        if old is None or not old.step_aside():
            return
        self._speak()
        tools, is_sample = old.desk.tools, old.is_sample
        self._go_to(Visit(old.family, tools, is_sample=is_sample, first=old.left_at))
        self._let_go(old)

    @Slot()
    def _on_language_chosen(self) -> None:
        self._tools.preferences.window_geometry = self.start.saveGeometry()
        self._speak()
        self._show_start()

    @Slot(object)
    def _on_ended(self, what_follows: Next) -> None:
        if what_follows is Next.GO_ON or self._visit is None:
            return
        path = self._visit.family.path
        if what_follows is Next.LOCK:
            self._locked_at[path] = self._visit.left_at
        came_back = self._visit.is_sample and self._came_from_start
        self._let_go(self._visit)
        self._visit = None
        if what_follows is Next.QUIT and not came_back:
            self._leave()
        elif what_follows is Next.NEW:
            self._show_start()
            self.start.start_new()
        elif what_follows is Next.LOCK:
            self._show_start()
            self.start.show_locked(path)
        elif what_follows is Next.OPEN:
            self._show_start()
            self.start.open(self._wanted)
        else:
            self._show_start()

    @Slot(object)
    def _on_task_failed(self, error: SendJourneyError) -> None:
        self._tools.messages.warn(self.window, str(error))

    @Slot()
    def _on_gone(self) -> None:
        self._going.pop(0)

    def _let_go(self, visit: Visit) -> None:
        """Have Qt take a closed window down first, and only then Python what belongs to it."""
        self._going.append(visit)
        visit.window.destroyed.connect(self._on_gone)
        visit.window.deleteLater()

    def _look_around(self) -> None:
        """Open the invented family: at once when it lies ready, else while something is shown."""
        place, today = self._sample, self._tools.clock()
        preparing = _Preparing(place, self._tools)
        if sample_file.is_prepared(place.folder, today):
            try:
                self._on_sample_ready(preparing())
            except SendJourneyError as error:
                self._on_sample_failed(error)
            return
        self._show_start()
        self.start.curtain.cover(self.tr("Getting the sample family ready …"))
        self._tools.tasks.run(
            preparing, on_done=self._on_sample_ready, on_failed=self._on_sample_failed
        )

    def _on_sample_ready(self, path: Path) -> None:
        tools = replace(self._tools, family_files=self._sample.files)
        try:
            family = self._sample.files.open(path)
        except SendJourneyError as error:
            self._on_sample_failed(error)
            return
        self._go_to(Visit(family, tools, is_sample=True))

    def _on_sample_failed(self, error: SendJourneyError) -> None:
        self._show_start()
        self._tools.messages.warn(self.start, str(error))

    def _go_to(self, visit: Visit) -> None:
        self._visit = visit
        visit.ended.connect(self._on_ended)
        queued = Qt.ConnectionType.QueuedConnection
        visit.rekeyed.connect(self._on_rekeyed, queued)
        visit.respeak_asked.connect(self._on_respeak_asked, queued)
        visit.window.show()
        if self._start is not None:
            self._start.curtain.lift()
            self._start.hide()

    def _speak(self) -> None:
        """Speak the language chosen; what was begun in the start window goes into a new one."""
        language.current().speak(self._tools.preferences.language)
        old, self._start = self._start, None
        if old is not None:
            self._begun = old.begun
            old.hide()
            old.deleteLater()

    def _show_start(self) -> None:
        self.start.show_start()
        self.start.show()
        self.start.activateWindow()

    def _leave(self) -> None:
        begun = self._begun if self._start is None else self._start.begun
        if begun is not None:
            self._show_start()
            self.start.start_new()
        else:
            self.finished.emit()


class _Preparing:
    """Makes a fresh file of the invented family, on any thread."""

    def __init__(self, place: SamplePlace, tools: Tools) -> None:
        self._place, self._today = place, tools.clock()

    def __call__(self) -> Path:
        return sample_file.fresh_sample(self._place.files, self._place.folder, self._today)
