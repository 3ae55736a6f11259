"""Undo and redo of the family's changes, and the bar that says which."""

from PySide6.QtCore import QObject, Signal, Slot

from sendjourney.errors import CouldNotSaveError, FileReadOnlyError
from sendjourney.ui.desk import Desk
from sendjourney.ui.widgets.undo_bar import UndoBar


class Undoing(QObject):
    """Steps back and forth through the changes of the family."""

    undo_asked = Signal()
    """The person pressed Undo on the bar."""

    redo_asked = Signal()
    """The person pressed “Do it again” on the bar."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self.bar = UndoBar()
        self._desk = desk
        self._does_again = False
        self.bar.pressed.connect(self._on_pressed)
        desk.done.connect(self._on_done)
        desk.saved.connect(self._on_saved)
        desk.child_changed.connect(self._on_saved)

    def undo(self) -> None:
        """Take back the latest change, and say which."""
        try:
            label = self._desk.family.undo()
        except (CouldNotSaveError, FileReadOnlyError) as error:
            self._desk.save_failed.emit(str(error))
            return
        if label:
            self._does_again = True
            self.bar.show_undone(label)

    def redo(self) -> None:
        """Do again what was taken back, and say which."""
        try:
            label = self._desk.family.redo()
        except (CouldNotSaveError, FileReadOnlyError) as error:
            self._desk.save_failed.emit(str(error))
            return
        if label:
            self._on_done(label)

    @Slot(object)
    def _on_done(self, label: str) -> None:
        self._does_again = False
        self.bar.show_done(label)

    @Slot()
    def _on_saved(self) -> None:
        """Take the bar away: Undo would mean the newer change now."""
        self.bar.hide()

    @Slot()
    def _on_pressed(self) -> None:
        if self._does_again:
            self.redo_asked.emit()
        else:
            self.undo_asked.emit()
