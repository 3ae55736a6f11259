"""Making, opening and re-keying family files on this computer."""

import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.errors import (
    CouldNotSaveError,
    FamilyFileError,
    FileDamagedError,
    FileExistsAlreadyError,
    FileReadOnlyError,
    FileTooNewError,
    WrongWordsError,
)
from sendjourney.services.family import Family
from sendjourney.services.family import Protection as Protection  # noqa: PLC0414 - found here too
from sendjourney.services.file_keys import FileKeys
from sendjourney.services.key_keeping import KeyKeeper
from sendjourney.storage import backups, family_file, keys, placing, schema
from sendjourney.storage.backups import Backup as Backup  # noqa: PLC0414 - for the pages
from sendjourney.storage.change_log import Kind
from sendjourney.storage.family_file import FamilyFile
from sendjourney.storage.keys import Profile
from sendjourney.storage.record_book import RecordBook

BEFORE_UPGRADE = " before upgrade"
UNFINISHED = ".new"

ONLY_MINE = 0o600
"""A family's file is for the person signed in to this computer, whatever protects it besides."""


class FamilyFiles:
    """The family files of this computer. The app builds one and hands it to whoever opens files."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        computer: str,
        backups: Path,
        keeper: KeyKeeper | None = None,
        find_keeper: Callable[[], KeyKeeper | None] | None = None,
    ) -> None:
        """``computer`` names this machine in the log; no ``keeper``: no usable keyring.

        ``find_keeper`` looks for one when it is first wanted: a keyring is slow to load.
        """
        self._clock = clock
        self._computer = computer
        self._backups = backups
        self._keys = FileKeys(keeper, find_keeper)

    def create(
        self,
        path: Path,
        protection: Protection,
        *,
        words: str = "",
        record: FamilyRecord | None = None,
        attachments: Mapping[str, bytes] | None = None,
    ) -> Family:
        """Make a new family file, with a record in it if one is given, and open it.

        The file gets its name only when it is whole.

        Raises:
            FileExistsAlreadyError: Something is there already; it is never overwritten.
            FileNotReachedError: The folder is not there or cannot be written.
            CouldNotSaveError: There is no room.
            KeyringRefusedError: The keyring did not take the key.
            NoWordsError: The words are empty.
        """
        if not placing.is_free(path):
            raise FileExistsAlreadyError(path)
        salt = keys.new_salt(Profile[protection.name])
        root = self._keys.fresh(protection, words, salt)
        part = _unfinished(path)
        with _in_the_name_of(path, part):
            self._fill(part, root, salt, record, attachments or {})
            if protection is Protection.COMPUTER:
                self._keys.keep(salt, root)
            with suppress(OSError):  # a memory stick may know of no such thing
                part.chmod(ONLY_MINE)
            placing.put_in_place(part, path)
        return self._opened(path, root)

    def protection(self, path: Path) -> Protection:
        """Return how a file is protected, without opening it.

        Raises:
            FamilyFileError: One of its children, when this is no family file we can open.
        """
        return Protection[Profile(family_file.read_salt(path)[3]).name]

    def open(self, path: Path, *, words: str = "", code: str = "") -> Family:
        """Open a family file by its words, or by the code on the recovery sheet, or by neither.

        Raises:
            WrongWordsError: These words or this code do not open it.
            CodeMistypedError: The code has a slip in it.
            KeyNotOnComputerError: This computer does not have the key: the sheet is needed.
            FamilyFileError: Another of its children; the file is untouched.
        """
        salt = family_file.read_salt(path)
        root = self._keys.existing(path, salt, words=words, code=code)
        try:
            return self._opened(path, root)
        except WrongWordsError:
            if _was_typed(Profile(salt[3]), code):
                raise
            raise FileDamagedError(path) from None

    def change_protection(
        self, family: Family, protection: Protection, *, words: str = ""
    ) -> Family:
        """Protect a file in another way, or by other words; the recovery code is new too.

        A complete, checked copy under the new key takes the place of the old file. The family given
        is closed; go on with the one returned. Backups made before keep the old words and code.

        Raises:
            CouldNotSaveError: There is no room. The file is as it was, and still open unless it was
                the very last step that failed: taking its place.
            KeyringRefusedError: The keyring did not take the key; as above.
            NoWordsError: The words are empty; as above.
        """
        path = family.path.resolve()  # a link goes on pointing at the file
        salt = keys.new_salt(Profile[protection.name], bytes.fromhex(family.family_id))
        root = self._keys.fresh(protection, words, salt)
        fresh = _unfinished(path)
        with _in_the_name_of(path, fresh):
            family.rekeyed_copy(fresh, root, salt)
            FamilyFile(fresh, root, salt, mode="ro").close()
            shutil.copymode(path, fresh)
            if protection is Protection.COMPUTER:
                self._keys.keep(salt, root)
            family.close()
            placing.put_in_place(fresh, path)
        changed = self._opened(path, root)
        changed.set_note("recovery_kept_on", "")
        return changed

    def can_keep_on_computer(self) -> bool:
        """Say whether this computer has a keyring that can hold a key."""
        return self._keys.can_keep()

    def backups_of(self, path: Path) -> list[Backup]:
        """Return this computer's backups of a file that is not open, newest first.

        Of a file that is gone or too damaged to say whose it is, those of any file of its name.
        """
        found: list[Backup] = []
        with suppress(FamilyFileError):
            found = backups.backups(self._backups, family_file.read_family_id(path))
        return found or backups.backups_by_name(self._backups, path)

    def backups_of_open(self, family: Family) -> list[Backup]:
        """Return this computer's backups of an open family, newest first."""
        return backups.backups(self._backups, family.family_id)

    def restore(self, backup: Path, out: Path) -> None:
        """Put a backup in a new place, byte for byte; the same words open it.

        Raises:
            FileExistsAlreadyError: Something is there already; it is never overwritten.
            FamilyFileError: The backup is no family file, or the place cannot be written.
        """
        if not placing.is_free(out):
            raise FileExistsAlreadyError(out)
        family_file.read_salt(backup)
        placing.copy_closed(backup, out)

    def _fill(
        self,
        path: Path,
        root: bytes,
        salt: bytes,
        record: FamilyRecord | None,
        attachments: Mapping[str, bytes],
    ) -> None:
        placing.clear(path)
        file = FamilyFile(path, root, salt, mode="rwc")
        try:
            with file.explained():
                schema.upgrade(file.db)
            if record is not None:
                book = RecordBook(file, self._computer)
                with book.writing("Start", at=self._clock(), kind=Kind.IMPORT) as writing:
                    for data in attachments.values():
                        writing.attach(data)
                    writing.save(record.everything())
        finally:
            file.close()

    def _opened(self, path: Path, root: bytes) -> Family:
        file = self._unlocked(path, root)
        try:
            with file.explained():
                self._bring_up_to_date(file)
            with file.reading():
                family = Family(
                    file, clock=self._clock, computer=self._computer, backup_to=self._backups
                )
        except BaseException:
            file.close()
            raise
        if not file.read_only:
            with suppress(OSError):  # what a crash while changing the words left behind
                placing.clear(_unfinished(path))
        return family

    def _unlocked(self, path: Path, root: bytes) -> FamilyFile:
        """Open the file, telling wrong words from a damaged beginning: both fail in the same way.

        This computer remembers, by a fingerprint, which key opened the file before.
        """
        proof = self._backups / "opened" / family_file.read_salt(path).hex()
        fingerprint = keys.fingerprint(root).encode()
        try:
            file = family_file.open_file(path, root)
        except WrongWordsError:
            with suppress(OSError):
                if proof.read_bytes() == fingerprint:
                    raise FileDamagedError(path) from None
            raise
        with suppress(OSError):
            proof.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            proof.write_bytes(fingerprint)
        return file

    def _bring_up_to_date(self, file: FamilyFile) -> None:
        if schema.too_new(file.db):
            raise FileTooNewError(file.path)
        if schema.is_current(file.db):
            return
        if file.read_only:
            raise FileReadOnlyError(file.path)
        backups.back_up(file, self._backups, self._clock(), why=BEFORE_UPGRADE)
        schema.upgrade(file.db)


def _was_typed(profile: Profile, code: str) -> bool:
    """Say whether a person typed what was to open a file, and so may have typed it wrongly."""
    return profile is Profile.WORDS or (profile is Profile.COMPUTER and bool(code))


def _unfinished(path: Path) -> Path:
    return path.with_name(path.name + UNFINISHED)


@contextmanager
def _in_the_name_of(path: Path, part: Path) -> Iterator[None]:
    """Let errors name the file that the family knows, and leave no part of it behind."""
    try:
        yield
    except FamilyFileError as error:
        raise type(error)(path) from None
    except OSError:
        raise CouldNotSaveError(path) from None
    finally:
        with suppress(OSError):
            placing.clear(part)
