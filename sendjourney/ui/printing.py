"""Prints a finished PDF on paper, just as it was looked at on the screen.

Import this module only when somebody prints: it loads parts of Qt that nobody needs on most days.
"""

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget

from sendjourney.ui.messages import Messages

POINTS_AN_INCH = 72
SHARPEST = 300
"""Dots an inch: sharper takes much memory, and nobody sees it."""


class PdfPrinting(QObject):
    """One PDF on its way to paper; gone with its parent."""

    printed = Signal()
    """The printer was given every page that was asked for."""

    def __init__(self, parent: QWidget, pdf: bytes, title: str) -> None:
        """Take the PDF; ``title`` names it in the printer's queue."""
        super().__init__(parent)
        self._window = parent
        self._data = QBuffer(self)
        self._data.setData(QByteArray(pdf))
        self._data.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf = QPdfDocument(self)
        self._pdf.load(self._data)
        self._title = title
        self._printer: QPrinter | None = None

    def ask(self, messages: Messages) -> None:
        """Open the computer's own dialog for printing."""
        if not QPrinterInfo.availablePrinterNames():
            messages.inform(
                self._window,
                self.tr(
                    "There is no printer on this computer yet. "
                    "You can save it as a PDF, and print that somewhere else."
                ),
            )
            return
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(self._title)
        printer.setFullPage(True)
        dialog = QPrintDialog(printer, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setMinMax(1, self._pdf.pageCount())
        dialog.accepted.connect(self._on_accepted)
        self._printer = printer
        QDialog.open(dialog)  # its own “open” wants a receiver as C++ knows them

    def print_on(self, printer: QPrinter) -> None:
        """Draw every page the person asked for, in the middle of the paper."""
        first = max(printer.fromPage() - 1, 0)
        last = printer.toPage() or self._pdf.pageCount()
        painter = QPainter(printer)
        for number in range(first, min(last, self._pdf.pageCount())):
            if number > first:
                printer.newPage()
            self._draw(painter, printer, number)
        painter.end()

    @Slot()
    def _on_accepted(self) -> None:
        if self._printer is not None:
            self.print_on(self._printer)
            self.printed.emit()

    def _draw(self, painter: QPainter, printer: QPrinter, number: int) -> None:
        points = self._pdf.pagePointSize(number)
        dots = min(printer.resolution(), SHARPEST) / POINTS_AN_INCH
        wanted = QSize(round(points.width() * dots), round(points.height() * dots))
        picture = self._pdf.render(number, wanted)
        paper = printer.pageLayout().fullRectPixels(printer.resolution())
        size = points * (printer.resolution() / POINTS_AN_INCH)
        if size.width() > paper.width() or size.height() > paper.height():
            size = size.scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (paper.width() - size.width()) / 2, (paper.height() - size.height()) / 2
        painter.drawImage(QRectF(left, top, size.width(), size.height()), picture)
