"""Tab goes on as one reads."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.several_lines import SeveralLines
from sendjourney.ui.widgets.tab_order import follow_layout
from tests.ui.audit import tab_round


def shown(qtbot, *parts):
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    for part in parts:
        column.addWidget(part)
    with qtbot.waitActive(window):
        window.show()
    return window


def visited(window):
    found = tab_round(window)
    start = min(range(len(found)), key=lambda n: (found[n].mapTo(window, found[n].pos()).y(), n))
    return [w.text() for w in [*found[start:], *found[:start]]]


def test_what_was_made_later_is_visited_where_it_stands(qtbot):
    below, top = ordinary("third"), QWidget()
    column = QVBoxLayout(top)
    window = shown(qtbot, top, below)
    column.addWidget(ordinary("first"))
    column.addWidget(WrapRow(ordinary("second")))

    follow_layout(window)
    qtbot.waitUntil(lambda: all(b.isVisible() for b in window.findChildren(Button)))

    assert visited(window) == ["first", "second", "third"]


def test_rows_columns_and_wrapping_rows_are_read_in_their_order(qtbot):
    grid = Columns(ordinary("3"), ordinary("4"))
    row = boxes.row(ordinary("1"), ordinary("2"))
    window = shown(qtbot, row, grid, WrapRow(ordinary("5")))

    follow_layout(window)

    assert visited(window) == ["1", "2", "3", "4", "5"]


def test_a_line_added_to_several_comes_before_their_button(qtbot):
    lines = SeveralLines(["a"], noun="number")
    window = shown(qtbot, lines, ordinary("after"))
    lines._add.click()
    lines._lines[1].line.setText("b")

    qtbot.waitUntil(lines._lines[1].line.isVisible)

    assert visited(window) == ["a", "", "b", "", "Add another number", "after"]
