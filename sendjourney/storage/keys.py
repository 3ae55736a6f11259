"""From the family's words, or the code on their recovery sheet, to the key of the file.

The *root* is a secret of 128 bits. It comes from the words by scrypt, or is random when the
computer keeps it. The recovery code is the root itself, written so that people can copy it. The key
of the database comes from the root and the file's salt. The salt stands at the start of the file
and is no secret: three bytes of magic, one that says how the file is protected, six that name the
family's file over all its copies and changes of words, and six that are new at each such change.
"""

import hashlib
import hmac
import secrets
import unicodedata
from collections.abc import Iterable
from enum import IntEnum

from sendjourney.errors import CodeMistypedError

MAGIC = b"SJF"
SALT_BYTES = 16
FAMILY_ID = slice(4, 10)
ROOT_BYTES = 16
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O or U
CODE_LENGTH = 28
GROUP = 4
SPARE_BITS = 2
FIELD = 0b100101
"""x^5 + x^2 + 1, by which numbers of five bits are multiplied."""
READ_AS = str.maketrans("OIL", "011", " \u00a0-\u2010\u2013\u2014\r\n\t.")


class Profile(IntEnum):
    """How a file is protected, as its fourth byte says."""

    NONE = 0
    WORDS = 1
    COMPUTER = 2


def new_salt(profile: Profile, family_id: bytes | None = None) -> bytes:
    """Return a fresh salt; with ``family_id`` (six bytes) for another key of the same family."""
    family = family_id or secrets.token_bytes(6)
    return MAGIC + bytes([profile]) + family + secrets.token_bytes(6)


def new_root() -> bytes:
    """Return a random root, for a file that the computer opens."""
    return secrets.token_bytes(ROOT_BYTES)


def root_from_words(words: str, salt: bytes) -> bytes:
    """Return the root for the family's words; capitals and extra spaces make no difference.

    Takes about 0.4 s and 128 MiB on purpose: it makes guessing slow.
    """
    return hashlib.scrypt(
        plain_words(words).encode("utf-8", "surrogatepass"),
        salt=salt,
        n=2**17,
        r=8,
        p=1,
        maxmem=2**28,
        dklen=ROOT_BYTES,
    )


def plain_words(words: str) -> str:
    """Return the words as they count: without capitals, extra spaces and ways of writing accents.

    Normalised twice, as taking the capitals away can take an accent apart again.
    """
    folded = unicodedata.normalize("NFKC", words).casefold()
    return " ".join(unicodedata.normalize("NFKC", folded).split())


def root_without_words(salt: bytes) -> bytes:
    """Return the root of a file that is not protected: anybody can work it out."""
    return hashlib.sha256(b"no words" + salt).digest()[:ROOT_BYTES]


def database_key(root: bytes, salt: bytes) -> bytes:
    """Return the 256-bit key that SQLCipher is given."""
    return hmac.new(root, b"sendjourney database key 1" + salt, hashlib.sha256).digest()


def fingerprint(root: bytes) -> str:
    """Return a short proof that a root is the right one, from which the root cannot be had."""
    return hmac.new(root, b"sendjourney check", hashlib.sha256).hexdigest()[:16]


def code_from_root(root: bytes) -> str:
    """Return the recovery code: 28 characters in 7 groups of 4, the last two of them a check."""
    number = int.from_bytes(root) << SPARE_BITS | _spare(root)
    digits = [number >> 5 * place & 31 for place in reversed(range(CODE_LENGTH - 2))]
    plain, _ = _sums(digits)
    ends = ([*digits, digit, digit ^ plain] for digit in range(32))
    whole = next(each for each in ends if _sums(each) == (0, 0))
    text = "".join(ALPHABET[digit] for digit in whole)
    return "-".join(text[i : i + GROUP] for i in range(0, CODE_LENGTH, GROUP))


def root_from_code(code: str) -> bytes:
    """Return the root a recovery code stands for; spaces, dashes and small letters are fine.

    Any one or two wrong characters are noticed, so also two that changed places.

    Raises:
        CodeMistypedError: The code is not of the right length, or its check does not fit.
    """
    text = code.upper().translate(READ_AS)
    if len(text) != CODE_LENGTH or not set(text) <= set(ALPHABET):
        raise CodeMistypedError
    digits = [ALPHABET.index(character) for character in text]
    number = 0
    for digit in digits[:-2]:
        number = number << 5 | digit
    root = (number >> SPARE_BITS).to_bytes(ROOT_BYTES)
    if _sums(digits) != (0, 0) or number & (1 << SPARE_BITS) - 1 != _spare(root):
        raise CodeMistypedError
    return root


def _sums(digits: Iterable[int]) -> tuple[int, int]:
    """Return two sums that are both nought only in a sound code.

    This is a Reed-Solomon check in the field of 32 elements: by the first sum alone every single
    slip shows, by the second also any two.
    """
    plain = weighted = 0
    for digit in digits:
        plain ^= digit
        weighted = weighted << 1 ^ (FIELD if weighted & 16 else 0) ^ digit
    return plain, weighted


def _spare(root: bytes) -> int:
    """Return what fills the two bits that 26 characters have more than the root."""
    return hashlib.sha256(b"recovery code" + root).digest()[0] >> 8 - SPARE_BITS
