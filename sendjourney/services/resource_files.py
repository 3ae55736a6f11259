"""The app's own dated data, read from ``resources``: headings, areas, rules of law, the sample.

A broken file is a fault of ours and says so as one; nothing a family wrote is read here.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any, TypeVar

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


def read_records(noun: type[T], table: str, *place: str) -> tuple[T, ...]:
    """Return the tables of one name in a file as records of one kind, in the file's order.

    Raises:
        BugError: the file cannot be read, or holds something the records do not.
    """
    rows = read_toml(*place).get(table, ())
    try:
        records = msgspec.convert(rows, tuple[noun, ...])  # type: ignore[valid-type]
    except msgspec.ValidationError as error:
        raise BugError(f"{'/'.join(place)}: {error}") from error
    known = set(noun.__dataclass_fields__)  # type: ignore[attr-defined]
    for number, row in enumerate(rows):
        if unknown := set(row) - known:
            raise BugError(f"{'/'.join(place)}: {table}[{number}] has {sorted(unknown)}")
    return records
