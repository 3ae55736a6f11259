"""The forms for who holds the case."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.person import Person
from sendjourney.ui.dialogs.caseworker import (
    CaseworkerDatesDialog,
    CaseworkerDialog,
    CaseworkerEndDialog,
)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def changed(sample_desk, window):
    dialog = CaseworkerDialog(sample_desk, window)
    dialog.open()
    return dialog


def test_today_is_the_first_day_unless_another_is_written(changed, today):
    changed._name.setText("Anna Grey")

    assert changed.record().record.since == today


def test_a_new_name_asks_how_to_reach_them_a_known_one_does_not(changed):
    changed._name.setText("Anna Grey")
    changed._name.edited.emit()
    assert changed._new_fields.isVisible()

    changed._name.setText("Jo Mensah")
    changed._name.edited.emit()
    assert not changed._new_fields.isVisible()


def test_a_number_written_for_a_new_caseworker_is_kept(changed):
    changed._name.setText("Anna Grey")
    changed._phone.setText("01632 960460")

    person = next(r for r in changed.record().also if getattr(r, "name", "") == "Anna Grey")
    assert person.phones == ("01632 960460",)


def test_a_last_day_that_was_written_leaves_the_gap(changed):
    changed._name.setText("Anna Grey")
    changed._last_day.set_text("2 February 2026")

    ended = next(r for r in changed.record().also if isinstance(r, Caseworker))
    assert ended.until == date(2026, 2, 2)


def test_a_first_day_before_the_present_one_began_is_not_taken(changed):
    changed._name.setText("Anna Grey")
    changed._since.set_text("1 January 2024")

    changed.try_to_save()

    assert changed.isVisible()


def test_nobody_named_begins_with_yesterday(sample_desk, window):
    worker = sample_desk.family.get(Caseworker, "case-priya")
    dialog = CaseworkerEndDialog(sample_desk, worker, window)

    assert dialog.record().until == date(2026, 3, 2)


def test_an_end_before_the_beginning_is_asked_about(sample_desk, window):
    worker = sample_desk.family.get(Caseworker, "case-priya")
    dialog = CaseworkerEndDialog(sample_desk, worker, window)
    dialog.open()
    dialog._last_day.set_text("1 January 2020")

    dialog.try_to_save()

    assert dialog.isVisible()


def test_the_days_of_somebody_who_was_deleted_can_be_changed(sample_desk, window):
    sample_desk.delete("Delete", sample_desk.family.get(Person, "lorna"))
    worker = sample_desk.family.get(Caseworker, "case-lorna")
    dialog = CaseworkerDatesDialog(sample_desk, worker, window)
    dialog.open()
    dialog._learnt.setText("From school")

    dialog.try_to_save()

    assert not dialog.isVisible()
    assert dialog.record().record.person_id == "lorna"


def test_a_name_put_right_names_somebody_else(sample_desk, window):
    worker = sample_desk.family.get(Caseworker, "case-lorna")
    dialog = CaseworkerDatesDialog(sample_desk, worker, window)

    dialog._name.setText("Owen Hart")

    filled = dialog.record()
    assert [r.name for r in filled.also] == ["Owen Hart"]
    assert filled.record.person_id == filled.also[0].id
