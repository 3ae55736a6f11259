"""What this computer remembers between days. Nothing about a child but the names of files.

A damaged file of preferences, or a value that makes no sense, falls back to the default.
"""

from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from sendjourney import paths
from sendjourney.ui.language import Language
from sendjourney.ui.reading_font import ReadingFont
from sendjourney.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, ThemeName

MOST_RECENT_FILES = 8
TEXT_SIZES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
IDLE_CHOICES = (0, 5, 10, 15, 30, 60)
DEFAULT_IDLE_MINUTES = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class RecentFile:
    """A family file that was opened here before; it may be gone. ``opened_on``: if we know."""

    path: Path
    opened_on: date | None = None


class Preferences:
    """Typed properties over one file; every change is on the disk at once."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeName:
        """The palette chosen."""
        name = self._text("look/theme")
        return next((choice for choice in ThemeName if choice.value == name), ThemeName.SYSTEM)

    @theme.setter
    def theme(self, name: ThemeName) -> None:
        self._keep("look/theme", name.value)

    @property
    def language(self) -> Language:
        """The language chosen for the screen."""
        code = self._text("look/language")
        return next((each for each in Language if each.value == code), Language.SYSTEM)

    @language.setter
    def language(self, language: Language) -> None:
        self._keep("look/language", language.value)

    @property
    def reading_font(self) -> ReadingFont:
        """The letters chosen to read by."""
        name = self._text("look/font")
        usual = ReadingFont.HYPERLEGIBLE
        return next((choice for choice in ReadingFont if choice.value == name), usual)

    @reading_font.setter
    def reading_font(self, font: ReadingFont) -> None:
        self._keep("look/font", font.value)

    @property
    def text_scale(self) -> float:
        """The text size, from 1.0 to 2.0."""
        scale = self._number("look/text_percent", round(SMALLEST_SCALE * 100)) / 100
        return min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._keep("look/text_percent", round(scale * 100))

    def step_text_scale(self, by: int) -> None:
        """Take a text size of ``TEXT_SIZES`` so many steps larger than this one; 0 is the first."""
        if not by:
            self.text_scale = SMALLEST_SCALE
            return
        nearest = min(TEXT_SIZES, key=lambda size: abs(size - self.text_scale))
        place = TEXT_SIZES.index(nearest) + by
        self.text_scale = TEXT_SIZES[min(max(place, 0), len(TEXT_SIZES) - 1)]

    @property
    def idle_minutes(self) -> int:
        """After how many minutes of nobody there the file is locked; 0 is never."""
        minutes = self._number("safety/idle_minutes", DEFAULT_IDLE_MINUTES)
        return minutes if minutes in IDLE_CHOICES else DEFAULT_IDLE_MINUTES

    @idle_minutes.setter
    def idle_minutes(self, minutes: int) -> None:
        self._keep("safety/idle_minutes", minutes)

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window was; empty the first time."""
        kept = self._settings.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._keep("window/geometry", geometry)

    @property
    def last_folder(self) -> Path:
        """Where a file was last opened or saved; the documents folder when that is gone."""
        text = self._text("files/last_folder")
        folder = Path(text) if text else paths.documents()
        return folder if folder.is_dir() else paths.documents()

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._keep("files/last_folder", str(folder))

    @property
    def recent_files(self) -> list[RecentFile]:
        """The family files opened last, newest first, with those that are not there any more."""
        return [_recent_file(entry) for entry in self._recent()]

    def remember_file(self, path: Path, on: date) -> None:
        """Put a family file first among the recent ones."""
        entry = f"{on.isoformat()} {path}"
        self._keep("files/recent", [entry, *self._others(path)][:MOST_RECENT_FILES])

    def forget_file(self, path: Path) -> None:
        """Take a file off the list; the file itself stays where it is."""
        self._keep("files/recent", self._others(path))

    def forget_files(self) -> None:
        """Empty the list of recent files."""
        self._keep("files/recent", [])

    def _others(self, path: Path) -> list[str]:
        return [entry for entry in self._recent() if _recent_file(entry).path != path]

    def _recent(self) -> list[str]:
        kept = self._settings.value("files/recent", [])
        names = [kept] if isinstance(kept, str) else kept
        return [n for n in names if isinstance(n, str) and n] if isinstance(names, list) else []

    def _text(self, key: str) -> str:
        kept = self._settings.value(key, "")
        return kept if isinstance(kept, str) else ""

    def _number(self, key: str, default: int) -> int:
        kept = self._settings.value(key, default)
        if isinstance(kept, int):
            return kept
        text = str(kept)
        return int(text) if text.isascii() and text.isdigit() else default

    def _keep(self, key: str, value: object) -> None:
        self._settings.setValue(key, value)
        self._settings.sync()


def _recent_file(entry: str) -> RecentFile:
    """Read “2026-03-03 /home/sam/Amina.sendjourney”; without a day, all of it is the path."""
    day, _, name = entry.partition(" ")
    with suppress(ValueError):
        return RecentFile(path=Path(name), opened_on=date.fromisoformat(day))
    return RecentFile(path=Path(entry))
