"""Where a window stands: as it was left, but on a screen that is there, and no larger than that."""

from PySide6.QtCore import QByteArray, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

FIRST_SIZE, SMALLEST_SIZE = QSize(1180, 760), QSize(640, 480)
EDGE, TITLE_BAR = 8, 32
"""Room for a frame, which nobody knows before a window is shown."""


def put_back(window: QWidget, kept: QByteArray) -> None:
    """Give a window the place that was kept; the usual size when there is none that fits."""
    window.resize(FIRST_SIZE)
    window.restoreGeometry(kept)  # from a monitor that is gone, Qt brings it to one that is there
    screen = QGuiApplication.screenAt(window.geometry().center()) or window.screen()
    free = screen.availableGeometry()
    room = free.size() - QSize(2 * EDGE, TITLE_BAR + EDGE)
    window.setMinimumSize(SMALLEST_SIZE.boundedTo(room))
    if not window.isMaximized() and not window.isFullScreen():
        window.resize(window.size().boundedTo(room))
        _move_inside(window, free)


def _move_inside(window: QWidget, free: QRect) -> None:
    """Bring a window back that was left over an edge; a new one is placed by the computer."""
    place, inside = window.geometry(), free.adjusted(0, 0, -EDGE, -EDGE)
    if not window.testAttribute(Qt.WidgetAttribute.WA_Moved) or inside.contains(place):
        return
    furthest = inside.bottomRight() - place.bottomRight() + place.topLeft()
    x = max(min(place.x(), furthest.x()), inside.x())
    y = max(min(place.y(), furthest.y()), inside.y() + TITLE_BAR)
    window.setGeometry(QRect(x, y, place.width(), place.height()))
