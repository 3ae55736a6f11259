"""Work away from the window."""

import threading

import pytest

from sendjourney.errors import BugError
from sendjourney.ui.tasks import Tasks


@pytest.fixture
def tasks(qapp):  # noqa: ARG001 - signals need it
    tasks = Tasks()
    yield tasks
    tasks.close()


def fail():
    raise BugError("on purpose")


def test_a_result_comes_back_on_the_windows_own_thread(qtbot, tasks):
    came = []

    tasks.run(threading.get_ident, on_done=lambda i: came.append((i, threading.get_ident())))

    qtbot.waitUntil(lambda: bool(came))
    worker, here = came[0]
    assert worker != here == threading.get_ident()


def test_one_thing_runs_after_another(qtbot, tasks):
    came = []
    for number in range(5):
        tasks.run(lambda n=number: n, on_done=came.append)

    qtbot.waitUntil(lambda: came == [0, 1, 2, 3, 4])


def test_an_error_goes_to_who_wants_it(qtbot, tasks):
    heard = []

    tasks.run(fail, on_done=heard.append, on_failed=heard.append)

    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], BugError)


def test_an_error_nobody_wants_goes_to_the_one_place(qtbot, tasks):
    with qtbot.waitSignal(tasks.failed) as heard:
        tasks.run(fail, on_done=print)

    assert isinstance(heard.args[0], BugError)


def test_a_fault_of_ours_is_not_hidden(qtbot, tasks):
    with qtbot.captureExceptions() as caught:
        tasks.run(lambda: 1 // 0, on_done=print)
        qtbot.waitUntil(lambda: bool(caught))

    assert caught[0][0] is ZeroDivisionError
