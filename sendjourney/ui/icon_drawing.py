"""Turns our line drawings (resources/icons) into pixmaps of one colour, drawn once and kept."""

from contextlib import suppress
from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from sendjourney import paths

SHARPEST = 2.0


@cache
def drawing(name: str) -> str:
    """Return the SVG text of an icon; its lines are “currentColor”."""
    return (paths.resources() / "icons" / f"{name}.svg").read_text("utf-8")


@cache
def pixmap(name: str, colour: str, size: int, *, turned: bool = False) -> QPixmap:
    """Return an icon in a colour, ``size`` logical pixels square, sharp on dense screens.

    ``turned``: as in a mirror.
    """
    app = QGuiApplication.instance()
    ratio = max(SHARPEST, app.devicePixelRatio()) if isinstance(app, QGuiApplication) else SHARPEST
    picture = QPixmap(round(size * ratio), round(size * ratio))
    picture.fill(Qt.GlobalColor.transparent)
    picture.setDevicePixelRatio(ratio)
    painter = QPainter(picture)
    if turned:
        painter.translate(size, 0)
        painter.scale(-1, 1)
    svg = QSvgRenderer(QByteArray(_tinted(name, colour).encode()))
    svg.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def tinted_file(name: str, colour: str, folder: Path) -> str:
    """Write an icon in a colour into a folder, once, and return its path for a style sheet.

    On a disk that takes nothing the path leads nowhere, and the mark is not drawn.
    """
    path = folder / f"{name}-{colour.lstrip('#')}.svg"
    with suppress(OSError):
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            path.write_text(_tinted(name, colour), "utf-8")
    return path.as_posix()


def _tinted(name: str, colour: str) -> str:
    return drawing(name).replace("currentColor", colour)
