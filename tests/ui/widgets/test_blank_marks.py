"""Marks on the blanks that are still open."""

import pytest

from sendjourney.ui.widgets.blank_marks import BlankMarks
from sendjourney.ui.widgets.text_box import TextBox


@pytest.fixture
def box(qtbot):
    box = TextBox()
    qtbot.addWidget(box)
    box.marks = BlankMarks(box.document())
    return box


def marked(box):
    """Return the words that stand on a coloured ground."""
    found = []
    block = box.document().begin()
    while block.isValid():
        raw = block.text().encode("utf-16-le")
        spans = [(2 * s.start, 2 * (s.start + s.length)) for s in block.layout().formats()]
        found += [raw[begin:end].decode("utf-16-le") for begin, end in spans]
        block = block.next()
    return found


def test_an_open_blank_is_marked_and_other_brackets_are_not(box):
    box.set_value("Dear [your name], [sic]\n[the school]")

    assert marked(box) == ["[your name]", "[the school]"]


def test_a_blank_after_an_emoji_is_marked_where_it_stands(box):
    box.set_value("🙂 [your name]")

    assert marked(box) == ["[your name]"]


def test_a_filled_blank_loses_its_mark_and_the_words_are_never_changed(box):
    box.set_value("Yours, [your name]")

    box.setPlainText("Yours, Séan")

    assert marked(box) == []
    assert box.value() == "Yours, Séan"
