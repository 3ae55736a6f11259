"""Connecting to SQLCipher: the key first, safe settings next, its errors told as ours."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path, PurePath
from urllib.parse import quote

import sqlcipher3.dbapi2 as sqlcipher

from sendjourney.errors import (
    CouldNotSaveError,
    FamilyFileError,
    FileDamagedError,
    FileInUseError,
    FileNotReachedError,
    WrongWordsError,
)
from sendjourney.storage import keys

SECONDS_TO_WAIT = 0.5
"""For the lock: somebody may just be closing the file in another window."""
IN_USE = ("SQLITE_BUSY", "SQLITE_LOCKED")
DISK_REFUSED = ("SQLITE_FULL", "SQLITE_IOERR", "SQLITE_READONLY", "SQLITE_CANTOPEN")
UNNAMED = {sqlcipher.OperationalError: "SQLITE_FULL", sqlcipher.DatabaseError: "SQLITE_CORRUPT"}
"""What errors in copying are: they come without a name."""
DAMAGED = ("SQLITE_NOTADB", "SQLITE_CORRUPT")
SAFE = (
    "locking_mode=EXCLUSIVE",
    "journal_mode=DELETE",
    "synchronous=EXTRA",
    "fullfsync=ON",
    "secure_delete=ON",
    "trusted_schema=OFF",
    "temp_store=MEMORY",
)


def connect(path: Path, root: bytes, salt: bytes, mode: str) -> sqlcipher.Connection:
    """Open an encrypted file and lock it; ``mode`` is SQLite's: rw, ro, or rwc to make the file.

    Raises:
        WrongWordsError: The key does not fit, or the first page is damaged.
        FamilyFileError: FileInUse, FileDamaged or FileNotReached.
    """
    try:
        connection = keyed(path, root, salt, mode)
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
            if mode != "ro":
                _make_safe(connection)
        except sqlcipher.Error:
            connection.close()
            raise
    except sqlcipher.Error as error:
        if named(error).startswith("SQLITE_NOTADB"):
            raise WrongWordsError(path) from None
        raise ours(error, FileNotReachedError)(path) from None
    return connection


def keyed(path: Path, root: bytes, salt: bytes, mode: str) -> sqlcipher.Connection:
    """Connect and give the key, before anything else is asked: SQLCipher allows no other order."""
    address = f"{file_address(path.absolute())}?mode={mode}"
    connection = sqlcipher.connect(address, uri=True, timeout=SECONDS_TO_WAIT)
    connection.execute("PRAGMA cipher_log_level=NONE")
    key = keys.database_key(root, salt).hex() + salt.hex()
    connection.execute(f"PRAGMA key=\"x'{key}'\"")
    return connection


def file_address(path: PurePath) -> str:
    """Return a full path as SQLite wants it; unlike Python's own, good for network folders too."""
    plain = path.as_posix()
    return f"file://{'' if plain.startswith('/') else '/'}{quote(os.fsencode(plain))}"


@contextmanager
def explained(path: Path, refused: type[FamilyFileError] = CouldNotSaveError) -> Iterator[None]:
    """Turn SQLCipher's errors into ours; ``refused`` is for what the disk did not do."""
    try:
        yield
    except sqlcipher.Error as error:
        raise ours(error, refused)(path) from None


def ours(
    error: sqlcipher.Error, refused: type[FamilyFileError] = CouldNotSaveError
) -> type[FamilyFileError]:
    """Return our error for SQLCipher's; raises it again when it is none of the disk's doing."""
    if named(error).startswith(IN_USE):
        return FileInUseError
    if named(error).startswith(DISK_REFUSED):
        return refused
    if named(error).startswith(DAMAGED):
        return FileDamagedError
    raise error


def named(error: sqlcipher.Error) -> str:
    """Return SQLite's name of an error, such as SQLITE_FULL; empty when it has none."""
    return str(getattr(error, "sqlite_errorname", UNNAMED.get(type(error), "")))


def _make_safe(connection: sqlcipher.Connection) -> None:
    for pragma in SAFE:
        connection.execute(f"PRAGMA {pragma}").fetchall()
    connection.execute("BEGIN EXCLUSIVE")  # take the lock now: better refused here than at a save
    connection.execute("COMMIT")
