"""The text of an archive: one JSON document, written plainly and read with distrust.

Everything is kept exactly as it stands, control characters too. Refused, with the place in the
document: what is not JSON, names given twice, fields we do not know, ids that are missing, used
twice or lead nowhere, and half characters (lone surrogates), which no file can hold.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date, time
from typing import Any, Literal
from zoneinfo import available_timezones

import msgspec

from sendjourney.domain.appointment import HOME_TIME_ZONE
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record
from sendjourney.domain.references import loose_ends
from sendjourney.errors import ArchiveError
from sendjourney.export.archive_problems import explained

FORMAT: Literal["sendjourney-archive"] = "sendjourney-archive"
VERSION: Literal[1] = 1
DEEPEST = 12
LARGEST_NUMBER = 2**31 - 1
ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
FIELD_NAME = re.compile(r"[a-z_]{1,40}")
HALF_CHARACTER = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Archive:
    """Everything one family recorded, in open form. Dates are written 2026-03-12, times 09:30:00.

    In a zip this document is ``archive.json``; the bytes of papers, photos and pages given away are
    beside it as ``attachments/`` and their SHA-256, which ``sha256`` of a paper or page and
    ``photo`` of a child name.
    """

    format: Literal["sendjourney-archive"]
    version: Literal[1]
    made_on: date
    family: FamilyRecord


class _Repeated(dict[str, Any]):
    """An object of the document in which a name stood twice."""


def text_of(record: FamilyRecord, made_on: date) -> bytes:
    """Return the document of a family, indented, in UTF-8.

    Raises:
        ArchiveError: a text holds half a character, which no file can hold.
    """
    plain = msgspec.to_builtins(
        Archive(format=FORMAT, version=VERSION, made_on=made_on, family=record)
    )
    _check_plain(plain, "", 0)
    return msgspec.json.format(msgspec.json.encode(plain), indent=2) + b"\n"


def record_of(text: bytes) -> FamilyRecord:
    """Return the family that a document holds.

    Raises:
        ArchiveError: it cannot be read in; the error names the place.
    """
    plain = _parsed(text)
    _check_plain(plain, "", 0)
    _check_envelope(plain)
    try:
        archive = msgspec.convert(plain, Archive)
    except msgspec.ValidationError as error:
        raise explained(error) from None
    _check_nothing_lost(plain, msgspec.to_builtins(archive), "")
    _check_records(archive.family)
    return archive.family


def _parsed(text: bytes) -> object:
    try:
        return json.loads(
            text.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_no_constant
        )
    except UnicodeDecodeError:
        raise ArchiveError("the beginning", "the text is not written in UTF-8") from None
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, character {error.colno}"
        raise ArchiveError(place, "the text is not JSON") from None
    except RecursionError:
        raise ArchiveError("the beginning", "it goes too deep to be one of our archives") from None
    except ValueError:
        raise ArchiveError("a number", "it is no number that we use") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    plain = dict(pairs)
    return plain if len(plain) == len(pairs) else _Repeated(plain)


def _no_constant(_: str) -> None:
    raise ValueError


def _check_plain(plain: object, place: str, depth: int) -> None:
    if depth > DEEPEST:
        raise ArchiveError(place, "it goes too deep to be one of our archives")
    if isinstance(plain, _Repeated):
        raise ArchiveError(place or "the beginning", "a field stands there twice")
    if isinstance(plain, str) and HALF_CHARACTER.search(plain):
        raise ArchiveError(place, "the text holds half a character")
    if isinstance(plain, int) and not 0 <= plain <= LARGEST_NUMBER:
        raise ArchiveError(place, "the number is too small or too large")
    for inner, value in _inside(plain, place):
        _check_plain(value, inner, depth + 1)


def _inside(plain: object, place: str) -> Iterator[tuple[str, object]]:
    if isinstance(plain, dict):
        for name, value in plain.items():
            yield _field(place, name), value
    elif isinstance(plain, (list, tuple)):
        for index, value in enumerate(plain):
            yield f"{place}[{index}]", value


def _field(place: str, name: str) -> str:
    """Return the place of a field; a name unlike ours is not repeated, it may be private."""
    named = name if FIELD_NAME.fullmatch(name) else "(a field with another name)"
    return f"{place}.{named}" if place else named


def _check_envelope(plain: object) -> None:
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise ArchiveError("format", "this is not an archive of SEND Journey")
    version = plain.get("version")
    if isinstance(version, int) and version > VERSION:
        raise ArchiveError("version", "it was made by a newer SEND Journey: please update this one")


def _check_nothing_lost(given: object, kept: object, place: str) -> None:
    """Refuse what reading would have dropped or made up: unknown fields, and missing ids."""
    if isinstance(given, dict) and isinstance(kept, dict):
        for name in given:
            if name not in kept:
                raise ArchiveError(_field(place, name), "this version does not know that field")
        if "id" in kept and "id" not in given:
            raise ArchiveError(_field(place, "id"), "it is missing")
    inside = dict(_inside(kept, place))
    for inner, value in _inside(given, place):
        _check_nothing_lost(value, inside[inner], inner)


def _check_records(family: FamilyRecord) -> None:
    used: set[str] = set()
    for noun in fields(family):
        for index, record in enumerate(getattr(family, noun.name)):
            place = f"family.{noun.name}[{index}]"
            _check_id(record, place, used)
            _check_times(record, place)
    for end in loose_ends(family):
        place = f"family.{end.noun}[{end.index}].{end.field}"
        raise ArchiveError(place, "it names a record that is not in the archive")


def _check_id(record: Record, place: str, used: set[str]) -> None:
    if not ID.fullmatch(record.id):
        problem = "an id is 1 to 64 letters, numbers, hyphens or underscores"
        raise ArchiveError(f"{place}.id", problem)
    if record.id in used:
        raise ArchiveError(f"{place}.id", "another record has the same id")
    used.add(record.id)


def _check_times(record: Record, place: str) -> None:
    at = getattr(record, "at", None)
    if isinstance(at, time) and at.tzinfo is not None:
        raise ArchiveError(f"{place}.at", "the time carries a time zone of its own")
    zone = getattr(record, "time_zone", HOME_TIME_ZONE)
    if zone != HOME_TIME_ZONE and zone not in available_timezones():
        raise ArchiveError(f"{place}.time_zone", "this time zone is not known here")
