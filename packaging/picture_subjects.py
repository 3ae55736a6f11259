"""Everything that a family sees, one thing after another, each on the screen and at rest."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLineEdit, QWidget

from picture_dialogs import DIALOGS
from picture_stage import TODAY, WORDS, Stage, files_in
from sendjourney.services import page_files
from sendjourney.services.family import Protection
from sendjourney.ui import page_list
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.question import Question
from sendjourney.ui.start.start_window import StartWindow

DOTS_PER_POINT = 1.25

RECORDS = {
    "share-page": Place(page="share", record_id="meeting-summary"),
    "share-held": Place(page="share", record_id="held"),
    "plan-reports": Place(page="plan", record_id="reports"),
    "plan-outcomes": Place(page="plan", record_id="outcomes"),
    "plan-views": Place(page="plan", record_id="views"),
    "letters-one": Place(page="letters", record_id="late_review"),
    "letters-chase": Place(page="letters", record_id="chase_referral/r-adhd"),
    "story-signs": Place(page="story", record_id="signs"),
    "story-also": Place(page="story", record_id="also"),
}
"""Pages that look different with one record open."""

Named = Iterator[tuple[str, QWidget]]


def start_window(stage: Stage) -> Named:
    """Yield the pages before a family is open: the first one, a locked file, a new family."""
    window = StartWindow(stage.desk.tools)
    window.resize(stage.size)
    window.show()
    stage.settle()
    yield "start", window
    window.show_locked(_locked_file(stage.folder))
    stage.settle()
    yield "start-locked", window
    window.start_new()
    window.page.findChildren(QLineEdit)[0].setText("Idris O’Donnell-Mirza")
    for number in range(1, 20):
        stage.settle()
        yield f"start-new-{number}", window
        if not isinstance(window.page, Question):
            break
        window.page.next_asked.emit()
    window.hide()
    window.deleteLater()


def pages(stage: Stage, only: str = "") -> Named:
    """Yield the pages of the window over an open family that have the word in their names."""
    named = {key: Place(page=key) for key in page_list.factories()} | RECORDS
    places = {name: place for name, place in named.items() if only in name}
    if not places:
        return
    window = _main_window(stage, next(iter(places.values())).page)
    for name, place in places.items():
        window.go(place)
        stage.settle()
        yield name, window
    window.hide()
    window.deleteLater()


def dialogs(stage: Stage, only: str = "") -> Named:
    """Yield the dialogs that have the word in their names."""
    chosen = {name: make for name, make in DIALOGS.items() if only in f"dialog-{name}"}
    if not chosen:
        return
    window = _main_window(stage, next(iter(page_list.factories())))
    for name, make in chosen.items():
        dialog = make(stage.desk, window)
        dialog.open()
        stage.settle()
        yield f"dialog-{name}", dialog
        dialog.hide()
        dialog.deleteLater()
    window.hide()
    window.deleteLater()


def printed_pages() -> Iterator[tuple[str, QImage]]:
    """Yield every sheet of every page of the invented family, as it is handed over."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as name:
        folder = Path(name)
        made = page_files.write_demo(files_in(folder), folder / "demo", TODAY, words=WORDS)
        for path in made:
            if path.suffix == ".pdf":
                for number, sheet in enumerate(_sheets(path.read_bytes()), start=1):
                    yield f"page-{path.stem.replace(' ', '-')}-{number}", sheet


def _locked_file(folder: Path) -> Path:
    path = folder / "Mimi.sendjourney"
    if not path.exists():
        files_in(folder).create(path, Protection.WORDS, words=WORDS).close()
    return path


def _sheets(pdf: bytes) -> Iterator[QImage]:
    buffer = QBuffer()
    buffer.setData(QByteArray(pdf))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    document = QPdfDocument()
    document.load(buffer)
    for number in range(document.pageCount()):
        size = (document.pagePointSize(number) * DOTS_PER_POINT).toSize()
        sheet = QImage(size, QImage.Format.Format_RGB32)
        sheet.fill(QColor("white"))
        painter = QPainter(sheet)
        painter.drawImage(0, 0, document.render(number, size))
        painter.end()
        yield sheet
    document.close()


def _main_window(stage: Stage, first: str) -> MainWindow:
    window = MainWindow(stage.desk, page_list.factories(), first=first)
    window.resize(stage.size)
    window.show()
    return window
