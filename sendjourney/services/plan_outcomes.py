"""The outcomes of the plan: their order, and words that promise less than they seem to."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.services.resource_files import read_records, read_toml

FILE = ("reviews", "vague_words.toml")
SECTIONS = {
    "F": "F: help with learning",
    "G": "G: help from the NHS",
    "H": "H: help from social care",
}
"""The sections of a plan that help can stand in."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """Words that are vague, longer ones in which they are not, and a question to put instead."""

    words: tuple[str, ...]
    ask: str
    unless: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Vague:
    """Words found in a text, as they stand there, with the question to put."""

    words: str
    ask: str


@cache
def phrases() -> tuple[Phrase, ...]:
    """Return the vague words, in the order of the file."""
    return read_records(Phrase, "phrases", *FILE)


def why_specific() -> str:
    """Return why exact words are better, in a sentence or two."""
    why: str = read_toml(*FILE)["why"]
    return why


def vague_in(provision: str) -> list[Vague]:
    """Return the vague words of a text, as they come, each question once."""
    found: dict[str, tuple[int, str]] = {}
    for phrase in phrases():
        harmless = [m.span() for m in _finder(phrase.unless).finditer(provision)]
        for match in _finder(phrase.words).finditer(provision):
            if not any(start <= match.start() < end for start, end in harmless):
                found.setdefault(phrase.ask, (match.start(), match.group()))
    inorder = sorted(found.items(), key=lambda item: item[1][0])
    return [Vague(words=words, ask=ask) for ask, (_, words) in inorder]


def moved(outcomes: Sequence[PlanOutcome], outcome: PlanOutcome, by: int) -> list[PlanOutcome]:
    """Return the outcomes whose place changes when one goes up (-1) or down (+1)."""
    ids = [one.id for one in outcomes]
    here = ids.index(outcome.id)
    there = here + by
    if not 0 <= there < len(ids):
        return []
    order = list(outcomes)
    order[here], order[there] = order[there], order[here]
    placed = [one.changed(position=place) for place, one in enumerate(order)]
    return [one for one in placed if one not in outcomes]


def next_position(outcomes: Sequence[PlanOutcome]) -> int:
    """Return the place for a new outcome: after all others."""
    return max((one.position for one in outcomes), default=-1) + 1


@cache
def _finder(words: tuple[str, ...]) -> re.Pattern[str]:
    """Return what finds any of some phrases as whole words, with any space between them."""
    if not words:
        return re.compile(r"(?!)")
    longest_first = sorted(words, key=len, reverse=True)
    spelt = [re.escape(one).replace(r"\ ", r"\s+") for one in longest_first]
    return re.compile(rf"(?<!\w)(?:{'|'.join(spelt)})(?!\w)", re.IGNORECASE)
