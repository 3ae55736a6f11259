"""The form for school terms."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.school_term import SchoolTerm
from sendjourney.ui.dialogs.school_terms import SchoolTermsDialog
from sendjourney.ui.school_term_forms import SchoolTermForms
from sendjourney.ui.widgets.drawer import Drawer
from tests.builders import a_school_term
from tests.ui.reading import words_on


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def opened(desk, window):
    dialog = SchoolTermsDialog(desk, window)
    dialog.open()
    return dialog


def this_year(dialog):
    return dialog.years[-2]


def fill(row, first, last):
    row.first.set_text(first)
    row.last.set_text(last)


def said(dialog):
    dialog.try_to_save()
    return words_on(dialog)


def test_several_terms_of_a_year_are_written_down_at_once(desk, window, child):
    dialog = opened(desk, window)
    fill(this_year(dialog)._rows[0], "3 September", "24 October")
    fill(this_year(dialog)._rows[5], "8 June", "22 July")

    saved = dialog.record().saved

    assert [(t.first, t.last, t.child_id) for t in saved] == [
        (date(2025, 9, 3), date(2025, 10, 24), child.id),
        (date(2026, 6, 8), date(2026, 7, 22), child.id),
    ]


def test_what_was_filled_in_is_there_when_it_is_opened_again(sample_desk, window):
    terms = sample_desk.family.of_child(SchoolTerm, sample_desk.child.id)
    filled = opened(sample_desk, window).record()

    assert (filled.saved, filled.deleted) == (terms, [])


def test_a_term_that_is_emptied_goes(sample_desk, window):
    terms = sample_desk.family.of_child(SchoolTerm, sample_desk.child.id)
    dialog = opened(sample_desk, window)
    fill(this_year(dialog)._rows[2], "", "")

    assert dialog.record().deleted == [terms[2]]
    assert len(dialog.record().saved) == 5


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("3 March", "2 March", "The last day is before the first day"),
        ("3 March", "", "Write the last day too"),
        ("", "3 March", "Write the first day too"),
        ("31 February", "3 March", "There is no such day"),
        ("3 February", "3 March", "share days"),
    ],
)
def test_what_does_not_fit_is_said_beside_its_field(desk, window, child, first, last, words):
    term = a_school_term(child_id=child.id, first=date(2026, 1, 6), last=date(2026, 2, 13))
    desk.save("Add", term)
    dialog = opened(desk, window)
    fill(this_year(dialog)._rows[3], first, last)

    assert words in said(dialog)
    assert dialog.isVisible()


@pytest.mark.parametrize(
    ("days", "words"),
    [("1 February", "is in none of the terms"), ("no school", "We do not know which day")],
)
def test_a_day_off_has_to_be_a_day_of_a_term(desk, window, days, words):
    dialog = opened(desk, window)
    fill(this_year(dialog)._rows[2], "6 January", "30 January")
    this_year(dialog).days_off.set_value(days)

    assert words in said(dialog)


def test_the_next_school_year_is_in_a_drawer(desk, window):
    dialog = opened(desk, window)
    (drawer,) = dialog.findChildren(Drawer)
    drawer.set_open(True)
    fill(dialog.years[-1]._rows[0], "2 September", "23 October")

    assert dialog.record().saved[0].first == date(2026, 9, 2)


def test_the_terms_are_saved_as_one_step_that_can_be_undone(desk, window, qtbot):
    SchoolTermForms(desk, window).open()
    dialog = window.findChild(SchoolTermsDialog)
    fill(this_year(dialog)._rows[0], "3 September", "24 October")
    fill(this_year(dialog)._rows[1], "3 November", "19 December")

    with qtbot.waitSignal(desk.done):
        dialog.try_to_save()

    assert len(desk.family.all(SchoolTerm)) == 2
    assert desk.family.undo() == "Change the school terms"
    assert desk.family.all(SchoolTerm) == []


def test_nothing_is_said_when_nothing_differs(sample_desk, window, qtbot):
    SchoolTermForms(sample_desk, window).open()

    with qtbot.assertNotEmitted(sample_desk.done):
        window.findChild(SchoolTermsDialog).try_to_save()
