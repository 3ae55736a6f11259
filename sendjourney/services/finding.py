"""Finding by a few letters what has a name: people, pages, settings, letters, things to do.

It forgives. Accents and capitals make no difference, a word may be a beginning, and one slip of a
finger in a longer word (a letter wrong, missing, doubled or swapped with the next) is no matter.
"""

import re
import unicodedata
from enum import IntEnum
from typing import Generic, TypeVar

T = TypeVar("T")

_APOSTROPHES = re.compile("['’]")

SHORTEST_WITH_SLIP = 4
"""Letters; in a shorter word a slip makes another word."""


class _Fit(IntEnum):
    """How well a typed word fits; less is better."""

    NAMED = 0
    BEGINS_NAME = 1
    ABOUT = 2
    SLIP_IN_NAME = 4
    SLIP_ABOUT = 6


class Shelf(Generic[T]):
    """Things that can be found by their names, in the order in which they were put there."""

    def __init__(self) -> None:
        """Begin empty."""
        self._things: list[T] = []
        self._words: dict[str, dict[str, list[tuple[int, bool]]]] = {}

    def put(self, thing: T, name: str, about: str = "") -> None:
        """Keep a thing under its name, and under other words about it."""
        number, named = len(self._things), set(words_of(name))
        self._things.append(thing)
        for word in named | set(words_of(about)):
            places = self._words.setdefault(word[0], {}).setdefault(word, [])
            places.append((number, word in named))

    def find(self, typed: str, limit: int) -> list[T]:
        """Return what fits every word that was typed, best first."""
        return [self._things[number] for _, number in self._found(typed)[:limit]]

    def find_named(self, typed: str) -> list[T]:
        """Return only what has every typed word, whole, in its name."""
        return [self._things[number] for fit, number in self._found(typed) if fit == _Fit.NAMED]

    def _found(self, typed: str) -> list[tuple[int, int]]:
        """Return how well each thing fits, with its number, best first."""
        wanted = words_of(typed)
        if not wanted:
            return []
        total = self._fits(wanted[0])
        for word in wanted[1:]:
            more = self._fits(word)
            total = {number: fit + more[number] for number, fit in total.items() if number in more}
        return sorted((fit, number) for number, fit in total.items())

    def _fits(self, typed: str) -> dict[int, int]:
        """Return the numbers of what fits one word; each word that is known is looked at once."""
        found: dict[int, int] = {}
        for word, places in self._words.get(typed[0], {}).items():
            begins = word.startswith(typed)
            if not begins and not slipped(typed, word):
                continue
            for number, named in places:
                fit = _fit(typed, word, begins=begins, named=named)
                found[number] = min(found.get(number, fit), fit)
        return found


def words_of(text: str) -> tuple[str, ...]:
    """Return the words of a text without capitals, accents and signs."""
    apart = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text.casefold()))
    plain = "".join(c if c.isalnum() else " " for c in apart if not unicodedata.combining(c))
    return tuple(plain.split())


def slipped(typed: str, word: str) -> bool:
    """Say whether a word begins with what was typed, but for one slip after the first letter."""
    length = len(typed)
    if length < SHORTEST_WITH_SLIP or word[:1] != typed[:1]:
        return False
    at = next((n for n, (a, b) in enumerate(zip(typed, word, strict=False)) if a != b), None)
    if at is None:
        return length <= len(word) + 1
    after, swapped = typed[at + 1 :], typed[at + 1 : at + 2] + typed[at]
    return (
        word.startswith(after, at + 1)
        or word.startswith(after, at)
        or word.startswith(typed[at:], at + 1)
        or word.startswith(swapped + typed[at + 2 :], at)
    )


def _fit(typed: str, word: str, *, begins: bool, named: bool) -> _Fit:
    if not begins:
        return _Fit.SLIP_IN_NAME if named else _Fit.SLIP_ABOUT
    if not named:
        return _Fit.ABOUT
    return _Fit.NAMED if word == typed else _Fit.BEGINS_NAME
