"""Takes the pictures of Help from the app itself, over the invented family: light, and small.

python packaging/help_pictures.py
"""

import os
import sys

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest

from picture_stage import Stage, stage
from sendjourney import paths
from sendjourney.ui import page_list
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow
from small_png import small_png

SIZE = (1000, 680)
SHOWN = (760, 517)
PLACES = {
    "story": Place(page="story", record_id="important"),
    "people": Place(page="people"),
    "diary": Place(page="diary"),
    "journey": Place(page="journey"),
    "plan": Place(page="plan"),
    "waiting": Place(page="waiting"),
    "letters": Place(page="letters", record_id="late_review"),
    "share": Place(page="share", record_id="one-page-profile"),
}
LOOKED_FOR = "jo"


def main() -> int:
    """Take each picture, and say how large all are."""
    folder = paths.resources() / "help"
    sizes = []
    with stage() as where:
        for name, picture in _pictures(where).items():
            path = folder / f"{name}.png"
            path.write_bytes(small_png(picture, shown=SHOWN))
            sizes.append(path.stat().st_size)
            print(path, sizes[-1], flush=True)
    print("in all", sum(sizes))
    return 0


def _pictures(where: Stage) -> dict[str, QImage]:
    window = MainWindow(where.desk, page_list.factories())
    window.resize(*SIZE)
    window.show()
    found = {}
    for name, place in PLACES.items():
        window.go(place)
        where.settle()
        found[name] = window.grab().toImage()
    window.go(Place(page="home"))
    where.settle()
    found["find"] = _finding(where, window)
    window.hide()
    window.deleteLater()
    return found


def _finding(where: Stage, window: MainWindow) -> QImage:
    """Return the window with the box to find things in, in its place over it."""
    picture = window.grab().toImage()
    window.finding.open()
    box = window.finding.palette
    if box is None:
        raise RuntimeError("the box did not open")
    QTest.keyClicks(box.line, LOOKED_FOR)
    where.settle()
    painter = QPainter(picture)
    painter.drawPixmap((picture.width() - box.width()) // 2, 40, box.grab())
    painter.end()
    box.reject()
    return picture


if __name__ == "__main__":
    sys.exit(main())
