"""The few verbs on the connection to a family file."""

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from sendjourney.storage.database import Database


@pytest.fixture
def db():
    made = Database(sqlcipher.connect(":memory:"))
    made.execute(
        "CREATE TABLE word (id TEXT PRIMARY KEY, 'when' TEXT DEFAULT 'it''s', n INT) STRICT"
    )
    yield made
    made.close()


def put_twice(db, statement):
    db.execute(statement)
    db.execute(statement)


def test_a_row_is_written_over_the_one_with_its_key(db):
    db.upsert("word", {"id": "a", "when": "kettle", "n": 1}, key="id")
    db.upsert("word", {"id": "a", "when": "window"}, key="id")

    assert list(db.rows("SELECT * FROM word")) == [{"id": "a", "when": "window", "n": 1}]


def test_the_defaults_of_a_table_are_values(db):
    assert db.defaults("word") == {"when": "it's"}


def test_a_table_without_defaults_has_none(db):
    db.execute("CREATE TABLE bare (id TEXT)")

    assert db.defaults("bare") == {}


def test_all_of_a_transaction_is_written(db):
    with db.atomic():
        db.upsert("word", {"id": "a", "n": 1}, key="id")
        db.upsert("word", {"id": "b", "n": 2}, key="id")

    assert not db.conn.in_transaction
    assert db.execute("SELECT sum(n) FROM word").fetchone() == (3,)


def test_nothing_of_a_transaction_that_fails_is_written(db):
    db.execute("INSERT INTO word (id) VALUES ('a')")

    with pytest.raises(sqlcipher.Error), db.atomic():
        put_twice(db, "INSERT INTO word (id) VALUES ('b')")

    assert not db.conn.in_transaction
    assert db.execute("SELECT id FROM word").fetchall() == [("a",)]


def test_an_error_that_ended_the_transaction_by_itself_is_the_one_that_is_told(db):
    with pytest.raises(sqlcipher.IntegrityError), db.atomic():
        put_twice(db, "INSERT OR ROLLBACK INTO word (id) VALUES ('a')")

    assert not db.conn.in_transaction


def test_a_statement_alone_is_written_at_once(db):
    db.execute("INSERT INTO word (id) VALUES ('a')")

    assert not db.conn.in_transaction
