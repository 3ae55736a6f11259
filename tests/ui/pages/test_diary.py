"""The diary: one line of time, and what can be written into it."""

from datetime import date, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.event import Event
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.ui.dialogs.appointment import AppointmentDialog
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.event import EventDialog
from sendjourney.ui.dialogs.promise import PromiseDayDialog, PromiseDialog
from sendjourney.ui.pages.diary import DiaryPage
from sendjourney.ui.widgets.appointment_card import AppointmentCard
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.promise_card import PromiseCard
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.review_card import ReviewCard
from tests.ui.hands import form, press, save_form, tab_to, write
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(qtbot, sample_desk):
    return shown(qtbot, sample_desk)


def shown(qtbot, desk):
    page = DiaryPage(desk)
    qtbot.addWidget(page)
    page.resize(950, 700)
    with qtbot.waitActive(page):
        page.show()
    return page


def card(page, record_id):
    return next(c for c in seen(page, RecordCard) if c.shown.id == record_id)


def ids(page):
    return [c.shown.id for c in seen(page, RecordCard)]


def in_focus():
    focused = QApplication.focusWidget()
    return focused.shown.id if isinstance(focused, RecordCard) else ""


def button(within, words):
    return next(b for b in seen(within, Button) if words in {b.text(), b.accessibleName()})


def an_appointment(desk, on, **values):
    return Appointment(**({"child_id": desk.child.id, "title": "Eye test", "on": on} | values))


def test_what_is_coming_is_seen_first_and_the_past_on_demand(page, today):
    assert all(c.shown.on >= today for c in seen(page, AppointmentCard))

    button(page, "Show what was before (19)").click()

    assert {"a-priya-first", "n-jo-door", "p-key"} <= set(ids(page))
    button(page, "Put the past away").click()
    assert "a-priya-first" not in ids(page)


def test_today_and_the_months_are_marked(page):
    said = words_on(page)

    assert "Today, Tuesday 3 March 2026 March 2026 Talk with school" in said


def test_a_late_promise_stands_first_with_an_icon_and_words(page):
    late = seen(page, PromiseCard)[0]

    assert late.promise.id == "p-list"
    assert "5 days late" in words_on(late)
    assert late.property("kind") == "bad"


def test_the_annual_review_stands_in_the_line_with_its_rule(page):
    (review,) = seen(page, ReviewCard)

    said = words_on(review)
    assert "The law says the council must review the plan within 12 months." in said
    assert "Counted from" in said


@pytest.mark.parametrize(
    ("kind", "noun"),
    [("Appointments", Appointment), ("Calls and letters", ContactNote), ("Promises", Promise)],
)
def test_a_filter_shows_one_kind_only(page, kind, noun):
    button(page, kind).click()
    before = [b for b in seen(page, Button) if b.text().startswith("Show what was before")]
    before[0].click()

    assert {type(c.shown) for c in seen(page, RecordCard)} == {noun}


def test_a_kind_that_was_never_written_says_so(qtbot, desk, today):
    desk.save("Add", an_appointment(desk, today))
    page = shown(qtbot, desk)

    button(page, "Promises").click()

    assert "Nothing of this kind is written down yet." in words_on(page)


def test_an_appointment_is_added_with_the_keyboard_alone_and_can_be_undone(qtbot, desk):
    page = shown(qtbot, desk)
    page.first_focus().setFocus()
    press(Qt.Key.Key_Return)
    form(page, AppointmentDialog)
    write("Eye test")
    press(Qt.Key.Key_Tab)
    write("12/3/26")
    press(Qt.Key.Key_Tab)
    write("quarter past 2")
    save_form()

    (added,) = desk.family.all(Appointment)
    assert (added.title, added.on, added.at) == ("Eye test", date(2026, 3, 12), time(14, 15))
    qtbot.waitUntil(lambda: page.focusWidget() is card(page, added.id))
    assert desk.family.undo() == "Add Eye test"
    assert desk.family.all(Appointment) == []


def test_a_note_is_added_with_the_keyboard_alone(qtbot, desk, today):
    desk.save("Add", Person(name="Jo Mensah"))
    page = shown(qtbot, desk)
    button(page, "Note a call or letter").click()
    dialog = form(page, ContactNoteDialog)
    dialog.activateWindow()
    tab_to("What was said?")
    write("The bus will come at eight.")
    tab_to("With whom?")
    write("mens")
    press(Qt.Key.Key_Return)
    save_form()

    (note,) = desk.family.all(ContactNote)
    (jo,) = desk.family.all(Person)
    assert (note.on, note.person_ids) == (today, (jo.id,))


def test_a_promise_is_done_with_one_press_and_can_be_undone(page, sample_desk, today):
    button(card(page, "p-list"), "Done").click()

    kept = sample_desk.family.get(Promise, "p-list")
    assert (kept.outcome, kept.closed_on) == (Outcome.KEPT, today)
    assert sample_desk.family.undo() == "Done: Send us the list of who is asked for reports"
    assert sample_desk.family.get(Promise, "p-list").outcome is Outcome.OPEN


def test_a_promise_that_was_not_done_says_so_and_can_be_opened_again(page, sample_desk):
    button(card(page, "p-tablet"), "Not done").click()
    assert "Not done" in words_on(card(page, "p-tablet"))

    button(card(page, "p-tablet"), "Open again").click()

    assert sample_desk.family.get(Promise, "p-tablet").outcome is Outcome.OPEN
    assert sample_desk.family.undo() == "Open again: Put new feeling words on the tablet"


def test_the_day_of_a_promise_is_changed_in_a_form_of_its_own(page, sample_desk):
    button(card(page, "p-list"), "Change date").click()
    dialog = form(page, PromiseDayDialog)
    dialog._due.set_text("10 March 2026")
    dialog.try_to_save()

    assert sample_desk.family.get(Promise, "p-list").due == date(2026, 3, 10)
    assert "In 7 days" in words_on(card(page, "p-list"))


@pytest.mark.parametrize(
    ("record_id", "kind"),
    [("a-review-next", AppointmentDialog), ("p-list", PromiseDialog)],
)
def test_enter_opens_what_has_the_focus(page, record_id, kind):
    card(page, record_id).setFocus()

    press(Qt.Key.Key_Return)

    assert form(page, kind)


@pytest.mark.parametrize("record_id", ["a-review-next", "n-priya-list", "p-list"])
def test_delete_asks_no_question_and_can_be_undone(page, sample_desk, record_id):
    page.show_record(record_id)
    noun = type(card(page, record_id).shown)
    card(page, record_id).delete_it()

    assert sample_desk.family.get(noun, record_id) is None
    sample_desk.family.undo()
    assert record_id in ids(page)


def test_after_deleting_the_focus_goes_on_to_the_next(qtbot, page):
    following = ids(page)[ids(page).index("a-term-talk") + 1]
    card(page, "a-term-talk").setFocus()

    press(Qt.Key.Key_Delete)

    qtbot.waitUntil(lambda: in_focus() == following)


def test_a_person_who_was_deleted_leaves_the_appointment_readable(page, sample_desk):
    sample_desk.delete("Delete", sample_desk.family.get(Person, "bronwen"))

    assert "Jo Mensah and somebody who was removed" in words_on(card(page, "a-term-talk"))


def test_going_to_something_in_the_past_opens_the_past(qtbot, page):
    button(page, "Promises").click()

    page.show_record("a-ot-first")

    qtbot.waitUntil(lambda: in_focus() == "a-ot-first")


def test_a_past_appointment_without_words_asks_what_was_said(qtbot, desk, today):
    one = an_appointment(desk, today - timedelta(days=1))
    desk.save("Add", one)
    page = shown(qtbot, desk)
    page.show_record(one.id)

    button(card(page, one.id), "Write what was said").click()

    dialog = form(page, AppointmentDialog)
    assert dialog._said.isVisible()
    assert not dialog._on.isVisible()


def test_an_empty_diary_says_how_to_begin(qtbot, desk):
    page = shown(qtbot, desk)

    assert "Nothing in the diary yet" in words_on(page)
    assert page.first_focus().isVisible()


def test_four_hundred_appointments_are_not_all_built(qtbot, desk, today):
    days = [today + timedelta(days=day) for day in range(-200, 200)]
    desk.save("Add", *(an_appointment(desk, day) for day in days))
    page = shown(qtbot, desk)
    assert len(page.findChildren(AppointmentCard)) == 20

    button(page, "Show what was before (200)").click()
    button(page, "Show more of what is coming (180)").click()

    assert len(page.findChildren(AppointmentCard)) == 60


def test_the_plan_is_one_step_away_from_its_date(qtbot, page, sample_desk):
    with qtbot.waitSignal(sample_desk.go_asked) as asked:
        button(page, "See the plan").click()

    assert asked.args[0].page == "plan"


def test_a_form_saved_without_a_change_leaves_nothing_to_undo(page, sample_desk):
    before = sample_desk.family.undo_label
    card(page, "a-review-next").open_it()

    form(page, AppointmentDialog).try_to_save()

    assert sample_desk.family.undo_label == before


def test_what_is_added_here_is_an_appointment(page):
    page.add_new()

    assert form(page, AppointmentDialog).windowTitle() == "Add an appointment"


def test_what_the_law_counts_from_is_recorded_here_too_and_leads_to_what_follows(page, sample_desk):
    went = []
    sample_desk.go_asked.connect(went.append)

    button(page, "Record what happened").click()
    dialog = form(page, EventDialog)
    dialog._picker.choose("reassessment_requested")
    dialog._on.set_text("2 February 2026")
    dialog.try_to_save()

    (event,) = [e for e in sample_desk.family.all(Event) if e.event == "reassessment_requested"]
    assert [(to.page, to.record_id) for to in went] == [("journey", f"kept:{event.id}")]
