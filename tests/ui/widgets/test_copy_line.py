"""Copying with one press, and an email looked at gently."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolTip

from sendjourney.ui.widgets.copy_line import CopyLine
from sendjourney.ui.widgets.email_line import EmailLine
from tests.ui.reading import words_on


def test_what_is_copied_is_whole_also_when_it_is_shown_in_two_lines(qtbot):
    address = "somebody.with.a.long.name@children.school.example"
    line = CopyLine("mail", address, f"Copy {address}")
    qtbot.addWidget(line)
    line.show()

    line.button.click()

    assert QGuiApplication.clipboard().text() == address
    assert QToolTip.text() == "Copied"


@pytest.mark.parametrize(
    ("address", "doubts"), [("", False), ("jo@school.example", False), ("jo@school", True)]
)
def test_an_odd_address_is_doubted_in_words(qtbot, address, doubts):
    line = EmailLine()
    qtbot.addWidget(line)
    line.show()

    line.set_value(address)

    assert ("Please check it" in words_on(line)) is doubts
    assert line.problem() == ""


def test_the_doubt_goes_when_the_address_is_put_right(qtbot):
    line = EmailLine("jo@school")
    qtbot.addWidget(line)
    line.show()
    line.set_value("jo@school")

    line._line.setText("jo@school.example")
    line._line.textEdited.emit("jo@school.example")

    assert words_on(line) == ""
