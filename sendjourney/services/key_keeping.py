"""Whoever keeps a file's key for a person, so that they need no words."""

from typing import Protocol


class KeyKeeper(Protocol):
    """Keeps secrets for a person on this computer: the keyring of the operating system."""

    def keep(self, name: str, secret: str) -> None:
        """Keep a secret under a name, instead of what was there."""

    def get(self, name: str) -> str | None:
        """Return a secret, or None when it is not kept or the person refused."""
