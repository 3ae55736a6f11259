"""Collecting garbage on the window's own thread."""

import gc
import threading

import pytest

from sendjourney.ui.sweeping import Sweeper


class Ring:
    """Something that only a sweep can take away: it holds itself."""

    gone_on: list = []  # noqa: RUF012 - shared on purpose

    def __init__(self):
        self.itself = self

    def __del__(self):
        Ring.gone_on.append(threading.current_thread())


@pytest.fixture
def sweeper(qapp):  # noqa: ARG001 - timers need it
    gc.collect()
    Ring.gone_on.clear()
    sweeper = Sweeper()
    sweeper.start()
    yield sweeper
    sweeper.stop()


def work_hard(kept):
    Ring()
    kept.extend([] for _ in range(200_000))


def test_nothing_is_taken_down_on_another_thread(sweeper):
    kept = []
    thread = threading.Thread(target=work_hard, args=(kept,))
    thread.start()
    thread.join()
    assert Ring.gone_on == []

    sweeper.sweep()

    assert Ring.gone_on == [threading.main_thread()]


def test_python_takes_over_again_in_the_end(sweeper):
    sweeper.stop()

    assert gc.isenabled()
