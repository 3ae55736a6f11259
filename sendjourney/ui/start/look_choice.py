"""Language, text size and colours, for those who need them before they can open a family."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QApplication

from sendjourney.ui import theme
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.language_choice import LanguageChoice

SIZES = (1.0, 1.15, 1.3, 1.5, 1.75, 2.0)


class LookChoice(Columns):
    """Drop-down lists that count at once and are remembered."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self._preferences = preferences
        self.size_choice = Choice([(size, f"{size:.0%}") for size in SIZES])
        self.theme_choice = Choice(options(ThemeName))
        self.language = LanguageChoice(preferences)
        self.show_cards(
            self.language,
            Field(self.tr("Size of the words"), self.size_choice),
            Field(self.tr("Colours"), self.theme_choice),
        )
        self.size_choice.edited.connect(self._on_edited)
        self.theme_choice.edited.connect(self._on_edited)
        self.show_chosen()

    def show_chosen(self) -> None:
        """Show what is remembered: it may have been changed in the settings of a family."""
        nearest = min(SIZES, key=lambda size: abs(size - self._preferences.text_scale))
        self.size_choice.set_value(nearest)
        self.theme_choice.set_value(self._preferences.theme)

    @Slot()
    def _on_edited(self) -> None:
        size, name = self.size_choice.value(), self.theme_choice.value()
        app = QApplication.instance()
        if isinstance(size, float) and isinstance(name, ThemeName):
            self._preferences.text_scale, self._preferences.theme = size, name
            if isinstance(app, QApplication):
                theme.current().apply(app, name, size)
