"""One question of a form."""

import pytest
from PySide6.QtGui import QAccessible

from sendjourney.ui.widgets.choice import RadioList
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_line import TextLine


@pytest.fixture
def field(qtbot, today):
    field = Field("What date?", DateField(today), hint=DATE_HINT, needed="Write a date")
    qtbot.addWidget(field)
    field.show()
    return field


def said(widget, what):
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_the_question_names_the_input(field):
    assert said(field.target(), QAccessible.Text.Name) == "What date?"


def test_the_hint_describes_the_input(field):
    assert said(field.target(), QAccessible.Text.Description) == DATE_HINT


def test_an_answer_that_is_needed_is_asked_for(field):
    assert field.check() == "Write a date"


def test_what_is_wrong_is_said_beside_the_input_and_to_screen_readers(field):
    field.answer.set_text("some day soon")

    problem = field.check()

    assert problem == field.error == "Write the date like this: 14 March 2026"
    assert said(field.target(), QAccessible.Text.Description).startswith(f"Error: {problem}")
    assert field.target().property("invalid") is True


def test_a_mended_answer_takes_the_error_away(field):
    field.answer.set_text("32 March")
    field.check()
    field.answer.set_text("31 March")

    assert field.check() == ""
    assert field.target().property("invalid") is False


def test_an_answer_that_may_be_left_out_is_fine_empty(qtbot):
    field = Field("Notes", TextLine())
    qtbot.addWidget(field)

    assert field.check() == ""


def test_round_buttons_are_read_with_their_own_words_and_the_group_with_the_question(qtbot):
    field = Field("Your area", RadioList([("r", "Rotherham"), ("o", "Another")]))
    qtbot.addWidget(field)

    seen = QAccessible.queryAccessibleInterface(field.target())
    assert (seen.text(QAccessible.Text.Name), seen.relations()) == ("Rotherham", [])
    assert said(field.answer, QAccessible.Text.Name) == "Your area"
