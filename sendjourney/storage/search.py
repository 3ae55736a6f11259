"""Finding words in everything that is recorded."""

from dataclasses import dataclass

from sendjourney.storage.database import Database
from sendjourney.storage.plain_text import storable

SNIPPET_WORDS = 14
TITLE_COUNTS = 20.0
"""Times as much as a word in the text: who looks for Ann wants Ann first, not who spoke of her."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hit:
    """A record that holds the words. ``snippet`` marks them with ‹ and ›."""

    noun: str
    record: str
    child_id: str
    title: str
    snippet: str


class Search:
    """The index of words. Writing happens inside the caller's transaction."""

    def __init__(self, db: Database) -> None:
        """Take the open database."""
        self._db = db

    def put(self, noun: str, record: str, *, child_id: str, title: str, body: str) -> None:
        """Make a record findable by these words, instead of those it was found by before."""
        self._db.execute(
            """INSERT INTO searchable (noun, record, child_id, title, body) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (record) DO UPDATE SET child_id = excluded.child_id,
            title = excluded.title, body = excluded.body""",
            (noun, record, child_id, title, body),
        )

    def remove(self, record: str) -> None:
        """Let a record not be found any more."""
        self._db.execute("DELETE FROM searchable WHERE record = ?", (record,))

    def entries(self) -> set[tuple[str, str]]:
        """Return the noun and id of everything that can be found."""
        rows = self._db.execute("SELECT noun, record FROM searchable")
        return {(noun, record) for noun, record in rows}

    def verify(self) -> None:
        """Compare the index with the words it was made from; SQLite raises when they differ."""
        self._db.execute(
            "INSERT INTO searchable_words(searchable_words, rank) VALUES('integrity-check', 1)"
        )

    def find(self, words: str, limit: int) -> list[Hit]:
        """Return the records that hold all the words, best first; the last word may be a beginning.

        Accents and capitals make no difference. No words find nothing.
        """
        plain = storable(words).replace("\0", " ").replace('"', " ")
        terms = [f'"{word}"' for word in plain.split()]
        if not terms:
            return []
        rows = self._db.execute(
            f"""SELECT s.noun, s.record, s.child_id, s.title,
            snippet(searchable_words, -1, '‹', '›', '…', {SNIPPET_WORDS})
            FROM searchable_words JOIN searchable s ON s.n = searchable_words.rowid
            WHERE searchable_words MATCH ?
            ORDER BY bm25(searchable_words, {TITLE_COUNTS}, 1.0), s.n LIMIT ?""",
            (" ".join(terms) + "*", limit),
        )
        return [
            Hit(noun=noun, record=record, child_id=child_id, title=title, snippet=snippet)
            for noun, record, child_id, title, snippet in rows
        ]
