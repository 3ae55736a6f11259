"""The box over the window in which anything is found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListWidget, QPushButton

from sendjourney.ui import theme
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.finding import palette as module
from sendjourney.ui.theme import ThemeName
from tests.ui.audit import faults
from tests.ui.hands import press, write
from tests.ui.reading import seen, words_on

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_F])
def test_control_k_and_control_f_open_it(qtbot, window, key):
    QTest.keyClick(window, key, CONTROL)

    qtbot.waitUntil(window.finding.palette.line.hasFocus)


def test_so_does_the_button_at_the_top_of_the_sidebar(qtbot, window):
    (button,) = [b for b in seen(window, QPushButton) if b.accessibleName() == "Find"]

    button.click()

    qtbot.waitUntil(lambda: window.finding.palette is not None)


def test_escape_closes_it_and_the_focus_is_where_it_was(qtbot, window):
    pages = window.findChild(QListWidget)
    pages.setFocus()
    window.finding.open()
    qtbot.waitUntil(window.finding.palette.line.hasFocus)

    press(Qt.Key.Key_Escape)

    qtbot.waitUntil(pages.hasFocus)
    assert window.finding.palette is None


@pytest.mark.usefixtures("palette")
def test_escape_closes_it_also_with_words_in_it(window):
    write("jo")

    press(Qt.Key.Key_Escape)

    assert window.finding.palette is None


@pytest.mark.usefixtures("palette")
def test_enter_opens_the_first_that_was_found(window):
    write("jo mensah")
    press(Qt.Key.Key_Return)

    assert window.place == Place(page="people", record_id="jo")


def test_arrows_go_past_the_titles_of_groups_and_stay_in_the_list(palette):
    write("report")
    rows = [palette.list.row()]
    for _ in range(80):
        press(Qt.Key.Key_Down)
        rows.append(palette.list.row())

    assert None not in rows
    assert rows[-1] is rows[-2]
    assert len({row.group for row in rows}) > 2


def test_nothing_found_says_so_and_enter_does_nothing(window, palette):
    write("zzzz")
    press(Qt.Key.Key_Return)

    assert "Nothing has “zzzz” in it" in words_on(palette)
    assert window.place.page == "home"


def test_control_c_copies_the_number_of_the_person_one_is_on(palette):
    write("mensah")
    press(Qt.Key.Key_C, CONTROL)

    assert QGuiApplication.clipboard().text() == "01632 960204"
    assert "Copied: 01632 960204" in words_on(palette)


def test_the_email_has_a_button(palette):
    write("mensah")
    (button,) = [b for b in seen(palette, QPushButton) if b.text() == "Copy the email"]

    button.click()

    assert QGuiApplication.clipboard().text() == "j.mensah@school.example"


def test_chosen_letters_are_copied_as_everywhere(palette):
    write("mensah")
    palette.line.selectAll()

    press(Qt.Key.Key_C, CONTROL)

    assert QGuiApplication.clipboard().text() == "mensah"


def test_with_nothing_typed_it_offers_where_one_was_and_what_is_done_most(window):
    window.go(Place(page="people", record_id="jo"))
    window.go(Place(page="home"))
    window.finding.open()
    model = window.finding.palette.list.model()

    said = [model.index(n).data() for n in range(model.rowCount())]
    assert said[:2] == ["Where you were", "Jo Mensah"]
    assert {"Add a person", "Record what happened", "Lock now", "Text larger"} <= set(said)


def test_the_number_of_rows_and_the_first_are_read_out_when_the_keys_rest(
    qtbot, monkeypatch, palette
):
    heard = []
    monkeypatch.setattr(module, "announce", lambda _widget, words: heard.append(words))

    write("mensah")

    qtbot.waitUntil(lambda: len(heard) == 1)
    assert heard[0].startswith(f"{palette._count} found. Jo Mensah, SENCO")


@pytest.mark.usefixtures("palette")
def test_a_form_can_be_begun_from_it(qtbot, window):
    write("add a person")
    press(Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: bool(seen(window, PersonDialog)))
    assert window.page.title == "People"


@pytest.mark.usefixtures("palette")
def test_the_words_can_be_made_larger_and_the_file_locked(qtbot, window, preferences):
    write("text larger")
    press(Qt.Key.Key_Return)
    assert preferences.text_scale == 1.15
    theme.change(ThemeName.LIGHT, 1.0)

    window.finding.open()
    qtbot.waitUntil(window.finding.palette.line.hasFocus)
    with qtbot.waitSignal(window.lock_asked):
        write("lock now")
        press(Qt.Key.Key_Return)


@pytest.mark.usefixtures("palette")
def test_a_sisters_record_shows_the_sister(window, sample_desk):
    write("listening games")
    press(Qt.Key.Key_Return)

    assert sample_desk.child.called == "Mimi"
    assert window.place == Place(page="diary", record_id="a-slt-mimi-next")


@pytest.mark.parametrize("name", [ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_the_box_has_no_faults_for_the_audit(qtbot, qapp, palette, name, scale):
    theme.current().apply(qapp, name, scale)
    write("mensah")
    qtbot.wait(30)

    found = faults(palette)
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)
    assert found == []
