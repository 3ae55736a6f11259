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
from enum import IntEnum

from sendjourney.errors import CodeMistypedError

MAGIC = b"SJF"
SALT_BYTES = 16
FAMILY_ID = slice(4, 10)
ROOT_BYTES = 16
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O or U
CODE_LENGTH = 28
GROUP = 4
CHECK_BITS = 12
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
    folded = unicodedata.normalize("NFKC", words).casefold()
    plain = " ".join(unicodedata.normalize("NFKC", folded).split())
    return hashlib.scrypt(
        plain.encode("utf-8", "surrogatepass"),
        salt=salt,
        n=2**17,
        r=8,
        p=1,
        maxmem=2**28,
        dklen=ROOT_BYTES,
    )


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
    """Return the recovery code: 28 characters in 7 groups of 4, twelve bits of it a check."""
    number = (int.from_bytes(root) << CHECK_BITS) | _check(root)
    text = "".join(ALPHABET[(number >> 5 * i) & 31] for i in reversed(range(CODE_LENGTH)))
    return "-".join(text[i : i + GROUP] for i in range(0, CODE_LENGTH, GROUP))


def root_from_code(code: str) -> bytes:
    """Return the root a recovery code stands for; spaces, dashes and small letters are fine.

    Raises:
        CodeMistypedError: The code is not of the right length, or its check does not fit.
    """
    text = code.upper().translate(READ_AS)
    if len(text) != CODE_LENGTH or not set(text) <= set(ALPHABET):
        raise CodeMistypedError
    number = 0
    for character in text:
        number = number << 5 | ALPHABET.index(character)
    root = (number >> CHECK_BITS).to_bytes(ROOT_BYTES)
    if number & (1 << CHECK_BITS) - 1 != _check(root):
        raise CodeMistypedError
    return root


def _check(root: bytes) -> int:
    digest = hashlib.sha256(b"recovery code" + root).digest()
    return int.from_bytes(digest[:2]) >> 16 - CHECK_BITS
