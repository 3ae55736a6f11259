"""The forms for a wait."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.person import Person
from sendjourney.domain.referral import Referral
from sendjourney.ui.dialogs.referral import ReferralDialog, Standing, WaitOverDialog
from tests.builders import a_referral
from tests.ui.conftest import TODAY


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(desk, window, referral=None):
    dialog = ReferralDialog(desk, referral, window)
    dialog.open()
    return dialog


def confirmed(dialog):
    found = []
    dialog.confirmed.connect(found.append)
    dialog.try_to_save()
    return found


def test_a_wait_needs_a_name_and_nothing_else(desk, window, child):
    dialog = opened(desk, window)
    assert confirmed(dialog) == []

    dialog._for_what.setText("Speech and language therapy")

    (referral,) = confirmed(dialog)
    assert (referral.child_id, referral.for_what) == (child.id, "Speech and language therapy")
    assert (referral.asked_on, referral.person_id) == (None, "")


def test_what_was_filled_in_is_there_when_it_is_opened_again(sample_desk, window):
    referral = sample_desk.family.get(Referral, "r-adhd")

    assert opened(sample_desk, window, referral).record() == referral


def test_a_day_that_is_still_to_come_is_not_taken(desk, window):
    dialog = opened(desk, window)
    dialog._for_what.setText("Hearing test")
    dialog._asked_on.set_text("4 March 2026")

    assert confirmed(dialog) == []
    assert "still to come" in dialog._asked_field.error


def test_days_in_an_impossible_order_are_said_and_nothing_is_saved(desk, window):
    dialog = opened(desk, window)
    dialog._for_what.setText("Hearing test")
    dialog._asked_on.set_text("2 March 2026")
    dialog._last_chased_on.set_text("2 February 2026")

    assert confirmed(dialog) == []


def test_somebody_who_was_removed_stays_the_one_to_ask(sample_desk, window):
    sample_desk.delete("Delete", sample_desk.family.get(Person, "anneliese"))
    referral = sample_desk.family.get(Referral, "r-adhd")

    assert opened(sample_desk, window, referral).record().person_id == "anneliese"


def test_a_wait_can_be_opened_again_after_it_was_over(desk, window, child):
    seen = a_referral(child_id=child.id, first_seen_on=date(2026, 6, 1), outcome="Seen")
    dialog = opened(desk, window, seen)

    dialog._ending.choose(Standing.WAITING)

    assert dialog.record().first_seen_on is None
    assert dialog.record().outcome == "Seen"


def test_the_end_of_a_wait_is_today_until_another_day_is_written(desk, window):
    referral = a_referral(asked_on=date(2025, 7, 29))
    dialog = WaitOverDialog(desk, referral, window)
    dialog.open()
    dialog._ending._outcome.set_value("Exercises for the knees")

    (over,) = confirmed(dialog)

    assert over == referral.changed(first_seen_on=TODAY, outcome="Exercises for the knees")


def test_an_end_before_the_beginning_is_said(desk, window):
    dialog = WaitOverDialog(desk, a_referral(asked_on=date(2026, 2, 2)), window, seen=False)
    dialog.open()
    dialog._ending._day.set_text("1 January 2026")

    assert confirmed(dialog) == []
