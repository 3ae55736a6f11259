"""The schema, step by step.

A released step is never edited, renamed or moved, and nothing of the domain is imported here, so
that an old step keeps its meaning.

Each noun has a table of its own, made from the change log and always equal to what replaying the
log gives. Columns have defaults, and a field that was never set is not in the log.

The name of each step stands in ``schema.py`` as well: only what upgrades a file loads this.
"""

import sqlcipher3
import sqlcipher3.dbapi2 as sqlcipher
from sqlite_utils import Database, Migrations, utils

if vars(utils)["sqlite3"] is not sqlcipher3:
    raise ImportError("sqlite_utils was imported before sendjourney.storage: no file would be safe")

migrations = Migrations("family")

TRIGGERS = (
    """CREATE TRIGGER IF NOT EXISTS searchable_added AFTER INSERT ON searchable BEGIN
        INSERT INTO searchable_words(rowid, title, body) VALUES (new.n, new.title, new.body);
    END""",
    """CREATE TRIGGER IF NOT EXISTS searchable_removed AFTER DELETE ON searchable BEGIN
        INSERT INTO searchable_words(searchable_words, rowid, title, body)
        VALUES ('delete', old.n, old.title, old.body);
    END""",
    """CREATE TRIGGER IF NOT EXISTS searchable_changed AFTER UPDATE ON searchable BEGIN
        INSERT INTO searchable_words(searchable_words, rowid, title, body)
        VALUES ('delete', old.n, old.title, old.body);
        INSERT INTO searchable_words(rowid, title, body) VALUES (new.n, new.title, new.body);
    END""",
)
"""Kept apart: rebuilding a table drops its triggers, so each upgrade makes them again."""

WORDS = (str, "")
"""Text, empty at first."""
LIST = (str, "[]")
"""A list of words, as JSON."""
DAY = (str, None)
"""A date or a time of day in ISO form, or nothing."""
COUNT = (int, 0)
"""A whole number, or no (0) and yes (1)."""
MAYBE_COUNT = (int, None)
MAYBE_WORD = (str, None)
"""One of a few words, or nothing."""
EVERYONE = (str, '{"level":"everyone","readers":[]}')

Column = tuple[type, str | int | None]


@migrations()
def m001_the_first_schema(db: Database) -> None:
    """Make the change log, the nouns, the attachments and the search."""
    _change_log(db)
    _first_nouns(db)
    db.execute("CREATE TABLE attachment (sha256 TEXT PRIMARY KEY, size INTEGER, data BLOB) STRICT")
    db.execute("CREATE TABLE note (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT")
    _search(db)


def _change_log(db: Database) -> None:
    db.execute("CREATE TABLE session (id INTEGER PRIMARY KEY, computer TEXT, began TEXT) STRICT")
    db.execute("""CREATE TABLE change (
        id INTEGER PRIMARY KEY, clock INTEGER NOT NULL, at TEXT NOT NULL, label TEXT NOT NULL,
        kind TEXT NOT NULL, grows TEXT NOT NULL) STRICT""")
    db.execute("CREATE INDEX change_clock ON change(clock)")
    db.execute("""CREATE TABLE op (
        id INTEGER PRIMARY KEY, change INTEGER NOT NULL, noun TEXT NOT NULL, record TEXT NOT NULL,
        field TEXT NOT NULL, value TEXT NOT NULL) STRICT""")
    db.execute("CREATE INDEX op_field ON op(record, field)")
    db.execute("CREATE INDEX op_change ON op(change)")
    db.execute("CREATE INDEX op_deleted ON op(record) WHERE field = '_deleted'")
    db.execute("""CREATE TABLE op_saw (
        op INTEGER NOT NULL, earlier INTEGER NOT NULL,
        PRIMARY KEY (earlier, op)) STRICT, WITHOUT ROWID""")
    db.execute("CREATE INDEX op_saw_op ON op_saw(op)")


def _noun(db: Database, table: str, /, **columns: Column) -> None:
    every = {"id": (str, None), "visibility": EVERYONE, "confirmed_on": DAY, **columns}
    defaults = {column: value for column, (_, value) in every.items() if value is not None}
    types = {column: type_ for column, (type_, _) in every.items()}
    db.table(table).create(types, pk="id", not_null=set(defaults), defaults=defaults, strict=True)


def _first_nouns(db: Database) -> None:
    _noun(
        db, "child", name=WORDS, known_as=WORDS, pronouns=WORDS, birth_date=DAY, languages=WORDS,
        interpreter=WORDS, nhs_number=WORDS, address=WORDS, area=WORDS, school_year=WORDS,
        faith_and_culture=WORDS, legal_status=WORDS, photo=WORDS, position=COUNT,
    )  # fmt: skip
    _noun(
        db, "setting", child_id=WORDS, name=WORDS, kind=(str, "school"), since=DAY, until=DAY,
        notes=WORDS,
    )  # fmt: skip
    _noun(db, "story_part", child_id=WORDS, heading=WORDS, text=WORDS, said_by=WORDS)
    _noun(db, "sign", child_id=WORDS, when=WORDS, means=WORDS, please=WORDS, position=COUNT)
    _noun(
        db, "person", name=WORDS, role=WORDS, organisation=WORDS, service=(str, "other"),
        phones=LIST, email=WORDS, address=WORDS, best_way=WORDS, since=DAY, until=DAY,
        notes=WORDS, child_ids=LIST,
    )  # fmt: skip
    _noun(
        db, "caseworker", child_id=WORDS, person_id=WORDS, since=DAY, until=DAY, learnt=WORDS,
    )  # fmt: skip
    _noun(
        db, "appointment", child_id=WORDS, title=WORDS, on=DAY, at=DAY, minutes=MAYBE_COUNT,
        time_zone=(str, "Europe/London"), place=WORDS, link=WORDS, person_ids=LIST,
        purpose=WORDS, questions=WORDS, what_was_said=WORDS, how_it_went=WORDS,
        is_review_meeting=COUNT, cancelled=COUNT,
    )  # fmt: skip
    _noun(
        db, "contact_note", child_id=WORDS, on=DAY, at=DAY, way=(str, "call"), person_ids=LIST,
        what_was_said=WORDS,
    )  # fmt: skip
    _noun(
        db, "promise", child_id=WORDS, what=WORDS, person_id=WORDS, who=WORDS, made_on=DAY,
        due=DAY, outcome=(str, "open"), closed_on=DAY, source_id=WORDS,
    )  # fmt: skip
    _noun(
        db, "plan", child_id=WORDS, kind=(str, "ehc"), council=WORDS, asked_on=DAY,
        first_made_on=DAY, final_on=DAY, last_review_on=DAY, notes=WORDS,
    )  # fmt: skip
    _noun(
        db, "paper", child_id=WORDS, title=WORDS, kind=(str, "letter"), dated=DAY,
        received_on=DAY, from_whom=WORDS, person_id=WORDS, notes=WORDS, file_name=WORDS,
        media_type=WORDS, size=COUNT, sha256=WORDS,
    )  # fmt: skip


def _search(db: Database) -> None:
    db.execute("""CREATE TABLE searchable (
        n INTEGER PRIMARY KEY, noun TEXT NOT NULL, record TEXT NOT NULL UNIQUE,
        child_id TEXT NOT NULL, title TEXT NOT NULL, body TEXT NOT NULL) STRICT""")
    db.execute("""CREATE VIRTUAL TABLE searchable_words USING fts5(
        title, body, content='searchable', content_rowid='n',
        tokenize='unicode61 remove_diacritics 2', prefix='2 3')""")
    # without this the index keeps the words of deleted text
    db.execute("INSERT INTO searchable_words(searchable_words, rank) VALUES('secure-delete', 1)")


@migrations()
def m002_events(db: Database) -> None:
    """Make room for what happened on the way and the law counts from."""
    _noun(
        db, "event", child_id=WORDS, event=WORDS, on=DAY, letter_on=DAY, sent_on=DAY,
        received_on=DAY, word=WORDS, notes=WORDS,
    )  # fmt: skip


@migrations()
def m003_referrals(db: Database) -> None:
    """Make room for what the child waits for."""
    _noun(
        db, "referral", child_id=WORDS, for_what=WORDS, to_whom=WORDS, person_id=WORDS,
        asked_on=DAY, accepted_on=DAY, last_chased_on=DAY, first_seen_on=DAY, ended_on=DAY,
        outcome=WORDS, notes=WORDS,
    )  # fmt: skip


@migrations()
def m004_school_terms(db: Database) -> None:
    """Make room for the terms by which school days are counted."""
    _noun(db, "school_term", child_id=WORDS, first=DAY, last=DAY, days_off=LIST)


@migrations()
def m005_reviews_support_and_pages(db: Database) -> None:
    """Make room for the review's year, the rounds of SEN support, and pages that were given."""
    _noun(
        db, "review_report", child_id=WORDS, what=WORDS, service=(str, "other"), person_id=WORDS,
        who=WORDS, asked_on=DAY, promised_for=DAY, arrived_on=DAY, notes=WORDS,
    )  # fmt: skip
    _noun(db, "review_view", child_id=WORDS, question=WORDS, text=WORDS, said_by=WORDS)
    _noun(
        db, "plan_outcome", child_id=WORDS, what=WORDS, section=(str, "F"), provision=WORDS,
        by_when=DAY, progress=(str, "not_said"), given=(str, "not_said"), view=WORDS,
        position=COUNT,
    )  # fmt: skip
    _noun(
        db, "support_cycle", child_id=WORDS, began_on=DAY, assessed=WORDS, planned=WORDS,
        done_by=WORDS, review_on=DAY, reviewed_on=DAY, how_it_went=WORDS,
    )  # fmt: skip
    _noun(
        db, "page_given", child_id=WORDS, kind=WORDS, title=WORDS, reader=MAYBE_WORD,
        person_id=WORDS, to_whom=WORDS, given_on=DAY, form=(str, "paper"), facts=LIST,
        sha256=WORDS, notes=WORDS,
    )  # fmt: skip
    _noun(
        db, "page_choice", child_id=WORDS, name=WORDS, kind=WORDS, reader=MAYBE_WORD,
        left_out=LIST, added=LIST,
    )  # fmt: skip


def upgrade(connection: sqlcipher.Connection) -> None:
    """Bring the file to today's schema, step by step; each is done as a whole or not at all."""
    db = Database(connection, execute_plugins=False, strict=True)
    migrations.apply(db)
    for trigger in TRIGGERS:
        db.execute(trigger)
