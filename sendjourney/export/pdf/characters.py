"""Characters made fit to print: nothing is dropped, and what no font has is spelt out.

“Zuzanka 🐴” comes out as “Zuzanka [horse face]”, “👩‍👧” as “[woman, girl]”.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator

REPLACEMENT = "\ufffd"
JOINER = "\u200d"

_LINE_ENDS = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\t \u1680\u2000-\u2006\u2008-\u200a\u205f\u3000]+")
_LOST = re.compile("[\ud800-\udfff\ufffe\uffff]")
_PLAIN = re.compile(r"[ -~\u00a0-\u024f\u2010-\u2027\u20ac\n]*")
_INVISIBLE = re.compile("[\x00-\x09\x0e-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5"
                        "\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff"
                        "\ufff0-\ufff8\U000e0000-\U000e0fff]")  # fmt: skip
_SKIN_TONES = {
    "\U0001f3fb": "light skin tone",
    "\U0001f3fc": "medium light skin tone",
    "\U0001f3fd": "medium skin tone",
    "\U0001f3fe": "medium dark skin tone",
    "\U0001f3ff": "dark skin tone",
}

Has = Callable[[str], bool]


def tidy(text: str) -> str:
    """Return a text with one kind of line break and of space, and no half characters.

    Control characters, which have no shape, are left out; a lone surrogate, which stands for a
    character lost on the way here, becomes the sign for one.
    """
    if _PLAIN.fullmatch(text):
        return re.sub(" {2,}", " ", text)
    text = _LOST.sub(REPLACEMENT, unicodedata.normalize("NFC", text))
    text = _SPACES.sub(" ", _LINE_ENDS.sub("\n", text))
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) != "Cc")


def visible(text: str) -> str:
    """Return the characters of a text that need a shape of their own."""
    return _INVISIBLE.sub("", text)


def clusters(text: str) -> Iterator[str]:
    """Yield each character with the marks that sit on it."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or not _is_mark(text[at]):
            yield text[start:at]
            start = at


def _is_mark(char: str) -> bool:
    return char > "\u02ff" and (
        unicodedata.category(char).startswith("M") or _INVISIBLE.match(char) is not None
    )


def spelt_out(text: str, has: Has) -> str:
    """Return the text with what cannot be shown replaced by its name in square brackets.

    ``has`` says whether some font shows a character.
    """
    out: list[str] = []
    strange: list[str] = []
    joined = False
    for cluster in clusters(text):
        missing = [c for c in visible(cluster) if not has(c)]
        if not (missing and (joined or _continues(strange, missing[0]))):
            _write_names(strange, out)
        strange += missing
        joined = bool(missing) and cluster.endswith(JOINER)
        kept = "".join(c for c in visible(cluster) if has(c)) if missing else cluster
        if kept:
            _write_names(strange, out)
            out.append(kept)
    _write_names(strange, out)
    return "".join(out)


def _continues(strange: list[str], char: str) -> bool:
    """Say whether a character belongs to the strange ones before it: a skin, half of a flag."""
    if _is_flag(char):
        return len(strange) == 1 and _is_flag(strange[0])
    return bool(strange) and char in _SKIN_TONES


def _is_flag(char: str) -> bool:
    return "\U0001f1e6" <= char <= "\U0001f1ff"


def _write_names(strange: list[str], out: list[str]) -> None:
    if not strange:
        return
    if all(_is_flag(char) for char in strange):
        letters = "".join(chr(ord(char) - ord("\U0001f1e6") + ord("A")) for char in strange)
        out.append(f"[flag {letters}]")
    else:
        out.append(f"[{', '.join(name_of(char) for char in strange)}]")
    strange.clear()


def name_of(char: str) -> str:
    """Return what to call a character in words: “horse face”."""
    fallback = f"character {ord(char):04x}"
    return _SKIN_TONES.get(char) or unicodedata.name(char, fallback).lower()
