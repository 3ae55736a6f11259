"""One number or several."""

import pytest
from PySide6.QtTest import QTest

from sendjourney.ui.widgets.phone_lines import PhoneLines
from sendjourney.ui.widgets.several_lines import SeveralLines


@pytest.fixture
def lines(qtbot):
    lines = SeveralLines(["01632 960311", "07700 900386"], noun="phone number")
    qtbot.addWidget(lines)
    with qtbot.waitActive(lines):
        lines.show()
    return lines


def test_there_is_always_a_line_to_type_in(qtbot):
    lines = SeveralLines(noun="phone number")
    qtbot.addWidget(lines)

    assert len(lines._lines) == 1
    assert lines.value() == ()


def test_another_line_takes_the_focus_and_its_number_is_said(qtbot, lines):
    lines._add.click()

    third = lines._lines[2].line
    assert third.accessibleName() == "phone number 3"
    qtbot.waitUntil(third.hasFocus)


def test_a_line_is_taken_away(qtbot, lines):
    with qtbot.waitSignal(lines.edited):
        lines._lines[0].remove.click()

    assert lines.value() == ("07700 900386",)


def test_the_last_line_is_only_emptied(lines):
    lines._lines[1].remove.click()

    lines._lines[0].remove.click()

    assert lines.value() == ()
    assert len(lines._lines) == 1


def test_typing_is_told(qtbot, lines):
    with qtbot.waitSignal(lines.edited):
        lines._lines[0].line.textEdited.emit("0")


def test_a_number_says_below_how_it_will_be_shown_and_stays_as_typed(qtbot):
    lines = PhoneLines(["+447700900123"])
    qtbot.addWidget(lines)

    assert lines.remarks() == ["Shown as 07700 900123"]
    assert lines.value() == ("+447700900123",)


def test_an_odd_number_is_doubted_when_it_is_left_and_kept(qtbot):
    lines = PhoneLines()
    qtbot.addWidget(lines)
    line = lines._lines[0].line
    QTest.keyClicks(line, "01709 38212")
    assert lines.remarks() == []

    line.editingFinished.emit()

    assert "looks odd" in lines.remarks()[0]
    assert lines.value() == ("01709 38212",)
