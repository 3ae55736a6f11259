"""The language of the screen: which may be chosen, and how the app comes to speak it.

In English nothing is loaded. A translation that is missing or damaged leaves the screen English.
What is written in the family's file, the law, the letters and the story's headings stay as they
are: they are data, and only the words of the screen itself are translated.
"""

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QLibraryInfo,
    QLocale,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication

from sendjourney import paths
from sendjourney.domain.labelled import Labelled

FOLDER = "translations"
"""The folder among the resources for what translators write, and what the app loads of it."""

PAGES = "Pages"
"""What translators see beside the titles of pages."""

ISOLATED_LEFT_TO_RIGHT, END_OF_ISOLATED = "\u2066", "\u2069"
_RIGHT_TO_LEFT_LETTERS = range(0x0590, 0x0900)


class Language(Labelled):
    """What the family may choose; each names itself, so that those who want it can find it."""

    SYSTEM = "system", "Same as this computer"
    ENGLISH = "en", "English"
    POLISH = "pl", "Polski"
    SLOVAK = "sk", "Slovenčina"
    URDU = "ur", "اردو"


TRANSLATED = (Language.POLISH, Language.SLOVAK, Language.URDU)
_FROM_RIGHT_TO_LEFT = {Language.URDU}


class Speech(QObject):
    """The translations in use. There is one: ``current()``."""

    def __init__(self, folder: Path) -> None:
        """``folder`` is where our translations are."""
        super().__init__()
        self._folder = folder
        self.language = Language.ENGLISH
        self._asked = Language.ENGLISH
        self._loaded: list[QTranslator] = []

    def speak(self, choice: Language) -> None:
        """Speak a language from now on; windows that are open have to be built anew."""
        if not self.would_change(choice):
            return
        wanted = self._asked = _meant(choice)
        for translator in self._loaded:
            QCoreApplication.removeTranslator(translator)
        self._loaded = _translators(wanted, self._folder)
        self.language = wanted if self._loaded else Language.ENGLISH
        for translator in self._loaded:
            QCoreApplication.installTranslator(translator)
        turned = self.language in _FROM_RIGHT_TO_LEFT
        way = Qt.LayoutDirection
        QGuiApplication.setLayoutDirection(way.RightToLeft if turned else way.LeftToRight)

    def would_change(self, choice: Language) -> bool:
        """Say whether a choice is another language than the one that was asked for last."""
        return _meant(choice) is not self._asked


@cache
def current() -> Speech:
    """Return the one speech of the app."""
    return Speech(_folder())


def the_computers() -> Language:
    """Return the first language this computer is set to that we have; English when none is."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0]
        for language in (Language.ENGLISH, *TRANSLATED):
            if language.value == code:
                return language
    return Language.ENGLISH


def label(choice: Labelled) -> str:
    """Return the words of a choice, in the language of the screen."""
    return said(type(choice).__name__, choice.label)


def title(english: str) -> str:
    """Return the title of a page, in the language of the screen."""
    return said(PAGES, english)


def said(context: str, english: str) -> str:
    """Return words of a table, in the language of the screen.

    Translators are given them by packaging/translations.py, which finds such tables; anywhere else
    words are marked where they stand, with ``tr`` or ``translate`` and a plain text.
    """
    return QCoreApplication.translate(context, english)


def done() -> Mapping[Language, int]:
    """Return how much of the app each translation covers, in whole per cent."""
    kept = tomllib.loads((_folder() / "done.toml").read_text("utf-8"))
    return {language: kept["per_cent"].get(language.value, 0) for language in TRANSLATED}


def in_order(text: str) -> str:
    """Keep English words and telephone numbers in their order where Urdu is read."""
    if not QGuiApplication.isRightToLeft() or _has_right_to_left(text):
        return text
    lines = [f"{ISOLATED_LEFT_TO_RIGHT}{line}{END_OF_ISOLATED}" for line in text.split("\n")]
    return "\n".join(lines) if text else text


def _has_right_to_left(text: str) -> bool:
    return any(ord(letter) in _RIGHT_TO_LEFT_LETTERS for letter in text)


def _meant(choice: Language) -> Language:
    return the_computers() if choice is Language.SYSTEM else choice


def _folder() -> Path:
    return paths.resources() / FOLDER


def _translators(language: Language, folder: Path) -> list[QTranslator]:
    """Load what Qt itself says in a language, where Qt knows it, and then our own words.

    Empty for English, and when our own words cannot be read.
    """
    if language is Language.ENGLISH:
        return []
    ours, theirs = QTranslator(), QTranslator()
    name = f"sendjourney_{language.value}"
    if not ours.load(name, str(folder)) or ours.isEmpty():
        return []
    qts = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    known = theirs.load(f"qtbase_{language.value}", qts)
    return [theirs, ours] if known else [ours]
