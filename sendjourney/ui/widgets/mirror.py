"""Where painted things go when one reads from right to left."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle


def mirrored(part: QRect, whole: QRect) -> QRect:
    """Return a part of a whole, on the other side of it where one reads from right to left."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), whole, part)
