"""Printing a PDF: every page, in its place on the paper."""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from sendjourney.ui.printing import PdfPrinting


@pytest.fixture
def pdf(qapp):  # noqa: ARG001 - fonts need it
    """Three pages, each with a black bar at the top."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    painter = QPainter(writer)
    for page in range(3):
        if page:
            writer.newPage()
        painter.fillRect(0, 0, 4000, 500, "black")
    painter.end()
    return buffer.data().data()


@pytest.fixture
def printer(tmp_path):
    """A printer whose paper is a file."""
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "paper.pdf"))
    printer.setFullPage(True)
    return printer


def test_every_page_comes_out(qtbot, pdf, printer):
    window = QWidget()
    qtbot.addWidget(window)

    PdfPrinting(window, pdf, "Recovery sheet").print_on(printer)

    assert len(PdfReader(printer.outputFileName()).pages) == 3


def test_only_the_pages_asked_for_come_out(qtbot, pdf, printer):
    window = QWidget()
    qtbot.addWidget(window)
    printer.setFromTo(2, 3)

    PdfPrinting(window, pdf, "Recovery sheet").print_on(printer)

    assert len(PdfReader(printer.outputFileName()).pages) == 2


@pytest.mark.skipif(bool(QPrinterInfo.availablePrinterNames()), reason="there is a printer here")
def test_without_a_printer_the_person_is_told_what_else_to_do(qtbot, pdf, messages):
    window = QWidget()
    qtbot.addWidget(window)

    PdfPrinting(window, pdf, "Recovery sheet").ask(messages)

    assert "There is no printer" in messages.said[0]
