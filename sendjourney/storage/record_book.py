"""The family's record as one whole: tables, log, search and attachments, always in step.

Every write goes through here, inside ``writing``: first the log, then the table it gives, then the
words it is found by. There is no other way to change a table.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import TypeVar

from sendjourney.domain.record import Record
from sendjourney.storage.attachments import Attachments
from sendjourney.storage.change_log import (
    DELETED,
    ChangeLog,
    FieldValues,
    Kind,
    Unit,
    undo_and_redo,
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
        self._touched: set[type[Record]] = set()

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

    def undo_stacks(self) -> tuple[list[Unit], list[Unit]]:
        """Return what can be undone and redone, the next one last in each."""
        return undo_and_redo(self.log.units())

    def take_back(self, unit: Unit, kind: Kind, at: datetime) -> frozenset[type[Record]]:
        """Enter what everything held before a step; returns the nouns that changed."""
        with self.writing(unit.label, at=at, kind=kind) as writing:
            for (table, record_id), values in self.log.before(unit.id).items():
                writing.put_back(table, record_id, values)
        return writing.nouns

    def bin(self) -> list[Binned]:
        """Return the deleted records, deleted last first; those already purged are left out."""
        found = []
        for deletion in self.log.deletions():
            values = self.log.current(deletion.record)
            del values[DELETED]
            if values:
                store = self.stores.named(deletion.noun)
                record = store.record(deletion.record, store.with_defaults(values))
                found.append(Binned(record=record, deleted_at=deletion.at, change=deletion.change))
        return found

    def purge(self, before: datetime) -> int:
        """Let go for good of what was deleted before a moment; returns how many records."""
        gone = [d.record for d in self.log.deletions() if d.at < before and self._holds(d.record)]
        if gone:
            with self.file.transaction():
                self.log.forget(gone)
                self.attachments.forget_unused()
        return len(gone)

    def disagreements(self) -> list[str]:
        """Return where replaying the log does not give the tables, as “table id”."""
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
        return sorted(f"{table} {record_id}" for table, record_id in wrong)

    def _holds(self, record_id: str) -> bool:
        return len(self.log.current(record_id)) > 1


class Writing:
    """One change being made. ``nouns`` is what it touched so far."""

    def __init__(
        self, book: RecordBook, label: str, *, at: datetime, kind: Kind, grows: str
    ) -> None:
        """Begin; nothing is entered until the first real difference."""
        self._book = book
        self._begin = (label, at, kind, grows)
        self._change = 0
        self._nouns: set[type[Record]] = set()

    @property
    def nouns(self) -> frozenset[type[Record]]:
        """The nouns with a changed record."""
        return frozenset(self._nouns)

    def save(self, records: Iterable[Record]) -> None:
        """Save records, new or changed; the same record again changes nothing."""
        for record in records:
            store = self._book.stores.of(type(record))
            values = store.values(record)
            self._enter(store.table, record.id, values, alive=True)

    def delete(self, records: Iterable[Record]) -> None:
        """Move records to the bin."""
        for record in records:
            store = self._book.stores.of(type(record))
            if store.plain(record.id) is not None:
                self._log(store.table, record.id, {DELETED: True})
                self._show(store.table, record.id)

    def bring_back(self, binned: Iterable[Record]) -> None:
        """Take deleted records out of the bin, as they were."""
        for record in binned:
            store = self._book.stores.of(type(record))
            self._log(store.table, record.id, {DELETED: False})
            self._show(store.table, record.id)

    def put_back(self, table: str, record_id: str, values: Mapping[str, object]) -> None:
        """Enter the fields as they were before a step; ``...`` stands for a field's default."""
        defaults = self._book.stores.named(table).with_defaults({})
        plain = {n: defaults[n] if v is ... else v for n, v in values.items()}
        now = self._book.log.current(record_id)
        self._log(
            table,
            record_id,
            {n: v for n, v in plain.items() if now.get(n, defaults.get(n)) != v},  # type: ignore[misc]
        )
        self._show(table, record_id)

    def attach(self, data: bytes) -> str:
        """Keep bytes and return their SHA-256."""
        return self._book.attachments.put(data)

    def _enter(self, table: str, record_id: str, values: FieldValues, *, alive: bool) -> None:
        store = self._book.stores.named(table)
        is_new = store.plain(record_id) is None
        differing = store.differences(record_id, values)
        if is_new:
            before = store.with_defaults(self._book.log.current(record_id))
            differing = {n: v for n, v in values.items() if before[n] != v}
            differing = {**differing, DELETED: not alive}
        if differing:
            self._log(table, record_id, differing)
            self._show(table, record_id)

    def _log(self, table: str, record_id: str, values: FieldValues) -> None:
        if not values:
            return
        if not self._change:
            label, at, kind, grows = self._begin
            self._change = self._book.log.begin(label, at=at, kind=kind, grows=grows)
        self._book.log.enter(self._change, table, record_id, values)
        self._nouns.add(self._book.stores.named(table).noun)

    def _show(self, table: str, record_id: str) -> None:
        """Make the table and the search say what the log says."""
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
