"""Settings."""

import pytest
from PySide6.QtWidgets import QPushButton, QRadioButton

from sendjourney.domain.person import Person
from sendjourney.ui import theme
from sendjourney.ui.pages.settings import SettingsPage
from sendjourney.ui.reading_font import ReadingFont
from sendjourney.ui.theme import ThemeName


@pytest.fixture
def page(qtbot, desk):
    page = SettingsPage(desk)
    qtbot.addWidget(page)
    page.resize(760, 640)
    page.show()
    return page


def press(page, words):
    next(b for b in page.findChildren(QPushButton) if b.text() == words).click()


def test_colours_count_at_once(qtbot, page, preferences, desk):
    dark = next(b for b in page.findChildren(QRadioButton) if b.text() == "Dark")

    with qtbot.waitSignal(desk.look_changed):
        dark.click()

    assert preferences.theme is ThemeName.DARK


@pytest.mark.usefixtures("usual_look")
def test_letters_count_at_once_and_are_remembered(qtbot, page, preferences, desk):
    page._font.setCurrentIndex(1)
    with qtbot.waitSignal(desk.look_changed):
        page._font.activated.emit(1)

    assert preferences.reading_font is ReadingFont.LEXEND
    assert page._font.value() is ReadingFont.LEXEND


@pytest.mark.usefixtures("usual_look")
def test_a_size_changed_by_a_key_is_shown_and_kept_when_the_colours_change(page, preferences):
    page.zoom(1)
    theme.change(ThemeName.LIGHT, preferences.text_scale)

    next(b for b in page.findChildren(QRadioButton) if b.text() == "Dark").click()

    assert page._size.value() == preferences.text_scale == 1.15


def test_changing_the_protection_is_asked_of_the_desk(qtbot, page, desk):
    with qtbot.waitSignal(desk.protection_asked):
        press(page, "Change how the file is protected")


def test_a_copy_can_be_saved_somewhere_else(page, chooser, messages, tmp_path):
    chooser.paths = [tmp_path / "copy.sendjourney"]

    press(page, "Save a copy somewhere else")

    assert (tmp_path / "copy.sendjourney").stat().st_size > 0
    assert "copy.sendjourney" in messages.said[0]


def test_a_copy_that_cannot_be_saved_says_so(page, chooser, messages, tmp_path):
    chooser.paths = [tmp_path / "no such folder" / "copy.sendjourney"]

    press(page, "Save a copy somewhere else")

    assert "could not be saved" in messages.said[0]


def test_backups_are_listed_newest_first(page, desk):
    desk.save("Add Jo", Person(name="Jo"))
    desk.family.back_up()

    page.look_again()

    words = [label.words() for label in page._backups.findChildren(type(page._protection))]
    assert "Tuesday 3 March 2026, 9am" in words


def test_the_list_of_files_can_be_forgotten(page, preferences, desk):
    preferences.remember_file(desk.family.path, desk.today)

    press(page, "Forget the list of files")

    assert preferences.recent_files == []
