"""The last look before a page leaves: does its finished text say what its reader may not see?

What is private never reaches a composer. But the family's own words on the page may speak of it.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from urllib.parse import unquote

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.visibility import Reader
from sendjourney.services.common_words import common, months_and_days
from sendjourney.services.private_words import (
    IN_A_ROW,
    TELLING_WORDS,
    WORD,
    Needle,
    What,
    digits_of,
    folded,
    needles,
    texts_of,
)

NUMBER = re.compile(r"\+?\d(?:[\s().\-/\u2010-\u2015\u2060]{0,3}\d)+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Leak:
    """A place where a page says something private.

    ``line`` is what the page says there, ``words`` the private part of it. Not ``sure``: it may be
    the same word by chance, such as the month of May for somebody called May.
    """

    line: str
    what: What
    words: str
    record_id: str
    sure: bool = True

    @property
    def id(self) -> str:
        """What to allow this by, here and wherever else the page says the same of the record."""
        return f"{self.what.value} {self.record_id} {folded(self.words)}"


def leaks(
    lines: Iterable[str], record: FamilyRecord, child: Child, reader: Reader | None
) -> tuple[Leak, ...]:
    """Return every place where the texts of a page say what is private to its reader.

    ``lines`` are the texts of the finished file, ``record`` the whole family's. In the order of the
    page, the surest first in each line, each private thing once in a line.
    """
    wanted = needles(record, child, reader)
    hidden = [each for each in record.everything() if not each.visibility.allows(reader)]
    page = [_Line(line) for line in dict.fromkeys(map(unquote, lines))]
    rows = _rows_of(page)
    told = [
        (words, each.id)
        for each in hidden
        for text in texts_of(each)
        for words in _shared(text, rows)
    ]
    looking = _Looking(wanted, told)
    return tuple(leak for line in page for leak in looking.through(line))


def not_allowed(found: Iterable[Leak], allowed: frozenset[str]) -> tuple[Leak, ...]:
    """Return the leaks that the family did not allow, by id or by the words themselves."""
    words = {folded(each) for each in allowed}
    return tuple(x for x in found if x.id not in allowed and folded(x.words) not in words)


class _Line:
    """A line of the page with its words, each with its place in the line."""

    def __init__(self, text: str) -> None:
        self.text = " ".join(text.split())
        self.folded = folded(self.text)
        spots = list(WORD.finditer(self.folded))
        self.words = [spot[0] for spot in spots]
        self._spans = [spot.span() for spot in spots]

    def said(self, start: int, count: int) -> str:
        """Return some words as they stand on the page."""
        if len(self.folded) != len(self.text):
            return " ".join(self.words[start : start + count])
        return self.text[self._spans[start][0] : self._spans[start + count - 1][1]]


def _rows_of(page: Iterable[_Line]) -> set[tuple[str, ...]]:
    return {row for line in page for row in _rows(line.words)}


def _rows(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(IN_A_ROW)), strict=False)


def _shared(text: str, rows: set[tuple[str, ...]]) -> Iterator[tuple[str, ...]]:
    """Yield words in a row that a private text and the page share, if they tell anything."""
    for row in _rows(WORD.findall(folded(text))):
        if row in rows and sum(word not in common() for word in row) >= TELLING_WORDS:
            yield row


class _Looking:
    """Looks for many things at once: by their first word, and by their digits."""

    def __init__(
        self, wanted: Iterable[Needle], told: Iterable[tuple[tuple[str, ...], str]]
    ) -> None:
        self._by_first: dict[str, list[Needle]] = {}
        self._numbers: list[Needle] = []
        for needle in (*wanted, *(Needle(What.WORDS, words, owner) for words, owner in told)):
            if needle.what is What.NUMBER:
                self._numbers.append(needle)
            else:
                self._by_first.setdefault(needle.words[0], []).append(needle)

    def through(self, line: _Line) -> list[Leak]:
        """Return what a line tells: of each record the longest, the surest first."""
        found: dict[tuple[What, str], Leak] = {}
        for leak in (*self._in_words(line), *self._in_numbers(line)):
            key = (leak.what, leak.record_id)
            best = found.get(key)
            if best is None or (leak.sure, len(leak.words)) > (best.sure, len(best.words)):
                found[key] = leak
        return sorted(found.values(), key=lambda leak: not leak.sure)

    def _in_words(self, line: _Line) -> Iterator[Leak]:
        for start, word in enumerate(line.words):
            for needle in self._by_first.get(word, ()):
                count = len(needle.words)
                if tuple(line.words[start : start + count]) == needle.words:
                    said = line.said(start, count)
                    if not _is_by_chance(needle, line, start, said):
                        yield Leak(
                            line=line.text, what=needle.what, words=said,
                            record_id=needle.record_id, sure=needle.sure,
                        )  # fmt: skip

    def _in_numbers(self, line: _Line) -> Iterator[Leak]:
        for spot in NUMBER.finditer(line.folded) if self._numbers else ():
            digits = digits_of(spot[0])
            for needle in self._numbers:
                if needle.words[0] in digits:
                    yield Leak(
                        line=line.text, what=needle.what, words=spot[0].strip(),
                        record_id=needle.record_id,
                    )  # fmt: skip


def _is_by_chance(needle: Needle, line: _Line, start: int, said: str) -> bool:
    """Say whether a name is surely only a word here: “will”, “3 May”, “in May 2027”."""
    if needle.sure or needle.what is not What.NAME:
        return False
    if said.islower():
        return True
    around = line.words[max(0, start - 1) : start] + line.words[start + 1 : start + 2]
    return line.words[start] in months_and_days() and any(word.isdecimal() for word in around)
