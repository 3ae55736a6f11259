"""The bytes of papers, photos and pages given away, inside the family file, each kept once."""

import hashlib

from sendjourney.storage.database import Database


class Attachments:
    """Bytes by their SHA-256. Writing happens inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        """Take the open database."""
        self._db = db

    def put(self, data: bytes) -> str:
        """Keep the bytes, once however often they are put, and return their SHA-256."""
        sha256 = hashlib.sha256(data).hexdigest()
        self._db.execute(
            "INSERT OR IGNORE INTO attachment VALUES (?, ?, ?)", (sha256, len(data), data)
        )
        return sha256

    def get(self, sha256: str) -> bytes | None:
        """Return the bytes, or None when they are not kept here."""
        row = self._db.execute("SELECT data FROM attachment WHERE sha256 = ?", (sha256,)).fetchone()
        return None if row is None else bytes(row[0])

    def names(self) -> list[str]:
        """Return the SHA-256 of everything kept, sorted."""
        return [row[0] for row in self._db.execute("SELECT sha256 FROM attachment ORDER BY sha256")]

    def forget_unused(self) -> None:
        """Let go of bytes that no record, past or present, names any more."""
        self._db.execute(
            """DELETE FROM attachment WHERE '"' || sha256 || '"' NOT IN
            (SELECT value FROM op WHERE field IN ('photo', 'sha256'))"""
        )
