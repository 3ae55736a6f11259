"""Words on the screen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.text import Heading, Words, label_for
from sendjourney.ui.widgets.text_line import TextLine


def seen(widget):
    return QAccessible.queryAccessibleInterface(widget)


def test_a_screen_reader_knows_a_heading_as_a_heading(qtbot):
    heading = Heading("People", 1)
    qtbot.addWidget(heading)

    assert seen(heading).role() is QAccessible.Role.Heading
    assert seen(heading).text(QAccessible.Text.Name) == "People"


def test_what_a_family_wrote_never_turns_into_markup(qtbot):
    words = Words("<b>Jo</b> & <img src=x>")
    qtbot.addWidget(words)

    assert words.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize("text", ["W" * 200, "https://school.example/" + "a" * 90, "🙂" * 60])
def test_a_word_of_any_length_wraps_and_is_still_read_whole(qtbot, text):
    words = Words(text)
    qtbot.addWidget(words)

    assert words.minimumSizeHint().width() < 400
    assert words.words() == text
    assert seen(words).text(QAccessible.Text.Name) == text


def test_an_ampersand_in_a_label_is_shown_and_no_key(qtbot):
    line = TextLine()
    label = label_for("Food & drink", line)
    window = boxes.column(label, line)
    qtbot.addWidget(window)

    assert seen(line).text(QAccessible.Text.Name) == "Food & drink"
    assert seen(label).text(QAccessible.Text.Name) == "Food & drink"
