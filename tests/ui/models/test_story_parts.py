"""The list of the parts of the story."""

import pytest
from PySide6.QtCore import Qt

from sendjourney.ui.models.story_parts import PartRow, StoryParts

ROWS = [
    PartRow(title="Meet our child"),
    PartRow(title="What people like", heading="admire", written=True),
    PartRow(title="What is important", heading="important"),
]


@pytest.fixture
def parts(qtmodeltester):
    parts = StoryParts()
    parts.show_parts(ROWS, "admire")
    qtmodeltester.check(parts)
    return parts


def test_a_part_says_whether_it_is_written(parts):
    said = [parts.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(3)]

    assert said == [
        "Meet our child",
        "What people like, written",
        "What is important, not written yet",
    ]


def test_the_name_of_a_group_cannot_be_chosen(parts):
    can = [bool(parts.index(row).flags() & Qt.ItemFlag.ItemIsSelectable) for row in range(3)]

    assert can == [False, True, True]


def test_parts_are_found_by_heading_and_headings_by_row(parts):
    assert (parts.row_of("important"), parts.row_of("nothing")) == (2, -1)
    assert (parts.heading_at(1), parts.heading_at(0), parts.heading_at(9)) == ("admire", "", "")


def test_a_tick_more_is_told_without_a_new_list(qtbot, parts):
    written = [*ROWS[:2], PartRow(title="What is important", heading="important", written=True)]

    with qtbot.waitSignal(parts.dataChanged), qtbot.assertNotEmitted(parts.modelReset):
        parts.show_parts(written, "important")

    assert parts.part_at(2) == (written[2], True)


def test_the_same_parts_again_tell_nothing(qtbot, parts):
    with qtbot.assertNotEmitted(parts.dataChanged):
        parts.show_parts(ROWS, "admire")
