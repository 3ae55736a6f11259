"""A window over the invented family, with the box to find things in."""

import pytest

from sendjourney.ui import page_list
from sendjourney.ui.main_window import MainWindow


@pytest.fixture
def window(qtbot, sample_desk):
    window = MainWindow(sample_desk, page_list.factories())
    qtbot.addWidget(window)
    window.resize(1180, 760)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def palette(qtbot, window):
    window.finding.open()
    palette = window.finding.palette
    qtbot.waitUntil(palette.line.hasFocus)
    return palette
