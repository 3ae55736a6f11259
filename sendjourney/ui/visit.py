"""One visit to an open family: its window, and what the window asks for beyond its pages."""

from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal, Slot

from sendjourney.errors import FileReadOnlyError, SendJourneyError
from sendjourney.services.family import Family, Protection
from sendjourney.services.interview import is_to_be_asked
from sendjourney.ui import closing, keys, language
from sendjourney.ui.desk import Desk, Tools
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.page_list import SIDEBAR, factories
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.curtain import Curtain
from sendjourney.ui.widgets.notice import Notice
from sendjourney.ui.widgets.protection_choice import Protecting


class Next(Enum):
    """What follows a visit."""

    QUIT = auto()
    START = auto()
    NEW = auto()
    LOCK = auto()
    OPEN = auto()
    GO_ON = auto()


@dataclass(frozen=True, kw_only=True)
class LeftAt:
    """Where somebody was when they locked the file: the page, and the child that was shown."""

    page: str = SIDEBAR[0].key
    child_id: str = ""


class Visit(QObject):
    """Holds desk and window from opening to closing; the file closes with the window."""

    ended = Signal(object)
    """Carries the ``Next``."""

    respeak_asked = Signal()
    """The family chose another language: the same place is to be shown again in that."""

    rekeyed = Signal(object)
    """Carries the ``Family`` under its new key, to be visited instead of this one."""

    def __init__(
        self,
        family: Family,
        tools: Tools,
        *,
        is_sample: bool = False,
        first: LeftAt | None = None,
    ) -> None:
        """Open the window, at the place ``first`` where one was before."""
        super().__init__()
        asked = LeftAt(page="interview" if is_to_be_asked(family) else SIDEBAR[0].key)
        begin = self.left_at = first or asked
        with suppress(SendJourneyError):  # room is made another day
            family.empty_bin()
        self.desk = Desk(family, tools)
        self.desk.show_child(begin.child_id)
        self.window = MainWindow(self.desk, factories(), first=begin.page)
        self.is_sample = is_sample
        self._next = Next.QUIT
        self._show_notices()
        self._connect()

    @property
    def family(self) -> Family:
        """Return the open family."""
        return self.desk.family

    def end(self, what_follows: Next) -> None:
        """Close the window and the file, unless something typed cannot be saved."""
        self._next = what_follows
        if not self.window.close():
            self._next = Next.QUIT

    def step_aside(self) -> bool:
        """Close the window but not the file; False when something typed cannot be saved."""
        self.window.setProperty(closing.KEEPS_FILE, True)
        self.end(Next.GO_ON)
        if self.window.isVisible():
            self.window.setProperty(closing.KEEPS_FILE, False)
        return not self.window.isVisible()

    def show_recovery_sheet(self) -> None:
        """Open the recovery sheet over the window."""
        from sendjourney.ui.dialogs.recovery_sheet import (  # noqa: PLC0415 - rarely wanted
            RecoverySheetDialog,
        )

        sheet = RecoverySheetDialog(self.desk, self.window)
        sheet.panel.kept.connect(self._on_recovery_kept)
        sheet.open()

    @Slot()
    def _on_closed(self) -> None:
        self.ended.emit(self._next)

    @Slot()
    def _on_lock_asked(self) -> None:
        self._remember_place()
        self.end(Next.LOCK)

    @Slot()
    def _on_look_changed(self) -> None:
        if language.current().would_change(self.desk.tools.preferences.language):
            self._remember_place()
            self.respeak_asked.emit()

    @Slot()
    def _on_other_file_asked(self) -> None:
        self.end(Next.START)

    @Slot()
    def _on_start_own(self) -> None:
        self.end(Next.NEW)

    @Slot()
    def _on_recovery_asked(self) -> None:
        if self.family.protection is not Protection.NONE:
            self.show_recovery_sheet()

    @Slot()
    def _on_recovery_kept(self) -> None:
        self.window.page.look_again()  # Home need not remind any more

    @Slot()
    def _on_protection_asked(self) -> None:
        from sendjourney.ui.dialogs.change_words import (  # noqa: PLC0415 - rarely wanted
            ChangeWordsDialog,
        )

        if self.window.page.leave():
            self._changing = ChangeWordsDialog(self.desk, self.window)
            self._changing.confirmed.connect(self._on_protecting)
            self._changing.open()

    @Slot(object)
    def _on_protecting(self, chosen: Protecting) -> None:
        """Change the key while the form is covered: an open file cannot go to another thread."""
        curtain = Curtain(self._changing)
        curtain.cover(self.tr("Changing what opens the file …"))
        files = self.desk.tools.family_files
        try:
            changed = files.change_protection(self.family, chosen.protection, words=chosen.words)
        except SendJourneyError as error:
            curtain.lift()
            self._changing.refuse(str(error))
            if not self.family.is_open:
                self.end(Next.LOCK)
            return
        self.rekeyed.emit(changed)

    def _remember_place(self) -> None:
        self.left_at = LeftAt(page=self.window.place.page, child_id=self.desk.child.id)

    def _show_notices(self) -> None:
        if self.is_sample:
            own = ordinary(self.tr("Start your own"))
            own.clicked.connect(self._on_start_own)
            words = self.tr("An invented family. Nothing you do is kept.")
            self.window.show_notice(Notice("soft", "sparkles", words, own))
        elif self.family.read_only:
            words = str(FileReadOnlyError(self.family.path))
            self.window.show_notice(Notice("warn", "info", words))

    def _connect(self) -> None:
        desk, window = self.desk, self.window
        window.closed.connect(self._on_closed)
        window.lock_asked.connect(self._on_lock_asked)
        desk.other_file_asked.connect(self._on_other_file_asked)
        desk.recovery_asked.connect(self._on_recovery_asked)
        desk.protection_asked.connect(self._on_protection_asked)
        desk.look_changed.connect(self._on_look_changed)
        keys.listen(keys.OPEN, window, self._on_other_file_asked)
