"""Writing the story: parts, saving while typing, undo, and what a full disk may not take."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.story import StoryPart
from sendjourney.domain.visibility import Level
from sendjourney.services import story_guide
from sendjourney.ui.pages.story import StoryPage
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_story_part
from tests.ui.reading import seen, words_on

FIRST, SECOND = story_guide.headings()[:2]


@pytest.fixture
def page(qtbot, desk):
    page = StoryPage(desk)
    qtbot.addWidget(page)
    page.resize(950, 760)
    with qtbot.waitActive(page):
        page.show()
    page.first_focus().setFocus()
    return page


def write(page, words):
    QTest.keyClicks(page.words.editor, words)


def kept(desk, heading=FIRST.id):
    return desk.family.story_part(desk.child.id, heading).text


def press(page, words):
    (button,) = [b for b in seen(page, Button) if words in {b.text(), b.accessibleName()}]
    button.click()


def fill_the_disk(family):
    pages = family._file.db.execute("pragma page_count").fetchone()[0]
    family._file.db.execute(f"pragma max_page_count = {pages}").fetchone()


def empty_the_disk(family):
    family._file.db.execute("pragma max_page_count = 1000000").fetchone()


def test_a_new_story_begins_with_the_first_part(page):
    assert page.head.number() == f"Part 1 of {len(story_guide.headings())}"
    assert page.head.title() == "What people like and admire about Amina"
    assert "What makes Amina laugh?" in words_on(page)


def test_a_story_that_is_begun_opens_at_the_first_part_with_nothing_in_it(qtbot, desk):
    desk.save("Write", a_story_part(child_id=desk.child.id, heading=FIRST.id))
    page = StoryPage(desk)
    qtbot.addWidget(page)

    page.show()

    assert page.head.title() == "What is important to Amina"


def test_what_is_typed_is_saved_without_any_button(qtbot, page, desk):
    write(page, "She hums.")

    qtbot.waitUntil(lambda: kept(desk) == "She hums.", timeout=2000)
    assert page.words.kept_line.words() == "Saved, on this computer only"


def test_the_line_says_when_words_are_not_in_the_file_yet(page):
    write(page, "S")

    assert page.words.kept_line.words() == "Saving …"


def test_leaving_the_box_saves_at_once(page, desk):
    write(page, "She hums.")

    page.words.editor.clearFocus()

    assert kept(desk) == "She hums."


def test_typing_is_one_step_of_undo(page, desk):
    for words in ("She ", "hums ", "in tune."):
        write(page, words)
        page.leave()

    assert desk.family.undo() == "Write in “What people like and admire about Amina”"
    assert page.words.editor.toPlainText() == ""


def test_undo_from_outside_keeps_the_cursor_and_is_not_fought(page, desk):
    page.open(SECOND.id)
    page.open(FIRST.id)
    write(page, "One. ")
    page.leave()
    page.open(SECOND.id)
    page.open(FIRST.id)
    page.words.editor.moveCursor(page.words.editor.textCursor().MoveOperation.End)
    write(page, " Two.")
    page.leave()

    desk.family.undo()

    assert page.words.editor.toPlainText() == "One."
    assert page.words.editor.textCursor().position() == len("One.")


def test_news_from_elsewhere_does_not_touch_what_is_being_typed(page, desk):
    write(page, "I am writing")
    other = desk.family.story_part(desk.child.id, SECOND.id).changed(text="Elsewhere")

    desk.save("Write elsewhere", other)

    assert page.words.editor.toPlainText() == "I am writing"


def test_going_on_saves_and_opens_the_next_part(page, desk):
    write(page, "She hums.")

    press(page, "Save and go on")

    assert kept(desk) == "She hums."
    assert page.head.title() == "What is important to Amina"
    assert page.words.editor.hasFocus()


def test_an_empty_part_can_be_skipped_and_one_can_go_back(page, desk):
    press(page, "Skip for now")
    press(page, "Back to the part before")

    assert page.head.title().startswith("What people like")
    assert desk.family.all(StoryPart) == []


def test_a_written_part_is_not_offered_to_be_skipped(page):
    write(page, "She hums.")
    page.leave()

    assert "Skip for now" not in [b.text() for b in seen(page, Button)]


def test_after_the_last_part_one_is_taken_home(qtbot, page, desk):
    page.open(story_guide.headings()[-1].id)

    with qtbot.waitSignal(desk.go_asked) as asked:
        press(page, "Save and finish")

    assert asked.args[0].page == "home"


def test_the_list_of_parts_counts_and_ticks(page):
    write(page, "She hums.")
    page.leave()

    assert page._beside.list.words() == f"1 of {len(story_guide.headings())} written"


def test_a_part_is_chosen_from_the_list_with_the_arrow_keys(page):
    view = page._beside.list._list
    view.setFocus()

    QTest.keyClick(view, Qt.Key.Key_Down)

    assert page.head.title() == "What is important to Amina"
    assert view.hasFocus()


def test_in_little_room_parts_are_chosen_from_a_drop_down_list(page):
    page.resize(600, 640)
    drop_down = page._beside.drop_down
    assert drop_down.isVisible()
    assert not page._beside.list.isVisible()

    drop_down.setCurrentIndex(1)
    drop_down.activated.emit(1)

    assert page.head.title() == "What is important to Amina"


def test_who_said_it_is_saved_and_offered_again(page, desk):
    write(page, "She hums.")
    page.words.said_by._line.setText("Nani")
    page.words.said_by._line.textEdited.emit("Nani")
    page.leave()

    page.open(SECOND.id)

    assert desk.family.story_part(desk.child.id, FIRST.id).said_by == "Nani"
    assert "Nani" in [b.text() for b in seen(page.words.said_by, Button)]


def test_who_may_see_it_is_a_step_of_its_own(page, desk):
    write(page, "She hums.")
    page.words.visibility._level.setCurrentIndex(2)
    page.words.visibility._level.activated.emit(2)

    part = desk.family.story_part(desk.child.id, FIRST.id)
    assert part.visibility.level is Level.NOBODY
    assert desk.family.undo().startswith("Change who may see")
    assert kept(desk) == "She hums."


def test_the_first_words_are_confirmed_on_the_day_they_are_written(page, desk, today):
    write(page, "She hums.")
    page.leave()

    assert desk.family.story_part(desk.child.id, FIRST.id).confirmed_on == today
    assert page.words.confirmed.words() == "Confirmed today"


def test_old_words_can_be_confirmed_today(page, desk, child, today):
    part = a_story_part(child_id=child.id, heading=FIRST.id, confirmed_on=date(2025, 3, 3))
    desk.save("Write", part)
    assert page.words.confirmed.words() == "Last confirmed 3 March 2025"

    press(page, "Still true today")

    assert desk.family.get(StoryPart, part.id).confirmed_on == today


def test_changing_old_words_does_not_confirm_the_rest(page, desk, child):
    part = a_story_part(child_id=child.id, heading=FIRST.id, confirmed_on=date(2025, 3, 3))
    desk.save("Write", part)

    write(page, "More. ")
    page.leave()

    assert desk.family.get(StoryPart, part.id).confirmed_on == date(2025, 3, 3)


def test_a_full_disk_leaves_the_words_on_the_screen_and_the_page_stays(page, desk):
    fill_the_disk(desk.family)
    write(page, "She hums. ")
    page.words.editor.insertPlainText("words " * 20_000)

    assert not page.leave()
    page.open(SECOND.id)

    assert page.banner.isVisible()
    assert page.head.title().startswith("What people like")
    assert page.words.editor.toPlainText().startswith("She hums.")
    assert page.words.kept_line.words() == "Not saved yet"


def test_when_there_is_room_again_the_next_key_saves(qtbot, page, desk):
    fill_the_disk(desk.family)
    page.words.editor.insertPlainText("words " * 20_000)
    page.leave()
    empty_the_disk(desk.family)

    write(page, "x")

    qtbot.waitUntil(lambda: len(kept(desk)) > 100_000, timeout=2000)
    assert not page.banner.isVisible()


def test_words_that_are_copied_elsewhere_let_the_person_leave(page, desk, chooser, tmp_path):
    fill_the_disk(desk.family)
    page.words.editor.insertPlainText("words " * 20_000)
    page.leave()
    chooser.paths = [tmp_path / "copy.txt"]

    press(page, "Save a copy of this text")

    assert "words words" in chooser.paths[0].read_text("utf-8-sig")
    assert page.leave()


def test_a_copy_that_cannot_be_written_either_is_said(page, desk, chooser, messages, tmp_path):
    fill_the_disk(desk.family)
    page.words.editor.insertPlainText("words " * 20_000)
    page.leave()
    chooser.paths = [tmp_path / "no such folder" / "copy.txt"]

    press(page, "Save a copy of this text")

    assert "could not be saved there" in messages.said[0]
    assert not page.leave()


def test_words_are_let_go_only_after_asking(page, desk, messages):
    fill_the_disk(desk.family)
    page.words.editor.insertPlainText("words " * 20_000)
    page.leave()

    press(page, "Let these words go")

    assert len(messages.asked) == 1
    assert page.words.editor.toPlainText() == ""
    assert page.leave()
