"""Every page of the app over the whole invented family, in every look."""

import pytest
from PySide6.QtWidgets import QApplication

from sendjourney.ui import page_list, theme
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.theme import ThemeName
from tests.ui.audit import faults

LOOKS = [
    (ThemeName.LIGHT, 1.0),
    (ThemeName.DARK, 1.0),
    (ThemeName.CONTRAST, 1.0),
    (ThemeName.LIGHT, 1.5),
    (ThemeName.DARK, 1.5),
    (ThemeName.CONTRAST, 1.5),
]


@pytest.fixture
def look(qapp, request):
    name, scale = request.param
    theme.current().apply(qapp, name, scale)
    yield
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


@pytest.mark.parametrize("look", LOOKS, indirect=True, ids=str)
@pytest.mark.parametrize("key", page_list.factories())
@pytest.mark.usefixtures("look")
def test_a_page_has_no_faults_for_the_audit(qtbot, sample_desk, key):
    window = MainWindow(sample_desk, page_list.factories(), first=key)
    qtbot.addWidget(window)
    window.resize(1180, 760)
    with qtbot.waitActive(window):
        window.show()
    qtbot.wait(50)

    assert faults(window) == []


def test_going_round_all_pages_writes_nothing(qtbot, sample_desk):
    window = MainWindow(sample_desk, page_list.factories())
    qtbot.addWidget(window)
    window.show()
    before = sample_desk.family.undo_label

    for key in page_list.factories():
        window.go(Place(page=key))
        QApplication.processEvents()

    assert sample_desk.family.undo_label == before
