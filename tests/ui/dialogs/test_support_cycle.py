"""The form for a round of SEN support."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.services.support import next_round
from sendjourney.ui.dialogs.support_cycle import SupportCycleDialog
from tests.builders import a_support_cycle
from tests.ui.conftest import TODAY
from tests.ui.reading import words_on


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(desk, window, cycle, **how):
    dialog = SupportCycleDialog(desk, cycle, window, **how)
    dialog.open()
    return dialog


def confirmed(dialog):
    found = []
    dialog.confirmed.connect(found.append)
    dialog.try_to_save()
    return found


def test_a_new_round_needs_no_more_than_its_first_day(desk, window, child):
    dialog = opened(desk, window, next_round(child, TODAY))

    (cycle,) = confirmed(dialog)

    assert (cycle.began_on, cycle.child_id, cycle.planned) == (TODAY, child.id, "")


def test_what_was_planned_last_is_a_hint_and_no_answer(desk, window, child):
    before = a_support_cycle(planned="A quiet start.", how_it_went="It helped.")
    dialog = opened(desk, window, next_round(child, TODAY), before=before)

    assert "Last time: A quiet start." in words_on(dialog)
    assert "Last time: It helped." in words_on(dialog)
    assert confirmed(dialog)[0].planned == ""


def test_what_was_filled_in_is_there_when_it_is_opened_again(sample_desk, window):
    for cycle in sample_desk.family.all(SupportCycle):
        assert opened(sample_desk, window, cycle).record() == cycle


def test_to_write_how_it_went_asks_for_nothing_else(sample_desk, window):
    cycle = sample_desk.family.get(SupportCycle, "support-mimi")
    dialog = opened(sample_desk, window, cycle, reviewing=True)
    dialog._how_it_went.set_value("She listens for longer.")

    assert "Plan: what will school do?" not in words_on(dialog)

    (reviewed,) = confirmed(dialog)

    assert reviewed == cycle.changed(reviewed_on=TODAY, how_it_went="She listens for longer.")


def test_days_in_an_impossible_order_are_said_beside_their_field(desk, window):
    dialog = opened(desk, window, a_support_cycle(review_on=date(2025, 12, 12)))
    dialog._began_on.set_value(date(2026, 1, 5))

    assert confirmed(dialog) == []
    assert "before the round began" in dialog._review_field.error
