from datetime import date

import pytest

from sendjourney.domain.plan import Plan
from sendjourney.ui.pages.journey import JourneyPage
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.deadline_card import DeadlineCard
from tests.builders import a_plan, an_appointment
from tests.ui.reading import seen, words_on

LATE_PLAN = {"first_made_on": date(2023, 1, 5), "last_review_on": date(2025, 1, 9)}


@pytest.fixture
def page(desk, qtbot):
    page = JourneyPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    return page


@pytest.fixture
def late(page, desk, child):
    """The page of a child whose annual review is late."""
    desk.save("Add the plan", a_plan(child_id=child.id, **LATE_PLAN))
    return page


def press(page, words):
    next(b for b in seen(page, Button) if words in {b.text(), b.accessibleName()}).click()


def card_of(page, title):
    return next(c for c in seen(page, DeadlineCard) if c.deadline.rule.title == title)


def test_a_child_without_a_date_is_asked_what_has_happened(page):
    assert "Nothing recorded yet. What has happened?" in words_on(page)


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("We asked for an assessment, or have a plan", "plan"),
        ("A review meeting was held or is planned", "diary"),
    ],
)
def test_each_answer_leads_to_where_it_is_written_down(page, desk, words, place):
    went = []
    desk.go_asked.connect(went.append)

    press(page, words)

    assert [to.page for to in went] == [place]


def test_what_is_late_says_by_how_many_days_and_who_must_act(late):
    words = words_on(late)

    assert "The annual review is finished 54 days late" in words
    assert "Last day: Thursday 8 January 2026 Who must act: The council" in words


def test_a_card_opens_to_the_rule_the_reason_and_what_to_do(late):
    card = card_of(late, "The annual review is finished")

    card.drawer.set_open(True)

    words = words_on(card)
    assert "8 January 2026 is" in words
    assert "Law Children and Families Act 2014, section 44(1)" in words
    assert "What you can do" in words
    assert "We last checked this rule on 23 November 2026." in words


def test_a_step_that_was_late_is_called_late_for_ever_and_one_in_time_is_not(late):
    words = words_on(late)

    assert "last day 4 January 2024. 371 days late." in words


def test_what_the_family_itself_can_do_stands_out(page, desk, child):
    desk.save("Add the plan", a_plan(child_id=child.id, final_on=date(2026, 2, 2)))

    cards = [c for c in seen(page, DeadlineCard) if c.property("kind") == "soft"]

    assert cards
    assert all("You" in words_on(card) for card in cards)


def test_a_planned_review_meeting_brings_the_papers_due_before_it(page, desk, child):
    desk.save("Add the plan", a_plan(child_id=child.id))
    meeting = an_appointment(child_id=child.id, on=date(2027, 1, 21), is_review_meeting=True)

    desk.save("Add the meeting", meeting)

    assert "Papers for the review meeting" in words_on(page)
    assert "Last day: Thursday 7 January 2027" in words_on(page)


def test_dates_that_cannot_be_right_are_said_softly_and_kept(page, desk, child):
    plan = a_plan(child_id=child.id, asked_on=date(2025, 1, 1), last_review_on=None)

    desk.save("Add the plan", plan)

    assert "Some dates do not go together" in words_on(page)
    assert desk.family.get(Plan, plan.id) == plan


def test_the_caseworker_is_one_press_away(sample_desk, qtbot):
    page = JourneyPage(sample_desk)
    qtbot.addWidget(page)
    page.show()
    went = []
    sample_desk.go_asked.connect(went.append)

    next(b for b in seen(page, Button) if b.text() == "Your caseworker").click()

    assert [to.page for to in went] == ["people"]
    assert went[0].record_id


def test_growing_up_comes_from_the_birth_date_alone(page, desk, child):
    desk.save("Change", child.changed(birth_date=date(2014, 6, 5)))

    assert "Growing up" in words_on(page)


def test_the_state_of_the_law_stands_at_the_foot(page):
    assert "This is information, not legal advice." in words_on(page)
