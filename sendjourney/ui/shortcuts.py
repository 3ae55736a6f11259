"""The keys that work everywhere in the window, and the words that Help explains them with."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from sendjourney.ui.page_list import SIDEBAR

EXPLAINED = (
    *((f"Ctrl+{number}", f"Go to {e.title}") for number, e in enumerate(SIDEBAR, start=1)),
    ("Ctrl+N", "Add a person, or an appointment in the diary"),
    ("Ctrl+F", "Find a person"),
    ("Ctrl+P", "Print the page you are making"),
    ("Ctrl and +, - or 0", "Make a page you look at larger or smaller, or fit its width"),
    ("Enter or F2", "Open the card you are on"),
    ("Delete", "Delete the card you are on"),
    ("Ctrl+Z", "Undo the last thing you did"),
    ("Ctrl+Shift+Z or Ctrl+Y", "Do it again after undo"),
    ("Alt+Left", "Go back to where you were"),
    ("Ctrl+L", "Lock the file now"),
    ("Ctrl+O", "Close this file and open another"),
    ("Ctrl+,", "Settings"),
    ("F1", "Help"),
    ("Ctrl+Enter", "Save a form"),
    ("Escape", "Leave a form"),
    ("Tab and Shift+Tab", "Go to the next thing, or the one before"),
)
"""Keys and what they do. On a Mac, Cmd stands for Ctrl."""


class Shortcuts(QObject):
    """Listens for the keys of a window and says what they ask for."""

    page_asked = Signal(object)
    """Carries the key of a page."""

    undo_asked = Signal()
    """Take back the latest change."""

    redo_asked = Signal()
    """Do it again."""

    lock_asked = Signal()
    """Lock the file."""

    back_asked = Signal()
    """Go to where the person was before."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        pages = QActionGroup(self)
        pages.triggered.connect(self._on_page_key)
        keys = [(f"Ctrl+{number}", e.key) for number, e in enumerate(SIDEBAR, start=1)]
        for keystroke, page in (*keys, ("F1", "help"), ("Ctrl+,", "settings")):
            action = self._action(window, keystroke)
            action.setData(page)
            pages.addAction(action)
        self._action(window, "Ctrl+Z").triggered.connect(self.undo_asked)
        self._action(window, "Ctrl+Shift+Z", "Ctrl+Y").triggered.connect(self.redo_asked)
        self._action(window, "Ctrl+L").triggered.connect(self.lock_asked)
        self._action(window, "Alt+Left").triggered.connect(self.back_asked)

    def _action(self, window: QWidget, *keystrokes: str) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(keystroke) for keystroke in keystrokes])
        window.addAction(action)
        return action

    @Slot(QAction)
    def _on_page_key(self, action: QAction) -> None:
        self.page_asked.emit(action.data())
