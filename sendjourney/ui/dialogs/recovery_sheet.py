"""The recovery sheet of an open file: to print, to save, and to show that it is kept."""

from PySide6.QtGui import QKeyEvent, QShowEvent, Qt
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.recovery_sheet import RecoveryPanel


class RecoverySheetDialog(FormDialog):
    """Nothing to save here: it may be closed at any time."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(
            desk,
            self.tr("Your recovery sheet"),
            parent=parent,
            intro=self.tr(
                "If the words are forgotten or the computer breaks, this sheet opens your file. "
                "Nothing else does: nobody, not even we, can open it for you."
            ),
        )
        self.panel = RecoveryPanel(desk.family, desk.tools)
        self.add(self.panel)
        self._save.hide()
        self._cancel.setText(self.tr("Close"))

    @override
    def has_unsaved_words(self) -> bool:
        return False

    @override
    def try_to_save(self) -> None:
        self.panel.try_group()

    @override
    def showEvent(self, arg__1: QShowEvent) -> None:
        super().showEvent(arg__1)
        self.panel.print.setFocus()

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.panel.is_asking:
            self.panel.try_group()
        else:
            super().keyPressEvent(arg__1)
