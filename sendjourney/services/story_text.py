"""Plain words from wherever they come: tidied when pasted, dashes put on and taken off."""

import re
from collections.abc import Sequence

from sendjourney.domain.story import BULLETS

DASH = "- "

_BREAKS = re.compile("\r\n?|[\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u2060\ufeff"))
_MARKED = re.compile(r"(?m)^[ \t]*(?:[•·▪◦‣●○■\uf0b7\uf0a7-][ \t\u00a0]+|[o–—*][\t\u00a0]+)")
_EMPTY_LINES = re.compile(r"\n{3,}")


def as_pasted(text: str) -> str:
    """Return text from another program as we keep it.

    Word’s bullets become dashes, its line breaks ours; spaces that do not break become ordinary
    ones, and marks that nobody sees go. Joiners stay: emoji and Urdu need them.
    """
    lines = _MARKED.sub(DASH, _BREAKS.sub("\n", text))
    plain = lines.translate(_UNSEEN).replace("\u00a0", " ").replace("\u202f", " ")
    return _EMPTY_LINES.sub("\n\n", plain.replace("\t", " "))


def toggled(lines: Sequence[str]) -> list[str]:
    """Return lines as a list with dashes; without them when they all are one already.

    Empty lines among others stay empty; a single empty line begins a list.
    """
    written = [line for line in lines if line.strip()]
    if written and all(is_bullet(line) for line in written):
        return [without_bullet(line) for line in lines]
    alone = not written
    return [_with_dash(line) if alone or line.strip() else line for line in lines]


def is_bullet(line: str) -> bool:
    """Say whether a line is an item of a list; a lone dash is one that is still empty."""
    return (line.lstrip() + " ").startswith(BULLETS)


def without_bullet(line: str) -> str:
    """Return a line without its dash."""
    return line.lstrip()[2:] if is_bullet(line) else line


def _with_dash(line: str) -> str:
    return line if is_bullet(line) else DASH + line.lstrip()
