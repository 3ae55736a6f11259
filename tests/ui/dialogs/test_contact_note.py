"""The form for a note of a call or letter."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.contact_note import ContactNote, Way
from sendjourney.domain.promise import Promise
from sendjourney.domain.visibility import NOBODY
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def empty(desk, window):
    dialog = ContactNoteDialog(desk, None, window)
    dialog.open()
    return dialog


def test_a_note_is_of_a_call_today_unless_something_else_is_said(empty, today):
    note = empty.record().record

    assert (note.way, note.on, note.at) == (Way.CALL, today, None)


def test_a_note_without_words_stays_open(empty):
    empty.try_to_save()

    assert empty.isVisible()


def test_a_promise_in_a_private_note_is_private_too(empty):
    empty._visibility.set_value(NOBODY)
    empty._promises.add_line().what.setText("Send the form")

    (promise,) = [r for r in empty.record().also if isinstance(r, Promise)]
    assert promise.visibility == NOBODY
    assert promise.source_id == empty.record().record.id


@pytest.mark.parametrize("record_id", ["n-jo-door", "n-tired", "n-council-call"])
def test_opening_and_saving_changes_nothing(sample_desk, window, record_id):
    note = sample_desk.family.get(ContactNote, record_id)

    filled = ContactNoteDialog(sample_desk, note, window).record()

    assert (filled.record, filled.also) == (note, ())


def test_a_hundred_thousand_characters_are_kept(empty):
    empty._said.set_value("word " * 20_000 + "end")

    assert empty.record().record.what_was_said.endswith("end")
