"""The part of the child's form about where they learn now."""

from collections.abc import Iterable
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.setting import Setting, SettingKind
from sendjourney.services.children import moved_problem, place_name, school_now
from sendjourney.services.new_family import PLACES_WITHOUT_A_NAME
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.choice import Choice, RadioList, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.suggest_line import SuggestLine


class SchoolNow(QWidget):
    """Kind, name and first day; when another place is written, whether the child moved there."""

    edited = Signal()
    """Something was answered."""

    def __init__(
        self, now: Setting | None, fresh: Setting, known: Iterable[str], today: date
    ) -> None:
        """Take the place of now, or else a fresh one; ``known`` is places to offer."""
        super().__init__()
        self._now, self._fresh, self._today = now, fresh, today
        shown = now or fresh
        self.kind = Choice(options(SettingKind), shown.kind)
        self.name = SuggestLine(shown.name, known)
        self.since = DateField(today, shown.since)
        before = place_name(now) if now else ""
        self.moved = RadioList(
            [
                (True, self.tr("It is a new place, after {place}").format(place=before)),
                (False, self.tr("It is the same place: I am putting it right")),
            ],
            chosen=True,
        )
        self._name_field = Field(self.tr("What is it called?"), self.name)
        self._since_field = Field(self.tr("First day there"), self.since, hint=DATE_HINT)
        self._moved_field = Field(self.tr("Is this a new place?"), self.moved)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(Field(self.tr("What kind of place is it?"), self.kind))
        for field in (self._name_field, self._moved_field, self._since_field):
            column.addWidget(field)
        self.kind.edited.connect(self._on_edited)
        self.name.edited.connect(self._on_edited)
        self.moved.edited.connect(self._on_edited)
        self._on_edited()

    def settings(self) -> tuple[Setting | None, Setting | None]:
        """Return where the child learns now, and the place they left; None for none."""
        answered = self._fresh.changed(
            kind=self.kind.value(), name=self._name(), since=self.since.value()
        )
        return school_now(self._now, answered, moved=self._has_moved(), today=self._today)

    def problems(self) -> list[tuple[str, QWidget | None]]:
        """Return what does not fit between the old place and the new one."""
        words = ""
        if self._now is not None and self._has_moved():
            words = moved_problem(self._now, self.since.value())
        if words:
            self._since_field.set_error(words)
        return [(words, self._since_field.target())] if words else []

    @Slot()
    def _on_edited(self) -> None:
        nameless = self.kind.value() in PLACES_WITHOUT_A_NAME
        self._name_field.setVisible(not nameless)
        self._moved_field.setVisible(self._differs())
        self._change_first_day()
        self.edited.emit()

    def _change_first_day(self) -> None:
        """Take away the old place's first day when the child moved, and bring it back when not."""
        before = self._now.since if self._now else None
        if self._has_moved() and self.since.value() == before:
            self.since.set_value(None)
        elif not self._has_moved() and not self.since.text():
            self.since.set_value(before)

    def _differs(self) -> bool:
        """Say whether another place than the one of now is written."""
        now = self._now
        if now is None or (not self._name() and self.kind.value() not in PLACES_WITHOUT_A_NAME):
            return False
        if self.kind.value() in PLACES_WITHOUT_A_NAME:
            return self.kind.value() is not now.kind
        return self._name() != now.name

    def _has_moved(self) -> bool:
        return self._differs() and self.moved.value() is True

    def _name(self) -> str:
        return "" if self.kind.value() in PLACES_WITHOUT_A_NAME else self.name.value()
