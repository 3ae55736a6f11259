"""A line that knows what was used before."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.ui.widgets.suggest_line import SuggestLine


@pytest.fixture
def line(qtbot):
    line = SuggestLine("", ["Oak School", "Health centre", "Old School"])
    qtbot.addWidget(line)
    with qtbot.waitActive(line):
        line.show()
    line.setFocus()
    return line


def offered(line):
    model = line.completer().completionModel()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_what_fits_is_offered_wherever_the_letters_stand(line):
    QTest.keyClicks(line, "sch")

    assert offered(line) == ["Oak School", "Old School"]


def test_arrow_down_shows_everything_when_nothing_is_typed(line):
    QTest.keyClick(line, Qt.Key.Key_Down)

    assert len(offered(line)) == 3
    assert line.completer().popup().isVisible()


def test_choosing_counts_as_an_answer(qtbot, line):
    with qtbot.waitSignal(line.edited):
        line.completer().activated.emit("Oak School")


def test_anything_else_may_be_typed(line):
    QTest.keyClicks(line, "A new place")

    assert line.value() == "A new place"
