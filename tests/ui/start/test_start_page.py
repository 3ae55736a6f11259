"""The first page: big choices, and the files opened before."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sendjourney.ui import theme
from tests.ui.audit import faults
from tests.ui.conftest import TODAY
from tests.ui.looks import LOOKS


@pytest.fixture
def page(window):
    return window.start_page


def named(widget, name):
    return next(b for b in widget.findChildren(QPushButton) if b.accessibleName() == name)


def test_the_first_time_there_are_three_choices_and_no_list(page):
    assert page.title.words() == "Welcome"
    assert not page.recent.isVisible()
    assert [page.new.isVisible(), page.open.isVisible(), page.sample.isVisible()] == [True] * 3
    assert QApplication.focusWidget() is page.new


def test_files_opened_before_come_first(window, page, preferences, make):
    preferences.remember_file(make("Mimi"), date(2026, 2, 20))
    preferences.remember_file(make("Idris"), TODAY)

    window.show_start()

    first, second = page.recent.rows()
    assert first.card.title() == "Idris"
    assert first.card.accessibleDescription().endswith("Opened today")
    assert second.card.accessibleDescription().endswith("Last opened 20 February 2026")
    assert QApplication.focusWidget() is first.card


def test_pressing_a_file_opens_it(qtbot, window, page, preferences, make, opened):
    preferences.remember_file(make("Idris"), TODAY)
    window.show_start()

    page.recent.rows()[0].card.click()

    qtbot.waitUntil(lambda: [family.path.stem for family in opened] == ["Idris"])


def test_a_file_that_is_gone_is_said_kindly_and_can_be_looked_for(
    window, page, preferences, chooser, tmp_path
):
    preferences.remember_file(tmp_path / "Stick" / "Idris.sendjourney", TODAY)
    window.show_start()

    named(page, "Look for Idris").click()

    assert chooser.asked == ["Open a family file"]


@pytest.mark.parametrize("name", ["Idris", "Gone"])
def test_a_file_can_be_taken_off_the_list(window, page, preferences, make, tmp_path, name):
    make("Idris")
    preferences.remember_file(tmp_path / f"{name}.sendjourney", TODAY)
    window.show_start()

    named(page, f"Take {name} off this list").click()

    assert preferences.recent_files == []
    assert page.title.words() == "Welcome"


def test_the_delete_key_takes_a_file_off_the_list(window, page, preferences, make):
    preferences.remember_file(make("Idris"), TODAY)
    window.show_start()

    QTest.keyClick(page.recent.rows()[0].card, Qt.Key.Key_Delete)

    assert preferences.recent_files == []


def test_only_three_files_are_shown_until_more_are_wanted(window, page, preferences, make):
    for name in "abcde":
        preferences.remember_file(make(name), TODAY)
    window.show_start()
    assert [row.file.path.stem for row in page.recent.rows()] == ["e", "d", "c"]

    page.more.click()

    assert len(page.recent.rows()) == 5
    assert not page.more.isVisible()


@pytest.mark.usefixtures("usual_look")
def test_larger_words_count_at_once_and_are_remembered(page, preferences):
    page.look.size_choice.setCurrentIndex(3)
    page.look.size_choice.activated.emit(3)

    assert theme.current().scale == preferences.text_scale == 1.5


def test_without_room_beside_it_the_page_makes_the_promises(window, page):
    assert not page.promises.isVisible()

    window.resize(700, 600)

    assert page.promises.isVisible()


@pytest.mark.usefixtures("usual_look")
@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_page_has_no_faults_for_the_audit(qapp, window, preferences, make, tmp_path, look):
    preferences.remember_file(tmp_path / "Gone.sendjourney", TODAY)
    preferences.remember_file(make("Idris"), TODAY)
    theme.current().apply(qapp, *look)
    window.resize(960, 640)
    window.show_start()
    qapp.processEvents()

    assert faults(window) == []


def test_a_file_found_again_takes_the_place_of_the_one_that_was_gone(
    qtbot, window, page, preferences, chooser, make, opened, tmp_path
):
    preferences.remember_file(tmp_path / "Stick" / "Idris.sendjourney", TODAY)
    window.show_start()
    chooser.paths = [make("Idris")]

    named(page, "Look for Idris").click()

    qtbot.waitUntil(lambda: len(opened) == 1)
    assert preferences.recent_files == []
