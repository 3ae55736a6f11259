"""One number or several."""

import pytest

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
