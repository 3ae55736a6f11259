"""The side of the window in every size: every page in sight, and nothing cut."""

import pytest
from PySide6.QtWidgets import QListWidget

from sendjourney.ui import page_list, theme
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.child_button import ChildButton
from tests.ui.audit import small_targets


@pytest.fixture(autouse=True)
def _look(qapp):
    yield
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


@pytest.fixture
def window(qtbot, sample_desk):
    window = MainWindow(sample_desk, page_list.factories(), first="help")
    qtbot.addWidget(window)
    return window


def shown(qtbot, window, size, scale, qapp):
    theme.current().apply(qapp, ThemeName.LIGHT, scale)
    window.resize(*size)
    with qtbot.waitActive(window):
        window.show()
    return window.findChild(QListWidget)


OLD, SMALL, USUAL = (784, 560), (960, 640), (1180, 760)


@pytest.mark.parametrize(
    ("size", "scale"), [(OLD, 1.0), (SMALL, 1.0), (SMALL, 1.5), (USUAL, 1.0), (USUAL, 1.5)]
)
def test_every_page_is_in_sight_without_scrolling(qtbot, qapp, window, size, scale):
    pages = shown(qtbot, window, size, scale, qapp)

    qtbot.waitUntil(lambda: pages.verticalScrollBar().maximum() == 0)
    last = pages.visualItemRect(pages.item(pages.count() - 1))
    assert pages.viewport().rect().contains(last)


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(960, 640), (1180, 760)])
def test_the_face_is_whole_and_every_button_can_be_hit(qtbot, qapp, window, size, scale):
    pages = shown(qtbot, window, size, scale, qapp)
    child, face = window.findChild(ChildButton), window.findChild(ChildButton).avatar

    qtbot.waitUntil(lambda: child.rect().contains(face.geometry()))
    assert child.geometry().bottom() < pages.geometry().top()
    assert small_targets(window._sidebar) == []


def test_a_larger_window_gives_the_room_back(qtbot, qapp, window):
    pages = shown(qtbot, window, (960, 640), 1.5, qapp)
    tight = pages.visualItemRect(pages.item(0)).height()

    window.resize(1400, 1100)

    qtbot.waitUntil(lambda: pages.visualItemRect(pages.item(0)).height() > tight)
