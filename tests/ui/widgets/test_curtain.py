"""What covers a window while it is busy."""

import pytest
from PySide6.QtWidgets import QMainWindow, QProgressBar

from sendjourney.ui.widgets.curtain import Curtain


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(800, 600)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_it_covers_all_of_the_window_and_says_why(window):
    curtain = Curtain(window)
    assert curtain.words() == ""

    curtain.cover("Opening …")
    window.resize(900, 700)

    assert curtain.words() == "Opening …"
    assert curtain.size() == window.size()


def test_it_shows_how_far_it_is_until_it_is_lifted(window):
    curtain = Curtain(window)
    curtain.cover("Making a backup …", "Then we are done.")
    curtain.tell(30, 120)
    bar = curtain.findChild(QProgressBar)
    assert (bar.value(), bar.maximum()) == (30, 120)

    curtain.lift()

    assert not curtain.isVisible()
