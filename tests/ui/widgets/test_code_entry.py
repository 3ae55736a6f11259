"""Typing the code of the recovery sheet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.ui.widgets.code_entry import CodeEntry

CODE = "A807-PH0K-KCS2-PM2X-EVCS-RZ10-X8J9"


@pytest.fixture
def entry(qtbot):
    entry = CodeEntry()
    qtbot.addWidget(entry)
    with qtbot.waitActive(entry):
        entry.show()
    entry.groups[0].setFocus()
    return entry


def paste(text):
    QApplication.clipboard().setText(text)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_typing_goes_on_to_the_next_box_by_itself(entry):
    for letter in CODE.replace("-", "").lower():
        QTest.keyClicks(QApplication.focusWidget(), letter)

    assert entry.value() == CODE


@pytest.mark.parametrize("first", [0, 4])
@pytest.mark.parametrize("text", [CODE, f"  {CODE.lower()}\n", CODE.replace("-", " ")])
def test_the_whole_code_can_be_pasted_into_any_box(entry, text, first):
    entry.groups[first].setFocus()

    paste(text)

    assert entry.value() == CODE


def test_a_part_of_the_code_is_pasted_from_the_box_on(entry):
    entry.groups[2].setFocus()

    paste("KCS2 PM2X")

    assert [group.text() for group in entry.groups[2:5]] == ["KCS2", "PM2X", ""]
    assert QApplication.focusWidget() is entry.groups[4]


def test_backspace_in_an_empty_box_goes_back(entry):
    entry.groups[1].setFocus()

    QTest.keyClick(entry.groups[1], Qt.Key.Key_Backspace)

    assert QApplication.focusWidget() is entry.groups[0]


def test_what_is_missing_is_said(entry):
    assert entry.problem() == "Please type the code from your recovery sheet."

    entry.set_value(CODE[:-2])
    assert "group 7" in entry.problem()

    entry.set_value(CODE)
    assert entry.problem() == ""
