"""Promises written down where they were made."""

from datetime import date

import pytest

from sendjourney.domain.person import Person
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.ui.widgets.promises_made import PromiseLine, PromisesMade
from tests.ui.reading import seen, words_on

TODAY = date(2026, 3, 3)
JO = Person(id="jo", name="Jo Mensah")


@pytest.fixture
def make(qtbot):
    def make(*known):
        made = PromisesMade(known, [JO], child_id="idris", today=TODAY)
        qtbot.addWidget(made)
        with qtbot.waitActive(made):
            made.show()
        return made

    return make


def a_promise(**values):
    return Promise(**({"child_id": "idris", "what": "Ring us", "person_id": "jo"} | values))


def test_what_was_promised_before_is_told_with_how_it_stands(make):
    made = make(a_promise(due=date(2026, 3, 1)), a_promise(outcome=Outcome.KEPT))

    assert words_on(made) == ("Ring us Jo Mensah, by 1 March 2026 Late Ring us Jo Mensah Done")
    assert made.value() == ()


def test_a_line_is_begun_with_a_press_and_takes_the_focus(qtbot, make):
    made = make()

    made._add.click()

    (line,) = seen(made, PromiseLine)
    qtbot.waitUntil(line.what.hasFocus)
    assert made.value() == ()


def test_a_line_is_taken_away_again(qtbot, make):
    made = make()
    line = made.add_line()
    line.what.setText("Ring us")

    with qtbot.waitSignal(made.edited):
        line.removed.emit(line)

    assert made.value() == ()


def test_a_day_that_is_not_clear_is_said_beside_it(make):
    made = make()
    line = made.add_line()
    line.what.setText("Ring us")
    line.due.set_text("soonish")

    assert made.problem() == "Write the date like this: 14 March 2026"
    assert "Error: Write the date like this" in words_on(made)


def test_typing_is_told(qtbot, make):
    made = make()
    line = made.add_line()

    with qtbot.waitSignal(made.edited):
        line.what.edited.emit()
