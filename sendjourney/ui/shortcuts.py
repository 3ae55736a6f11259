"""Every key of the app in one table: what Help explains is what is listened for."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sendjourney.ui.page_list import SIDEBAR


@dataclass(frozen=True, kw_only=True, slots=True)
class Key:
    """Keystrokes that do one thing. ``shown`` is how Help writes them, where commas will not do.

    ``page`` is where they lead. Keys without ``keystrokes`` are those of single widgets, such as
    Enter on a card: they are listed, and each widget listens for its own.
    """

    does: str
    keystrokes: tuple[str, ...] = ()
    shown: str = ""
    page: str = ""

    def words(self) -> str:
        """Return the keystrokes as Help writes them."""
        return self.shown or " or ".join(self.keystrokes)


FIND = Key(keystrokes=("Ctrl+K", "Ctrl+F"), does="Find anything: a person, a word, a page")
NEW = Key(keystrokes=("Ctrl+N",), does="Add to the page you are on: a person, an appointment …")
PRINT = Key(keystrokes=("Ctrl+P",), does="Print what you see, or make the page that fits it")
UNDO = Key(keystrokes=("Ctrl+Z",), does="Undo the last thing you did")
REDO = Key(keystrokes=("Ctrl+Shift+Z", "Ctrl+Y"), does="Do it again after undo")
BACK = Key(keystrokes=("Alt+Left",), does="Go back to where you were")
LOCK = Key(keystrokes=("Ctrl+L",), does="Lock the file now")
OPEN = Key(keystrokes=("Ctrl+O",), does="Close this file and open another")
SAVE = Key(keystrokes=("Ctrl+Return", "Ctrl+Enter"), shown="Ctrl+Enter", does="Save a form")
LIST = Key(keystrokes=("Ctrl+Shift+L",), does="Put a dash before each chosen line of a text")
LARGER = Key(
    keystrokes=("Ctrl++", "Ctrl+="),
    shown="Ctrl and +",
    does="Make the words larger, or the page to share that you look at",
)
SMALLER = Key(keystrokes=("Ctrl+-",), shown="Ctrl and -", does="Make them smaller")
FIT = Key(
    keystrokes=("Ctrl+0",), does="Make the words as they were at first, or the page fit its room"
)
SIZES = {LARGER: 1, SMALLER: -1, FIT: 0}
"""Keys that change a size, and the way they change it."""
PAGES = tuple(
    Key(keystrokes=(f"Ctrl+{number}",), does=f"Go to {entry.title}", page=entry.key)
    for number, entry in enumerate(SIDEBAR, start=1)
)
SETTINGS = Key(keystrokes=("Ctrl+,",), does="Settings", page="settings")
HELP = Key(keystrokes=("F1",), does="Help", page="help")

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


def listen(
    key: Key,
    parent: QWidget,
    do: Callable[[], object],
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Have a key do something while ``parent`` is shown; ``do`` is a slot."""
    for keystroke in key.keystrokes:
        shortcut = QShortcut(QKeySequence(keystroke), parent)
        shortcut.setContext(context)
        shortcut.activated.connect(do)


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
