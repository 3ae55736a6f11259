"""One family's file: one encrypted SQLCipher database, opened once, by one connection.

Traps that shaped this module: a file of no bytes opens with any key as a new empty database; on
POSIX, opening and closing a live file from Python drops SQLite's locks on it; a write-ahead log
loses data when a sync service swaps the file underneath. Hence the look at the first bytes before
connecting, the register of open files, and the journal mode DELETE with an exclusive lock.
"""

import os
import stat
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from weakref import WeakValueDictionary

import sqlcipher3.dbapi2 as sqlcipher

from sendjourney.errors import (
    CouldNotSaveError,
    FileDamagedError,
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    FileMovedError,
    FileNotReachedError,
    NotAFamilyFileError,
)
from sendjourney.storage import keys, placing
from sendjourney.storage.connection import connect, explained, keyed, ours
from sendjourney.storage.database import Database

PAGE_BYTES = 4096
BACKUP_PAGES = 500
SUFFIX = ".sendjourney"

Progress = Callable[[int, int], None]
"""Told how much of a copy is done: (pages copied, pages in all)."""

_open_files: "WeakValueDictionary[tuple[int, int], FamilyFile]" = WeakValueDictionary()
"""By what the disk calls them, so that links and other spellings of a name are seen through."""


class FamilyFile:
    """An open family file. ``root`` is its secret; ``db`` is for this room only."""

    def __init__(self, path: Path, root: bytes, salt: bytes, *, mode: str) -> None:
        """Connect; ``mode`` is SQLite's: rw, ro, or rwc to make the file."""
        self.path = path
        self.root = root
        self.salt = salt
        self.read_only = mode == "ro"
        connection = connect(path, root, salt, mode)
        self.db = Database(connection)
        self._identity = _identity(path)
        _open_files[self._identity] = self

    @property
    def profile(self) -> keys.Profile:
        """How the file is protected."""
        return keys.Profile(self.salt[3])

    @property
    def family_id(self) -> str:
        """What stays the same over all copies of this family's file and all changes of words."""
        return self.salt[keys.FAMILY_ID].hex()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Do everything inside, or nothing of it.

        Raises:
            CouldNotSaveError: The disk is full or does not take the change; nothing was written.
            FileMovedError: A child of it. SQLite itself, keeping its journal open, would write on
                into a file that has lost its name.
            FileDamagedError: A part of the file that was needed cannot be read.
        """
        with self.explained(), self._sound(), self.db.atomic():
            with self._sound():
                yield
            if _identity_if_any(self.path) != self._identity:
                raise FileMovedError(self.path)

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Read, with what cannot be read told as an error of ours.

        Raises:
            FileDamagedError: A part of the file that was needed is not what was written.
            FileNotReachedError: The disk does not answer.
        """
        with explained(self.path, FileNotReachedError), self._sound():
            yield

    def explained(self) -> AbstractContextManager[None]:
        """Turn SQLCipher's errors into ours, around what is neither of the two above."""
        return explained(self.path)

    @contextmanager
    def _sound(self) -> Iterator[None]:
        """Have SQLCipher own up to damage before what was read is believed, written or copied.

        It gives noughts for the damaged last page of a long text or letter, without an error: only
        its status changes, for as long as the file is open.
        """
        try:
            yield
        finally:
            if self.db.execute("PRAGMA cipher_status").fetchone() != ("1",):
                raise FileDamagedError(self.path)

    def verify(self) -> None:
        """Read every page and check it.

        Raises:
            FileDamagedError: Some page is not what was written.
        """
        with self.reading():
            faults = self.db.execute("PRAGMA cipher_integrity_check").fetchall()
            sound = self.db.execute("PRAGMA quick_check").fetchall()
        if faults or sound != [("ok",)]:
            raise FileDamagedError(self.path)

    def copy_to(self, target: Path, *, progress: Progress | None = None) -> None:
        """Write a checked copy to a new place; the same words open it.

        The copy is complete, checked and on the disk before it gets its name.

        Raises:
            CouldNotSaveError: There is no room, or the place cannot be written.
            FileInUseError: The place is that of a file open here.
            FileDamagedError: A part of this file cannot be read.
        """
        if _identity_if_any(target) in _open_files:
            raise FileInUseError(target)
        part = target.with_name(target.name + ".part")
        try:
            self.write_copy(part, self.root, self.salt, progress=progress)
            placing.put_in_place(part, target)
        except (OSError, CouldNotSaveError):
            raise CouldNotSaveError(target) from None
        finally:
            with suppress(OSError):
                placing.clear(part)

    def write_copy(
        self, part: Path, root: bytes, salt: bytes, *, progress: Progress | None = None
    ) -> None:
        """Write a checked copy under a key, over anything left there.

        Raises:
            CouldNotSaveError: There is no room, or the place cannot be written.
            FileDamagedError: A part of this file cannot be read.
        """
        try:
            placing.clear(part)
            copy = keyed(part, root, salt, "rwc")
            try:
                with self._sound():
                    self.db.conn.backup(copy, pages=BACKUP_PAGES, progress=_told(progress))
                faults = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            finally:
                copy.close()
        except OSError:
            raise CouldNotSaveError(part) from None
        except sqlcipher.Error as error:
            kind = ours(error)
            raise kind(self.path if kind is FileDamagedError else part) from None
        if faults:
            raise CouldNotSaveError(part)

    def close(self) -> None:
        """Close the file; the key is forgotten. Closing twice does no harm."""
        self.root = b""
        self.db.close()
        _open_files.pop(self._identity, None)


def open_file(path: Path, root: bytes) -> FamilyFile:
    """Open a family file, for reading only where the disk allows no more.

    Raises:
        FamilyFileError: One of its children, saying why it cannot be opened. The file is untouched.
    """
    salt = read_salt(path)
    return FamilyFile(path, root, salt, mode="rw" if _can_write(path) else "ro")


def read_salt(path: Path) -> bytes:
    """Return the first bytes of a family file that is not open here.

    Raises:
        FamilyFileError: FileMissing, FileEmpty, NotAFamilyFile, FileInUse, FileDamaged or
            FileNotReached, by what is wrong with it.
    """
    start, size = _start_of(path)
    if not size:
        raise FileEmptyError(path)
    if start[:3] != keys.MAGIC or start[3:4] not in {bytes([p]) for p in keys.Profile}:
        raise NotAFamilyFileError(path)
    if size % PAGE_BYTES:
        raise FileDamagedError(path)
    return start


def read_family_id(path: Path) -> str:
    """Return whose file this is, also when it is damaged further on.

    Raises:
        FamilyFileError: As with ``read_salt``; NotAFamilyFile when its beginning is lost.
    """
    start, _ = _start_of(path)
    if start[:3] != keys.MAGIC:
        raise NotAFamilyFileError(path)
    return start[keys.FAMILY_ID].hex()


def _start_of(path: Path) -> tuple[bytes, int]:
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise NotAFamilyFileError(path)
        if (found.st_dev, found.st_ino) in _open_files:  # to read it would drop SQLite's locks
            raise FileInUseError(path)
        with path.open("rb") as file:
            return file.read(keys.SALT_BYTES), found.st_size
    except FileNotFoundError:
        raise FileMissingError(path) from None
    except OSError:
        raise FileNotReachedError(path) from None


def _can_write(path: Path) -> bool:
    """Say whether the disk takes changes: asked by trying, as Windows answers no other question."""
    try:
        os.close(os.open(path, os.O_RDWR))
    except OSError:
        return False
    return os.access(path.parent, os.W_OK)


def _identity(path: Path) -> tuple[int, int]:
    found = path.stat()
    return found.st_dev, found.st_ino


def _identity_if_any(path: Path) -> tuple[int, int] | None:
    with suppress(OSError):
        return _identity(path)
    return None


def _told(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None
    return lambda _status, remaining, total: progress(total - remaining, total)
