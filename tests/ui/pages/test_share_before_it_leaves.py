from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sendjourney.domain.story import StoryPart
from sendjourney.domain.visibility import NOBODY
from sendjourney.services.last_look import Leak
from sendjourney.services.page_kinds import ONE_PAGE_PROFILE, PEOPLE_SHEET
from sendjourney.services.private_words import What
from sendjourney.ui.desk import Place
from tests.ui.audit import faults
from tests.ui.reading import words_on
from tests.ui.sharing import choose, item, page_text, press, shown, until_made

LATER = date(2027, 9, 1)


def later():
    return LATER


@pytest.fixture
def page(sample_desk, qtbot):
    page = shown(sample_desk, qtbot)
    choose(page, qtbot, ONE_PAGE_PROFILE)
    return page


@pytest.fixture
def asked(page, sample_desk, qtbot):
    """A year and a half later nobody has looked at the story again, and the page is to leave."""
    sample_desk.tools = replace(sample_desk.tools, clock=later)
    page._make.refresh()
    until_made(page, qtbot)
    page._make.ways.save.click()
    QApplication.processEvents()
    return page


def questions(page):
    return [f.choice_ids for f in page._asking._facts()]


def answer_all(page, words):
    while questions(page):
        press(page, words)
        QApplication.processEvents()


def test_a_fresh_page_leaves_without_a_question(page, qtbot, chooser, tmp_path):
    chooser.paths = [tmp_path / "page.pdf"]

    page._make.ways.save.click()

    qtbot.waitUntil((tmp_path / "page.pdf").exists)


def test_what_nobody_looked_at_for_long_is_asked_about_first(asked, chooser):
    assert "Is this still true?" in words_on(asked)
    assert "Last looked at on" in words_on(asked)
    assert chooser.asked == []
    assert faults(asked) == []


def test_still_true_confirms_it_today_and_can_be_undone(asked, sample_desk):
    (first,) = questions(asked)[0]

    press(asked, "Still true")

    assert sample_desk.family.get(StoryPart, first).confirmed_on == LATER
    assert (first,) not in questions(asked)
    sample_desk.family.undo()
    assert (first,) in questions(asked)


def test_left_out_it_is_not_on_the_page(asked, qtbot):
    (first,) = questions(asked)[0]

    press(asked, "Leave it out")
    until_made(asked, qtbot)

    assert first not in asked._make.what.ticked()
    assert (first,) not in questions(asked)


def test_change_it_goes_to_its_place(asked, sample_desk, qtbot):
    (first,) = questions(asked)[0]

    with qtbot.waitSignal(sample_desk.go_asked) as asked_for:
        press(asked, "Change it")

    assert asked_for.args == [Place(page="story", record_id=first)]


def test_it_can_be_given_as_it_is(asked, qtbot, chooser, tmp_path):
    chooser.paths = [tmp_path / "page.pdf"]

    press(asked, "Give it as it is")

    qtbot.waitUntil((tmp_path / "page.pdf").exists)


def test_once_all_is_answered_it_goes_on_as_was_asked(asked, qtbot, chooser, tmp_path):
    chooser.paths = [tmp_path / "page.pdf"]

    answer_all(asked, "Still true")
    assert "Everything on the page has been looked at" in words_on(asked)
    asked._check.on.click()

    qtbot.waitUntil((tmp_path / "page.pdf").exists)


def test_one_can_go_back_to_the_page_first(asked, chooser):
    press(asked, "Back to the page")

    assert "What goes in" in words_on(asked)
    assert chooser.asked == []


@pytest.fixture
def leaking(page, sample_desk, qtbot):
    """The family’s own words name somebody who is to stay private."""
    family = sample_desk.family
    part = family.story_part(sample_desk.child.id, "admire")
    hidden = next(p for p in family.record().people if p.name == "Jo Mensah")
    sample_desk.save(
        "Write",
        hidden.changed(visibility=NOBODY),
        part.changed(text="Jo Mensah says that he shines in maths."),
    )
    until_made(page, qtbot)
    page._make.ways.save.click()
    QApplication.processEvents()
    return page


def test_a_private_name_on_the_page_holds_it_back(leaking, chooser):
    assert "This says something private" in words_on(leaking)
    assert "Jo Mensah says that he shines in maths." in words_on(leaking)
    assert not leaking._check.on.isVisible()
    assert not leaking._check.as_it_is.isVisible()
    assert chooser.asked == []
    assert faults(leaking) == []


def test_taken_out_the_page_no_longer_says_it(leaking, qtbot, chooser, tmp_path):
    chooser.paths = [tmp_path / "page.pdf"]

    press(leaking, "Take it out")
    until_made(leaking, qtbot)
    assert "Jo Mensah" not in page_text(leaking)
    leaking._check.on.click()

    qtbot.waitUntil((tmp_path / "page.pdf").exists)


def test_one_can_see_where_the_private_thing_is_kept(leaking, sample_desk, qtbot):
    with qtbot.waitSignal(sample_desk.go_asked) as asked_for:
        press(leaking, "See where it is kept")

    assert asked_for.args == [Place(page="people", record_id="jo")]


def test_what_no_tick_says_is_shown_a_way_out(leaking, messages):
    untold = Leak(line="Of two facts", what=What.WORDS, words="of two facts", record_id="jo")
    leaking._asking._found = (untold,)
    leaking._asking.ask_again()

    press(leaking, "Take it out")

    assert "See where it is kept" in messages.said[-1]
    assert leaking._check.isVisible()


def test_it_may_go_this_time_and_is_asked_again_the_next(leaking, qtbot, chooser, tmp_path):
    chooser.paths = [tmp_path / "page.pdf"]
    press(leaking, "It may go this time")
    leaking._check.on.click()
    qtbot.waitUntil((tmp_path / "page.pdf").exists)

    choose(leaking, qtbot, PEOPLE_SHEET)
    choose(leaking, qtbot, ONE_PAGE_PROFILE)
    leaking._make.ways.save.click()

    assert leaking._check.isVisible()


def test_what_is_private_is_said_aloud_by_no_other_way_either(leaking, chooser):
    press(leaking, "Back to the page")

    for way in leaking._make.ways.buttons():
        way.click()
        assert leaking._check.isVisible()
        press(leaking, "Back to the page")
    assert chooser.asked == []


def test_the_page_is_not_let_go_while_a_tick_is_still_being_taken_in(page, qtbot, chooser):
    item(page, "Photo").setCheckState(Qt.CheckState.Unchecked)

    page._make.ways.save.click()

    assert chooser.asked == []
    assert not page._make.ways.save.isEnabled()
    until_made(page, qtbot)


def test_a_page_made_before_the_last_tick_never_comes_to_leave(page, qtbot):
    page._make.make_page()
    item(page, "Photo").setCheckState(Qt.CheckState.Unchecked)

    until_made(page, qtbot)

    assert "child.photo" not in page._make.page.request.ticked
