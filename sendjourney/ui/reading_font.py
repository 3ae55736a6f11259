"""The letters of the app: three to read by, and those of other scripts behind them."""

from PySide6.QtGui import QFontDatabase

from sendjourney.domain.labelled import Labelled
from sendjourney.ui.font_files import font_files


class ReadingFont(Labelled):
    """What the family may choose to read by."""

    HYPERLEGIBLE = "hyperlegible", "Atkinson Hyperlegible"
    LEXEND = "lexend", "Lexend"
    COMPUTER = "computer", "This computer’s own"


FONT = ReadingFont.HYPERLEGIBLE.label
OTHER_LETTERS = ("Noto Sans", "Amiri", "Hind Siliguri")
"""Cyrillic, Greek and Hindi; Arabic and Urdu; Bengali: not every computer has them."""

_MISSING = (ImportError, AttributeError, OSError, ValueError, LookupError)
"""What goes wrong with the package of a font that is gone, or of which parts are."""


def load_fonts() -> None:
    """Bring the usual reading font into the app, and other scripts; before the first window.

    Qt takes what the reading font lacks from the others, and reads none of them earlier.
    """
    for family in (FONT, *OTHER_LETTERS):
        _load(family)


def family_of(reading: ReadingFont) -> str:
    """Return the name by which Qt knows the letters; Lexend is brought in once it is wanted.

    Letters that are not there, or cannot be read, are the computer's own.
    """
    ours = reading is not ReadingFont.COMPUTER
    if ours and (reading.label in QFontDatabase.families() or _load(reading.label)):
        return reading.label
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()


def _load(family: str) -> bool:
    try:
        files = font_files(family)
    except _MISSING:
        return False
    return all(QFontDatabase.addApplicationFont(str(file)) >= 0 for file in files)
