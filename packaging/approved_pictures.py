"""The approved pictures of the main pages: what the README shows, and a test compares with."""

from pathlib import Path

from PySide6.QtCore import QSize

import picture_subjects as subjects
from picture_stage import Stage
from sendjourney.ui import page_list
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow
from small_png import small_png

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "pictures"
MAIN_PAGES = ("home", "people", "journey", "share")
PRINTED = {"page-Idris-one-page-profile-1": "one-page-profile"}
SIZE = QSize(1180, 760)


def approve(where: Stage, folder: Path) -> None:
    """Take the pictures of the pages on the screen anew; into their own folder, the printed too."""
    folder.mkdir(parents=True, exist_ok=True)
    window = MainWindow(where.desk, page_list.factories())
    window.resize(SIZE)
    window.show()
    for name in MAIN_PAGES:
        window.go(Place(page=name))
        where.settle()
        _keep(small_png(window.grab().toImage()), folder / f"{name}.png")
    window.hide()
    window.deleteLater()
    for name, sheet in subjects.printed_pages() if folder == FOLDER else ():
        if name in PRINTED:
            _keep(small_png(sheet), folder / f"{PRINTED[name]}.png")


def _keep(data: bytes, path: Path) -> None:
    path.write_bytes(data)
    print(path, len(data), flush=True)
