"""The languages whose fixed words can stand beside the English of a page, from ``resources``.

Nothing here translates: somebody wrote each phrase, and a native reader checks it. What a family
wrote stays as it is.
"""

import unicodedata
from collections.abc import Mapping
from datetime import date
from functools import cache
from string import Formatter

import msgspec

from sendjourney.domain.phrase_book import Phrase, PhraseBook
from sendjourney.errors import BugError, UnknownChoiceError
from sendjourney.services.resource_files import read_toml

FOLDER, ENGLISH = "languages", "en.toml"
SCRIPTS = {
    "pl": "LATIN", "sk": "LATIN", "cs": "LATIN", "ro": "LATIN", "ur": "ARABIC", "ar": "ARABIC",
}  # fmt: skip
"""The languages in the order of being offered, and the letters that each is written in."""
MONTHS = 12


@cache
def languages() -> tuple[PhraseBook, ...]:
    """Return every language that there is beside English, in the order of being offered.

    Raises:
        BugError: One of the files lacks a phrase, or has one that cannot be right.
    """
    return tuple(_read(tag) for tag in SCRIPTS)


def phrase_book(tag: str) -> PhraseBook:
    """Return the words of a language by its tag.

    Raises:
        UnknownChoiceError: There are none in that language.
    """
    for book in languages():
        if book.language == tag:
            return book
    raise UnknownChoiceError(tag, ", ".join(SCRIPTS))


def about_checking(book: PhraseBook) -> str:
    """Return the sentence that says that nobody has checked a language yet; empty when done."""
    if book.is_checked:
        return ""
    return book.phrase("note_unchecked").english.format(language=book.name)


class _File(msgspec.Struct, forbid_unknown_fields=True):
    """A file of phrases as it stands on disk; ``checked`` are ids."""

    language: str
    name: str
    own_name: str
    written_on: date
    checked: tuple[str, ...]
    day: str
    months: tuple[str, ...]
    phrases: dict[str, str]


def _read(tag: str) -> PhraseBook:
    place = f"{FOLDER}/{tag}.toml"
    english: Mapping[str, str] = read_toml(FOLDER, ENGLISH)["phrases"]
    try:
        file = msgspec.convert(read_toml(FOLDER, f"{tag}.toml"), _File)
    except msgspec.ValidationError as error:
        raise BugError(f"{place}: {error}") from error
    if trouble := problem(file.phrases, english, SCRIPTS[tag]):
        raise BugError(f"{place}: {trouble}")
    if set(file.checked) - set(english) or len(file.months) != MONTHS:
        raise BugError(f"{place}: checked or months")
    return PhraseBook(
        language=tag,
        name=file.name,
        own_name=file.own_name,
        day=file.day,
        months=file.months,
        phrases=tuple(
            Phrase(id=key, english=said, text=file.phrases[key], checked=key in file.checked)
            for key, said in english.items()
        ),
    )


def problem(phrases: Mapping[str, str], english: Mapping[str, str], script: str) -> str:
    """Return what is wrong with the phrases of a language; empty when nothing is."""
    if differing := sorted(phrases.keys() ^ english.keys()):
        return f"{', '.join(differing)}: in one of both languages only"
    for key, text in phrases.items():
        if not text.strip():
            return f"{key} is empty"
        if not _blanks(text) <= _blanks(english[key]):
            return f"{key} has another blank than the English"
        if not _is_in(script, text):
            return f"{key} is not in {script.lower()} letters"
    return ""


def _blanks(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def _is_in(script: str, text: str) -> bool:
    """Say whether words are in a script; names such as NHS are in capitals of ours anywhere."""
    words = "".join(fixed for fixed, _, _, _ in Formatter().parse(text))
    letters = [char for char in words if char.isalpha() and not "A" <= char <= "Z"]
    return all(unicodedata.name(char).startswith(script) for char in letters) and bool(
        words.strip()
    )
