"""Which way text runs: the Unicode Bidirectional Algorithm (UAX #9) with isolates.

Explicit embeddings and overrides (LRE, RLO ...) have no effect: they come from nobody's keyboard,
and an override could make a page say something else than the text under it.
"""

import re
from collections.abc import Sequence
from unicodedata import bidirectional

LRI, RLI, FSI, PDI = "\u2066", "\u2067", "\u2068", "\u2069"
ISOLATES = {LRI, RLI, FSI}
BRACKETS = {"(": ")", "[": "]", "{": "}", "⟨": "⟩", "⁅": "⁆"}
DEEPEST = 62
"""Isolates inside more isolates than this have no effect: no writer means them."""
STRONG = {"L", "R", "AL"}
NEUTRAL = {"B", "S", "WS", "ON"}
NUMBERS = {"EN", "AN"}
IGNORED = {"BN", "LRE", "RLE", "LRO", "RLO", "PDF"}

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200f\u2067\U00010800-\U00010fff"
    "\U0001e800-\U0001efff]"
)
_NUMBER = re.compile(r"[+(]?\d(?:[\d ()./\-\u2013\u00a0]{4,}\d)")


def has_right_to_left(text: str) -> bool:
    """Say whether a text needs this module at all."""
    return _RIGHT_TO_LEFT.search(text) is not None


def base_level(text: str) -> int:
    """Return 1 when the first letter runs from right to left, else 0 (rules P2 and P3)."""
    depth = 0
    for char in text:
        depth += (char in ISOLATES) - (char == PDI and depth > 0)
        if depth == 0 and (kind := bidirectional(char)) in STRONG:
            return int(kind != "L")
    return 0


def with_numbers_kept(text: str) -> str:
    """Return the text with telephone numbers and dates isolated, so that no group changes place.

    “01632 960123” after an Urdu word would otherwise be shown as “960123 01632”.
    """
    return _NUMBER.sub(lambda found: f"{LRI}{found[0]}{PDI}", text)


def levels(text: str, base: int) -> list[int]:
    """Return the embedding level of each character; odd levels run from right to left."""
    found = [base] * len(text)
    outer: list[int] = []
    at = 0
    while at < len(text):
        outer.append(at)
        if text[at] in ISOLATES and base < DEEPEST:
            end = _end_of_isolate(text, at)
            inner = text[at + 1 : end]
            found[at + 1 : end] = levels(inner, _next_level(base, _isolate_side(text[at], inner)))
            at = end
        else:
            at += 1
    for index, level in zip(outer, _resolved([text[i] for i in outer], base), strict=True):
        found[index] = level
    return found


def _end_of_isolate(text: str, start: int) -> int:
    depth = 1
    for at in range(start + 1, len(text)):
        depth += (text[at] in ISOLATES) - (text[at] == PDI)
        if depth == 0:
            return at
    return len(text)


def _isolate_side(opener: str, inner: str) -> int:
    return base_level(inner) if opener == FSI else int(opener == RLI)


def _next_level(level: int, side: int) -> int:
    return level + 1 if (level + 1) % 2 == side else level + 2


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """Return the indexes of a line's runs from left to right (rule L2)."""
    order = list(range(len(run_levels)))
    for level in range(max(run_levels, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and run_levels[order[end]] >= level:
                end += 1
            order[start:end] = reversed(order[start:end])
            start = max(end, start + 1)
    return order


def _resolved(chars: Sequence[str], level: int) -> list[int]:
    """Return the levels of one sequence; characters with no effect take their left neighbour's."""
    side = "R" if level % 2 else "L"
    kinds = ["ON" if c in ISOLATES or c == PDI else bidirectional(c) or "L" for c in chars]
    kept = [i for i, kind in enumerate(kinds) if kind not in IGNORED]
    types = _weak([kinds[i] for i in kept], side)
    _brackets([chars[i] for i in kept], types, side)
    _neutral(types, side)
    found, at = [level] * len(chars), 0
    for index, kind in zip(kept, types, strict=True):
        found[at : index + 1] = [found[at - 1] if at else level] * (index - at) + [
            level + _raise(kind, level)
        ]
        at = index + 1
    if kept:
        found[at:] = [found[at - 1]] * (len(chars) - at)
    return found


def _raise(kind: str, level: int) -> int:
    """Rules I1 and I2."""
    if level % 2:
        return int(kind != "R")
    return {"L": 0, "R": 1}.get(kind, 2)


def _weak(types: list[str], side: str) -> list[str]:
    """Rules W1 to W7: marks follow their letter, numbers take in their signs."""
    strong = previous = side
    for i, kind in enumerate(types):
        previous = types[i] = previous if kind == "NSM" else kind
        if previous in STRONG:
            strong = previous
        elif previous == "EN" and strong == "AL":
            types[i] = "AN"
    types = ["R" if kind == "AL" else kind for kind in types]
    _separators(types)
    _terminators(types)
    _numbers_in_latin(types, side)
    return ["ON" if kind in {"ES", "ET", "CS"} else kind for kind in types]


def _numbers_in_latin(types: list[str], side: str) -> None:
    """Rule W7: a number after a letter that runs rightwards runs with it."""
    strong = side
    for i, kind in enumerate(types):
        if kind in STRONG:
            strong = kind
        elif kind == "EN" and strong == "L":
            types[i] = "L"


def _separators(types: list[str]) -> None:
    """Rule W4: a single sign between two numbers of one kind belongs to them."""
    for i in range(1, len(types) - 1):
        before, kind, after = types[i - 1 : i + 2]
        if before == after and (
            (kind in {"ES", "CS"} and before == "EN") or (kind == "CS" and before == "AN")
        ):
            types[i] = before


def _terminators(types: list[str]) -> None:
    """Rule W5: signs such as % and £ beside a number belong to it."""
    for start, end in _stretches(types, {"ET"}):
        beside = types[start - 1 : start] + types[end : end + 1]
        if "EN" in beside:
            types[start:end] = ["EN"] * (end - start)


def _stretches(types: Sequence[str], kinds: set[str]) -> list[tuple[int, int]]:
    found, start = [], None
    for i, kind in enumerate([*types, ""]):
        if kind in kinds and start is None:
            start = i
        elif kind not in kinds and start is not None:
            found.append((start, i))
            start = None
    return found


def _side_of(kind: str) -> str:
    return "L" if kind == "L" else "R" if kind == "R" or kind in NUMBERS else ""


def _brackets(chars: Sequence[str], types: list[str], side: str) -> None:
    """Rule N0: both brackets of a pair run the way of what they hold."""
    for start, end in _pairs(chars, types):
        inside = {_side_of(kind) for kind in types[start + 1 : end]} - {""}
        if not inside:
            continue
        if side not in inside:
            earlier = (_side_of(types[i]) for i in range(start - 1, -1, -1))
            before = next((found for found in earlier if found), side)
            types[start] = types[end] = before
        else:
            types[start] = types[end] = side


def _pairs(chars: Sequence[str], types: Sequence[str]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    found = []
    for i, char in enumerate(chars):
        if types[i] != "ON":
            continue
        if char in BRACKETS:
            if len(waiting) > DEEPEST:
                break
            waiting.append((BRACKETS[char], i))
            continue
        place = next((n for n in reversed(range(len(waiting))) if waiting[n][0] == char), None)
        if place is not None:
            found.append((waiting[place][1], i))
            del waiting[place:]
    return sorted(found)


def _neutral(types: list[str], side: str) -> None:
    """Rules N1 and N2: spaces and signs run with their neighbours, or with the paragraph."""
    for start, end in _stretches(types, NEUTRAL):
        before = _side_of(types[start - 1]) if start else side
        after = _side_of(types[end]) if end < len(types) else side
        types[start:end] = [before if before == after else side] * (end - start)
