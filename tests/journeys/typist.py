"""A parent at the keyboard, in a process of its own that is going to be killed.

Writes in the real window, a letter at a time and without a pause, and says on standard output
after each letter how much was typed and when.
"""

import sys
import time
from datetime import date
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.ui import page_list, theme
from sendjourney.ui.desk import Desk, Tools
from sendjourney.ui.file_choosing import FileChooser
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.messages import Messages
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.tasks import Tasks
from sendjourney.ui.theme import ThemeName
from tests.storing import files_in

WORDS = "Idris hums when he is happy. "
BETWEEN_KEYS = 20  # ms


def window_over(path: Path) -> MainWindow:
    """Open the family's window at the story."""
    files = files_in(path.parent)
    tools = Tools(
        clock=lambda: date(2026, 11, 25),
        preferences=Preferences(path.parent / "preferences.ini"),
        tasks=Tasks(),
        messages=Messages(),
        chooser=FileChooser(),
        family_files=files,
    )
    return MainWindow(Desk(files.open(path), tools), page_list.factories(), first="story")


def main(path: Path) -> None:
    """Type until killed."""
    QLocale.setDefault(QLocale("en_GB"))
    theme.dress(QApplication([]), ThemeName.LIGHT, 1.0)
    window = window_over(path)
    window.show()
    editor = window.page.words.editor
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    for typed in range(1_000_000):
        QTest.keyClicks(editor, WORDS[typed % len(WORDS)])
        sys.stdout.write(f"{typed + 1} {time.monotonic()}\n")
        sys.stdout.flush()
        QTest.qWait(BETWEEN_KEYS)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
