"""Words that letters and meetings use, said plainly."""

from dataclasses import dataclass
from functools import cache

from sendjourney.services.resource_files import read_records


@dataclass(frozen=True, kw_only=True, slots=True)
class Word:
    """A word and what it means. ``source`` is the law it speaks of; empty when it states none."""

    term: str
    means: str
    source: str = ""


@cache
def words() -> tuple[Word, ...]:
    """Return the words in the order of the alphabet."""
    return tuple(sorted(read_records(Word, "words", "glossary.toml"), key=_place))


def find(text: str) -> list[Word]:
    """Return the words that hold a text in their name or meaning, those named so first."""
    wanted = text.casefold().strip()
    found = [w for w in words() if wanted in f"{w.term} {w.means}".casefold()]
    return sorted(found, key=lambda word: wanted not in word.term.casefold())


def _place(word: Word) -> str:
    return word.term.casefold()
