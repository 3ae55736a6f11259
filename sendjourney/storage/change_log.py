"""The change log: everything that ever happened to the record, field by field.

Each entry (an *op*) says which field of which record got which value, and which earlier entries for
that field it had seen; the newest that nothing has seen is the field's value. Undo, the history of
a sentence, the bin and, one day, merging two copies are readings of it. Ids are random by session
and then count up, so that two copies of a file never give the same id.

Entries stay for ever, but for two: within one change that grows (typing) an entry makes room for
the next, unless most of its words went at once, or each second of typing would keep the whole text
once more; and what left the bin for good leaves the log too.
"""

import json
import secrets
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sendjourney.storage.database import Database
from sendjourney.storage.plain_text import storable

SESSION_BITS = 38
IN_SESSION_BITS = 24
DELETED = "_deleted"
GONE = '"gone"'
"""What the deleted mark says, instead of true, once a record has left the bin for good."""

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
class Step:
    """One step of undo: one change. ``id`` is the change's."""

    id: int
    kind: Kind
    label: str
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """What one field of one record held from a moment on."""

    value: Value
    at: datetime
    label: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Deletion:
    """A record that is in the bin, with the change and the entry that put it there."""

    noun: str
    record: str
    at: datetime
    change: int
    op: int


NOT_GONE = f"NOT (o.field = '{DELETED}' AND o.value = '{GONE}')"
STEPS_KEPT = 1000
PAUSE_MILLISECONDS = 10 * 60 * 1000
"""After a pause as long as this, typing is a change of its own."""

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

        With the same non-empty ``grows`` as the newest change, and that one made since the file was
        opened and not long ago, the newest change goes on instead: one step of undo.
        """
        newest, before, growing = self._db.execute(
            "SELECT id, clock, grows FROM change ORDER BY clock DESC LIMIT 1"
        ).fetchone() or (0, 0, "")
        clock = max(int(at.timestamp() * 1000), before + 1)
        row_goes_on = clock - before < PAUSE_MILLISECONDS and self._is_ours(newest)
        if grows and growing == storable(grows) and row_goes_on:
            self._db.execute(
                "UPDATE change SET clock = ?, at = ? WHERE id = ?", (clock, at.isoformat(), newest)
            )
            return int(newest)
        change = self._next_id(at)
        self._db.execute(
            "INSERT INTO change VALUES (?, ?, ?, ?, ?, ?)",
            (change, clock, at.isoformat(), storable(label), kind, storable(grows)),
        )
        return change

    def enter(self, change: int, noun: str, record: str, values: Mapping[str, Value]) -> None:
        """Enter new values of a record's fields, each knowing the entries it takes over from."""
        for field, value in values.items():
            op = self._following_id()
            for earlier, its_change, held in self._heads(record, field):
                if its_change == change and not _lost_most(json.loads(held), value):
                    self._make_room(earlier, op)
                # also when it made room: a copy of the file may still hold it
                self._db.execute("INSERT INTO op_saw VALUES (?, ?)", (op, earlier))
            text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            self._db.execute(
                "INSERT INTO op VALUES (?, ?, ?, ?, ?, ?)", (op, change, noun, record, field, text)
            )

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

    def steps(self, limit: int = STEPS_KEPT) -> list[Step]:
        """Return the latest changes, oldest first, but for those of which nothing is left."""
        rows = self._db.execute(
            f"""SELECT id, kind, label, at FROM change c
            WHERE EXISTS (SELECT 1 FROM op o WHERE o.change = c.id AND {NOT_GONE})
            ORDER BY clock DESC LIMIT ?""",
            (limit,),
        ).fetchall()
        return [
            Step(id=i, kind=Kind(kind), label=label, at=datetime.fromisoformat(at))
            for i, kind, label, at in reversed(rows)
        ]

    def before(self, change: int) -> dict[RecordKey, FieldValues]:
        """Return what the fields a change touched held before it.

        A record that the change itself made has only the deleted mark, set; a field that was not in
        the log before has the value ``...``: its default.
        """
        rows = self._db.execute(
            f"""SELECT o.noun, o.record, o.field,
            (SELECT e.value FROM op_saw s JOIN op e ON e.id = s.earlier
                JOIN change c ON c.id = e.change WHERE s.op = o.id
                ORDER BY c.clock DESC, e.id DESC LIMIT 1)
            FROM op o WHERE o.change = ? AND {NOT_GONE} ORDER BY o.id""",
            (change,),
        )
        found: dict[RecordKey, dict[str, object]] = {}
        for noun, record, field, value in rows:
            held = ... if value is None else json.loads(value)
            found.setdefault((noun, record), {}).setdefault(field, held)
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
            f"""SELECT o.noun, o.record, c.at, o.change, o.id FROM op o
            JOIN change c ON c.id = o.change
            WHERE o.field = '{DELETED}' AND o.value = 'true'
            AND NOT EXISTS (SELECT 1 FROM op_saw s WHERE s.earlier = o.id)
            ORDER BY c.clock DESC, o.id"""
        )
        return [
            Deletion(noun=noun, record=record, at=datetime.fromisoformat(at), change=change, op=op)
            for noun, record, at, change, op in rows
        ]

    def forget(self, deletions: Iterable[Deletion]) -> None:
        """Take all that deleted records held out of the log; that they were deleted stays."""
        for gone in deletions:
            others = (gone.record, gone.op)
            self._db.execute(
                "DELETE FROM op_saw WHERE op IN (SELECT id FROM op WHERE record = ? AND id <> ?)",
                others,
            )
            self._db.execute("DELETE FROM op WHERE record = ? AND id <> ?", others)
            self._db.execute("UPDATE op SET value = ? WHERE id = ?", (GONE, gone.op))
        # a label may hold a name: “Add Jo Mensah”
        self._db.execute(
            f"""UPDATE change SET label = '' WHERE NOT EXISTS
            (SELECT 1 FROM op o WHERE o.change = change.id AND {NOT_GONE})"""
        )

    def _make_room(self, old: int, new: int) -> None:
        """Let an entry go and the next take over what it had seen and is still there."""
        self._db.execute(
            """INSERT INTO op_saw SELECT ?, s.earlier FROM op_saw s JOIN op o ON o.id = s.earlier
            WHERE s.op = ?""",
            (new, old),
        )
        self._db.execute("DELETE FROM op WHERE id = ?", (old,))

    def _heads(self, record: str, field: str) -> Sequence[tuple[int, int, str]]:
        found: Sequence[tuple[int, int, str]] = self._db.execute(
            """SELECT o.id, o.change, o.value FROM op o WHERE o.record = ? AND o.field = ?
            AND NOT EXISTS (SELECT 1 FROM op_saw s WHERE s.earlier = o.id)""",
            (record, field),
        ).fetchall()
        return found

    def _is_ours(self, change: int) -> bool:
        return change >> IN_SESSION_BITS == self._last_id >> IN_SESSION_BITS

    def _next_id(self, at: datetime) -> int:
        if not self._last_id:
            self._last_id = secrets.randbits(SESSION_BITS) << IN_SESSION_BITS
        # each time: the change that brought the session in may have failed
        self._db.execute(
            "INSERT OR IGNORE INTO session VALUES (?, ?, ?)",
            (self._last_id >> IN_SESSION_BITS, storable(self._computer), at.isoformat()),
        )
        return self._following_id()

    def _following_id(self) -> int:
        self._last_id += 1
        return self._last_id


def _lost_most(before: Value, after: Value) -> bool:
    """Say whether most of a text went at once, perhaps by a slip: then it is worth keeping."""
    return isinstance(before, str) and isinstance(after, str) and len(after) * 2 < len(before)


def _made_here(values: dict[str, object]) -> FieldValues:
    """Undoing the making of a record is to delete it; its fields may stay as they are."""
    if values.get(DELETED) in (..., json.loads(GONE)):
        return {DELETED: True}
    return values  # type: ignore[return-value] # `...` stands for a default and is replaced on use


class UndoStacks:
    """What can be undone and what can be redone, the next one last in each.

    To undo or redo is to enter the values from before a step; that entry is itself the step to take
    back next time.
    """

    def __init__(self, steps: Iterable[Step]) -> None:
        """Begin with the steps of the log, oldest first."""
        self.undo: list[Step] = []
        self.redo: list[Step] = []
        for step in steps:
            self.add(step)

    def add(self, step: Step) -> None:
        """Take in a step just made; the newest again is the newest gone on."""
        if step.kind is Kind.UNDO:
            del self.undo[-1:]
            self.redo.append(step)
        elif step.kind is Kind.REDO:
            del self.redo[-1:]
            self.undo.append(step)
        elif step.kind is Kind.IMPORT:
            self.undo.clear()
            self.redo.clear()
        elif not self.undo or self.undo[-1].id != step.id:
            self.undo.append(step)
            self.redo.clear()
