"""The family's record as one whole: tables, log, search and attachments, always in step.

Every write goes through here, inside ``writing``: first the log, then the table it gives, then the
words it is found by. There is no other way to change a table.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

from sendjourney.domain.record import Record
from sendjourney.storage.attachments import Attachments
from sendjourney.storage.change_log import (
    DELETED,
    ChangeLog,
    FieldValues,
    Kind,
    Step,
    UndoStacks,
)
from sendjourney.storage.family_file import FamilyFile
from sendjourney.storage.search import Search
from sendjourney.storage.stores import Stores

R = TypeVar("R", bound=Record)


@dataclass(frozen=True, kw_only=True, slots=True)
class Binned:
    """A deleted record that can still be brought back. ``change`` is what it was deleted in."""

    record: Record
    deleted_at: datetime
    change: int


class RecordBook:
    """The record in one open family file."""

    def __init__(self, file: FamilyFile, computer: str) -> None:
        """Take a file whose schema is today's; ``computer`` names this machine in the log."""
        self.file = file
        self.stores = Stores(file.db)
        self.log = ChangeLog(file.db, computer)
        self.search = Search(file.db)
        self.attachments = Attachments(file.db)

    @contextmanager
    def writing(
        self, label: str, *, at: datetime, kind: Kind = Kind.EDIT, grows: str = ""
    ) -> Iterator["Writing"]:
        """Write all of what happens inside, or nothing; an empty change leaves no trace.

        Raises:
            CouldNotSaveError: Nothing was written; what was there before is whole.
        """
        with self.file.transaction():
            writing = Writing(self, label, at=at, kind=kind, grows=grows)
            yield writing

    def undo_stacks(self) -> UndoStacks:
        """Return what can be undone and redone."""
        return UndoStacks(self.log.steps())

    def take_back(self, step: Step, kind: Kind, at: datetime) -> "Writing":
        """Enter what everything held before a step."""
        with self.writing(step.label, at=at, kind=kind) as writing:
            for (table, record_id), values in self.log.before(step.id).items():
                writing.put_back(table, record_id, values)
        return writing

    def bin(self) -> list[Binned]:
        """Return the deleted records, deleted last first; those already purged are left out."""
        found = []
        for deletion in self.log.deletions():
            values = self.log.current(deletion.record)
            del values[DELETED]
            store = self.stores.named(deletion.noun)
            record = store.record(deletion.record, store.with_defaults(values))
            found.append(Binned(record=record, deleted_at=deletion.at, change=deletion.change))
        return found

    def purge(self, before: datetime) -> int:
        """Let go for good of what was deleted before a moment; returns how many records."""
        old = [deletion for deletion in self.log.deletions() if deletion.at < before]
        if old:
            with self.file.transaction():
                self.log.forget(old)
                self.attachments.forget_unused()
        return len(old)

    def disagreements(self) -> list[str]:
        """Return where log, tables and search do not say the same, as “table id”."""
        if not self.file.read_only:
            self.search.verify()
        replayed = self.log.replay()
        tables = {
            (store.table, record.id): store.values(record)
            for store in self.stores
            for record in store.all()
        }
        wrong = {
            key
            for key in replayed.keys() | tables.keys()
            if key not in replayed
            or key not in tables
            or self.stores.named(key[0]).with_defaults(replayed[key]) != tables[key]
        }
        wrong |= tables.keys() ^ self.search.entries()
        return sorted(f"{table} {record_id}" for table, record_id in wrong)


class Writing:
    """One change being made."""

    def __init__(
        self, book: RecordBook, label: str, *, at: datetime, kind: Kind, grows: str
    ) -> None:
        """Begin; nothing is entered until the first real difference."""
        self._book = book
        self._begin = (label, at, kind, grows)
        self._change = 0
        self._nouns: set[type[Record]] = set()

    @property
    def step(self) -> Step | None:
        """The step of undo this is; None when nothing was entered."""
        label, at, kind, _ = self._begin
        return Step(id=self._change, kind=kind, label=label, at=at) if self._change else None

    @property
    def nouns(self) -> frozenset[type[Record]]:
        """The nouns with a changed record."""
        return frozenset(self._nouns)

    def save(self, records: Iterable[Record]) -> None:
        """Save records, new or changed; the same record again changes nothing."""
        for record in records:
            store = self._book.stores.of(type(record))
            values = store.values(record)
            held = store.plain(record.id)
            if held is None:
                held = store.with_defaults(self._book.log.current(record.id))
                values[DELETED] = False
            self._enter(store.table, record.id, _differing(values, held))

    def delete(self, records: Iterable[Record]) -> None:
        """Move records to the bin."""
        for record in records:
            store = self._book.stores.of(type(record))
            if store.plain(record.id) is not None:
                self._enter(store.table, record.id, {DELETED: True})

    def bring_back(self, binned: Iterable[Record]) -> None:
        """Take deleted records out of the bin, as they were."""
        for record in binned:
            store = self._book.stores.of(type(record))
            self._enter(store.table, record.id, {DELETED: False})

    def put_back(self, table: str, record_id: str, values: Mapping[str, object]) -> None:
        """Enter the fields as they were before a step; ``...`` stands for a field's default."""
        store = self._book.stores.named(table)
        defaults = store.with_defaults({})
        before = {name: defaults[name] if v is ... else v for name, v in values.items()}
        held = store.with_defaults(self._book.log.current(record_id))
        self._enter(table, record_id, _differing(before, held))

    def attach(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256."""
        return self._book.attachments.put(data)

    def _enter(self, table: str, record_id: str, values: FieldValues) -> None:
        """Write to the log, and have the table and the search say the same."""
        if not values:
            return
        if not self._change:
            label, at, kind, grows = self._begin
            self._change = self._book.log.begin(label, at=at, kind=kind, grows=grows)
        self._book.log.enter(self._change, table, record_id, values)
        self._nouns.add(self._book.stores.named(table).noun)
        self._show(table, record_id)

    def _show(self, table: str, record_id: str) -> None:
        book = self._book
        store = book.stores.named(table)
        values = book.log.current(record_id)
        if values.pop(DELETED, False):
            store.remove(record_id)
            book.search.remove(record_id)
            return
        full = store.with_defaults(values)
        store.put(record_id, full)
        record = store.record(record_id, full)
        title, body = store.found_by(record)
        book.search.put(
            table, record_id, child_id=getattr(record, "child_id", ""), title=title, body=body
        )


def _differing(values: Mapping[str, Any], held: Mapping[str, Any]) -> FieldValues:
    return {n: v for n, v in values.items() if n not in held or held[n] != v}
