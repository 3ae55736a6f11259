"""When a fact was last said to be true, and a button to say so today."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Words


class ConfirmedLine(WrapRow):
    """“Last confirmed 3 March 2026”, with “Still true today” when that was not today."""

    confirmed = Signal()
    """The person said that it is still true."""

    def __init__(self) -> None:
        super().__init__(gap=Space.M)
        self._mark = Glyph("circle-check", "primary", 18)
        self._words = Words("", "muted", wrap=False)
        self._button = quiet(self.tr("Still true today"), icon="check")
        for part in (self._mark, self._words, self._button):
            self.add(part)
        self._button.clicked.connect(self._on_clicked)

    def show_day(self, confirmed_on: date | None, today: date) -> None:
        """Show the day, which may be none yet."""
        self._mark.setVisible(confirmed_on is not None)
        self._words.setText(self._said(confirmed_on, today))
        self._button.setVisible(confirmed_on != today)

    def words(self) -> str:
        """Return what the line says."""
        return self._words.words()

    def button(self) -> QWidget:
        """Return the button, to be named for what it is about."""
        return self._button

    def _said(self, confirmed_on: date | None, today: date) -> str:
        if confirmed_on is None:
            return self.tr("Not confirmed yet")
        if confirmed_on == today:
            return self.tr("Confirmed today")
        return self.tr("Last confirmed {day}").format(day=short_date(confirmed_on))

    @Slot()
    def _on_clicked(self) -> None:
        self.confirmed.emit()
