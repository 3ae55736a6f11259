"""Pages that open with a password only: what is a good one, and the locking."""

from sendjourney.page_errors import PagePasswordError
from sendjourney.services.passphrases import suggest_words

SUGGESTED_WORDS = 3
SHORTEST, SHORTEST_NUMBER = 8, 12
FEWEST_SIGNS = 5
"""So many different letters and numbers at least."""
OBVIOUS = frozenset({
    "password", "passwort", "letmein", "welcome", "qwerty", "qwertyuiop", "iloveyou", "football",
    "abcdefgh", "senco", "school", "family", "meeting", "sendjourney", "ehcplan",
})  # fmt: skip


def suggest_password() -> str:
    """Return random words that are easy to say over the telephone."""
    return suggest_words(SUGGESTED_WORDS)


def password_problem(password: str, *obvious: str) -> str:
    """Return what is weak about a page's password, as a sentence; empty when it is fine.

    ``obvious`` are words that the page's readers could guess, such as the child's names.
    """
    plain = "".join(password.casefold().split())
    if not plain:
        return "Please type a password for the page."
    if len(plain) < SHORTEST or len(set(plain)) < FEWEST_SIGNS:
        return "This password is too short to be safe. Three words in a row are easy and strong."
    if plain.isdecimal() and len(plain) < SHORTEST_NUMBER:
        return "Numbers alone are quickly guessed. Please put some words in the password."
    guessed = {*OBVIOUS, *("".join(word.casefold().split()) for word in obvious)}
    if "".join(letter for letter in plain if letter.isalpha()) in guessed:
        return "This password is the first that anybody would try. Please choose other words."
    return ""


def lock_page(data: bytes, password: str) -> bytes:
    """Return a page that opens with the password only (AES-256).

    Raises:
        PagePasswordError: The password is empty, too weak, or cannot be typed everywhere.
    """
    from sendjourney.export.pdf import finish  # noqa: PLC0415 - slow to load

    if problem := password_problem(password):
        raise PagePasswordError(problem)
    return finish.locked(data, password)
