"""One family's file: one encrypted SQLCipher database, opened once, by one connection.

Traps that shaped this module: a file of no bytes opens with any key as a new empty database; on
POSIX, opening and closing a live file from Python drops SQLite's locks on it; a write-ahead log
loses data when a sync service swaps the file underneath. Hence the look at the first bytes before
connecting, the register of open files, and the journal mode DELETE with an exclusive lock.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from sqlite_utils import Database

from sendjourney.errors import (
    CouldNotSaveError,
    FamilyFileError,
    FileDamagedError,
    FileEmptyError,
    FileExistsAlreadyError,
    FileInUseError,
    FileMissingError,
    FileNotReachedError,
    NotAFamilyFileError,
    WrongWordsError,
)
from sendjourney.storage import keys

PAGE_BYTES = 4096
BACKUP_PAGES = 500
SUFFIX = ".sendjourney"
CANNOT_WRITE = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")

Progress = Callable[[int, int], None]
"""Told how much of a copy is done: (pages copied, pages in all)."""

_open_files: set[Path] = set()


class FamilyFile:
    """An open family file. ``root`` is its secret; ``db`` is for this room only."""

    def __init__(self, path: Path, root: bytes, salt: bytes, *, mode: str) -> None:
        """Connect; ``mode`` is SQLite's: rw, ro, or rwc to make the file."""
        self.path = path
        self.root = root
        self.salt = salt
        self.read_only = mode == "ro"
        connection = _connect(path, root, salt, mode)
        self.db = Database(connection, execute_plugins=False, strict=True)
        _open_files.add(path.resolve())

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
            FileDamagedError: A part of the file that was needed cannot be read.
        """
        with explained(self.path), self.db.atomic():
            yield

    def verify(self) -> None:
        """Read every page and check it.

        Raises:
            FileDamagedError: Some page is not what was written.
        """
        with explained(self.path):
            faults = self.db.execute("PRAGMA cipher_integrity_check").fetchall()
            sound = self.db.execute("PRAGMA quick_check").fetchall()
        if faults or sound != [("ok",)]:
            raise FileDamagedError(self.path)

    def copy_to(
        self,
        target: Path,
        *,
        root: bytes | None = None,
        salt: bytes | None = None,
        progress: Progress | None = None,
    ) -> None:
        """Write a checked copy to a new place, under this file's key or another.

        The copy is complete, checked and on the disk before it gets its name.

        Raises:
            CouldNotSaveError: There is no room, or the place cannot be written.
        """
        part = target.with_name(target.name + ".part")
        part.unlink(missing_ok=True)
        try:
            with explained(target):
                copy = _keyed(part, root or self.root, salt or self.salt, "rwc")
                try:
                    self.db.conn.backup(copy, pages=BACKUP_PAGES, progress=_told(progress))
                    if copy.execute("PRAGMA cipher_integrity_check").fetchall():
                        raise FileDamagedError(target)
                finally:
                    copy.close()
            put_in_place(part, target)
        except OSError:
            raise CouldNotSaveError(target) from None
        finally:
            part.unlink(missing_ok=True)

    def close(self) -> None:
        """Close the file; the key is forgotten. Closing twice does no harm."""
        self.root = b""
        self.db.close()
        _open_files.discard(self.path.resolve())


def create(path: Path, root: bytes, salt: bytes) -> FamilyFile:
    """Make a new, empty, encrypted file and open it.

    Raises:
        FileExistsAlreadyError: Something is there already; it is never overwritten.
        FileNotReachedError: The folder does not exist or cannot be written.
    """
    if path.exists():
        raise FileExistsAlreadyError(path)
    if not os.access(path.parent, os.W_OK):
        raise FileNotReachedError(path)
    return FamilyFile(path, root, salt, mode="rwc")


def open_file(path: Path, root: bytes) -> FamilyFile:
    """Open a family file, for reading only where the disk allows no more.

    Raises:
        FamilyFileError: One of its children, saying why it cannot be opened. The file is untouched.
    """
    salt = read_salt(path)
    if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK):
        return FamilyFile(path, root, salt, mode="rw")
    return FamilyFile(path, root, salt, mode="ro")


def read_salt(path: Path) -> bytes:
    """Return the first bytes of a family file that is not open here.

    Raises:
        FamilyFileError: FileMissing, FileEmpty, NotAFamilyFile, FileInUse, FileDamaged or
            FileNotReached, by what is wrong with it.
    """
    if path.resolve() in _open_files:
        raise FileInUseError(path)
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            salt = file.read(keys.SALT_BYTES)
    except FileNotFoundError:
        raise FileMissingError(path) from None
    except OSError:
        raise FileNotReachedError(path) from None
    if not size:
        raise FileEmptyError(path)
    if salt[:3] != keys.MAGIC or salt[3:4] not in {bytes([p]) for p in keys.Profile}:
        raise NotAFamilyFileError(path)
    if size % PAGE_BYTES:
        raise FileDamagedError(path)
    return salt


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn SQLCipher's errors into ours; ours pass through."""
    try:
        yield
    except sqlcipher.Error as error:
        raise _ours(error)(path) from None


def copy_closed(source: Path, target: Path) -> None:
    """Copy a family file that is not open here, byte for byte.

    Raises:
        CouldNotSaveError: There is no room, or the place cannot be written; nothing is left there.
    """
    part = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(source, part)
        put_in_place(part, target)
    except OSError:
        raise CouldNotSaveError(target) from None
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, in one step, once its bytes are on the disk."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def _ours(error: sqlcipher.Error) -> type[FamilyFileError]:
    name = getattr(error, "sqlite_errorname", "")
    if name in {"SQLITE_BUSY", "SQLITE_LOCKED"}:
        return FileInUseError
    if name.startswith(CANNOT_WRITE):
        return CouldNotSaveError
    if isinstance(error, sqlcipher.DatabaseError) and name in {"SQLITE_NOTADB", "SQLITE_CORRUPT"}:
        return FileDamagedError
    raise error


def _connect(path: Path, root: bytes, salt: bytes, mode: str) -> sqlcipher.Connection:
    connection = None
    try:
        connection = _keyed(path, root, salt, mode)
        connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if mode != "ro":
            _make_safe(connection)
    except sqlcipher.Error as error:
        with suppress(sqlcipher.Error):
            if connection is not None:
                connection.close()
        raise _why_not_open(error)(path) from None
    return connection


def _why_not_open(error: sqlcipher.Error) -> type[FamilyFileError]:
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_NOTADB":
        return WrongWordsError
    found = _ours(error)
    return FileNotReachedError if found is CouldNotSaveError else found


def _keyed(path: Path, root: bytes, salt: bytes, mode: str) -> sqlcipher.Connection:
    """Connect and give the key, before anything else is asked: SQLCipher allows no other order."""
    uri = f"{path.absolute().as_uri()}?mode={mode}"
    connection = sqlcipher.connect(uri, uri=True, timeout=2)
    connection.execute("PRAGMA cipher_log_level=NONE")
    key = keys.database_key(root, salt).hex() + salt.hex()
    connection.execute(f"PRAGMA key=\"x'{key}'\"")
    return connection


def _make_safe(connection: sqlcipher.Connection) -> None:
    for pragma in (
        "locking_mode=EXCLUSIVE",
        "journal_mode=DELETE",
        "synchronous=EXTRA",
        "fullfsync=ON",
        "secure_delete=ON",
        "trusted_schema=OFF",
        "temp_store=MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("BEGIN EXCLUSIVE")  # take the lock now: better refused here than at a save
    connection.execute("COMMIT")


def _told(progress: Progress | None) -> Callable[[int, int, int], None] | None:
    if progress is None:
        return None
    return lambda _status, remaining, total: progress(total - remaining, total)
