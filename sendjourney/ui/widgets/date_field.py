"""Dates and times typed as text, with what was understood said below in words."""

from collections.abc import Callable
from datetime import date, time

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.services import typed_dates
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.text import Words
from sendjourney.ui.widgets.text_line import TextLine, tidy

DATE_HINT = "For example, 14 March 2026, 14/3/26 or next Friday"
TIME_HINT = "For example, 2:15pm or half past 9"


class _Typed(QWidget):
    """A line to type in and a line that says what was understood. Nothing typed is ever cleared."""

    edited = Signal()
    """The person typed."""

    def __init__(self, characters: int) -> None:
        super().__init__()
        self._line = TextLine(characters=characters)
        self._understood = Words("", "muted")
        self._understood.hide()
        self.setFocusProxy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._line)
        column.addWidget(self._understood)
        self._line.edited.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_finished)

    def text(self) -> str:
        """Return the words as they were typed."""
        return tidy(self._line.text()).strip()

    def set_text(self, text: str) -> None:
        """Type for the person."""
        self._line.setText(text)
        self._say()

    def understood(self) -> str:
        """Return what was understood, in words; empty when nothing was."""
        raise NotImplementedError

    @Slot()
    def _on_edited(self) -> None:
        self._say()
        self.edited.emit()

    @Slot()
    def _on_finished(self) -> None:
        self._say()

    def _say(self) -> None:
        words = self.understood()
        self._understood.setText(words)
        self._understood.setVisible(bool(words))


class DateField(_Typed):
    """A date. ``check`` may add a rule: it returns what is wrong with a date, or nothing."""

    def __init__(
        self,
        today: date,
        value: date | None = None,
        *,
        check: Callable[[date, date], str] | None = None,
    ) -> None:
        super().__init__(characters=24)
        self._today, self._check = today, check
        self.set_value(value)

    def value(self) -> date | None:
        """Return the day that was understood; None when nothing or nothing clear was typed."""
        return typed_dates.parse_date(self.text(), self._today)

    def set_value(self, day: date | None) -> None:
        """Show a day."""
        self.set_text(typed_dates.short_date(day) if day else "")

    def problem(self) -> str:
        """Return what is wrong with the date, in words for the family; empty when nothing is."""
        day = self.value()
        if day is None:
            if typed_dates.is_no_day(self.text()):
                return self.tr("There is no such day. Please check the day and the month")
            unclear = self.tr("Write the date like this: 14 March 2026")
            return unclear if self.text() else ""
        return self._check(day, self._today) if self._check else ""

    def understood(self) -> str:
        """Return the day in full."""
        day = self.value()
        return typed_dates.words_for_date(day) if day else ""


class TimeField(_Typed):
    """A time of day."""

    def __init__(self, value: time | None = None) -> None:
        super().__init__(characters=12)
        self.set_value(value)

    def value(self) -> time | None:
        """Return the time that was understood; None when nothing or nothing clear was typed."""
        return typed_dates.parse_time(self.text())

    def set_value(self, moment: time | None) -> None:
        """Show a time."""
        self.set_text(typed_dates.words_for_time(moment) if moment else "")

    def problem(self) -> str:
        """Return what is wrong with the time, in words for the family; empty when nothing is."""
        unclear = self.text() and self.value() is None
        return self.tr("Write the time like this: 2:15pm") if unclear else ""

    def understood(self) -> str:
        """Return the time as people say it."""
        moment = self.value()
        return typed_dates.words_for_time(moment) if moment else ""
