"""What the store of every noun does: records in and out of its table, and into the search.

A noun's own store names its table, its order and the words it is found by; nothing else differs.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import fields
from enum import Enum
from types import UnionType
from typing import Any, ClassVar, Generic, TypeVar, get_args, get_origin, get_type_hints

import msgspec

from sendjourney.domain.record import Record
from sendjourney.storage.change_log import FieldValues, Value
from sendjourney.storage.database import Database
from sendjourney.storage.plain_text import storable

R = TypeVar("R", bound=Record)


class Store(Generic[R]):
    """Reads and writes the records of one noun. Writing happens inside the caller's transaction."""

    noun: ClassVar[type[Record]]
    table: ClassVar[str]
    collection: ClassVar[str]
    """The name of this noun in ``FamilyRecord``."""
    order: ClassVar[str] = "rowid"

    def __init__(self, db: Database) -> None:
        """Take the open database."""
        self._db = db
        self._shapes = _shapes(self.noun)
        nothing = dict.fromkeys(self._shapes)
        self._defaults = self._plain(nothing | db.defaults(self.table))

    def all(self) -> list[R]:
        """Return every record, in the store's order."""
        return self._where("1 = 1", ())

    def get(self, record_id: str) -> R | None:
        """Return one record, or None when it was deleted or never was."""
        found = self._where("id = ?", (record_id,))
        return found[0] if found else None

    def is_of(self, record: R, child_id: str) -> bool:
        """Say whether a record is one of a child's."""
        return getattr(record, "child_id", "") == child_id

    def found_by(self, record: R) -> tuple[str, str]:
        """Return the title and the words that search finds a record by."""
        return "", " ".join(_words_of(record))

    def values(self, record: R) -> FieldValues:
        """Return the record's fields in plain JSON form, the id left out."""
        plain: dict[str, Value] = msgspec.to_builtins(record)
        plain.pop("id")
        return {name: _storable(value) for name, value in plain.items()}

    def plain(self, record_id: str) -> FieldValues | None:
        """Return what the table holds of a record, in plain JSON form."""
        row = next(self._db.rows(f"SELECT * FROM {self.table} WHERE id = ?", (record_id,)), None)
        return None if row is None else self._plain(row)

    def with_defaults(self, values: Mapping[str, Value]) -> FieldValues:
        """Return all fields of a record of which the log holds only those ever set."""
        return {**self._defaults, **values}

    def put(self, record_id: str, values: Mapping[str, Value]) -> None:
        """Write a record's fields to its table."""
        row = {
            name: json.dumps(value, ensure_ascii=False, separators=(",", ":"))
            if isinstance(value, (list, dict))
            else value
            for name, value in values.items()
        }
        self._db.upsert(self.table, {"id": record_id, **row}, key="id")

    def remove(self, record_id: str) -> None:
        """Take a record out of its table; the log still has it."""
        self._db.execute(f"DELETE FROM {self.table} WHERE id = ?", (record_id,))

    def record(self, record_id: str, values: Mapping[str, Value]) -> R:
        """Return the record of these plain values."""
        return msgspec.convert({"id": record_id, **values}, self.noun)  # type: ignore[return-value]

    def _where(self, condition: str, values: tuple[str, ...]) -> list[R]:
        sql = f"SELECT * FROM {self.table} WHERE {condition} ORDER BY {self.order}"
        return [self.record(row["id"], self._plain(row)) for row in self._db.rows(sql, values)]

    def _plain(self, row: Mapping[str, Any]) -> FieldValues:
        return {name: shape(row[name]) for name, shape in self._shapes.items()}


def _shapes(noun: type[Record]) -> dict[str, Callable[[Any], Value]]:
    """Return, for each field but the id, how its column is turned into plain JSON form."""
    hints = get_type_hints(noun)
    return {f.name: _shape(hints[f.name]) for f in fields(noun) if f.name != "id"}


def _shape(hint: Any) -> Callable[[Any], Value]:  # noqa: ANN401 - a type, of any kind
    kinds = [k for k in get_args(hint) if k is not type(None)] if _is_union(hint) else [hint]
    if kinds == [bool]:
        return bool
    if get_origin(kinds[0]) is tuple or hasattr(kinds[0], "__dataclass_fields__"):
        return msgspec.json.decode
    return _as_it_is


def _is_union(hint: Any) -> bool:  # noqa: ANN401 - a type, of any kind
    return get_origin(hint) is UnionType


def _as_it_is(value: Value) -> Value:
    return value


def _storable(value: Value) -> Value:
    """Turn tuples into lists, and all text into what a file can hold."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, (list, tuple)):
        return [_storable(item) for item in value]  # type: ignore[arg-type]
    if isinstance(value, dict):
        return {name: _storable(item) for name, item in value.items()}  # type: ignore[arg-type]
    return value


def _words_of(record: Record) -> list[str]:
    values = [getattr(record, f.name) for f in fields(record) if f.name not in NOT_WORDS]
    return [v for v in values if isinstance(v, str) and not isinstance(v, Enum)]


NOT_WORDS = frozenset(
    {"id", "child_id", "person_id", "source_id", "photo", "sha256"}
    | {"media_type", "heading", "time_zone", "question", "section", "kind"}
)
