"""File dialogs that open and do not wait."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from sendjourney.ui.file_choosing import PDF_FILES, FileChooser, name_filter


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def the_dialog(window):
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    return dialog


def test_a_kind_of_file_is_named_for_the_dialog():
    assert name_filter(PDF_FILES) == "PDF (*.pdf)"


def test_a_file_is_handed_over_as_a_path(window, tmp_path):
    heard = []
    FileChooser().open_one(window, "Open", kind=PDF_FILES, folder=tmp_path, on_chosen=heard.append)

    the_dialog(window).filesSelected.emit([str(tmp_path / "a.pdf")])

    assert heard == [tmp_path / "a.pdf"]


def test_several_files_are_handed_over_together(window, tmp_path):
    heard = []
    FileChooser().open_several(
        window, "Open", kind=PDF_FILES, folder=tmp_path, on_chosen=heard.append
    )

    the_dialog(window).filesSelected.emit(["/a.pdf", "/b.pdf"])

    assert heard == [[Path("/a.pdf"), Path("/b.pdf")]]


def test_saving_suggests_a_name_and_adds_the_ending(window, tmp_path):
    FileChooser().save(
        window, "Save", kind=PDF_FILES, suggestion=tmp_path / "Amina.pdf", on_chosen=print
    )
    dialog = the_dialog(window)

    assert dialog.acceptMode() is QFileDialog.AcceptMode.AcceptSave
    assert dialog.defaultSuffix() == "pdf"
    assert [Path(name).name for name in dialog.selectedFiles()] == ["Amina.pdf"]


def test_thinking_better_of_it_calls_nobody(window, tmp_path):
    heard = []
    FileChooser().open_one(window, "Open", kind=PDF_FILES, folder=tmp_path, on_chosen=heard.append)

    the_dialog(window).reject()
    QApplication.processEvents()

    assert heard == []
