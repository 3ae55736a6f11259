from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.event import Event
from sendjourney.domain.plan import Plan
from sendjourney.ui.dialogs.event import EventDialog
from sendjourney.ui.event_forms import just_kept
from sendjourney.ui.pages.journey import JourneyPage
from sendjourney.ui.pages.journey_steps import StepRow
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.deadline_card import DeadlineCard
from tests.builders import a_plan, an_appointment, an_event
from tests.ui.hands import form
from tests.ui.reading import seen, words_on

LATE_PLAN = {"first_made_on": date(2024, 1, 5), "last_review_on": date(2025, 1, 9)}


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


def row_of(page, record_id):
    return next(r for r in seen(page, StepRow) if r.shown.id == record_id)


def record(page, event, day):
    """Record an event in the form; return it as it is in the file."""
    page._forms.record_one(event)
    dialog = form(page, EventDialog)
    dialog._on.set_text(day)
    dialog.try_to_save()
    return next(e for e in page.desk.family.all(Event) if e.event == event)


def test_a_child_without_a_date_is_asked_what_has_happened(page):
    assert "Nothing recorded yet. What has happened?" in words_on(page)


@pytest.mark.parametrize(
    ("words", "event"),
    [
        ("We asked for an assessment", "request_received"),
        ("The final plan came", "final_plan_made"),
        ("A review meeting was held", "review_meeting"),
        ("Something else", ""),
    ],
)
def test_each_answer_opens_the_form_on_it(page, words, event):
    press(page, words)

    assert form(page, EventDialog).record().event == event


def test_what_is_recorded_says_at_once_what_follows(page):
    record(page, "request_received", "2 February 2026")

    words = words_on(page)

    assert "Written down: The council got your request" in words
    assert "Yes or no to an assessment, by 16 March 2026" in words
    assert "Amina is here: Asking for an assessment" in words


def test_what_followed_is_said_until_the_page_is_left(page):
    record(page, "request_received", "2 February 2026")

    page.hide()
    page.show()

    assert "Written down" not in words_on(page)


def test_what_was_recorded_on_another_page_is_said_here(page, desk, child):
    event = an_event(child_id=child.id, event="request_received", on=date(2026, 2, 2))
    desk.save("Add", event)

    page.show_record(just_kept(event.id))

    assert "Yes or no to an assessment, by 16 March 2026" in words_on(page)


def test_it_has_happened_opens_the_form_on_what_was_waited_for(page):
    record(page, "request_received", "2 September 2025")

    press(page, "It has happened: The final plan")

    assert form(page, EventDialog).record().event == "final_plan_made"


def test_where_several_things_may_have_happened_they_are_offered_first(page):
    record(page, "request_received", "2 February 2026")

    press(page, "It has happened: Yes or no to an assessment")

    dialog = form(page, EventDialog)
    assert dialog.record().event == ""
    assert list(dialog._picker.list.events())[:2] == ["assessment_agreed", "assessment_refused"]


def test_a_step_opens_its_form_and_can_be_changed(page, desk):
    event = record(page, "request_received", "2 February 2026")

    row_of(page, event.id).open_it()
    dialog = form(page, EventDialog)
    dialog._on.set_text("3 February 2026")
    dialog.try_to_save()

    assert desk.family.get(Event, event.id).on == date(2026, 2, 3)


def test_the_delete_key_puts_a_step_into_the_bin_and_undo_brings_it_back(page, desk):
    event = record(page, "request_received", "2 February 2026")
    labels = []
    desk.done.connect(labels.append)

    QTest.keyClick(row_of(page, event.id), Qt.Key.Key_Delete)

    assert desk.family.get(Event, event.id) is None
    assert labels == ["Delete “The council got your request”"]
    assert "Written down" not in words_on(page)
    desk.family.undo()
    assert desk.family.get(Event, event.id) == event


def test_a_step_from_plan_or_diary_opens_there_and_is_not_deleted_here(page, desk, child):
    plan = a_plan(child_id=child.id)
    meeting = an_appointment(child_id=child.id, on=date(2026, 2, 3), is_review_meeting=True)
    desk.save("Add", plan, meeting)
    went = []
    desk.go_asked.connect(went.append)

    for one in (plan, meeting):
        row_of(page, one.id).delete_it()
        row_of(page, one.id).open_it()

    assert [(to.page, to.record_id) for to in went] == [("plan", ""), ("diary", meeting.id)]
    assert desk.family.get(Plan, plan.id) == plan


def test_the_menu_of_a_step_says_what_can_be_done(page):
    event = record(page, "request_received", "2 February 2026")

    entries = [action.text() for action in row_of(page, event.id).menu().actions()]

    assert entries == ["Change", "Delete"]


def test_what_has_no_day_yet_stands_there_and_says_so(page, desk, child):
    desk.save("Add", an_event(child_id=child.id, event="draft_served", on=None))

    words = words_on(page)

    assert "Planned, or the day is not known yet" in words
    assert "The draft plan came Day not known yet" in words


def test_a_search_leads_to_the_step(page, desk, child, qtbot):
    event = an_event(child_id=child.id, event="draft_served", on=date(2026, 2, 3), notes="blue ink")
    desk.save("Add", event)
    (found,) = [f for f in desk.family.find("blue ink") if f.noun is Event]

    page.show_record(found.record_id)

    qtbot.waitUntil(row_of(page, event.id).hasFocus)


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


def test_what_passed_without_a_word_is_not_called_late(page):
    record(page, "final_plan_made", "1 March 2021")

    press(page, "Passed, and not known: 3")

    words = words_on(card_of(page, "The annual review is finished"))
    assert "This day has passed" in words
    assert " late" not in words


def test_words_about_a_missed_day_are_offered_once_it_is_missed(page):
    record(page, "request_received", "19 January 2026")  # 6 weeks end on Monday 2 March

    late, ahead = "Ready words: Yes or no to an assessment", "Ready words: The final plan"
    names = {button.accessibleName() for button in seen(page, Button)}
    assert (late in names, ahead in names) == (True, False)


def test_free_advice_near_the_family_is_named_where_we_know_it(page, desk, child):
    desk.save("Change the area", child.changed(area="rotherham"))
    record(page, "request_received", "1 September 2025")
    card = card_of(page, "The final plan")

    card.drawer.set_open(True)

    assert "Rotherham SENDIASS: https://rotherhamsendiass.org.uk/" in words_on(card)


def test_a_step_that_was_late_is_called_late_for_ever_and_one_in_time_is_not(late):
    words = words_on(late)

    assert "last day 4 January 2025. 5 days late." in words


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
