"""Rows of signs: when I do this, it means that, so please."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.story import Sign
from sendjourney.domain.visibility import NOBODY, Level
from sendjourney.ui.pages.story import StoryPage
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_sign
from tests.ui.reading import seen


@pytest.fixture
def page(qtbot, desk):
    page = StoryPage(desk)
    qtbot.addWidget(page)
    page.resize(950, 760)
    with qtbot.waitActive(page):
        page.show()
    page.show_record("signs")
    return page


@pytest.fixture
def three(page, desk, child):
    """Return the page with three signs on it."""
    desk.save(
        "Write", *(a_sign(child_id=child.id, when=w, position=n) for n, w in enumerate("abc"))
    )
    return page


def kept(desk):
    return [sign.when for sign in desk.family.of_child(Sign, desk.child.id)]


def boxes_of(page, row):
    return page.signs.rows.rows[row]._boxes


def press(page, words):
    (button,) = [b for b in seen(page, Button) if words in {b.text(), b.accessibleName()}]
    button.click()


def test_a_child_without_signs_has_one_empty_row_that_is_not_in_the_file(page, desk):
    assert len(page.signs.rows.rows) == 1

    page.leave()

    assert kept(desk) == []


def test_a_sign_is_saved_as_it_is_typed(qtbot, page, desk):
    QTest.keyClicks(boxes_of(page, 0)["when"], "hum")
    QTest.keyClicks(boxes_of(page, 0)["please"], "wait")

    qtbot.waitUntil(lambda: kept(desk) == ["hum"], timeout=2000)
    page.leave()
    assert desk.family.all(Sign)[0].please == "wait"


def test_typing_a_sign_is_one_step_of_undo(page, desk):
    for letter in "hum":
        QTest.keyClicks(boxes_of(page, 0)["when"], letter)
        page.leave()

    assert desk.family.undo() == "Write in “What Amina’s signs mean”"
    assert kept(desk) == []


def test_a_new_row_takes_the_focus_and_stands_last(three, desk):
    press(three, "Add a sign")
    assert boxes_of(three, 3)["when"].hasFocus()

    QTest.keyClicks(boxes_of(three, 3)["when"], "d")
    three.leave()

    assert kept(desk) == ["a", "b", "c", "d"]


def test_a_row_moves_by_its_button(three, desk):
    press(three, "Move sign 3 up")

    assert kept(desk) == ["a", "c", "b"]
    assert desk.family.undo_label.startswith("Move a sign")


def test_a_row_moves_by_alt_and_an_arrow_and_keeps_the_focus(three, desk):
    box = boxes_of(three, 0)["means"]
    box.setFocus()

    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert kept(desk) == ["b", "a", "c"]
    assert box.hasFocus()
    assert boxes_of(three, 1)["means"] is box


def test_a_row_goes_over_one_that_is_still_empty(three, desk):
    press(three, "Add a sign")
    press(three, "Move sign 4 up")
    press(three, "Move sign 4 up")

    assert kept(desk) == ["a", "b", "c"]
    assert [boxes_of(three, n)["when"].value() for n in range(4)] == ["a", "b", "c", ""]


def test_the_first_row_does_not_move_up(three, desk):
    box = boxes_of(three, 0)["when"]

    QTest.keyClick(box, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)

    assert kept(desk) == ["a", "b", "c"]


def test_a_removed_sign_can_be_brought_back(qtbot, three, desk):
    with qtbot.waitSignal(desk.done):
        press(three, "Remove sign 2")
    assert kept(desk) == ["a", "c"]
    assert boxes_of(three, 1)["when"].hasFocus()

    desk.family.undo()

    assert [boxes_of(three, n)["when"].value() for n in range(3)] == ["a", "b", "c"]


def test_an_empty_row_is_removed_without_a_trace(three, desk):
    before = desk.family.undo_label
    press(three, "Add a sign")

    press(three, "Remove sign 4")

    assert len(three.signs.rows.rows) == 3
    assert desk.family.undo_label == before


def test_a_sign_that_is_emptied_leaves_the_file_and_comes_back_with_words(three, desk):
    row = boxes_of(three, 1)
    for box in row.values():
        box.selectAll()
        QTest.keyClick(box, Qt.Key.Key_Delete)
    three.leave()
    assert kept(desk) == ["a", "c"]

    QTest.keyClicks(row["when"], "again")
    three.leave()

    assert kept(desk) == ["a", "again", "c"]


def test_news_from_elsewhere_leaves_a_row_that_is_being_written_alone(three, desk):
    QTest.keyClicks(boxes_of(three, 0)["means"], "!")
    other = desk.family.of_child(Sign, desk.child.id)[2]

    desk.save("Elsewhere", other.changed(when="new"))

    assert boxes_of(three, 0)["means"].value().startswith("!")
    assert boxes_of(three, 2)["when"].value() == "new"


def test_who_may_see_them_is_for_all_signs(three, desk):
    three.signs.visibility._level.setCurrentIndex(2)
    three.signs.visibility._level.activated.emit(2)

    levels = {sign.visibility.level for sign in desk.family.all(Sign)}
    assert levels == {Level.NOBODY}
    assert three.leave()
    assert desk.family.undo_label.startswith("Change who may see")


def test_signs_with_rules_of_their_own_keep_them_until_one_is_chosen(three, desk):
    first = desk.family.of_child(Sign, desk.child.id)[0]
    desk.save("Hide one", first.changed(visibility=NOBODY))
    assert three.signs._of_their_own.isVisible()

    three.leave()

    assert len({sign.visibility for sign in desk.family.all(Sign)}) == 2
    three.signs.visibility._level.activated.emit(2)
    assert len({sign.visibility for sign in desk.family.all(Sign)}) == 1


def test_all_signs_are_confirmed_at_once(three, desk, today):
    press(three, "Still true today")

    assert {sign.confirmed_on for sign in desk.family.all(Sign)} == {today}
    assert three.signs.confirmed.words() == "Confirmed today"


def test_very_many_signs_are_shown_in_portions(page, desk, child):
    many = [a_sign(child_id=child.id, when=f"sign {n}", position=n) for n in range(60)]
    desk.save("Write", *many)
    page.show_record("admire")
    page.show_record("signs")
    assert len(page.signs.rows.rows) == 40

    press(page, "Show the other signs")

    assert len(page.signs.rows.rows) == 60
    assert desk.family.undo_label == "Write"


def test_a_copy_of_the_text_holds_every_row(three):
    assert three.signs.words().count("No, or stop") == 3
