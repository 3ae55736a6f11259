"""The recovery code as people read and type it: seven groups of four letters and numbers."""

import secrets

from sendjourney.storage import keys

GROUP = keys.GROUP
GROUPS = keys.CODE_LENGTH // GROUP


def groups(code: str) -> list[str]:
    """Return the groups of a whole or half-typed code, read kindly: “o” is a nought, “l” a one."""
    text = plain(code)
    return [text[i : i + GROUP] for i in range(0, len(text), GROUP)]


def joined(typed: list[str]) -> str:
    """Return groups as one code, with a dash between them."""
    return "-".join(plain(group) for group in typed)


def any_group() -> int:
    """Return which group to ask for, so that somebody shows they have the sheet: from 1 to 7."""
    return 1 + secrets.randbelow(GROUPS)


def is_group(typed: str, code: str, number: int) -> bool:
    """Say whether somebody typed this group (the first is 1) of the code."""
    return plain(typed) == groups(code)[number - 1]


def plain(typed: str) -> str:
    """Return what was typed in the code's own letters, without spaces and dashes."""
    return typed.upper().translate(keys.READ_AS)
