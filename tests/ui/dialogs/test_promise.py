"""The form for a promise."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.ui.dialogs.promise import PromiseDayDialog, PromiseDialog


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(desk, window, record_id):
    dialog = PromiseDialog(desk, desk.family.get(Promise, record_id), window)
    dialog.open()
    return dialog


def test_a_promise_by_somebody_known_belongs_to_them(sample_desk, window):
    dialog = PromiseDialog(sample_desk, None, window)
    dialog._who.setText("jo mensah")

    assert (dialog.record().person_id, dialog.record().who) == ("jo", "")


def test_a_promise_by_anybody_else_keeps_the_words(sample_desk, window):
    dialog = PromiseDialog(sample_desk, None, window)
    dialog._who.setText("The lady at the desk")

    assert (dialog.record().person_id, dialog.record().who) == ("", "The lady at the desk")


def test_a_promise_without_words_stays_open(sample_desk, window):
    dialog = PromiseDialog(sample_desk, None, window)
    dialog.open()

    dialog.try_to_save()

    assert dialog.isVisible()


def test_done_is_done_today_unless_another_day_is_written(sample_desk, window, today):
    dialog = opened(sample_desk, window, "p-list")
    dialog._outcome.set_value(Outcome.KEPT)
    dialog._outcome.edited.emit()

    assert dialog._closed_field.isVisible()
    assert dialog.record().closed_on == today


def test_open_again_has_no_closing_day(sample_desk, window):
    dialog = opened(sample_desk, window, "p-key")
    dialog._outcome.set_value(Outcome.OPEN)
    dialog._outcome.edited.emit()

    assert dialog.record().closed_on is None


@pytest.mark.parametrize("record_id", ["p-list", "p-key", "p-photo", "p-caseworker-writing"])
def test_opening_and_saving_changes_nothing(sample_desk, window, record_id):
    dialog = opened(sample_desk, window, record_id)

    assert dialog.record() == sample_desk.family.get(Promise, record_id)


def test_a_promise_of_somebody_who_was_deleted_stays_theirs(sample_desk, window):
    sample_desk.delete("Delete", sample_desk.family.get(Person, "priya"))

    assert opened(sample_desk, window, "p-list").record().person_id == "priya"


def test_where_it_was_promised_can_be_said(sample_desk, window):
    dialog = opened(sample_desk, window, "p-list")

    dialog._source.set_value("n-priya-list")

    assert dialog.record().source_id == "n-priya-list"


def test_the_day_alone_can_be_taken_away(sample_desk, window):
    promise = sample_desk.family.get(Promise, "p-list")
    dialog = PromiseDayDialog(sample_desk, promise, window)
    dialog._due.set_text("")

    assert dialog.record() == promise.changed(due=None)


def test_a_promise_whose_appointment_was_deleted_keeps_its_place(sample_desk, window):
    sample_desk.delete("Delete", sample_desk.family.get(Appointment, "a-priya-first"))

    dialog = opened(sample_desk, window, "p-list")

    assert dialog.record() == sample_desk.family.get(Promise, "p-list")
