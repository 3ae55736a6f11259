"""Changing what opens the file: other words, another way to protect it, or none."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.protection_choice import Protecting, ProtectionChoice


class ChangeWordsDialog(FormDialog):
    """Asks what is to open the file from now on. ``confirmed`` carries a ``Protecting``."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            self.tr("Change how the file is protected"),
            parent=parent,
            intro=self.tr("Choose what opens the file from now on."),
            save=self.tr("Change it now"),
        )
        files = desk.tools.family_files
        self.choice = ProtectionChoice(can_keep_on_computer=files.can_keep_on_computer())
        self.choice.ways.set_value(desk.family.protection)
        self.choice.show_chosen()
        self.add(self.choice)
        self.add(
            Banner(
                "soft",
                self.tr("What stays as it was"),
                self.tr(
                    "Copies and backups made before today still open in the old way, with the old "
                    "recovery sheet. The file itself gets a new recovery sheet."
                ),
                icon="info",
            )
        )

    @override
    def showEvent(self, arg__1: QShowEvent) -> None:
        super().showEvent(arg__1)
        self.choice.ways.setFocus()

    @override
    def record(self) -> Protecting:
        return self.choice.value()

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        return self.choice.problems()
