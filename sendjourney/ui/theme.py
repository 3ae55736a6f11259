"""The look of the app: palettes, sizes, fonts and icons, changed in every open window at once.

A widget that needs more than the style sheet gives (an icon, a painted ring) calls
``follow(self.restyle)``: it runs now, and again whenever the theme or text size changes.
"""

import tomllib
from collections.abc import Callable
from enum import IntEnum
from functools import cache
from string import Template
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QIcon,
    QPalette,
    QPixmap,
)
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from sendjourney import paths
from sendjourney.domain.labelled import Labelled
from sendjourney.ui import icon_drawing
from sendjourney.ui.none_kept import keep_none
from sendjourney.ui.reading_font import ReadingFont, family_of, load_fonts

SMALLEST_SCALE, LARGEST_SCALE = 1.0, 2.0
TONES = ("soft", "warn", "bad", "good", "sky", "lilac")
MARKS = "look"
"""The folder among this computer's own for the marks that the style sheet needs as files."""

POINTING = {"arrow-left", "arrow-right", "chevron-right", "list", "redo", "send", "undo"}

_LENGTHS = {"message": 340, "button": 24, "icon_button": 42, "link": 24}
_LENGTHS |= {"mark": 18, "item": 30, "nav": 26, "tick": 24, "tight": 20}
_ROUND_ENDS = {"chip_radius": (17, 8), "pill": (24, 16), "tick_radius": (24, 4)}
"""Heights that grow with the text and that do not: Qt draws no rounding beyond half of both."""


class Space(IntEnum):
    """Gaps between things, in pixels. They do not grow with the text: room is for words."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class ThemeName(Labelled):
    """What the family may choose."""

    SYSTEM = "system", "Same as this computer"
    LIGHT = "light", "Light"
    DARK = "dark", "Dark"
    CONTRAST = "contrast", "High contrast"


class Theme(QObject):
    """The palette, text size and reading font in use. There is one: ``current()``."""

    def __init__(self) -> None:
        super().__init__()
        design = tomllib.loads((paths.resources() / "theme.toml").read_text("utf-8"))
        self._type: dict[str, int] = design["type"]
        self._palettes: dict[str, dict[str, str]] = design["palette"]
        self._sheet = Template((paths.resources() / "theme.qss").read_text("utf-8"))
        self._followers: WeakKeyDictionary[QObject, list[str]] = WeakKeyDictionary()
        self.choice = ThemeName.LIGHT
        self.palette_name = "light"
        self.scale = SMALLEST_SCALE
        self.reading = ReadingFont.HYPERLEGIBLE
        self._family = self.reading.label

    def token(self, name: str) -> str:
        """Return a colour of the palette in use as “#RRGGBB” (or “#AARRGGBB”)."""
        return self._palettes[self.palette_name][name]

    def colour(self, name: str) -> QColor:
        """Return a colour of the palette in use."""
        return QColor(self.token(name))

    def px(self, length: float) -> int:
        """Return a length that grows with the text size, in whole pixels."""
        return round(length * self.scale)

    def font(self, kind: str = "body", *, bold: bool = False) -> QFont:
        """Return the font for painted words; ``kind`` is a size of theme.toml."""
        font = QFont(self._family)
        font.setPixelSize(self.px(self._type[kind]))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        font.setBold(bold)
        return font

    def pixmap(self, icon: str, ink: str = "text", size: float = 22) -> QPixmap:
        """Return an icon in a colour of the palette, sized with the text.

        One that points points the other way where one reads from right to left.
        """
        turned = icon in POINTING and QGuiApplication.isRightToLeft()
        return icon_drawing.pixmap(icon, self.token(ink), self.px(size), turned=turned)

    def icon(self, name: str, ink: str = "text", *, selected: str = "", size: float = 22) -> QIcon:
        """Return an icon; ``selected`` is its colour in a chosen row or a pressed filter."""
        icon = QIcon(self.pixmap(name, ink, size))
        if selected:
            other = self.pixmap(name, selected, size)
            icon.addPixmap(other, QIcon.Mode.Selected)
            icon.addPixmap(other, QIcon.Mode.Normal, QIcon.State.On)
        return icon

    def apply(
        self,
        app: QApplication,
        choice: ThemeName,
        scale: float,
        reading: ReadingFont | None = None,
    ) -> None:
        """Dress every open window now; without another reading font the last one stays."""
        self.choice, self.reading = choice, reading or self.reading
        self._family = family_of(self.reading)
        self.scale = min(max(scale, SMALLEST_SCALE), LARGEST_SCALE)
        self._tell_the_computer(app)
        self.palette_name = self._palette_for(app)
        app.setFont(self.font())
        app.setPalette(self._qt_palette())
        app.setStyleSheet(self._style_sheet())
        self._tell_followers()

    def add_follower(self, widget: QObject, method: str) -> None:
        """Have a method of a widget run after every change, for as long as the widget lives."""
        self._followers.setdefault(widget, []).append(method)

    def _tell_followers(self) -> None:
        """Run the methods kept by name.

        A signal would not do: Qt keeps calling a slot that overrides an inherited one after its
        widget is gone.
        """
        for widget, methods in list(self._followers.items()):
            for method in methods:
                if isValid(widget):
                    getattr(widget, method)()

    def _tell_the_computer(self, app: QApplication) -> None:
        """Ask for a title bar and native windows to match; some systems take no notice."""
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(
            self._on_computer_changed, Qt.ConnectionType.UniqueConnection
        )
        if self.choice is ThemeName.SYSTEM:
            hints.unsetColorScheme()
        else:
            light = self.choice is ThemeName.LIGHT
            hints.setColorScheme(Qt.ColorScheme.Light if light else Qt.ColorScheme.Dark)

    def _palette_for(self, app: QApplication) -> str:
        if self.choice is not ThemeName.SYSTEM:
            return self.choice.value
        hints = app.styleHints()
        if hasattr(hints, "accessibility"):  # Qt 6.10
            wanted = hints.accessibility().contrastPreference()
            if wanted is Qt.ContrastPreference.HighContrast:
                return "contrast"
        return "dark" if hints.colorScheme() is Qt.ColorScheme.Dark else "light"

    def _qt_palette(self) -> QPalette:
        role = QPalette.ColorRole
        palette = QPalette()
        for tokens, roles in {
            "bg": (role.Window,),
            "card": (role.Base, role.Button),
            "sunken": (role.AlternateBase,),
            "text": (role.WindowText, role.Text, role.ButtonText, role.ToolTipBase),
            "primary": (role.Highlight, role.Accent),
            "on_primary": (role.HighlightedText,),
            "on_soft": (role.Link,),
            "muted": (role.PlaceholderText,),
            "line": (role.Mid,),
        }.items():
            for one in roles:
                palette.setColor(one, self.colour(tokens))
        palette.setColor(role.ToolTipText, self.colour("bg"))
        return palette

    def _style_sheet(self) -> str:
        contrast = self.palette_name == "contrast"
        line = {f"{t}_line": self.token(f"on_{t}" if contrast else t) for t in ("soft", "good")}
        return self._sheet.substitute(
            line
            | self._palettes[self.palette_name]
            | {name: self.px(length) for name, length in (_LENGTHS | self._type).items()}
            | {n: int((grows * self.scale + b) / 2) for n, (grows, b) in _ROUND_ENDS.items()}
            | {
                "chevron": self._mark("chevron-down", "text"),
                "tickmark": self._mark("check", "on_primary"),
                "dot": self._mark("dot", "primary"),
            }
        )

    def _mark(self, icon: str, token: str) -> str:
        """Return a tinted SVG on disk: a style sheet takes pictures from files only."""
        return icon_drawing.tinted_file(icon, self.token(token), paths.app_data() / MARKS)

    @Slot()
    def _on_computer_changed(self) -> None:
        app = QApplication.instance()
        if not isinstance(app, QApplication) or self.choice is not ThemeName.SYSTEM:
            return
        if self._palette_for(app) != self.palette_name:
            self.apply(app, self.choice, self.scale)


@cache
def current() -> Theme:
    """Return the one theme of the app."""
    return Theme()


def follow(restyle: Callable[[], None]) -> None:
    """Run a widget's bound method now and whenever the look changes, while the widget lives."""
    widget = getattr(restyle, "__self__", None)
    if not isinstance(widget, QObject):
        raise TypeError(restyle)
    current().add_follower(widget, restyle.__name__)
    restyle()


def refresh_style(widget: QWidget) -> None:
    """Make a widget read the style sheet again after one of its properties changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)


def change(choice: ThemeName, scale: float, reading: ReadingFont | None = None) -> None:
    """Dress every open window in another palette, size or font, if it is another one."""
    app, look = QApplication.instance(), current()
    now = (look.choice, look.scale, look.reading)
    if isinstance(app, QApplication) and (choice, scale, reading or look.reading) != now:
        look.apply(app, choice, scale, reading)


def dress(
    app: QApplication,
    choice: ThemeName,
    scale: float,
    reading: ReadingFont = ReadingFont.HYPERLEGIBLE,
) -> None:
    """Prepare a new application: style, fonts, palette, text size."""
    keep_none()
    app.setStyle("Fusion")
    load_fonts()
    current().apply(app, choice, scale, reading)
