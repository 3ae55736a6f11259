"""Coming to a part of the story from elsewhere, and its earlier words."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.child import Child
from sendjourney.domain.story import StoryPart
from sendjourney.services import story_guide
from sendjourney.ui import page_list
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.earlier_words import EarlierWordsDialog
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.pages.story import StoryPage
from tests.builders import a_sign, a_story_part
from tests.ui.hands import form
from tests.ui.reading import words_on

FIRST, SECOND = story_guide.headings()[:2]


@pytest.fixture
def page(qtbot, desk):
    page = StoryPage(desk)
    qtbot.addWidget(page)
    page.resize(950, 760)
    page.show()
    return page


@pytest.fixture
def window(qtbot, desk):
    window = MainWindow(desk, page_list.factories(), first="story")
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_a_part_opens_by_heading_by_record_and_by_sign(page, desk, child):
    part, sign = a_story_part(child_id=child.id, heading=SECOND.id), a_sign(child_id=child.id)
    desk.save("Write", part, sign)

    titles = []
    for record_id in ("works", part.id, sign.id):
        page.show_record(record_id)
        titles.append(page.head.title())

    assert titles == ["What works well", "What is important to Amina", "What Amina’s signs mean"]


def test_a_heading_nobody_knows_changes_nothing(page):
    page.show_record("no-such-heading")

    assert page.head.number().startswith("Part 1 of")


def test_a_part_of_a_brother_brings_the_brother(page, desk):
    sami = Child(name="Sami Khan", position=1)
    part = a_story_part(child_id=sami.id, heading=SECOND.id, text="Sami sings.")
    desk.save("Add Sami", sami, part)

    page.show_record(part.id)

    assert desk.child == sami
    assert page.words.editor.toPlainText() == "Sami sings."


def test_words_typed_for_one_child_are_never_another_childs(page, desk, child):
    sami = Child(name="Sami Khan", position=1)
    desk.save("Add Sami", sami)
    page.words.editor.insertPlainText("Amina hums.")

    desk.show_child(sami.id)

    assert page.words.editor.toPlainText() == ""
    assert [(p.child_id, p.text) for p in desk.family.all(StoryPart)] == [(child.id, "Amina hums.")]


def test_the_part_follows_the_name_of_the_child(page, desk, child):
    desk.save("Known as", child.changed(known_as="Mina"))

    assert page.head.title() == "What people like and admire about Mina"


def test_going_to_another_page_saves(window, desk):
    QTest.keyClicks(window.page.words.editor, "She hums.")

    window.go(Place(page="help"))

    assert [p.text for p in desk.family.all(StoryPart)] == ["She hums."]


def test_undo_in_the_box_first_and_of_the_family_after(window, desk):
    window.page.words.editor.setFocus()
    QTest.keyClicks(window.page.words.editor, "She hums.")
    window.page.leave()
    window.page.open(SECOND.id)
    window.page.words.editor.setFocus()

    QTest.keyClick(window.page.words.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert desk.family.all(StoryPart) == []


def test_earlier_words_are_brought_back_and_that_can_be_undone(page, desk, child):
    part = a_story_part(child_id=child.id, heading=FIRST.id, text="The long story of the bus")
    desk.save("Write", part)
    desk.save("Write", part.changed(text="Bus"))
    page.words._earlier.click()
    dialog = form(page, EarlierWordsDialog)

    dialog.try_to_save()

    assert page.words.editor.toPlainText() == "The long story of the bus"
    assert desk.family.undo().startswith("Bring back earlier words")
    assert page.words.editor.toPlainText() == "Bus"


def test_the_words_of_the_chosen_day_are_shown(page, desk, child):
    part = a_story_part(child_id=child.id, heading=FIRST.id, text="The long story of the bus")
    desk.save("Write", part)
    desk.save("Write", part.changed(text="Bus"))
    page.words._earlier.click()

    dialog = form(page, EarlierWordsDialog)

    assert dialog._words.toPlainText() == "The long story of the bus"
    assert dialog._words.isReadOnly()


def test_without_earlier_words_that_is_said_and_nothing_can_be_brought_back(page):
    page.words._earlier.click()
    dialog = form(page, EarlierWordsDialog)

    dialog.try_to_save()

    assert "no earlier words yet" in words_on(dialog)
    assert dialog.isVisible()
