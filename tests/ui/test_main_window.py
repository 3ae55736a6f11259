"""The window over an open family."""

from datetime import date

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.ui import theme
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.page import Page
from sendjourney.ui.page_list import SIDEBAR
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.focus_ring import FocusRing
from sendjourney.ui.widgets.text import Heading
from tests.ui.audit import faults
from tests.ui.looks import LOOKS

CONTROL = Qt.KeyboardModifier.ControlModifier
KEYS = (*(entry.key for entry in SIDEBAR), "help", "settings")


class PlainPage(Page):
    """A page that remembers what was asked of it."""

    def __init__(self, desk, title):
        super().__init__(desk)
        self.title = title
        self.shown, self.left, self.lets_go = [], 0, True
        self.add(Heading(title, 1))
        self.button = ordinary(f"A button of {title}")
        self.add(self.button)

    @override
    def show_record(self, record_id):
        self.shown.append(record_id)

    @override
    def leave(self):
        self.left += 1
        return self.lets_go

    @override
    def first_focus(self):
        return self.button


@pytest.fixture
def factories():
    return {key: lambda desk, key=key: PlainPage(desk, key.title()) for key in KEYS}


@pytest.fixture
def window(qtbot, desk, factories):
    window = MainWindow(desk, factories)
    qtbot.addWidget(window)
    window.resize(1180, 760)
    with qtbot.waitActive(window):
        window.show()
    return window


def press(window, words):
    next(b for b in window.findChildren(QPushButton) if b.text() == words).click()


def test_pages_are_built_when_they_are_first_opened(window):
    assert len(window.findChildren(PlainPage)) == 1

    window.go(Place(page="people"))
    window.go(Place(page="home"))

    assert len(window.findChildren(PlainPage)) == 2


def test_the_title_says_the_page_and_the_child(window):
    window.go(Place(page="people"))

    assert window.windowTitle() == "People – Amina – SEND Journey"


def test_the_desk_leads_to_a_record(window, desk):
    desk.go("people", "42")

    assert window.page.title == "People"
    assert window.page.shown == ["42"]


def test_what_is_typed_is_saved_on_the_way_to_another_page(window):
    home = window.page

    window.go(Place(page="story"))

    assert home.left == 1


def test_a_page_that_cannot_save_is_not_left(window):
    window.page.lets_go = False

    window.go(Place(page="story"))

    assert window.page.title == "Home"
    assert window.findChild(QListWidget).currentRow() == 0


def test_control_and_a_number_open_a_page(window):
    QTest.keyClick(window, Qt.Key.Key_3, CONTROL)

    assert window.page.title == "People"


def test_the_focus_ring_goes_along_to_the_page_that_a_shortcut_opened(qtbot, window):
    pages, ring = window.findChild(QListWidget), window.findChild(FocusRing)
    pages.setFocus()
    ring.use_keyboard(True)

    pages.setCurrentRow(4)  # as a shortcut does: no key comes to the list

    row = pages.visualItemRect(pages.item(4))
    where = QRect(pages.viewport().mapTo(window, row.topLeft()), row.size())
    qtbot.waitUntil(lambda: ring.geometry().contains(where.center()))


def test_arrow_keys_in_the_sidebar_keep_the_focus_there(window):
    pages = window.findChild(QListWidget)
    pages.setFocus()

    QTest.keyClick(pages, Qt.Key.Key_Down)

    assert window.page.title == "Story"
    assert pages.hasFocus()


def test_help_is_f1_and_marks_no_page(window):
    QTest.keyClick(window, Qt.Key.Key_F1)
    pages = window.findChild(QListWidget)
    pages.setFocus()

    assert window.page.title == "Help"
    assert pages.selectedItems() == []


def test_back_goes_to_where_one_was(window):
    window.go(Place(page="story"))
    window.go(Place(page="diary"))

    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)

    assert window.page.title == "Story"


def test_undo_says_what_was_undone_and_offers_it_again(window, desk):
    desk.save("Add Jo Mensah", Person(name="Jo Mensah"))

    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    assert window.undo_words == "Undone: Add Jo Mensah"
    assert desk.family.all(Person) == []

    press(window, "Do it again")
    assert [p.name for p in desk.family.all(Person)] == ["Jo Mensah"]


def test_a_delete_can_be_undone_until_the_next_thing_is_done(window, desk):
    jo = Person(name="Jo Mensah")
    desk.save("Add Jo Mensah", jo)

    desk.delete("Delete Jo Mensah", jo)
    assert window.undo_words == "Done: Delete Jo Mensah"

    desk.save("Add Priya", Person(name="Priya"))
    assert window.undo_words == ""


def test_the_undo_button_brings_back_what_was_deleted(window, desk):
    jo = Person(name="Jo Mensah")
    desk.save("Add Jo Mensah", jo)
    desk.delete("Delete Jo Mensah", jo)

    press(window, "Undo")

    assert desk.family.all(Person) == [jo]


def test_undo_with_nothing_to_undo_says_nothing(window):
    window.undo()
    window.redo()

    assert window.undo_words == ""


def test_a_failed_save_is_on_the_screen_until_one_works(window, desk):
    desk.save_failed.emit("The disk is full.")
    assert window.saved_words == "Could not save"

    desk.save("Add Jo", Person(name="Jo"))
    assert window.saved_words == "Everything is saved"


def test_brothers_and_sisters_can_be_shown(qtbot, window, desk):
    desk.save("Add Sami", Child(name="Sami Khan", position=1))
    sami = desk.family.all(Child)[1]

    with qtbot.waitSignal(desk.child_changed):
        window._sidebar.child_asked.emit(sami.id)

    assert desk.child == sami
    assert "Sami" in window.windowTitle()


def test_locking_saves_first(qtbot, window):
    with qtbot.waitSignal(window.lock_asked):
        QTest.keyClick(window, Qt.Key.Key_L, CONTROL)

    assert window.page.left == 1


def test_nobody_there_for_the_minutes_set_locks(qtbot, window):
    with qtbot.waitSignal(window.lock_asked):
        window._idle.idle.emit()


def test_a_key_starts_the_minutes_anew(window, preferences, desk):
    preferences.idle_minutes = 5
    desk.look_changed.emit()
    window._idle._timer.start(1000)
    window._idle._timer.setInterval(5 * 60_000)

    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)

    assert window._idle.milliseconds_left() > 4 * 60_000


def test_never_locking_is_a_choice(window, preferences, desk):
    preferences.idle_minutes = 0

    desk.look_changed.emit()

    assert window._idle.milliseconds_left() == -1


def test_closing_saves_closes_the_file_and_remembers_the_window(qtbot, window, preferences):
    with qtbot.waitSignal(window.closed):
        window.close()

    assert window.page.left == 1
    assert not preferences.window_geometry.isEmpty()


def test_a_window_that_cannot_save_asks_before_it_goes(window, messages):
    messages.answer_yes = False
    window.page.lets_go = False

    window.close()

    assert len(messages.asked) == 1
    assert window.isVisible()
    window.page.lets_go = True


def test_after_midnight_the_pages_know(qtbot, window, desk):
    window._days._day = date(2026, 3, 2)

    with qtbot.waitSignal(desk.day_changed):
        window._days.look()


def test_settings_change_the_look_at_once(window, preferences):
    preferences.theme, preferences.text_scale = ThemeName.DARK, 1.5

    window.desk.look_changed.emit()

    assert theme.current().palette_name == "dark"
    theme.current().apply(QApplication.instance(), ThemeName.LIGHT, 1.0)


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_the_window_has_no_faults_for_the_audit(qtbot, window, desk, look):
    theme.current().apply(QApplication.instance(), *look)
    window.resize(960, 640)
    desk.done.emit("Delete Jo Mensah")
    desk.save_failed.emit("“khan.sendjourney” could not be saved just now. " * 2)
    qtbot.wait(50)

    found = faults(window)
    theme.current().apply(QApplication.instance(), ThemeName.LIGHT, 1.0)
    assert found == []
