"""Opening a family file: what it needs, the slow part on another thread, and what went wrong."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sendjourney.errors import (
    CodeMistypedError,
    FamilyFileError,
    FileDamagedError,
    FileEmptyError,
    FileMissingError,
    KeyNotOnComputerError,
    NoWordsError,
    SendJourneyError,
    WrongWordsError,
)
from sendjourney.services.family_files import Backup, FamilyFiles, Protection
from sendjourney.services.ways_in import WayIn, find_way_in
from sendjourney.ui.desk import Tools

BACKUP_HELPS = (FileDamagedError, FileEmptyError, FileMissingError)
ANSWER_WAS_WRONG = (WrongWordsError, CodeMistypedError, NoWordsError)


@dataclass(frozen=True, kw_only=True)
class Wanted:
    """What a file wants before it opens: its words, or when it has none, the code; and why."""

    path: Path
    has_words: bool
    why: str = ""


@dataclass(frozen=True, kw_only=True)
class Trouble:
    """A file that does not open, a sentence about it, and the backups that would help."""

    path: Path
    sentence: str
    backups: tuple[Backup, ...] = ()


class Opening(QObject):
    """Opens one file at a time and says how it went."""

    begun = Signal()
    """A file is being opened."""

    opened = Signal(object)
    """Carries the ``Family``."""

    wanted = Signal(object)
    """Carries a ``Wanted``."""

    refused = Signal(object)
    """Carries a sentence: what was typed did not open the file."""

    failed = Signal(object)
    """Carries a ``Trouble``."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._path = Path()
        self._busy = False

    @property
    def path(self) -> Path:
        """Return the file in question."""
        return self._path

    def open(self, path: Path) -> None:
        """Open a file, or say what it wants first."""
        self._path = path
        try:
            protection = self._tools.family_files.protection(path)
        except FamilyFileError as error:
            self.tell_trouble(path, error)
            return
        if protection is Protection.WORDS:
            self.wanted.emit(Wanted(path=path, has_words=True))
        else:
            self._try(_Finding(self._tools.family_files, path))

    def try_words(self, words: str) -> None:
        """Open the file in question by words."""
        self._try(_Finding(self._tools.family_files, self._path, words=words))

    def try_code(self, code: str) -> None:
        """Open the file in question by the code on its recovery sheet."""
        self._try(_Finding(self._tools.family_files, self._path, code=code))

    def enter(self, way: WayIn) -> None:
        """Open a file whose quick way in is known."""
        self._busy = False
        self._path = way.path
        try:
            family = way.open(self._tools.family_files)
        except SendJourneyError as error:
            self.tell_trouble(way.path, error)
            return
        self.opened.emit(family)

    def tell_trouble(self, path: Path, error: SendJourneyError) -> None:
        """Say what is the matter with a file, with the backups that would help."""
        self._path = path
        backups: list[Backup] = []
        if isinstance(error, BACKUP_HELPS):
            backups = self._tools.family_files.backups_of(path)
        self.failed.emit(Trouble(path=path, sentence=str(error), backups=tuple(backups)))

    def _try(self, work: "_Finding") -> None:
        if self._busy:
            return
        self._busy = True
        self.begun.emit()
        self._tools.tasks.run(work, on_done=self.enter, on_failed=self._on_failed)

    def _on_failed(self, error: SendJourneyError) -> None:
        self._busy = False
        if isinstance(error, KeyNotOnComputerError):
            self.wanted.emit(Wanted(path=self._path, has_words=False, why=str(error)))
        elif isinstance(error, ANSWER_WAS_WRONG):
            self.refused.emit(str(error))
        else:
            self.tell_trouble(self._path, error)


class _Finding:
    """Finds the quick way into a file, on another thread."""

    def __init__(self, files: FamilyFiles, path: Path, *, words: str = "", code: str = "") -> None:
        self._files, self._path, self._words, self._code = files, path, words, code

    def __call__(self) -> WayIn:
        return find_way_in(self._files, self._path, words=self._words, code=self._code)
