"""Reading a window as somebody who looks at it."""

from PySide6.QtWidgets import QApplication

from sendjourney.ui.widgets.text import Words


def words_on(window):
    """Return all words that can be seen, in the order they were put there."""
    return " ".join(w.words() for w in seen(window, Words))


def seen(window, kind):
    """Return the widgets of a kind that can be seen."""
    QApplication.processEvents()
    return [w for w in window.findChildren(kind) if w.isVisible()]
