"""The window around the start pages: what it asks before it closes, and other ways in."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from sendjourney.services.archiving import to_archive
from sendjourney.services.family import Protection
from sendjourney.ui.start.recovery import RecoveryPage
from sendjourney.ui.widgets.buttons import Button
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


@pytest.fixture
def closed(window):
    """How often the window said that it was closed."""
    times = []
    window.closed.connect(lambda: times.append(True))
    return times


@pytest.fixture
def begun(window):
    """A new family is begun, and not made yet."""
    window.start_new()
    window.page.name.set_value("Idris")
    return window


def test_closing_asks_first_when_a_new_family_was_begun(begun, closed, messages):
    messages.answer_yes = False

    begun.close()

    assert messages.asked == ["Your new family file is not made yet. Leave all the same?"]
    assert (begun.isVisible(), closed) == (True, [])


def test_it_may_be_closed_all_the_same(begun, closed):
    begun.close()

    assert (begun.isVisible(), closed) == (False, [True])


def test_going_back_to_the_start_keeps_what_was_typed(begun):
    begun.page.back.click()
    assert begun.page is begun.start_page

    begun.start_page.new.click()

    assert begun.page.name.value() == "Idris"


@pytest.fixture
def at_the_sheet(qtbot, window, chooser, tmp_path):
    """A new file is made, and its recovery sheet is shown."""
    chooser.paths = [tmp_path / "ours"]
    window.start_new()
    window.page.name.set_value("Idris")
    window.page.next.click()
    for _ in range(3):
        window.page.skip.click()
    window.page.choice.ways.set_value(Protection.COMPUTER)
    window.page.next.click()
    window.page.change.click()
    window.page.next.click()
    window.page.make.click()
    qtbot.waitUntil(lambda: isinstance(window.page, RecoveryPage))
    return window


def test_closing_at_the_recovery_sheet_closes_the_new_file(at_the_sheet, closed, family_files):
    at_the_sheet.close()

    assert closed == [True]
    family_files.open(at_the_sheet.ways_in.opening.path).close()


def test_the_sheet_can_wait(at_the_sheet, opened):
    at_the_sheet.page.on.click()

    assert [family.path.name for family in opened] == ["ours.sendjourney"]


def test_the_main_button_prints_the_sheet_and_opens_the_file_once_it_is_kept(at_the_sheet):
    page = at_the_sheet.page
    assert main_buttons(page) == ["Print the sheet"]

    page.panel.have_it.click()
    assert main_buttons(page) == ["Check"]

    page.panel.kept.emit()
    assert page.on.kind == "primary"


def main_buttons(page):
    return [button.text() for button in seen(page, Button) if button.kind == "primary"]


def test_what_has_to_be_put_right_takes_the_focus_by_key_and_by_click(qtbot, window):
    window.start_new()
    page = window.page
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert page.summary.hasFocus()

    page.name.setFocus()
    page.next.click()
    qtbot.waitUntil(page.summary.hasFocus)


def test_while_the_sheet_is_shown_no_other_file_is_opened(at_the_sheet, opened, make):
    at_the_sheet.open(make("Mimi"))

    assert isinstance(at_the_sheet.page, RecoveryPage)
    assert opened == []


def test_an_archive_is_brought_in_by_two_questions(window, chooser, family, tmp_path):
    to_archive(family, tmp_path / "khan.json", TODAY)
    chooser.paths = [tmp_path / "khan.json"]

    window.start_page.archive.click()

    assert "Question 1 of 2" in words_on(window)


def test_a_file_dropped_on_the_window_is_opened(qtbot, window, make, opened):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(make("Idris")))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier

    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, keys))

    qtbot.waitUntil(lambda: len(opened) == 1)


def test_choosing_a_file_remembers_its_folder(qtbot, window, chooser, make, opened, preferences):
    chooser.paths = [make("Idris")]

    window.start_page.open.click()

    qtbot.waitUntil(lambda: len(opened) == 1)
    assert preferences.last_folder == chooser.paths[0].parent


def test_the_window_is_called_what_is_asked(begun):
    begun.page.next.click()

    assert begun.windowTitle() == "When was Idris born? – SEND Journey"
