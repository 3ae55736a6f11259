"""Making, opening and re-keying family files on this computer."""

from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Protocol

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.errors import (
    FileDamagedError,
    FileExistsAlreadyError,
    FileTooNewError,
    KeyNotOnComputerError,
    WrongWordsError,
)
from sendjourney.services.family import Family, Protection
from sendjourney.storage import backups, family_file, keys, migrations
from sendjourney.storage.backups import Backup
from sendjourney.storage.change_log import Kind
from sendjourney.storage.family_file import FamilyFile, put_in_place
from sendjourney.storage.keys import Profile
from sendjourney.storage.record_book import RecordBook

BEFORE_UPGRADE = " before upgrade"


class KeyKeeper(Protocol):
    """Whoever keeps secrets for a person on this computer: the keyring of the operating system."""

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret under a name, instead of what was there."""

    def get(self, name: str) -> str | None:
        """Return a secret, or None when it is not kept or the person refused."""


class FamilyFiles:
    """The family files of this computer. The app builds one and hands it to whoever opens files."""

    def __init__(
        self,
        *,
        clock: Callable[[], datetime],
        computer: str,
        backups: Path,
        keeper: KeyKeeper | None = None,
    ) -> None:
        """``computer`` names this machine in the log; no ``keeper``: no usable keyring."""
        self._clock = clock
        self._computer = computer
        self._backups = backups
        self._keeper = keeper

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
            FileNotReachedError: The folder cannot be written.
            CouldNotSaveError: There is no room.
        """
        if path.exists():
            raise FileExistsAlreadyError(path)
        salt = keys.new_salt(Profile[protection.name])
        root = self._new_root(protection, words, salt)
        part = path.with_name(path.name + ".new")
        part.unlink(missing_ok=True)
        try:
            self._fill(part, root, salt, record, attachments or {})
            put_in_place(part, path)
        finally:
            part.unlink(missing_ok=True)
        if protection is Protection.COMPUTER:
            self._keep(salt, root)
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
        return self._opened(path, self._root(path, salt, words=words, code=code))

    def change_protection(
        self, family: Family, protection: Protection, *, words: str = ""
    ) -> Family:
        """Protect a file in another way, or by other words; the recovery code is new too.

        A complete, checked copy under the new key takes the place of the old file. The family given
        is closed; go on with the one returned.

        Raises:
            CouldNotSaveError: There is no room; the file is as it was, and still open.
        """
        path = family.path
        salt = keys.new_salt(Profile[protection.name], bytes.fromhex(family.family_id))
        root = self._new_root(protection, words, salt)
        fresh = path.with_name(path.name + ".new")
        family.rekeyed_copy(fresh, root, salt)
        try:
            FamilyFile(fresh, root, salt, mode="ro").close()
            if protection is Protection.COMPUTER:
                self._keep(salt, root)
            family.close()
            put_in_place(fresh, path)
        finally:
            fresh.unlink(missing_ok=True)
        changed = self._opened(path, root)
        changed.set_note("recovery_kept_on", "")
        return changed

    def can_keep_on_computer(self) -> bool:
        """Say whether this computer has a keyring that can hold a key."""
        return self._keeper is not None

    def backups_of(self, path: Path) -> list[Backup]:
        """Return this computer's backups of a file that is not open, newest first."""
        return backups.backups(self._backups, family_file.read_salt(path)[keys.FAMILY_ID].hex())

    def backups_of_open(self, family: Family) -> list[Backup]:
        """Return this computer's backups of an open family, newest first."""
        return backups.backups(self._backups, family.family_id)

    def restore(self, backup: Path, out: Path) -> None:
        """Put a backup in a new place, byte for byte; the same words open it.

        Raises:
            FileExistsAlreadyError: Something is there already; it is never overwritten.
            FamilyFileError: The backup is no family file, or the place cannot be written.
        """
        if out.exists():
            raise FileExistsAlreadyError(out)
        family_file.read_salt(backup)
        family_file.copy_closed(backup, out)

    def _fill(
        self,
        path: Path,
        root: bytes,
        salt: bytes,
        record: FamilyRecord | None,
        attachments: Mapping[str, bytes],
    ) -> None:
        file = family_file.create(path, root, salt)
        try:
            with family_file.explained(path):
                migrations.upgrade(file.db, path)
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
            with family_file.explained(path):
                self._bring_up_to_date(file)
            return Family(file, clock=self._clock, computer=self._computer, backup_to=self._backups)
        except BaseException:
            file.close()
            raise

    def _unlocked(self, path: Path, root: bytes) -> FamilyFile:
        """Open the file, telling wrong words from a damaged beginning: both fail in the same way.

        This computer remembers, by a fingerprint, which key opened the file before.
        """
        salt = family_file.read_salt(path)
        proof = self._backups / salt[keys.FAMILY_ID].hex() / f"{salt.hex()}.opened"
        try:
            file = family_file.open_file(path, root)
        except WrongWordsError:
            if proof.is_file() and proof.read_text() == keys.fingerprint(root):
                raise FileDamagedError(path) from None
            raise
        with suppress(OSError):
            proof.parent.mkdir(parents=True, exist_ok=True)
            proof.write_text(keys.fingerprint(root))
        return file

    def _bring_up_to_date(self, file: FamilyFile) -> None:
        if migrations.too_new(file.db):
            raise FileTooNewError(file.path)
        if migrations.is_current(file.db):
            return
        backups.back_up(file, self._backups, self._clock(), why=BEFORE_UPGRADE)
        migrations.upgrade(file.db, file.path)

    def _new_root(self, protection: Protection, words: str, salt: bytes) -> bytes:
        if protection is Protection.WORDS:
            return keys.root_from_words(words, salt)
        return keys.root_without_words(salt) if protection is Protection.NONE else keys.new_root()

    def _root(self, path: Path, salt: bytes, *, words: str, code: str) -> bytes:
        profile = Profile(salt[3])
        if profile is Profile.NONE:
            return keys.root_without_words(salt)
        if code:
            return keys.root_from_code(code)
        if profile is Profile.COMPUTER:
            secret = self._keeper.get(salt.hex()) if self._keeper else None
            if secret is None:
                raise KeyNotOnComputerError(path)
            return bytes.fromhex(secret)
        return keys.root_from_words(words, salt)

    def _keep(self, salt: bytes, root: bytes) -> None:
        if self._keeper is None:
            raise RuntimeError("no keyring: the choice should not have been offered")
        self._keeper.keep(salt.hex(), root.hex())
