"""Tells a screen reader what has just happened where nobody is looking."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have words read out when the reader comes to rest; nothing on the screen changes."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
