"""Every page of the app over the whole invented family, one after another."""

from PySide6.QtWidgets import QApplication

from sendjourney.ui import page_list
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow


def test_going_round_all_pages_writes_nothing(qtbot, sample_desk):
    window = MainWindow(sample_desk, page_list.factories())
    qtbot.addWidget(window)
    window.show()
    before = sample_desk.family.undo_label

    for key in page_list.factories():
        window.go(Place(page=key))
        QApplication.processEvents()

    assert sample_desk.family.undo_label == before
