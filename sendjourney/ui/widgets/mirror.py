"""Where painted things go, and in which order words run, when one reads from right to left."""

from PySide6.QtCore import QLocale, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QStyledItemDelegate
from typing_extensions import override

from sendjourney.ui.language import in_order


def mirrored(part: QRect, whole: QRect) -> QRect:
    """Return a part of a whole, on the other side of it where one reads from right to left."""
    return QStyle.visualRect(QGuiApplication.layoutDirection(), whole, part)


class InOrder(QStyledItemDelegate):
    """Shows the rows of a list with their English words in order, full stop last."""

    @override
    def displayText(self, value: object, locale: QLocale | QLocale.Language) -> str:
        return in_order(super().displayText(value, locale))
