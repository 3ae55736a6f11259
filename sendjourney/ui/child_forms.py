"""Opens the forms about a child and writes what they announce."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.setting import Setting
from sendjourney.services.children import (
    ChildAnswers,
    SavingChild,
    WithoutChild,
    next_position,
    place_name,
)
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.child import ChildDialog
from sendjourney.ui.dialogs.setting import SettingDialog


class ChildForms(QObject):
    """Changes the child that is shown, adds a brother or sister, lets a child go."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Take the window or page the forms belong to."""
        super().__init__(parent)
        self._desk, self._parent = desk, parent

    @Slot()
    def change(self) -> None:
        """Open the form for the child that is shown."""
        dialog = ChildDialog(self._desk, self._desk.child, self._parent)
        dialog.confirmed.connect(self._on_changed)
        dialog.open()

    @Slot()
    def add(self) -> None:
        """Open the form for a brother or sister; they live at the same address until told else."""
        shown = self._desk.child
        fresh = Child(
            name="",
            address=shown.address,
            area=shown.area,
            position=next_position(self._desk.family.all(Child)),
        )
        dialog = ChildDialog(self._desk, fresh, self._parent, is_new=True)
        dialog.confirmed.connect(self._on_added)
        dialog.open()

    @Slot()
    def delete(self) -> None:
        """Take the child that is shown out of the file with everything that is theirs."""
        child = self._desk.child
        others = [c for c in self._desk.family.all(Child) if c.id != child.id]
        if not others:
            return
        label = self.tr("Delete everything about {child}").format(child=child.called)
        leaving = WithoutChild(self._desk.family, child)
        if self._desk.write(label, leaving):
            self._desk.show_child(others[0].id)
            self._desk.show_undo(label)

    @Slot()
    def add_setting(self) -> None:
        """Open the form for another place where the child learns or learnt."""
        fresh = Setting(child_id=self._desk.child.id, name="")
        self._open_setting(fresh, self.tr("Add a place of learning"))

    @Slot(object)
    def change_setting(self, setting: Setting) -> None:
        """Open the form for a place where the child learns or learnt."""
        self._open_setting(setting, self.tr("Change a place of learning"))

    @Slot(object)
    def delete_setting(self, setting: Setting) -> None:
        """Move a place of learning to the bin."""
        name = place_name(setting)
        self._desk.delete(self.tr("Delete {place}").format(place=name), setting)

    @Slot(object)
    def _on_changed(self, answers: ChildAnswers) -> None:
        label = self.tr("Change the facts about {child}").format(child=answers.child.called)
        self._desk.write(label, SavingChild(answers))

    @Slot(object)
    def _on_added(self, answers: ChildAnswers) -> None:
        label = self.tr("Add {child}").format(child=answers.child.called)
        if self._desk.write(label, SavingChild(answers)):
            self._desk.show_child(answers.child.id)

    @Slot(object)
    def _on_setting(self, setting: Setting) -> None:
        label = self.tr("Write down {place}").format(place=place_name(setting))
        self._desk.save(label, setting)

    def _open_setting(self, setting: Setting, title: str) -> None:
        dialog = SettingDialog(self._desk, setting, self._parent, title=title)
        dialog.confirmed.connect(self._on_setting)
        dialog.open()
