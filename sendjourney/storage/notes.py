"""Small facts about the file itself, such as when its recovery sheet was last proved kept."""

from sendjourney.storage.database import Database
from sendjourney.storage.plain_text import storable


def get(db: Database, name: str) -> str:
    """Return a fact, or an empty text."""
    row = db.execute("SELECT value FROM note WHERE name = ?", (name,)).fetchone()
    return "" if row is None else str(row[0])


def put(db: Database, name: str, value: str) -> None:
    """Write a fact, instead of what it was. Happens inside the caller's transaction."""
    db.upsert("note", {"name": name, "value": storable(value)}, key="name")
