"""What of a family's record is private to a reader, as words to look for in a finished page.

Names are looked for by each of their words, numbers by their digits, longer texts by any five
words in a row. What the reader may see of others is not private: two people can share a name.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from functools import lru_cache

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.person import Person
from sendjourney.domain.record import Record
from sendjourney.domain.references import NAMING
from sendjourney.domain.visibility import Reader
from sendjourney.services.common_words import common, titles, usual
from sendjourney.services.typed_dates import short_date

WORD = re.compile(r"\w+")
POSTCODE = re.compile(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b", re.IGNORECASE)
IN_A_ROW = 5
FEWEST_DIGITS = 6
COUNTRY_OR_ZERO = re.compile(r"^(?:0044|44|0)0?")
LONG_WORD = 7
TELLING_WORDS = 2
NOT_SAID = frozenset({
    "id", "area", "heading", "photo", "sha256", "file_name", "media_type", "time_zone", "kind",
    "school_year", "pronouns", "facts", "left_out", "added", *NAMING,
})  # fmt: skip
NAMES = frozenset({"name", "known_as", "who", "to_whom", "from_whom", "said_by"})
SEVERAL_WORDS_AT_LEAST = frozenset({"role", "organisation", "best_way", "council", "place"})
"""Too usual to be looked for when they are a single word."""


class What(Labelled):
    """What kind of private thing it is."""

    NAME = "name", "a name"
    NUMBER = "number", "a number"
    EMAIL = "email", "an email address"
    ADDRESS = "address", "an address"
    DAY = "day", "a birth date"
    WORDS = "words", "words that you kept private"


@dataclass(frozen=True, slots=True)
class Needle:
    """Something to look for: words in a row, or digits. Not ``sure``: it may be there by chance."""

    what: What
    words: tuple[str, ...]
    record_id: str
    sure: bool = True


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """Return a text without capitals, accents and signs that nobody sees."""
    if text.isascii():
        return text.casefold()
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in parts if unicodedata.category(c) not in {"Mn", "Cf"})


def words_of(text: str) -> list[str]:
    """Return the words of a text, folded."""
    return WORD.findall(folded(text))


def digits_of(text: str) -> str:
    """Return the digits of a telephone or NHS number without its country or first nought."""
    digits = "".join(str(unicodedata.decimal(c)) for c in text if c.isdecimal())
    return COUNTRY_OR_ZERO.sub("", digits)


def needles(record: FamilyRecord, child: Child, reader: Reader | None) -> list[Needle]:
    """Return everything to look for in a page about a child for a reader."""
    known = {each.id: each for each in (*record.everything(), child)}.values()
    hidden = [each for each in known if not each.visibility.allows(reader)]
    if not hidden:
        return []
    open_to_all = _seen(each for each in known if each.visibility.allows(reader))
    found = (needle for each in hidden for needle in _of_record(each))
    return [needle for needle in found if (needle.what, needle.words) not in open_to_all]


def texts_of(hidden: Record) -> Iterator[str]:
    """Yield the longer texts of a record: those that are found by some of their words."""
    for name, value in _said(hidden):
        if name not in NAMES and isinstance(value, str) and len(value.split()) >= IN_A_ROW:
            yield value


def _seen(records: Iterable[Record]) -> set[tuple[What, tuple[str, ...]]]:
    """Return what the reader may see anyway: names, numbers and addresses, not longer words."""
    return {
        (needle.what, needle.words)
        for each in records
        for needle in _of_record(each)
        if needle.what is not What.WORDS or isinstance(each, Person)
    }


def _said(record: Record) -> Iterator[tuple[str, object]]:
    for field in fields(record):
        value = getattr(record, field.name)
        if field.name not in NOT_SAID and value and (type(value) is str or field.name == "phones"):
            yield field.name, value


def _of_record(record: Record) -> Iterator[Needle]:
    for name, value in _said(record):
        for what, words, sure in _of_field(record, name, value):
            if words:
                yield Needle(what, words, record.id, sure)
    born = getattr(record, "birth_date", None)
    if born is not None:
        yield Needle(What.DAY, tuple(words_of(short_date(born))), record.id)


_Found = Iterator[tuple[What, tuple[str, ...], bool]]


def _of_field(record: Record, name: str, value: object) -> _Found:
    if isinstance(value, tuple):
        for phone in value:
            yield from _number(str(phone))
    elif name == "nhs_number":
        yield from _number(str(value))
    elif name == "email":
        yield What.EMAIL, tuple(words_of(str(value))), True
    elif name == "address":
        yield from _address(str(value))
    elif name in NAMES and isinstance(record, Child | Person):
        yield from _name(str(value))
    elif len(words := words_of(str(value))) < IN_A_ROW:
        yield from _few_words(name, words)


def _number(text: str) -> _Found:
    digits = digits_of(text)
    if len(digits) >= FEWEST_DIGITS:
        yield What.NUMBER, (digits,), True


def _name(text: str) -> _Found:
    words = words_of(text)
    if len(words) > 1:
        yield What.NAME, tuple(words), True
    for word in words:
        if len(word) > 1 and word not in titles() and (len(words) == 1 or word not in usual()):
            yield What.NAME, (word,), word not in common()


def _address(text: str) -> _Found:
    for part in re.split(r"[,\n;]", POSTCODE.sub(" ", text)):
        words = tuple(words_of(part))
        if len(words) > 1 and any(word[0].isdecimal() for word in words):
            yield What.ADDRESS, words, True
    for postcode in POSTCODE.findall(text):
        compact = "".join(words_of(postcode))
        yield What.ADDRESS, (compact[:-3], compact[-3:]), True
        yield What.ADDRESS, (compact,), True


def _few_words(name: str, words: list[str]) -> _Found:
    telling = [word for word in words if word not in common()]
    if len(words) == 1:
        if name not in SEVERAL_WORDS_AT_LEAST and telling and len(words[0]) >= LONG_WORD:
            yield What.WORDS, (words[0],), False
    elif telling:
        yield What.WORDS, tuple(words), len(telling) >= TELLING_WORDS
