"""The box a story is written in."""

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from sendjourney.ui.widgets.story_editor import StoryEditor


@pytest.fixture
def editor(qtbot):
    editor = StoryEditor()
    qtbot.addWidget(editor)
    editor.resize(500, 300)
    with qtbot.waitActive(editor):
        editor.show()
    editor.setFocus()
    return editor


def put_cursor(editor, position, anchor=None):
    cursor = editor.textCursor()
    cursor.setPosition(position if anchor is None else anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def paste(editor, text="", html=""):
    data = QMimeData()
    if html:
        data.setHtml(html)
    if text:
        data.setText(text)
    editor.insertFromMimeData(data)


def test_enter_after_an_item_begins_the_next(editor):
    QTest.keyClicks(editor, "- Likes buses")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Likes moths")

    assert editor.toPlainText() == "- Likes buses\n- Likes moths"


def test_enter_on_an_empty_item_ends_the_list(editor):
    QTest.keyClicks(editor, "- Likes buses")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "He laughs.")

    assert editor.toPlainText() == "- Likes buses\nHe laughs."


def test_enter_outside_a_list_is_enter(editor):
    QTest.keyClicks(editor, "One")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QTest.keyClicks(editor, "Two")

    assert editor.toPlainText() == "One\nTwo"


def test_the_list_button_works_on_the_chosen_lines_only(editor):
    editor.set_value("One\nTwo\nThree")
    put_cursor(editor, 5, anchor=1)

    editor.toggle_list()

    assert editor.toPlainText() == "- One\n- Two\nThree"
    editor.toggle_list()
    assert editor.toPlainText() == "One\nTwo\nThree"


def test_a_list_can_be_undone_in_the_box(editor):
    editor.set_value("One")

    editor.toggle_list()
    editor.undo()

    assert editor.toPlainText() == "One"


def test_pasting_from_word_gives_plain_words(editor):
    paste(editor, "•\tLikes\u00a0buses\r\n•\tLikes moths", "<b>Likes</b> buses")

    assert editor.toPlainText() == "- Likes buses\n- Likes moths"
    assert "bold" not in editor.toHtml().partition("<body")[2]


def test_a_picture_alone_is_not_pasted(editor):
    data = QMimeData()
    data.setData("image/png", b"x")

    assert not editor.canInsertFromMimeData(data)


def test_what_changed_elsewhere_leaves_the_cursor_between_the_same_words(editor):
    editor.set_value("He likes buses. He likes moths.")
    put_cursor(editor, len("He likes buses."))

    editor.follow("Idris likes buses. He likes moths.")

    assert editor.textCursor().position() == len("Idris likes buses.")


@pytest.mark.parametrize(
    ("before", "after"),
    [("", "abc"), ("abc", ""), ("a🚌b", "a🚌🚌b"), ("x\ny", "x\n\ny"), ("same", "other")],
)
def test_any_text_can_be_followed_by_any_other(qtbot, editor, before, after):
    editor.set_value(before)

    with qtbot.assertNotEmitted(editor.edited):
        editor.follow(after)

    assert editor.toPlainText() == after


def test_spaces_typed_at_the_end_are_not_fought(editor):
    QTest.keyClicks(editor, "He likes ")

    editor.follow("He likes")

    assert editor.toPlainText() == "He likes "


def test_undo_reaches_the_window_once_there_is_no_typing_to_take_back(editor):
    asked = []
    action = editor.addAction("Undo")
    action.setShortcut("Ctrl+Z")
    action.triggered.connect(lambda: asked.append(True))
    QTest.keyClicks(editor, "H")

    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (editor.toPlainText(), asked) == ("", [])

    QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked


def test_leaving_the_box_is_told(qtbot, editor):
    with qtbot.waitSignal(editor.left):
        editor.clearFocus()


def test_a_long_text_is_pasted_and_typed_into_quickly(editor):
    paste(editor, "words and " * 10_000)

    assert len(editor.value()) == 99_999
    QTest.keyClicks(editor, "quick")
    assert editor.value().endswith("quick")


def test_a_read_only_box_keeps_its_words(editor):
    editor.set_value("- One")
    editor.setReadOnly(True)

    editor.toggle_list()
    QTest.keyClick(editor, Qt.Key.Key_Return)

    assert editor.toPlainText() == "- One"


def test_a_whole_word_document_is_pasted_at_once_and_taken_back_at_once(editor):
    line = "Section with words\r\n•\tA thing to know\r\nName\tDate\tWho\r\n\r\n"
    rich = "<html>" + "<p style='mso'>x<img src='file:///x.png'></p>" * 5_000 + "</html>"

    paste(editor, line * 5_000, rich)

    assert editor.value().count("- A thing to know") == 5_000
    editor.undo()
    assert editor.value() == ""


def test_rich_text_without_a_plain_form_is_pasted_as_words(editor):
    data = QMimeData()
    data.setData("text/html", b"<ul><li>Buses</li><li>Moths</li></ul>")

    editor.insertFromMimeData(data)

    assert editor.value() == "- Buses\n- Moths"
