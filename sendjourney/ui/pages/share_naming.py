"""Keeping, renaming and deleting the choices that have a name."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.visibility import Reader
from sendjourney.services.named_choices import with_ticks
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.page_choice import PageChoiceDialog
from sendjourney.ui.pages.share_choices import ChoiceLine


class Naming(QObject):
    """Does what the line of choices asks for: one change each, which can be undone."""

    changed = Signal()
    """The choices of the family are others now."""

    def __init__(self, desk: Desk, line: ChoiceLine, page: QWidget) -> None:
        """Take the line that asks, and the widget that the form opens over."""
        super().__init__(page)
        self._desk, self._page = desk, page
        self._now = PageChoice(child_id="", name="", kind="")
        line.keep_asked.connect(self._on_keep)
        line.rename_asked.connect(self._ask_name)
        line.update_asked.connect(self._on_update)
        line.delete_asked.connect(self._on_delete)

    def show(
        self, kind: str, reader: Reader | None, *, ticked: frozenset[str], at_first: frozenset[str]
    ) -> None:
        """Take what is ticked now, to be kept when the family asks for it."""
        fresh = PageChoice(child_id=self._desk.child.id, name="", kind=kind, reader=reader)
        self._now = with_ticks(fresh, ticked=ticked, at_first=at_first)

    @Slot()
    def _on_keep(self) -> None:
        self._ask_name(self._now)

    @Slot(object)
    def _ask_name(self, choice: PageChoice) -> None:
        dialog = PageChoiceDialog(self._desk, choice, self._page)
        dialog.confirmed.connect(self._on_named)
        dialog.open()

    @Slot(object)
    def _on_named(self, choice: PageChoice) -> None:
        self._desk.keep(self.tr("Keep the choice “{name}”").format(name=choice.name), choice)
        self.changed.emit()

    @Slot(object)
    def _on_update(self, choice: PageChoice) -> None:
        same = choice.changed(left_out=self._now.left_out, added=self._now.added)
        self._desk.keep(self.tr("Change the choice “{name}”").format(name=choice.name), same)
        self.changed.emit()

    @Slot(object)
    def _on_delete(self, choice: PageChoice) -> None:
        self._desk.delete(self.tr("Delete the choice “{name}”").format(name=choice.name), choice)
        self.changed.emit()
