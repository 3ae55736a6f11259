"""When typed words are saved."""

import pytest
from PySide6.QtCore import QObject

from sendjourney.ui.autosave import LONGEST_WAIT, Autosave


@pytest.fixture
def holder(qapp):  # noqa: ARG001 - timers need an application
    return QObject()


def test_nobody_waits_longer_than_four_fifths_of_a_second():
    assert LONGEST_WAIT <= 800


def test_typing_without_a_pause_does_not_put_saving_off(qtbot, holder):
    autosave = Autosave(holder)
    saved = []
    autosave.due.connect(lambda: saved.append(True))

    for _ in range(2 * LONGEST_WAIT // 50):
        autosave.touch()
        qtbot.wait(50)

    assert saved


def test_nothing_is_saved_when_nothing_is_typed(qtbot, holder):
    autosave = Autosave(holder)

    with qtbot.assertNotEmitted(autosave.due, wait=LONGEST_WAIT + 100):
        pass


def test_who_saves_earlier_stops_the_waiting(qtbot, holder):
    autosave = Autosave(holder)
    autosave.touch()
    assert autosave.is_waiting()

    autosave.stop()

    with qtbot.assertNotEmitted(autosave.due, wait=LONGEST_WAIT + 100):
        assert not autosave.is_waiting()
