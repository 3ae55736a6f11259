"""Words to open a file by: random ones, easy to write down and to type."""

from functools import lru_cache
from pathlib import Path
from random import SystemRandom

from xkcdpass.xkcd_password import generate_wordlist, locate_wordfile

SUGGESTED_WORDS = 5
FEWEST_WORDS = 4
SAFE_LENGTH = 16
LONGEST_NAME = 40
"""Of a file, in letters: no disk takes more than 255 bytes in all."""
NOT_ON_WINDOWS = {"con", "prn", "aux", "nul"}
"""Names of files that Windows keeps for itself; Con is also short for Connor."""


@lru_cache(maxsize=1)
def _known_words() -> tuple[str, ...]:
    words = generate_wordlist(wordfile=locate_wordfile("eff-short"), min_length=3, max_length=9)
    return tuple(sorted({word for word in words if word.isalpha() and word.islower()}))


def suggest_words(count: int = SUGGESTED_WORDS) -> str:
    """Return so many random words, all different, with a space between them.

    Each word adds ten bits; five of them behind the slow key are beyond guessing. The words are the
    short, common ones of the EFF's list of 1,296, as it comes with the package xkcdpass.
    """
    return " ".join(SystemRandom().sample(_known_words(), count))


def words_problem(words: str) -> str:
    """Return what is weak about words the family chose, as a sentence; empty when they are fine."""
    plain = " ".join(words.split())
    if not plain:
        return "Please type the words that will open your file."
    if len(plain) < SAFE_LENGTH or len(set(plain.casefold().split())) < FEWEST_WORDS:
        return (
            "These words would be easy to guess. "
            "Please use at least four different words, like the ones we suggest."
        )
    return ""


def suggest_file_name(child_name: str, folder: Path) -> Path:
    """Return a place for a new family file that is still free, named after the family's wish."""
    letters = "".join(c for c in child_name if c.isalnum() or c in " -'")[:LONGEST_NAME]
    base = letters.strip(" -'") or "Our family"
    if base.casefold() in NOT_ON_WINDOWS:
        base += " family"
    path = folder / f"{base}.sendjourney"
    number = 2
    while path.exists():
        path = folder / f"{base} {number}.sendjourney"
        number += 1
    return path
