"""Letters and pictures dropped anywhere on the window."""

import warnings

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from sendjourney.domain.paper import Paper
from sendjourney.ui.dialogs.paper import PaperDialog
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.page_list import factories
from sendjourney.ui.widgets.story_editor import StoryEditor
from sendjourney.ui.widgets.text_line import TextLine

COPY, LEFT = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot, desk):
    window = MainWindow(desk, factories())
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def letter(tmp_path):
    path = tmp_path / "letter.txt"
    path.write_text("Dear family")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    data.setText(str(path))
    return data


def a_drag(data):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)  # of two ways Qt knows only the old one
        return QDragEnterEvent(QPoint(5, 5), COPY, data, LEFT, NO_KEYS)


def drop(target, data):
    enter = a_drag(data)
    QApplication.sendEvent(target, enter)
    if enter.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(5, 5), COPY, data, LEFT, NO_KEYS))
    return enter.isAccepted()


def test_a_letter_dropped_on_home_is_kept_and_its_form_is_open(qtbot, window, desk, letter):
    assert drop(window, letter)

    qtbot.waitUntil(lambda: bool(window.page.findChildren(PaperDialog)))
    assert window.place.page == "papers"
    assert [p.file_name for p in desk.family.all(Paper)] == ["letter.txt"]


def test_words_dropped_on_the_window_are_not_taken(window):
    data = QMimeData()
    data.setText("words")

    assert not drop(window, data)


@pytest.mark.parametrize("kind", [TextLine, StoryEditor])
def test_a_file_never_becomes_its_path_in_a_box_of_words(qtbot, letter, kind):
    box = kind()
    qtbot.addWidget(box)
    target = box.viewport() if isinstance(box, StoryEditor) else box

    assert not drop(target, letter)
    assert box.value() == ""
