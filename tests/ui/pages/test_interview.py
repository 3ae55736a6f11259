"""The first evening: one question a page, answers in the record, the first page at the end."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person, Service
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import Sign, StoryPart
from sendjourney.services.interview import Standing, keep_standing, questions, standing
from sendjourney.ui.pages.home import HomePage
from sendjourney.ui.pages.interview import InterviewPage
from sendjourney.ui.pages.interview_end import InterviewEnd
from sendjourney.ui.pages.story import StoryPage
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_person, a_sign, a_story_part
from tests.ui.reading import seen, words_on


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(950, 760)
    with qtbot.waitActive(page):
        page.show()
    return page


@pytest.fixture
def at(qtbot, desk):
    """Open the questions at one of them."""

    def go(question_id):
        place = next(n for n, q in enumerate(questions()) if q.id == question_id)
        keep_standing(desk.family, desk.child, Standing().moved_to(place))
        return shown(qtbot, InterviewPage(desk))

    return go


@pytest.fixture
def page(at):
    return at("admire")


def only(desk, noun):
    (found,) = desk.family.of_child(noun, desk.child.id)
    return found


def test_the_first_question_says_how_long_it_takes(page):
    assert page.question.asked() == "What do people like about Amina?"
    assert "Question 1 of 12, about 10 minutes left" in words_on(page)


def test_an_answer_is_in_the_story_once_it_is_left(page, desk):
    QTest.keyClicks(page.question.answer.editor, "Kind and funny.")

    page.question.next.click()

    assert desk.family.story_part(desk.child.id, "admire").text == "Kind and funny."
    assert page.question.asked() == "What matters most to Amina?"


def test_ctrl_and_enter_goes_on_from_the_middle_of_the_words(page):
    QTest.keyClicks(page.question.answer.editor, "Kind.")

    QTest.keyClick(
        page.question.answer.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )

    assert "Question 2 of 12" in words_on(page)


def test_an_answer_can_be_undone(page, desk):
    QTest.keyClicks(page.question.answer.editor, "Kind.")
    page.leave()

    desk.family.undo()

    assert page.question.answer.editor.value() == ""


def test_whoever_spoke_last_is_taken_to_speak_again(page, desk):
    QTest.keyClicks(page.question.answer.editor, "Kind.")
    page.question.answer.said_by.set_value("Nani")
    page.question.next.click()

    QTest.keyClicks(page.question.answer.editor, "Her blue cup.")
    page.question.next.click()

    assert desk.family.story_part(desk.child.id, "important").said_by == "Nani"


def test_a_question_that_is_skipped_writes_nothing(page, desk):
    page.question.skip.click()

    assert desk.family.all(StoryPart) == []
    assert not desk.family.undo_label


def test_escape_stops_and_the_same_question_comes_again(qtbot, at, desk):
    page = at("works")
    QTest.keyClicks(page.question.answer.editor, "Waiting with a picture.")

    with qtbot.waitSignal(desk.go_asked) as asked:
        QTest.keyClick(page.question.answer.editor, Qt.Key.Key_Escape)

    assert asked.args[0].page == "home"
    assert shown(qtbot, InterviewPage(desk)).question.asked() == "What works well?"
    assert desk.family.story_part(desk.child.id, "works").text == "Waiting with a picture."


def test_helping_a_family_changes_only_the_wording(page, desk):
    page.question.helping.click()

    assert page.question.asked() == "Ask the family: What do people like about Amina?"
    page.question.next.click()
    assert page.question.asked().startswith("Ask the family: ")
    assert standing(desk.family, desk.child).helping


def test_a_sign_is_one_of_the_childs_signs(at, desk):
    page = at("sign")
    QTest.keyClicks(page.question.answer.boxes["when"], "Hums loudly")
    QTest.keyClicks(page.question.answer.boxes["means"], "It is too much")

    page.question.next.click()

    assert only(desk, Sign).means == "It is too much"


def test_whom_to_ring_is_a_person_of_the_family(at, desk):
    page = at("ring")
    QTest.keyClicks(page.question.answer.name, "Nani")
    page.question.answer.phones.set_value(["01632 960123"])

    page.question.next.click()

    nani = only(desk, Person)
    assert (nani.name, nani.service, nani.phones) == ("Nani", Service.FAMILY, ("01632 960123",))


def test_somebody_who_is_in_the_file_is_not_asked_for_again(at, desk):
    desk.save("Add", a_person(name="Nani", service=Service.FAMILY))

    assert at("ring").question.answer.name.value() == "Nani"


def test_a_number_without_a_name_is_not_let_go(at):
    page = at("ring")
    page.question.answer.phones._lines[0].line.setText("01632 960123")

    page.question.next.click()

    assert "Write a name, or what you call them" in words_on(page)
    assert not page.leave()
    assert page.question.asked() == "Whom should people ring first?"


def test_what_cannot_be_kept_can_still_be_skipped(at, desk):
    page = at("ring")
    page.question.answer.phones._lines[0].line.setText("01632 960123")

    page.question.skip.click()

    assert desk.family.all(Person) == []
    assert "Question 10 of 12" in words_on(page)


def test_a_sign_that_is_emptied_goes_to_the_bin(at, desk):
    desk.save("Add", a_sign(child_id=desk.child.id, when="Hums", means="", please=""))
    page = at("sign")
    page.question.answer.boxes["when"].setPlainText("")

    page.question.next.click()

    assert desk.family.all(Sign) == []
    assert [b.record.when for b in desk.family.bin()] == ["Hums"]


def test_a_person_is_never_lost_by_emptying_the_name(at, desk):
    desk.save("Add", a_person(name="Nani", service=Service.FAMILY))
    page = at("ring")
    page.question.answer.name.setText("")

    page.question.next.click()
    page.question.skip.click()

    assert only(desk, Person).name == "Nani"


def test_the_school_is_where_the_child_learns(at, desk):
    page = at("school")
    QTest.keyClicks(page.question.answer.place, "Elm Tree Primary")

    page.question.next.click()

    assert only(desk, Setting).name == "Elm Tree Primary"


def test_the_plan_asks_only_for_the_dates_of_its_kind(at, desk):
    page = at("plan")
    answer = page.question.answer
    assert not answer.day_fields["final_on"].isVisibleTo(page)

    answer.kind._group.button(list(PlanKind).index(PlanKind.EHC)).click()
    QTest.keyClicks(answer.days["final_on"]._line, "14 March 2025")
    page.question.next.click()

    assert str(only(desk, Plan).final_on) == "2025-03-14"


def test_a_date_that_is_not_understood_stays_on_the_screen(at):
    page = at("plan")
    page.question.answer.kind._group.button(list(PlanKind).index(PlanKind.EHC)).click()
    QTest.keyClicks(page.question.answer.days["final_on"]._line, "14 mrach")

    page.question.next.click()

    assert "Write the date like this" in words_on(page)
    assert page.question.answer.days["final_on"].text() == "14 mrach"


def test_back_shows_the_answer_again(page):
    QTest.keyClicks(page.question.answer.editor, "Kind.")
    page.question.next.click()

    page.question.back.click()

    assert page.question.answer.editor.value() == "Kind."


def test_after_the_last_question_the_first_page_is_seen_and_saved(
    qtbot, at, desk, chooser, tmp_path
):
    desk.save("Write", a_story_part(child_id=desk.child.id, heading="admire", text="Kind."))
    page = at("plan")
    page.question.next.click()
    end = page.screen_shown
    assert isinstance(end, InterviewEnd)
    qtbot.waitUntil(end.save.isEnabled, timeout=10_000)
    chooser.paths = [tmp_path / "first.pdf"]

    end.save.click()

    qtbot.waitUntil((tmp_path / "first.pdf").exists)
    assert standing(desk.family, desk.child).is_done


@pytest.mark.parametrize("kind", [HomePage, StoryPage])
def test_the_questions_are_offered_where_nothing_is_written(qtbot, desk, kind):
    page = shown(qtbot, kind(desk))

    assert "Answer 12 questions, one at a time" in [b.text() for b in seen(page, Button)]


def test_the_story_offers_them_no_more_once_something_is_written(qtbot, desk):
    desk.save("Write", a_story_part(child_id=desk.child.id, heading="admire", text="Kind."))

    assert "12 questions" not in words_on(shown(qtbot, StoryPage(desk)))


def test_home_leads_back_to_where_one_stopped(qtbot, desk):
    keep_standing(desk.family, desk.child, Standing().moved_to(4))

    assert "You are at question 5 of 12. About 6 minutes more." in words_on(
        shown(qtbot, HomePage(desk))
    )


def test_another_child_has_a_standing_of_their_own(page, desk):
    page.question.skip.click()
    sami = Child(name="Sami Khan", known_as="Sami", position=1)
    desk.save("Add Sami", sami)

    desk.show_child(sami.id)

    assert page.question.asked() == "What do people like about Sami?"
