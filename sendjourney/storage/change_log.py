"""The change log: everything that ever happened to the record, field by field.

It is only ever added to. Each entry (an *op*) says which field of which record got which value, and
which earlier entries for that field it had seen; the newest that nothing has seen is the field's
value. Undo, the history of a sentence, the bin and, one day, merging two copies are readings of it.
Ids are random by session and then count up, so that two copies of a file never give the same id.
"""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlite_utils import Database

SESSION_BITS = 38
IN_SESSION_BITS = 24
DELETED = "_deleted"

Value = str | int | float | list[object] | dict[str, object] | None
"""What a field holds, in plain JSON form."""


class Kind(StrEnum):
    """What made a change."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    IMPORT = "import"
    """Made with the file, or read in: not for undo."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unit:
    """One step of undo: one change, or several that grew together (typing)."""

    id: int
    kind: Kind
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """What one field of one record held from a moment on."""

    value: Value
    at: datetime
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Deletion:
    """A record that is in the bin, and the change that put it there."""

    noun: str
    record: str
    at: datetime
    change: int


FieldValues = dict[str, Value]
RecordKey = tuple[str, str]
"""Noun (table) and record id."""


class ChangeLog:
    """Writes and reads the log. All writing happens inside the caller's transaction."""

    def __init__(self, db: Database, computer: str) -> None:
        """Take the open database; ``computer`` names this machine in the log."""
        self._db = db
        self._computer = computer
        self._last_id = 0

    def begin(self, label: str, *, at: datetime, kind: Kind, grows: str = "") -> int:
        """Enter a change and return its id.

        With the same non-empty ``grows`` as the change just before it in this session, the two are
        one step of undo.
        """
        change = self._next_id(at)
        before = self._db.execute(
            "SELECT unit, grows, clock, id FROM change ORDER BY clock DESC LIMIT 1"
        ).fetchone() or (0, "", 0, 0)
        same_session = before[3] >> IN_SESSION_BITS == change >> IN_SESSION_BITS
        unit = before[0] if grows and before[1] == grows and same_session else change
        clock = max(int(at.timestamp() * 1000), before[2] + 1)
        self._db.execute(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?, ?)",
            (change, clock, at.isoformat(), label, unit, kind, grows),
        )
        return change

    def enter(self, change: int, noun: str, record: str, values: Mapping[str, Value]) -> None:
        """Enter new values of a record's fields, each knowing the entries it takes over from."""
        for field, value in values.items():
            op = self._following_id()
            for earlier in self._heads(record, field):
                self._db.execute("INSERT INTO op_saw VALUES (?, ?)", (op, earlier))
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            self._db.execute(
                "INSERT INTO op VALUES (?, ?, ?, ?, ?, ?)", (op, change, noun, record, field, text)
            )

    def is_deleted(self, record: str) -> bool:
        """Say whether the record is in the bin."""
        return bool(self.current(record).get(DELETED, False))

    def current(self, record: str) -> FieldValues:
        """Return the fields of one record that were ever set, with their values now."""
        rows = self._db.execute(
            """SELECT o.field, o.value FROM op o JOIN change c ON c.id = o.change
            WHERE o.record = ? AND NOT EXISTS (SELECT 1 FROM op_saw s WHERE s.earlier = o.id)
            ORDER BY c.clock, o.id""",
            (record,),
        )
        return {field: json.loads(value) for field, value in rows}

    def replay(self) -> dict[RecordKey, FieldValues]:
        """Return every live record as the log alone gives it: the tables must say the same."""
        rows = self._db.execute(
            """SELECT o.noun, o.record, o.field, o.value FROM op o JOIN change c ON c.id = o.change
            ORDER BY c.clock, o.id"""
        )
        records: dict[RecordKey, FieldValues] = {}
        for noun, record, field, value in rows:
            records.setdefault((noun, record), {})[field] = json.loads(value)
        return {key: values for key, values in records.items() if not values.pop(DELETED, False)}

    def units(self, limit: int = 1000) -> list[Unit]:
        """Return the latest steps, oldest first, but for those of which nothing is left."""
        rows = self._db.execute(
            """SELECT unit, kind, label FROM change c WHERE id = unit
            AND EXISTS (SELECT 1 FROM op o JOIN change u ON u.id = o.change WHERE u.unit = c.id)
            ORDER BY clock DESC LIMIT ?""",
            (limit,),
        ).fetchall()
        return [Unit(id=i, kind=Kind(kind), label=label) for i, kind, label in reversed(rows)]

    def before(self, unit: int) -> dict[RecordKey, FieldValues]:
        """Return what the fields a step touched held before it.

        A record that the step itself made has only the deleted mark, set; a field that was not in
        the log before has the value ``...``: its default.
        """
        rows = self._db.execute(
            """SELECT o.noun, o.record, o.field, MIN(o.id) FROM op o JOIN change c
            ON c.id = o.change WHERE c.unit = ? GROUP BY o.noun, o.record, o.field""",
            (unit,),
        ).fetchall()
        found: dict[RecordKey, dict[str, object]] = {}
        for noun, record, field, first in rows:
            earlier = self._db.execute(
                """SELECT o.value FROM op_saw s JOIN op o ON o.id = s.earlier
                JOIN change c ON c.id = o.change WHERE s.op = ?
                ORDER BY c.clock DESC, o.id DESC LIMIT 1""",
                (first,),
            ).fetchone()
            found.setdefault((noun, record), {})[field] = json.loads(earlier[0]) if earlier else ...
        return {key: _made_here(values) for key, values in found.items()}

    def history(self, record: str, field: str) -> list[Entry]:
        """Return every value one field had, oldest first."""
        rows = self._db.execute(
            """SELECT o.value, c.at, c.label FROM op o JOIN change c ON c.id = o.change
            WHERE o.record = ? AND o.field = ? ORDER BY c.clock, o.id""",
            (record, field),
        )
        return [
            Entry(value=json.loads(value), at=datetime.fromisoformat(at), label=label)
            for value, at, label in rows
        ]

    def deletions(self) -> list[Deletion]:
        """Return what is in the bin, deleted last first."""
        rows = self._db.execute(
            """SELECT o.noun, o.record, c.at, o.change FROM op o JOIN change c ON c.id = o.change
            WHERE o.field = ? AND o.value = 'true'
            AND NOT EXISTS (SELECT 1 FROM op_saw s WHERE s.earlier = o.id)
            ORDER BY c.clock DESC, o.id""",
            (DELETED,),
        )
        return [
            Deletion(noun=noun, record=record, at=datetime.fromisoformat(at), change=change)
            for noun, record, at, change in rows
        ]

    def forget(self, records: Iterable[str]) -> None:
        """Take what deleted records held out of the log; that they were deleted stays."""
        for record in records:
            self._db.execute(
                """DELETE FROM op_saw WHERE op IN (SELECT id FROM op WHERE record = ?)
                AND earlier IN (SELECT id FROM op WHERE record = ? AND field <> ?)""",
                (record, record, DELETED),
            )
            self._db.execute("DELETE FROM op WHERE record = ? AND field <> ?", (record, DELETED))

    def _heads(self, record: str, field: str) -> Sequence[int]:
        rows = self._db.execute(
            """SELECT o.id FROM op o WHERE o.record = ? AND o.field = ?
            AND NOT EXISTS (SELECT 1 FROM op_saw s WHERE s.earlier = o.id)""",
            (record, field),
        )
        return [row[0] for row in rows.fetchall()]

    def _next_id(self, at: datetime) -> int:
        if not self._last_id:
            self._last_id = secrets.randbits(SESSION_BITS) << IN_SESSION_BITS
            self._db.execute(
                "INSERT INTO session VALUES (?, ?, ?)",
                (self._last_id, self._computer, at.isoformat()),
            )
        return self._following_id()

    def _following_id(self) -> int:
        self._last_id += 1
        return self._last_id


def _made_here(values: dict[str, object]) -> FieldValues:
    """Undoing the making of a record is to delete it; its fields may stay as they are."""
    if values.get(DELETED) is ...:
        return {DELETED: True}
    return values  # type: ignore[return-value] # `...` stands for a default and is replaced on use


def undo_and_redo(units: Sequence[Unit]) -> tuple[list[Unit], list[Unit]]:
    """Return what can be undone and what can be redone, the next one last in each.

    To undo or redo is to enter the values from before the unit given; that entry is itself the unit
    to take back next time.
    """
    undo: list[Unit] = []
    redo: list[Unit] = []
    for unit in units:
        if unit.kind is Kind.IMPORT:
            undo, redo = [], []
        elif unit.kind is Kind.EDIT:
            undo, redo = [*undo, unit], []
        elif unit.kind is Kind.UNDO:
            undo, redo = undo[:-1], [*redo, unit]
        else:
            undo, redo = [*undo, unit], redo[:-1]
    return undo, redo
