"""The open connection to a family file: the few verbs that reading and writing records need.

What makes and changes tables is sqlite-utils; a file of today's schema is opened without it.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher

Values = tuple[Any, ...] | Mapping[str, Any]


class Database:
    """A connection on which nothing is left uncommitted: each statement alone, or ``atomic``."""

    def __init__(self, connection: sqlcipher.Connection) -> None:
        """Take a connection that has its key."""
        connection.isolation_level = None  # no transaction that nobody asked for
        connection.execute("PRAGMA recursive_triggers=ON")
        self.conn = connection

    def execute(self, sql: str, values: Values = ()) -> sqlcipher.Cursor:
        """Run one statement and return its cursor, whose rows are tuples."""
        return self.conn.execute(sql, values)

    def rows(self, sql: str, values: Values = ()) -> Iterator[dict[str, Any]]:
        """Run a question and yield its rows by the names of their columns."""
        found = self.execute(sql, values)
        names = [column[0] for column in found.description]
        return (dict(zip(names, row, strict=True)) for row in found)

    def upsert(self, table: str, row: Mapping[str, Any], *, key: str) -> None:
        """Write a row, over the one with the same key if there is one; other columns stay."""
        columns = [f'"{name}"' for name in row]  # “when” is a word of SQL too
        marks = ", ".join("?" * len(row))
        changed = ", ".join(f"{name} = excluded.{name}" for name in columns)
        self.execute(
            f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks}) "
            f"ON CONFLICT ({key}) DO UPDATE SET {changed}",
            tuple(row.values()),
        )

    def defaults(self, table: str) -> dict[str, Any]:
        """Return what the columns of a table hold when nothing is written there, if anything."""
        found = self.execute(
            "SELECT name, dflt_value FROM pragma_table_info(?) WHERE dflt_value IS NOT NULL",
            (table,),
        ).fetchall()
        said = ", ".join(text for _, text in found)
        values = self.execute(f"SELECT {said}").fetchone() if found else ()
        return {name: value for (name, _), value in zip(found, values, strict=True)}

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """Do all of what is inside in one transaction, or nothing of it."""
        self.execute("BEGIN")
        try:
            yield
            self.execute("COMMIT")
        except BaseException:
            if self.conn.in_transaction:  # some errors have ended it already
                self.execute("ROLLBACK")
            raise

    def close(self) -> None:
        """Close the connection; closing twice does no harm."""
        self.conn.close()
