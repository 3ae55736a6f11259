"""What the family wants to say at a review: written one question at a time, and kept."""

from datetime import date

import pytest
from PySide6.QtTest import QTest

from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.visibility import NOBODY
from sendjourney.services import review_guide
from sendjourney.ui.pages.plan import PlanPage
from sendjourney.ui.pages.plan_parts import VIEWS
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_plan, a_review_view
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, child, qtbot):
    desk.save("Begin", a_plan(child_id=child.id))
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    with qtbot.waitActive(page):
        page.show()
    page.show_record(VIEWS)
    return page


def button(page, name):
    return next(b for b in seen(page, Button) if name in {b.text(), b.accessibleName()})


def kept(desk, child):
    return {view.question: view for view in desk.family.of_child(ReviewView, child.id)}


def test_the_first_question_is_what_went_well(page):
    words = words_on(page.views)

    assert "What went well this year?" in words
    assert "What can Amina do now that was hard a year ago?" in words


def test_what_is_typed_is_saved_by_itself(page, desk, child, qtbot):
    QTest.keyClicks(page.views.words.editor, "She sings.")

    qtbot.waitUntil(lambda: "went_well" in kept(desk, child), timeout=3000)

    view = kept(desk, child)["went_well"]
    assert (view.text, view.confirmed_on) == ("She sings.", TODAY)


def test_typing_is_one_step_of_undo(page, desk, child):
    for words in ("She ", "sings."):
        QTest.keyClicks(page.views.words.editor, words)
        page.views.writing.save()

    desk.family.undo()

    assert kept(desk, child) == {}
    assert page.views.words.words() == ""


def test_going_on_saves_and_opens_the_next_question(page, desk, child):
    QTest.keyClicks(page.views.words.editor, "She sings.")

    button(page, "Save and go on").click()

    assert kept(desk, child)["went_well"].text == "She sings."
    assert "What did not go well?" in words_on(page.views)
    button(page, "Back to the question before").click()
    assert page.views.words.words() == "She sings."


def test_leaving_the_section_saves(page, desk, child):
    QTest.keyClicks(page.views.words.editor, "She sings.")

    button(page, "Outcomes").click()

    assert kept(desk, child)["went_well"].text == "She sings."
    assert page.outcomes.isVisible()


def test_who_said_it_and_who_may_see_it_are_kept(page, desk, child):
    QTest.keyClicks(page.views.words.editor, "She sings.")
    page.views.words.said_by.set_value("Amina")
    page.views.words.visibility.set_value(NOBODY)
    page.views.words.visibility.edited.emit()

    view = kept(desk, child)["went_well"]
    assert (view.said_by, view.visibility) == ("Amina", NOBODY)


def test_a_view_is_confirmed_as_still_true(page, desk, child):
    old = a_review_view(child_id=child.id, question="change", confirmed_on=date(2025, 3, 1))
    desk.save("Add", old)
    page.show_record(old.id)

    page.views.words.confirmed.button().click()

    assert kept(desk, child)["change"].confirmed_on == TODAY


def test_the_law_behind_a_question_is_named(page):
    page.views.open("section_j")

    assert "Behind it: SEND Regulations 2014, regulation 12(1)" in words_on(page.views)


def test_growing_up_is_asked_about_from_year_9_only(page, desk, child):
    known = {question.id for question in page.views._questions()}
    assert "adult_work" not in known

    desk.save("Change", child.changed(birth_date=date(2011, 10, 1)))
    page.views.open("adult_work")

    assert "Growing up: learning and work" in words_on(page.views)


def test_the_last_question_only_saves(page, desk, child):
    last = review_guide.questions_for(child, TODAY)[-1]
    page.views.open(last.id)
    QTest.keyClicks(page.views.words.editor, "No, thank you.")

    button(page, "Save").click()

    assert kept(desk, child)[last.id].text == "No, thank you."


def test_the_year_says_how_many_are_written(page, desk, child):
    desk.save("Add", a_review_view(child_id=child.id, question="change"))

    button(page, "This year").click()

    assert "1 of 15 written" in words_on(page._year)
