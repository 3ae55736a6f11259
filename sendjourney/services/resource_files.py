"""The app's own dated data, read from ``resources``: headings, areas, rules of law, the sample.

A broken file is a fault of ours and says so as one; nothing a family wrote is read here.
"""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import is_dataclass
from functools import cache
from typing import Any, TypeVar, get_args, get_type_hints

import msgspec

from sendjourney import paths
from sendjourney.errors import BugError

T = TypeVar("T")


@cache
def read_toml(*place: str) -> Mapping[str, Any]:
    """Return what a file under ``resources`` says; it is read once and must not be changed.

    Raises:
        BugError: the file is missing or is not TOML.
    """
    path = paths.resources().joinpath(*place)
    try:
        with path.open("rb") as file:
            return tomllib.load(file)
    except (OSError, ValueError) as error:
        raise BugError(f"{path}: {error}") from error


def read_records(
    noun: type[T], table: str, *place: str, inherits: tuple[str, ...] = ()
) -> tuple[T, ...]:
    """Return the tables of one name in a file as records of one kind, in the file's order.

    A table without a field that ``inherits`` names takes it from the head of the file.

    Raises:
        BugError: the file cannot be read, or holds something the records do not.
    """
    file = read_toml(*place)
    head = {name: file[name] for name in inherits if name in file}
    rows = [head | row for row in file.get(table, ())]
    for number, row in enumerate(rows):
        if unknown := sorted(_unknown(row, noun)):
            raise BugError(f"{'/'.join(place)}: {table}[{number}] has {unknown}")
    try:
        return msgspec.convert(rows, tuple[noun, ...])  # type: ignore[valid-type]
    except msgspec.ValidationError as error:
        raise BugError(f"{'/'.join(place)}: {error}") from error


def _unknown(row: Mapping[str, Any], noun: type) -> Iterator[str]:
    """Yield the fields of a table that its record does not have, and those of tables within it."""
    hints = _hints(noun)
    for name, value in row.items():
        if name not in hints:
            yield name
        elif isinstance(value, list):
            inner = next(iter(get_args(hints[name])), None)
            if isinstance(inner, type) and is_dataclass(inner):
                for each in value:
                    yield from (f"{name}.{field}" for field in _unknown(each, inner))


@cache
def _hints(noun: type) -> Mapping[str, Any]:
    return get_type_hints(noun)
