"""The form for an appointment, in its three orders."""

from datetime import date, time

import pytest
from PySide6.QtWidgets import QCheckBox, QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Promise
from sendjourney.ui.dialogs.appointment import AppointmentDialog
from tests.ui.reading import seen, words_on


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def empty(desk, window):
    dialog = AppointmentDialog(desk, None, window)
    dialog.open()
    return dialog


def opened(desk, window, record_id):
    dialog = AppointmentDialog(desk, desk.family.get(Appointment, record_id), window)
    dialog.open()
    return dialog


def test_day_and_time_are_understood_as_they_are_said(empty):
    empty._title.setText("Eye test")
    empty._on.set_text("next Friday")
    empty._at.set_text("quarter past 2")

    one = empty.record().record
    assert (one.on, one.at) == (date(2026, 3, 13), time(14, 15))


def test_without_title_and_day_the_form_stays(empty):
    empty.try_to_save()

    assert empty.isVisible()
    assert "Write what the appointment is for" in words_on(empty)
    assert "Write the day of the appointment" in words_on(empty)


def test_a_past_day_is_fine_and_asks_what_was_said(empty):
    assert not empty._said.isVisible()

    empty._on.set_text("2 March 2026")
    empty._on.edited.emit()

    assert empty._said.isVisible()


def test_what_is_coming_begins_with_questions_and_who_comes(sample_desk, window):
    dialog = opened(sample_desk, window, "a-review-next")

    assert dialog._fields[0].answer is dialog._questions
    assert dialog._fields[1].answer is dialog._who
    assert not dialog._said.isVisible()


def test_what_is_over_begins_with_what_was_said_and_how_it_went(sample_desk, window):
    dialog = opened(sample_desk, window, "a-review-last")

    answers = [field.answer for field in dialog._fields if field.isVisible()]
    assert answers == [dialog._said, dialog._went, dialog._promises]


def test_the_questions_from_before_stand_beside_the_answers(sample_desk, window):
    dialog = opened(sample_desk, window, "a-paediatrician")

    assert "You wanted to ask Should we keep on with the sleep medicine?" in words_on(dialog)


def test_promises_made_there_are_shown_with_how_they_stand(sample_desk, window):
    dialog = opened(sample_desk, window, "a-priya-first")

    said = words_on(dialog)
    assert "Send us the list of who is asked for reports" in said
    assert "Late" in said


def test_a_promise_written_there_knows_who_when_and_where(sample_desk, window):
    dialog = opened(sample_desk, window, "a-priya-first")
    line = dialog._promises.add_line()
    line.what.setText("Ring us on Monday")
    line.who.setText("priya raghunathan")
    line.due.set_text("9 March 2026")

    (promise,) = [r for r in dialog.record().also if isinstance(r, Promise)]
    assert (promise.person_id, promise.due) == ("priya", date(2026, 3, 9))
    assert (promise.source_id, promise.made_on) == ("a-priya-first", dialog.record().record.on)


def test_a_promise_with_nothing_in_it_keeps_the_form_open(sample_desk, window):
    dialog = opened(sample_desk, window, "a-priya-first")
    dialog._promises.add_line().who.setText("Priya")

    dialog.try_to_save()

    assert dialog.isVisible()
    assert "Write what was promised" in words_on(dialog)


def test_somebody_new_is_added_in_the_same_form(empty):
    empty._who.search_for("Dr Patel")
    empty._who._add.click()

    filled = empty.record()
    (person,) = [r for r in filled.also if isinstance(r, Person)]
    assert (person.name, filled.record.person_ids) == ("Dr Patel", (person.id,))


def test_another_appointment_at_that_time_is_a_soft_hint_only(desk, window, today):
    other = Appointment(child_id=desk.child.id, title="Dentist", on=today, at=time(9))
    desk.save("Add", other)
    dialog = AppointmentDialog(desk, None, window)
    dialog.open()
    dialog._title.setText("Eye test")
    dialog._on.set_text("today")
    dialog._at.set_text("half past 9")
    dialog._at.edited.emit()

    assert "At about the same time: Dentist, 9am." in words_on(dialog)
    dialog.try_to_save()
    assert not dialog.isVisible()


def test_places_used_before_are_suggested(sample_desk, window):
    dialog = AppointmentDialog(sample_desk, None, window)

    assert "At home" in dialog._place.suggestions()


def test_an_unusual_length_is_kept(sample_desk, window):
    sample_desk.show_child("maryam")

    assert opened(sample_desk, window, "a-hearing").record().record.minutes == 40


@pytest.mark.parametrize("record_id", ["a-review-next", "a-review-last", "a-hearing-cancelled"])
def test_opening_and_saving_changes_nothing(sample_desk, window, record_id):
    filled = opened(sample_desk, window, record_id).record()

    assert filled.record == sample_desk.family.get(Appointment, record_id)
    assert filled.also == ()


def test_review_and_cancelled_are_ticks(empty):
    empty._ticks.set_value(["review", "cancelled"])

    one = empty.record().record
    assert (one.is_review_meeting, one.cancelled) == (True, True)


def test_somebody_who_was_deleted_can_be_unticked(sample_desk, window):
    sample_desk.delete("Delete", sample_desk.family.get(Person, "tomas"))
    dialog = opened(sample_desk, window, "a-ot-school")

    ticks = {box.text(): box for box in seen(dialog, QCheckBox)}
    ticks["somebody who was removed"].click()

    assert dialog.record().record.person_ids == ("aga",)


def test_somebody_who_helps_another_child_now_is_still_named(sample_desk, window):
    aga = sample_desk.family.get(Person, "aga")
    sample_desk.save("Change", aga.changed(child_ids=("maryam",)))

    dialog = opened(sample_desk, window, "a-ot-school")

    assert any(box.text().startswith("Agnieszka") for box in seen(dialog, QCheckBox))


def test_lengths_are_said_as_people_say_them(empty):
    words = [empty._length.itemText(row) for row in range(empty._length.count())]

    assert words[:2] == ["Not known", "15 minutes"]
    assert words[5:8] == ["1 hour", "1 and a half hours", "2 hours"]
