"""Which steps of the schema a file has been through, told without what makes and changes tables."""

from sendjourney.storage.database import Database

STEPS = (
    "m001_the_first_schema",
    "m002_events",
    "m003_referrals",
    "m004_school_terms",
    "m005_reviews_support_and_pages",
)
"""Every step of ``migrations.py``, in order. That is loaded for upgrades only: it takes longer than
opening a file.
"""


def too_new(db: Database) -> bool:
    """Say whether a newer app has been at this file: it holds a step that is not known here."""
    return not _taken(db) <= set(STEPS)


def is_current(db: Database) -> bool:
    """Say whether no step is waiting."""
    return _taken(db) >= set(STEPS)


def upgrade(db: Database) -> None:
    """Bring the file to today's schema, step by step; each is done as a whole or not at all."""
    from sendjourney.storage import migrations  # noqa: PLC0415 - as above

    migrations.upgrade(db.conn)


def _taken(db: Database) -> set[str]:
    """Return the steps that the file remembers, in the table in which sqlite-utils keeps them."""
    named = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = '_sqlite_migrations'"
    if db.execute(named).fetchone() is None:
        return set()
    rows = db.execute("SELECT name FROM _sqlite_migrations WHERE migration_set = 'family'")
    return {name for (name,) in rows}
