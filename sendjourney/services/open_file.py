"""The open family file as a file: where it is, its notes, its copies and its closing."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from sendjourney.errors import FamilyFileError, FileReadOnlyError
from sendjourney.storage import backups, keys, notes
from sendjourney.storage.family_file import FamilyFile, Progress


class OpenFile:
    """What one can do with an open file without looking at what is recorded in it."""

    def __init__(self, file: FamilyFile, *, clock: Callable[[], datetime], backup_to: Path) -> None:
        """Take an open file; ``backup_to`` is the folder for backups of all families."""
        self._file = file
        self._clock = clock
        self._backup_to = backup_to
        self._wants_backup = backups.is_behind(file, backup_to)

    @property
    def path(self) -> Path:
        """Where the file is."""
        return self._file.path

    @property
    def is_open(self) -> bool:
        """Whether it can still be read and written."""
        return bool(self._file.root)

    @property
    def read_only(self) -> bool:
        """Whether the disk lets us read only."""
        return self._file.read_only

    @property
    def family_id(self) -> str:
        """What stays the same over all copies of this family's file."""
        return self._file.family_id

    def note(self, name: str) -> str:
        """Return a small fact about the file itself; empty when it was never set."""
        with self._file.reading():
            return notes.get(self._file.db, name)

    def set_note(self, name: str, value: str) -> None:
        """Keep a small fact about the file itself; not a step of undo."""
        self._may_write()
        with self._file.transaction():
            notes.put(self._file.db, name, value)
        self._wants_backup = True

    def recovery_code(self) -> str:
        """Return the code for the recovery sheet; empty when the file is not protected."""
        if self._file.profile is keys.Profile.NONE:
            return ""
        return keys.code_from_root(self._file.root)

    def copy_to(self, target: Path, progress: Progress | None = None) -> None:
        """Write a checked copy of the file, opened by the same words.

        Raises:
            CouldNotSaveError: There is no room, or the place cannot be written.
            FileInUseError: The place is that of an open file.
            FileDamagedError: A part of this file cannot be read.
        """
        self._file.copy_to(target, progress=progress)

    def rekeyed_copy(self, part: Path, root: bytes, salt: bytes) -> None:
        """Write a checked copy that another key opens; for changing the words."""
        self._file.write_copy(part, root, salt)

    def back_up(self, progress: Progress | None = None) -> Path:
        """Write a checked copy to this computer's backups and return where it is.

        Raises:
            CouldNotSaveError: There is no room for a copy.
            FileDamagedError: A part of this file cannot be read; the older copies stay.
        """
        path = backups.back_up(self._file, self._backup_to, self._clock(), progress=progress)
        self._wants_backup = False
        return path

    def close(self, progress: Progress | None = None) -> None:
        """Back up if anything changed, and close; a backup that fails does not keep it open.

        ``progress`` is told about the backup, which may take a moment when there are many papers.
        A backup that failed is made up for when the file was opened again and closes.
        """
        try:
            if self._wants_backup and not self.read_only:
                self.back_up(progress)
        except FamilyFileError:
            self._wants_backup = False
        finally:
            self._file.close()

    def _may_write(self) -> None:
        if self.read_only:
            raise FileReadOnlyError(self.path)
