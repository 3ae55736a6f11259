"""Finding by a few letters what has a name: people, pages, settings, letters, things to do.

It forgives. Accents and capitals make no difference, a word may be a beginning, and one slip of a
finger in a longer word (a letter wrong, missing, doubled or swapped with the next) is no matter.
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from enum import IntEnum
from operator import itemgetter
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


@dataclass(frozen=True, kw_only=True, slots=True)
class _Kept(Generic[T]):
    """A thing with the words of its name, and those it is found by as well."""

    thing: T
    name: tuple[str, ...]
    about: tuple[str, ...]


class Shelf(Generic[T]):
    """Things that can be found by their names, in the order in which they were put there."""

    def __init__(self) -> None:
        """Begin empty."""
        self._by_letter: dict[str, list[_Kept[T]]] = {}

    def put(self, thing: T, name: str, about: str = "") -> None:
        """Keep a thing under its name, and under other words about it."""
        kept = _Kept(thing=thing, name=words_of(name), about=words_of(about))
        for letter in dict.fromkeys(word[0] for word in kept.name + kept.about):
            self._by_letter.setdefault(letter, []).append(kept)

    def find(self, typed: str, limit: int) -> list[T]:
        """Return what fits every word that was typed, best first."""
        return [thing for _, thing in self._found(typed)[:limit]]

    def find_named(self, typed: str) -> list[T]:
        """Return only what has every typed word, whole, in its name."""
        return [thing for fit, thing in self._found(typed) if fit == _Fit.NAMED]

    def _found(self, typed: str) -> list[tuple[int, T]]:
        wanted = words_of(typed)
        if not wanted:
            return []
        likely = self._by_letter.get(wanted[0][0], [])  # whatever the slip, the first letter holds
        fits = ((_fit(kept, wanted), kept.thing) for kept in likely)
        found = [(fit, thing) for fit, thing in fits if fit is not None]
        return sorted(found, key=itemgetter(0))


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


def _fit(kept: _Kept[T], wanted: Iterable[str]) -> int | None:
    """Return how well all words fit together; None when one does not fit at all."""
    total = 0
    for typed in wanted:
        fit = _fit_of(kept, typed)
        if fit is None:
            return None
        total += fit
    return total


def _fit_of(kept: _Kept[T], typed: str) -> int | None:
    if typed in kept.name:
        return _Fit.NAMED
    if any(word.startswith(typed) for word in kept.name):
        return _Fit.BEGINS_NAME
    if any(word.startswith(typed) for word in kept.about):
        return _Fit.ABOUT
    if any(slipped(typed, word) for word in kept.name):
        return _Fit.SLIP_IN_NAME
    return _Fit.SLIP_ABOUT if any(slipped(typed, word) for word in kept.about) else None
