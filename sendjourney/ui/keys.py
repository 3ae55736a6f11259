"""The keys of the app, and how something listens for one."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


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
SETTINGS = Key(keystrokes=("Ctrl+,",), does="Settings", page="settings")
HELP = Key(keystrokes=("F1",), does="Help", page="help")


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
