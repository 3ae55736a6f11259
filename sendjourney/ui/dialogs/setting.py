"""The form for one place where the child learns or learnt."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.setting import Setting, SettingKind
from sendjourney.services.new_family import PLACES_WITHOUT_A_NAME
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine


class SettingDialog(FormDialog):
    """Asks for the place, its kind, and from when to when."""

    def __init__(self, desk: Desk, setting: Setting, parent: QWidget, *, title: str) -> None:
        """Take the place to change, or a fresh one."""
        super().__init__(desk, title, parent=parent)
        self._setting = setting
        self.kind = Choice(options(SettingKind), setting.kind)
        self.name = TextLine(setting.name)
        self.since = DateField(desk.today, setting.since)
        self.until = DateField(desk.today, setting.until)
        self.notes = TextBox(setting.notes)
        self.add(Field(self.tr("What kind of place is it?"), self.kind))
        self._name_field = Field(self.tr("What is it called?"), self.name)
        self.add(self._name_field)
        self.add(Field(self.tr("First day there"), self.since, hint=DATE_HINT))
        until = self.tr("Leave this empty while {child} goes there.")
        hint = until.format(child=desk.child.called)
        self._until_field = Field(self.tr("Last day there"), self.until, hint=hint)
        self.add(self._until_field)
        self.add(Field(self.tr("Anything else about it"), self.notes))

    @override
    def record(self) -> Setting:
        kind = self.kind.value()
        return self._setting.changed(
            kind=kind if isinstance(kind, SettingKind) else self._setting.kind,
            name=self.name.value(),
            since=self.since.value(),
            until=self.until.value(),
            notes=self.notes.value(),
        )

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        found: list[tuple[str, QWidget | None]] = []
        if not self.name.value() and self.kind.value() not in PLACES_WITHOUT_A_NAME:
            found.append(self._wrong(self._name_field, self.tr("Please write what it is called.")))
        since, until = self.since.value(), self.until.value()
        if since and until and until < since:
            words = self.tr("The last day is before the first day. Please check both.")
            found.append(self._wrong(self._until_field, words))
        return found

    def _wrong(self, field: Field, words: str) -> tuple[str, QWidget]:
        field.set_error(words)
        return words, field.target()
