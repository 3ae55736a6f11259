"""The facts that a page carries inside itself: what it says, in the open form, and nothing more.

A page shows less of a record than the family keeps. So a field goes along only when the page says
it: whatever is drawn on pages one day, nothing can travel that the reader does not see anyway. Of a
part of the story, which a short page may shorten, the lines go along that it says.
"""

import re
from dataclasses import MISSING, Field, fields
from datetime import date, time
from typing import Any

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.record import Record
from sendjourney.domain.references import NAMING, without_loose_ends
from sendjourney.domain.story import StoryPart
from sendjourney.export.archive_text import text_of
from sendjourney.export.wording import clock, day_month_year, short_day

FILE_NAME = "sendjourney.json"
GO_ALONG = frozenset(
    {"id", "visibility", "confirmed_on", "heading", "time_zone", "position", *NAMING}
)
"""Fields that are not said in words, and without which a record would not be the same."""
STAY_AT_HOME = frozenset({"photo", "sha256", "file_name", "media_type", "size"})
"""What names a file: the files themselves do not go along."""
WORD = re.compile(r"\w+")


def carried(record: FamilyRecord, says: str, made_on: date) -> bytes:
    """Return the text of an archive with what a page says of these records.

    ``record`` has been filtered as for the page; ``says`` is all the page's text.
    """
    said = _words(says)
    kept: dict[str, Any] = {
        noun.name: tuple(
            told for found in getattr(record, noun.name) if (told := _told(found, said)) is not None
        )
        for noun in fields(record)
    }
    return text_of(without_loose_ends(FamilyRecord(**kept)), made_on)


def _told(record: Record, said: str) -> Record | None:
    """Return a record with only what is said of it; None when it has words and none is said."""
    if isinstance(record, Child) and not _is_said(record.name, said):
        record = record.changed(name=record.called)
    if isinstance(record, StoryPart):
        lines = record.text.splitlines()
        record = record.changed(text="\n".join(line for line in lines if _is_said(line, said)))
    dropped = [field for field in fields(record) if not _goes(record, field, said)]
    if any(field.default is MISSING and field.default_factory is MISSING for field in dropped):
        return None
    told = record.changed(**{field.name: _nothing(field) for field in dropped})
    return told if _has_words(told) or not _has_words(record) else None


def _goes(record: Record, field: Field[object], said: str) -> bool:
    if field.name in GO_ALONG or (isinstance(record, Child) and field.name == "name"):
        return True
    return field.name not in STAY_AT_HOME and _is_said(getattr(record, field.name), said)


def _is_said(value: object, said: str) -> bool:
    if isinstance(value, tuple):
        return all(_is_said(part, said) for part in value)
    if isinstance(value, date):
        shown = (day_month_year(value), short_day(value).split(" ", 1)[1])
        return any(_words(way) in said for way in shown)
    if isinstance(value, time):
        return _words(clock(value)) in said
    if type(value) is str:
        return all(_words(line) in said for line in value.splitlines())
    return type(value) is not int  # a kind, a yes or no: one of few words that we made


def _words(text: str) -> str:
    """Return the words of a text alone, each between two spaces."""
    return " ".join(["", *WORD.findall(text.casefold()), ""])


def _has_words(record: Record) -> bool:
    return any(
        bool(value) and (type(value) is str or isinstance(value, tuple))
        for field in fields(record)
        if field.name not in GO_ALONG | STAY_AT_HOME
        for value in [getattr(record, field.name)]
    )


def _nothing(field: Field[Any]) -> Any:  # noqa: ANN401 - whatever the field is without a word said
    return field.default_factory() if callable(field.default_factory) else field.default
