"""Keys: what Help lists is what is listened for, and nothing else is."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from sendjourney.ui import page_list, shortcuts, theme
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.visit import Visit
from sendjourney.ui.widgets.pdf_pages import PdfPages
from tests.ui.reading import words_on

CONTROL = Qt.KeyboardModifier.ControlModifier
LISTED = {QKeySequence(stroke).toString() for key in shortcuts.KEYS for stroke in key.keystrokes}


@pytest.fixture
def window(qtbot, sample_family, tools):
    visit = Visit(sample_family, tools)
    qtbot.addWidget(visit.window)
    for key in (*page_list.factories(), "home"):
        visit.window.go(Place(page=key))
    with qtbot.waitActive(visit.window):
        visit.window.show()
    return visit.window


def listened_for(widget):
    """Return every keystroke that something in a window listens for."""
    found = [shortcut.key() for shortcut in widget.findChildren(QShortcut)]
    found += [keys for action in widget.findChildren(QAction) for keys in action.shortcuts()]
    found += [button.shortcut() for button in widget.findChildren(QAbstractButton)]
    return {keys.toString() for keys in found if not keys.isEmpty()}


def test_no_key_is_listened_for_that_help_does_not_list(qtbot, window):
    form, pdf = PersonDialog(window.desk, None, window), PdfPages()
    qtbot.addWidget(pdf)
    pdf.listen()

    heard = listened_for(window) | listened_for(form) | listened_for(pdf)

    assert heard == LISTED


def test_no_keystroke_means_two_things():
    strokes = Counter(stroke for key in shortcuts.KEYS for stroke in key.keystrokes)

    assert [stroke for stroke, times in strokes.items() if times > 1] == []


def test_help_shows_every_key_with_what_it_does(window):
    window.go(Place(page="help", record_id="keys"))

    said = words_on(window.page)
    assert [key for key in shortcuts.KEYS if f"{key.words()} {key.does}" not in said] == []


def test_control_n_adds_what_the_page_is_for(qtbot, window):
    window.go(Place(page="people"))

    QTest.keyClick(window, Qt.Key.Key_N, CONTROL)

    qtbot.waitUntil(lambda: bool(window.findChildren(PersonDialog)))


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("home", "appointments-and-promises"),
        ("story", "one-page-profile"),
        ("people", "people-sheet"),
        ("diary", "appointments-and-promises"),
        ("journey", "what-happened-when"),
        ("plan", "review-views"),
        ("papers", "chronology"),
        ("waiting", "waiting-list"),
        ("child", "new-school"),
    ],
)
def test_control_p_makes_the_page_that_fits_where_one_is(window, page, kind):
    window.go(Place(page=page))

    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)

    assert window.place == Place(page="share", record_id=kind)


def test_control_p_prints_the_page_that_is_seen(qtbot, window, messages):
    window.go(Place(page="share", record_id="people-sheet"))
    qtbot.waitUntil(lambda: window.page._make.page is not None, timeout=20_000)

    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)

    qtbot.waitUntil(lambda: bool(messages.said) or window.page._now is not window.page._make)


def test_control_p_prints_the_letter_that_is_open(qtbot, window, messages):
    window.go(Place(page="letters", record_id="late_review"))

    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)

    qtbot.waitUntil(lambda: "There is no printer" in "".join(messages.said), timeout=20_000)


@pytest.mark.parametrize(
    ("pressed", "scale"), [(Qt.Key.Key_Plus, 1.75), (Qt.Key.Key_Minus, 1.3), (Qt.Key.Key_0, 1.0)]
)
@pytest.mark.usefixtures("usual_look")
def test_control_with_plus_minus_and_nought_changes_the_size_of_all_words(
    window, preferences, pressed, scale
):
    preferences.text_scale = 1.5
    window.go(Place(page="people"))

    QTest.keyClick(window, pressed, CONTROL)

    assert theme.current().scale == preferences.text_scale == scale


def test_words_grow_to_twice_their_size_and_no_further(preferences):
    for _ in range(20):
        preferences.step_text_scale(1)

    assert preferences.text_scale == 2.0


def test_control_plus_makes_the_page_that_is_looked_at_larger_and_not_the_words(qtbot, window):
    window.go(Place(page="share", record_id="people-sheet"))
    qtbot.waitUntil(lambda: bool(window.page.findChildren(PdfPages)), timeout=20_000)
    pages = window.page.findChildren(PdfPages)[0]
    before = pages.zoom()

    QTest.keyClick(window, Qt.Key.Key_Plus, CONTROL)

    assert pages.zoom() > before
    assert theme.current().scale == 1.0


@pytest.mark.parametrize("page", ["share", "letters"])
def test_control_p_with_nothing_open_says_what_to_do_first(window, messages, page):
    window.go(Place(page=page))

    QTest.keyClick(window, Qt.Key.Key_P, CONTROL)

    assert messages.said[-1].endswith("first. Then Ctrl+P prints it.")
