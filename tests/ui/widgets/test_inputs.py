"""What can be typed, chosen and ticked."""

from datetime import date, time

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest

from sendjourney.domain.person import Service
from sendjourney.domain.visibility import EVERYONE, NOBODY, Level, Reader, Visibility
from sendjourney.ui.widgets.choice import Choice, RadioList, options
from sendjourney.ui.widgets.date_field import DateField, TimeField
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine, tidy
from sendjourney.ui.widgets.tick_list import TickList
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice


def test_what_no_file_can_keep_is_left_out_of_typed_text():
    assert tidy("a\x00b\x1b\ud800c\n\tü🙂") == "abc\n\tü🙂"


def test_a_date_says_what_was_understood(qtbot, today):
    field = DateField(today)
    qtbot.addWidget(field)

    QTest.keyClicks(field.focusProxy(), "next fri")

    assert field.value() == date(2026, 3, 13)
    assert field.understood() == "Friday 13 March 2026"


def test_a_date_that_is_not_understood_stays_as_it_was_typed(qtbot, today):
    field = DateField(today)
    qtbot.addWidget(field)
    field.set_text("32 March")

    field.focusProxy().editingFinished.emit()

    assert field.text() == "32 March"
    assert field.problem()


def test_a_date_may_have_a_rule_of_its_own(qtbot, today):
    field = DateField(today, check=lambda day, now: "In the future" if day > now else "")
    qtbot.addWidget(field)
    field.set_text("tomorrow")

    assert field.problem() == "In the future"


def test_a_time_is_shown_as_people_say_it(qtbot):
    field = TimeField(time(14, 15))
    qtbot.addWidget(field)

    assert field.text() == "2:15pm"
    assert field.value() == time(14, 15)


def test_tab_leaves_a_box_of_text(qtbot):
    box = TextBox("Words")
    qtbot.addWidget(box)
    box.show()

    QTest.keyClick(box, Qt.Key.Key_Tab)

    assert box.value() == "Words"


def test_pasted_text_loses_its_looks(qtbot):
    box = TextBox()
    qtbot.addWidget(box)
    pasted = QMimeData()
    pasted.setHtml("<h1>Big</h1>")
    pasted.setText("Big")

    box.insertFromMimeData(pasted)

    assert box.value() == "Big"
    assert "h1" not in box.toHtml()


def test_a_shown_text_cannot_be_undone_away_and_was_not_typed(qtbot):
    box = TextBox("Written before")
    qtbot.addWidget(box)
    with qtbot.assertNotEmitted(box.edited):
        box.set_value("Another")

    box.undo()

    assert box.value() == "Another"


def test_the_cursor_stays_when_the_same_text_is_shown_again(qtbot):
    box = TextBox("Some words")
    qtbot.addWidget(box)
    QTest.keyClick(box, Qt.Key.Key_Right)

    box.set_value("Some words")

    assert box.textCursor().position() == 1


def test_a_box_grows_with_its_words_up_to_a_point(qtbot):
    box = TextBox(lines=2, most=6)
    qtbot.addWidget(box)
    box.resize(400, 100)
    box.show()
    empty = box.height()

    box.set_value("line\n" * 4)
    some = box.height()
    box.set_value("line\n" * 400)

    assert empty < some < box.height() < 400


def test_a_line_takes_any_script(qtbot):
    line = TextLine("אמינה محمد 🙂 O’Neill")
    qtbot.addWidget(line)

    assert line.value() == "אמינה محمد 🙂 O’Neill"


@pytest.mark.parametrize("kind", [Choice, RadioList])
def test_a_choice_gives_back_its_value(qtbot, kind):
    choice = kind(options(Service), Service.HEALTH)
    qtbot.addWidget(choice)

    assert choice.value() is Service.HEALTH


def test_no_round_button_is_pressed_before_somebody_chooses(qtbot):
    choice = RadioList(options(Service))
    qtbot.addWidget(choice)

    assert choice.value() is None


def test_ticks_come_back_in_the_order_shown(qtbot):
    ticks = TickList([(1, "One"), (2, "Two"), (3, "Three")], ticked=[3, 1])
    qtbot.addWidget(ticks)

    assert ticks.value() == (1, 3)


SOME = Visibility(level=Level.SOME, readers=(Reader.HEALTH, Reader.FAMILY))


@pytest.mark.parametrize("visibility", [EVERYONE, NOBODY, SOME])
def test_who_may_see_it_comes_back_as_it_was(qtbot, visibility):
    choice = VisibilityChoice(visibility)
    qtbot.addWidget(choice)

    assert choice.value() == visibility


def test_only_some_people_needs_somebody_ticked(qtbot):
    choice = VisibilityChoice(Visibility(level=Level.SOME))
    qtbot.addWidget(choice)

    assert "Tick who may see this" in choice.problem()
