"""Listens for the wish to add a brother or sister, and loads the form only then."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.ui.desk import Desk


class ChildAdding(QObject):
    """Opens the form for another child over a window."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        """Begin to listen; it lives as long as the window."""
        super().__init__(window)
        self._desk, self._window = desk, window
        desk.child_add_asked.connect(self._on_child_add_asked)

    @Slot()
    def _on_child_add_asked(self) -> None:
        from sendjourney.ui.child_forms import ChildForms  # noqa: PLC0415 - rare, and slow to load

        ChildForms(self._desk, self._window).add()
