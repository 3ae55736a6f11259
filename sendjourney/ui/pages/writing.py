"""Keeping what is typed on a page: saved in a moment, or said plainly that it could not be."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.errors import CouldNotWritePageError
from sendjourney.services import text_copy
from sendjourney.ui.autosave import Autosave
from sendjourney.ui.desk import Desk
from sendjourney.ui.file_choosing import TEXT_FILES
from sendjourney.ui.widgets.kept_line import KeptLine
from sendjourney.ui.widgets.not_saved import NotSavedBanner


class Writable(Protocol):
    """What is written in: it saves itself, and gives its words for a copy elsewhere."""

    @property
    def kept_line(self) -> KeptLine:
        """Return the line that says whether all is kept."""

    def save(self) -> bool:
        """Write what is not in the file yet; False when it could not be written."""

    def words(self) -> str:
        """Return what is typed, for a copy elsewhere."""

    def let_go(self) -> None:
        """Show what the file holds, instead of what was typed."""


class Writing(QObject):
    """Saves at most a moment after the first unsaved key, and whenever it is told to.

    While the disk does not take the words, ``banner`` offers a copy elsewhere, or to let them go.
    """

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self.banner = NotSavedBanner()
        self._desk, self._page = desk, page
        self._part: Writable | None = None
        self._title, self._copied = "", ""
        self._autosave = Autosave(self)
        self._autosave.due.connect(self.save)
        self.banner.copy_asked.connect(self._on_copy_asked)
        self.banner.let_go_asked.connect(self._on_let_go_asked)

    def begin(self, part: Writable, title: str) -> None:
        """Write in another text from now on, which is as the file has it; ``title`` names it."""
        self._part, self._title, self._copied = part, title, ""
        self.banner.hide()
        part.kept_line.show_saved()

    def end(self) -> None:
        """Write in nothing from now on."""
        self._autosave.stop()
        self._part = None
        self.banner.hide()

    def may_leave(self) -> bool:
        """Save; say whether the words are in the file, or in a copy elsewhere."""
        if self._part is None:
            return True
        return self.save() or self._copied == self._part.words()

    @Slot()
    def touch(self) -> None:
        """Take note that something was typed."""
        self._autosave.touch()
        if self._part is not None:
            self._part.kept_line.show_saving()
        self._desk.saving.emit()

    @Slot()
    def save(self) -> bool:
        """Write what is typed; False when it could not be written, which the page then says."""
        self._autosave.stop()
        if self._part is None:
            return True
        saved = self._part.save()
        self.banner.setVisible(not saved)
        line = self._part.kept_line
        (line.show_saved if saved else line.show_failed)()
        return saved

    @Slot()
    def _on_copy_asked(self) -> None:
        folder = self._desk.tools.preferences.last_folder
        self._desk.tools.chooser.save(
            self._page,
            self.tr("Save a copy of this text"),
            kind=TEXT_FILES,
            suggestion=folder / f"{self._title}.txt".replace("/", "-"),
            on_chosen=self._save_copy,
        )

    @Slot()
    def _on_let_go_asked(self) -> None:
        self._desk.tools.messages.ask(
            self._page,
            self.tr("What you typed here since it was last saved will be gone. Let it go?"),
            yes=self.tr("Let it go"),
            no=self.tr("Keep it on the screen"),
            on_yes=self._let_go,
        )

    def _save_copy(self, path: Path) -> None:
        words = self._part.words() if self._part else ""
        try:
            text_copy.save_copy(f"{self._title}\n\n{words}\n", path)
        except CouldNotWritePageError as error:
            self._desk.tools.messages.warn(self._page, str(error))
            return
        self._copied = words
        said = self.tr("A copy is in “{name}”. The words are still here, too.")
        self._desk.tools.messages.inform(self._page, said.format(name=path.name))

    def _let_go(self) -> None:
        self._autosave.stop()
        if self._part is not None:
            self._part.let_go()
            self._part.kept_line.show_saved()
        self.banner.hide()
