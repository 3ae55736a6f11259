"""Every key of the app in one table: what Help explains is what is listened for."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from sendjourney.ui.keys import (
    BACK,
    FIND,
    FIT,
    HELP,
    LARGER,
    LIST,
    LOCK,
    NEW,
    OPEN,
    PRINT,
    REDO,
    SAVE,
    SETTINGS,
    SIZES,
    SMALLER,
    UNDO,
    Key,
)
from sendjourney.ui.page_list import SIDEBAR

PAGES = tuple(
    Key(keystrokes=(f"Ctrl+{number}",), does=f"Go to {entry.title}", page=entry.key)
    for number, entry in enumerate(SIDEBAR, start=1)
)

KEYS = (
    *(FIND, PRINT, NEW, UNDO, REDO, BACK, LOCK, OPEN),
    *PAGES,
    *(SETTINGS, HELP, SAVE, LIST, LARGER, SMALLER, FIT),
    Key(shown="Enter or F2", does="Open the card you are on"),
    Key(shown="Delete", does="Delete the card you are on"),
    Key(shown="Ctrl+C", does="In “Find anything”: copy the phone number or email you are on"),
    Key(shown="Escape", does="Leave a form, or “Find anything”"),
    Key(shown="Tab and Shift+Tab", does="Go to the next thing, or the one before"),
)
"""Every key, in the order of Help. On a Mac, Cmd stands for Ctrl."""


class Shortcuts(QObject):
    """Listens for the keys of a window and says what they ask for."""

    page_asked = Signal(object)
    """Carries the key of a page."""

    find_asked = Signal()
    """Something is to be found."""

    new_asked = Signal()
    """Something is to be added to the page that is open."""

    print_asked = Signal()
    """What is seen is to be printed."""

    undo_asked = Signal()
    """Take back the latest change."""

    redo_asked = Signal()
    """Do it again."""

    size_asked = Signal(object)
    """Carries 1 for larger, -1 for smaller, 0 for as it was at first."""

    lock_asked = Signal()
    """Lock the file."""

    back_asked = Signal()
    """Go to where the person was before."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        pages = QActionGroup(self)
        pages.triggered.connect(self._on_page_key)
        for key in (*PAGES, HELP, SETTINGS):
            action = self._action(window, key)
            action.setData(key.page)
            pages.addAction(action)
        sizes = QActionGroup(self)
        sizes.triggered.connect(self._on_size_key)
        for key, step in SIZES.items():
            action = self._action(window, key)
            action.setData(step)
            sizes.addAction(action)
        asked = {FIND: self.find_asked, NEW: self.new_asked, PRINT: self.print_asked}
        asked |= {UNDO: self.undo_asked, REDO: self.redo_asked}
        asked |= {LOCK: self.lock_asked, BACK: self.back_asked}
        for key, signal in asked.items():
            self._action(window, key).triggered.connect(signal)

    def _action(self, window: QWidget, key: Key) -> QAction:
        action = QAction(self)
        action.setShortcuts([QKeySequence(keystroke) for keystroke in key.keystrokes])
        window.addAction(action)
        return action

    @Slot(QAction)
    def _on_page_key(self, action: QAction) -> None:
        self.page_asked.emit(action.data())

    @Slot(QAction)
    def _on_size_key(self, action: QAction) -> None:
        self.size_asked.emit(action.data())
