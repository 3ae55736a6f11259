"""The pages on the way into a family file: unlocking it, and what to do when it does not open."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from sendjourney import paths
from sendjourney.errors import SendJourneyError
from sendjourney.services.family_files import Backup
from sendjourney.services.passphrases import suggest_file_name
from sendjourney.ui.desk import Tools
from sendjourney.ui.start.opening import Opening, Trouble, Wanted
from sendjourney.ui.start.trouble import TroublePage
from sendjourney.ui.start.unlock import UnlockPage


class OpeningPages(QObject):
    """Moves between the pages as ``Opening`` says; the window shows them."""

    show_asked = Signal(object)
    """Carries the page to show now."""

    waiting = Signal()
    """A file that asks for nothing is being opened."""

    opened = Signal(object)
    """Carries the ``Family``."""

    other_asked = Signal()
    """The person wants the start page."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self.opening = Opening(tools)
        self.unlock = UnlockPage()
        self.trouble = TroublePage()
        self._connect()

    def open(self, path: Path) -> None:
        """Open a file, or ask for what it wants."""
        self.opening.open(path)

    @Slot()
    def _on_begun(self) -> None:
        if self.unlock.isVisible():
            self.unlock.busy(on=True)
        else:
            self.waiting.emit()

    @Slot(object)
    def _on_wanted(self, wanted: Wanted) -> None:
        self.unlock.ask_for(wanted.path, has_words=wanted.has_words, why=wanted.why)
        self.show_asked.emit(self.unlock)

    @Slot(object)
    def _on_refused(self, sentence: str) -> None:
        self.unlock.refuse(sentence)

    @Slot(object)
    def _on_failed(self, trouble: Trouble) -> None:
        self.unlock.busy(on=False)
        self.trouble.show_trouble(trouble.path, trouble.sentence, trouble.backups)
        self.show_asked.emit(self.trouble)

    @Slot(object)
    def _on_opened(self, family: object) -> None:
        self.unlock.busy(on=False)
        self.opened.emit(family)

    @Slot(object)
    def _on_words(self, words: str) -> None:
        self.opening.try_words(words)

    @Slot(object)
    def _on_code(self, code: str) -> None:
        self.opening.try_code(code)

    @Slot()
    def _on_again(self) -> None:
        self.opening.open(self.opening.path)

    @Slot(object)
    def _on_backup(self, backup: Backup) -> None:
        """Put the backup beside the file; where that cannot be, among the documents."""
        for folder in (self.opening.path.parent, paths.documents()):
            try:
                place = self._restored(backup, folder)
            except SendJourneyError as error:
                why = str(error)
            else:
                self.opening.open(place)
                return
        self._tools.messages.warn(self.trouble, why)

    def _restored(self, backup: Backup, folder: Path) -> Path:
        wish = self.tr("{name} from backup").format(name=self.opening.path.stem)
        place = suggest_file_name(wish, folder)
        self._tools.family_files.restore(backup.path, place)
        return place

    def _connect(self) -> None:
        self.opening.begun.connect(self._on_begun)
        self.opening.wanted.connect(self._on_wanted)
        self.opening.refused.connect(self._on_refused)
        self.opening.failed.connect(self._on_failed)
        self.opening.opened.connect(self._on_opened)
        self.unlock.words_given.connect(self._on_words)
        self.unlock.code_given.connect(self._on_code)
        self.unlock.other_asked.connect(self.other_asked)
        self.trouble.backup_asked.connect(self._on_backup)
        self.trouble.again_asked.connect(self._on_again)
        self.trouble.other_asked.connect(self.other_asked)
