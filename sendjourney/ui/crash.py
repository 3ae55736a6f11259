"""What happens after a fault of ours: a calm box, and a report without any family data.

The report names where in our code it happened and of what kind the error was. Never its text and
never the value of anything: both may hold what a family wrote.
"""

import sys
import threading
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout

from sendjourney.errors import BugError
from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.versions import surroundings
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary, primary
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, Words, body
from sendjourney.ui.widgets.text_box import TextBox


def report(kind: type[BaseException], frames: TracebackType | None) -> str:
    """Return a report of an error: its kind, the lines of code it passed, and versions."""
    places = [
        f"  {_module(frame.filename)}:{frame.lineno} {frame.name}"
        for frame in traceback.extract_tb(frames)
    ]
    return "\n".join([kind.__name__, *places, "", *surroundings()])


class CrashReporter(QObject):
    """Catches what nobody caught, on any thread, and shows it once on the window's own."""

    _happened = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._dialog: CrashDialog | None = None
        self._happened.connect(self._on_happened)

    def install(self) -> None:
        """Take over from Python's own way of reporting."""
        sys.excepthook = self.caught
        threading.excepthook = self._caught_in_thread

    def caught(
        self, kind: type[BaseException], error: BaseException, frames: TracebackType | None
    ) -> None:
        """Report an error that nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, frames)
            return
        text = report(kind, frames)
        sys.stderr.write(f"{text}\n")
        self._happened.emit(text)

    def _caught_in_thread(self, found: threading.ExceptHookArgs) -> None:
        if found.exc_value is not None:
            self.caught(found.exc_type, found.exc_value, found.exc_traceback)

    @Slot(object)
    def _on_happened(self, text: str) -> None:
        if self._dialog is not None:  # one is enough, however often it happens
            return
        self._dialog = CrashDialog(text)
        self._dialog.finished.connect(self._on_finished)
        self._dialog.open()

    @Slot()
    def _on_finished(self) -> None:
        self._dialog = None


class CrashDialog(QDialog):
    """Says that something went wrong, that the file is safe, and shows the report."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("SEND Journey")
        report_box = TextBox(text, lines=4, most=8)
        report_box.setReadOnly(True)
        report_box.setAccessibleName(self.tr("Report"))
        close, copy = (
            primary(self.tr("Close this")),
            ordinary(self.tr("Copy the report"), icon="copy"),
        )
        self._copied = Words("", "muted")
        self._copied.hide()
        sheet = boxes.column(
            Heading(self.tr("Something went wrong"), 2),
            body(str(BugError(""))),
            body(self.tr("This report says where. Nothing your family wrote is in it.")),
            *(report_box, None),
            gap=Space.M,
        )
        sheet.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        foot = boxes.column(WrapRow(close, copy), self._copied)
        foot.setContentsMargins(Space.XL, Space.M, Space.XL, Space.L)
        for part in (boxes.scrolling(sheet), boxes.rule(), foot):
            whole.addWidget(part)
        look, screen = theme.current(), self.screen().availableSize()
        self.resize(min(look.px(640), screen.width() - 40), min(look.px(480), screen.height() - 60))
        close.clicked.connect(self.accept)
        copy.clicked.connect(self._on_copy)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self._copied.setText(self.tr("Copied. You can paste it into an email."))
        self._copied.show()


def _module(file_name: str) -> str:
    """Return the module's name only: a path could hold the name of a person."""
    path = Path(file_name)
    parts = path.with_suffix("").parts
    if "sendjourney" in parts:
        last = len(parts) - 1 - parts[::-1].index("sendjourney")
        return ".".join(parts[last:])
    return path.stem
