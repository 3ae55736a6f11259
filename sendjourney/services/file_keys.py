"""The secret of a file: from the family's words, its recovery code or this computer's keyring."""

import re
from collections.abc import Callable
from pathlib import Path

from sendjourney.errors import KeyNotOnComputerError, KeyringRefusedError, NoWordsError
from sendjourney.services.family import Protection
from sendjourney.services.key_keeping import KeyKeeper
from sendjourney.storage import keys
from sendjourney.storage.keys import Profile

ROOT_AS_KEPT = re.compile("[0-9a-f]{32}")


class FileKeys:
    """Makes and finds the secrets of files, each a root from which the file's key comes."""

    def __init__(
        self, keeper: KeyKeeper | None, find_keeper: Callable[[], KeyKeeper | None] | None
    ) -> None:
        """Take a keyring, or a way to look for one when it is first wanted."""
        self._keeper = keeper
        self._find_keeper = find_keeper

    def fresh(self, protection: Protection, words: str, salt: bytes) -> bytes:
        """Return the root for a file that is being made or protected anew.

        Raises:
            NoWordsError: It is to be opened by words, and there are none.
        """
        if protection is Protection.NONE:
            return keys.root_without_words(salt)
        if protection is Protection.COMPUTER:
            return keys.new_root()
        if not words.strip():
            raise NoWordsError
        return keys.root_from_words(words, salt)

    def existing(self, path: Path, salt: bytes, *, words: str, code: str) -> bytes:
        """Return the root that should open a file; only opening it can prove so.

        Raises:
            CodeMistypedError: The code has a slip in it.
            KeyNotOnComputerError: This computer does not have the key, and no code was given.
        """
        profile = Profile(salt[3])
        if profile is Profile.NONE:
            return keys.root_without_words(salt)
        if code:
            return keys.root_from_code(code)
        if profile is Profile.WORDS:
            return keys.root_from_words(words, salt)
        keeper = self._found_keeper()
        secret = keeper.get(salt.hex()) if keeper else None
        if secret is None or not ROOT_AS_KEPT.fullmatch(secret):
            raise KeyNotOnComputerError(path)
        return bytes.fromhex(secret)

    def keep(self, salt: bytes, root: bytes) -> None:
        """Have this computer keep a root.

        Raises:
            KeyringRefusedError: It has no keyring, or the keyring did not take it.
        """
        keeper = self._found_keeper()
        if keeper is None:
            raise KeyringRefusedError
        keeper.keep(salt.hex(), root.hex())

    def can_keep(self) -> bool:
        """Say whether this computer has a keyring that can hold a root."""
        return self._found_keeper() is not None

    def _found_keeper(self) -> KeyKeeper | None:
        if self._keeper is None and self._find_keeper is not None:
            self._keeper, self._find_keeper = self._find_keeper(), None
        return self._keeper
