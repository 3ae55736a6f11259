"""Using a window as somebody with a keyboard and no mouse."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.reading import seen


def focused():
    """Return what has the focus; Qt gives up altogether when keys are sent to nothing."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    return widget


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    """Press a key where the focus is."""
    QTest.keyClick(focused(), key, modifier)


def write(words):
    """Type words where the focus is."""
    QTest.keyClicks(focused(), words)


def tab_to(name):
    """Press Tab until something of this name or these words has the focus."""
    for _ in range(200):
        here = focused()
        if name in {here.accessibleName(), getattr(here, "text", str)()}:
            return here
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never came to {name}")


def save_form():
    """Press Ctrl and Enter."""
    press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def form(page, kind):
    """Return the form of a kind that stands open over a page."""
    (found,) = seen(page, kind)
    return found
