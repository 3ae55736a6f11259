"""The operating system's keyring as the keeper of a file's key.

A keyring may lose everything (a new computer, a reset password), so it is never the only way in:
the recovery sheet is the other.
"""

import keyring
from keyring.errors import KeyringError

from sendjourney.errors import KeyringRefusedError
from sendjourney.paths import APP_NAME

TRUSTED = ("keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.SecretService",
           "keyring.backends.libsecret", "keyring.backends.kwallet")  # fmt: skip


class ComputerKey:
    """Keeps keys in the keyring of the person who is signed in to this computer."""

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret and prove that it can be had again.

        Raises:
            KeyringRefusedError: The keyring did not take it, or gave back something else.
        """
        try:
            keyring.set_password(APP_NAME, name, secret)
            if keyring.get_password(APP_NAME, name) == secret:
                return
        except KeyringError:
            raise KeyringRefusedError from None
        raise KeyringRefusedError

    def get(self, name: str) -> str | None:
        """Return a secret, or None when it is not kept here or the keyring stays shut."""
        try:
            return keyring.get_password(APP_NAME, name)
        except KeyringError:
            return None


def computer_key() -> ComputerKey | None:
    """Return the keeper for this computer, or None when its keyring is not one we trust."""
    backend = keyring.get_keyring()
    first = next(iter(getattr(backend, "backends", ())), backend)  # of several, it keeps the key
    return ComputerKey() if type(first).__module__.startswith(TRUSTED) else None
