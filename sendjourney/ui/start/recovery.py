"""The recovery sheet of a file that was just made: to be kept now, or later."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.services.family import Family
from sendjourney.ui.desk import Tools
from sendjourney.ui.recovery_sheet import RecoveryPanel
from sendjourney.ui.screen import Screen
from sendjourney.ui.widgets.buttons import quiet


class RecoveryPage(Screen):
    """The last page of a new family. It may be left at any time: Home reminds."""

    finished = Signal()
    """Go on to the open file."""

    def __init__(self, family: Family, tools: Tools) -> None:
        super().__init__(
            self.tr("Your recovery sheet"),
            self.tr(
                "If the words are forgotten or the computer breaks, this sheet opens your file. "
                "Nothing else does: nobody, not even we, can open it for you."
            ),
        )
        self.panel = RecoveryPanel(family, tools)
        self.add(self.panel)
        self.panel.print.become("primary")  # what is right for most
        self.panel.check.become("primary")
        self.on = quiet(self.tr("Go on, and do this later"), icon="arrow-right")
        self.end_with(self.on)
        self.on.clicked.connect(self.go_on)
        self.panel.kept.connect(self._on_kept)

    @override
    def first_focus(self) -> QWidget | None:
        return self.panel.print

    @Slot()
    @override
    def go_on(self) -> None:
        if self.panel.is_asking:
            self.panel.try_group()
        else:
            self.finished.emit()

    @Slot()
    def _on_kept(self) -> None:
        self.on.setText(self.tr("Open our file"))
        self.on.become("primary")
        self.on.setFocus()
