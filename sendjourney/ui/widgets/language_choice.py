"""The language of the screen, for whoever looks for their own."""

from PySide6.QtCore import Signal, Slot

from sendjourney.ui import language
from sendjourney.ui.language import Language
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.field import Field

NAMES = "Language · Język · Jazyk · زبان"
"""One of these is found by those who cannot read the others."""


class LanguageChoice(Field):
    """A drop-down list; what is chosen is remembered. Windows are built anew by who listens."""

    chosen = Signal()
    """Another language was chosen."""

    def __init__(self, preferences: Preferences, *, hint: str = "") -> None:
        self.choice = Choice(options(Language), preferences.language)
        super().__init__(NAMES, self.choice, hint=hint)
        self._preferences = preferences
        self.choice.edited.connect(self._on_edited)

    @Slot()
    def _on_edited(self) -> None:
        wanted = self.choice.value()
        if isinstance(wanted, Language):
            self._preferences.language = wanted
            if language.current().would_change(wanted):
                self.chosen.emit()


def shares() -> str:
    """Return how much of the app is translated: “Polski 31 %, Slovenčina 31 %”."""
    told = language.done().items()
    return ", ".join(f"{each.label} {per_cent} %" for each, per_cent in told)
