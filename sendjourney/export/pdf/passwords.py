"""Passwords of pages: made alike however they are typed, so that a letter with an accent opens.

Source: ISO 32000-2, 7.6.4.3.2: SASLprep (RFC 4013), then at most 127 bytes of UTF-8. Letters that
are younger than RFC 3454's tables, such as emoji, are let through, as the profile does for queries.
"""

import stringprep
from unicodedata import normalize

from sendjourney.page_errors import PagePasswordError

LONGEST = 127
FORBIDDEN = (
    stringprep.in_table_c12,
    stringprep.in_table_c21_c22,
    stringprep.in_table_c3,
    stringprep.in_table_c4,
    stringprep.in_table_c5,
    stringprep.in_table_c6,
    stringprep.in_table_c7,
    stringprep.in_table_c8,
    stringprep.in_table_c9,
)


def prepared(password: str) -> str:
    """Return a password as it locks and opens a PDF.

    Raises:
        PagePasswordError: Nothing is left of it, it is too long, or it holds what cannot be typed.
    """
    plain = "".join(
        " " if stringprep.in_table_c12(letter) else letter
        for letter in password
        if not stringprep.in_table_b1(letter)
    )
    plain = normalize("NFKC", plain).strip()
    if not plain:
        raise PagePasswordError("Please type a password for the page.")
    if any(forbidden(letter) for letter in plain for forbidden in FORBIDDEN):
        raise PagePasswordError("There is a sign in this password that cannot be typed everywhere.")
    if len(plain.encode("utf-8")) > LONGEST:
        raise PagePasswordError("This password is too long: some programs would not take it.")
    if _runs_both_ways(plain):
        raise PagePasswordError("Please use letters that all run in one direction.")
    return plain


def _runs_both_ways(text: str) -> bool:
    """Say whether letters from right to left stand with others (RFC 3454, section 6)."""
    leftwards = [stringprep.in_table_d1(letter) for letter in text]
    if not any(leftwards):
        return False
    both = any(stringprep.in_table_d2(letter) for letter in text)
    return both or not (leftwards[0] and leftwards[-1])
