"""What the app says: problems, what was done, and whether it is saved."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sendjourney.ui.widgets.buttons import WrappingButton, quiet
from sendjourney.ui.widgets.error_summary import ErrorSummary
from sendjourney.ui.widgets.focus_ring import FocusRing
from sendjourney.ui.widgets.saved_line import SavedLine
from sendjourney.ui.widgets.text_line import TextLine
from sendjourney.ui.widgets.undo_bar import UndoBar


@pytest.fixture
def form(qtbot):
    """A window with a summary, a line and a button."""
    window = QWidget()
    window.summary, window.line, window.button = ErrorSummary(), TextLine(), quiet("Go on")
    column = QVBoxLayout(window)
    for part in (window.summary, window.line, window.button):
        column.addWidget(part)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    return window


def test_the_summary_takes_the_focus_and_each_line_leads_to_its_field(form):
    form.summary.show_problems([("Write a name", form.line)])
    assert form.summary.hasFocus()

    form.summary.findChild(WrappingButton).click()

    assert form.line.hasFocus()


def test_the_summary_is_away_while_all_is_well(form):
    form.summary.show_problems([("Write a name", form.line)])

    form.summary.show_problems([])

    assert form.summary.isHidden()


def test_the_undo_bar_says_what_was_done_and_stays(qtbot):
    bar = UndoBar()
    qtbot.addWidget(bar)

    bar.show_done("Delete Jo Mensah")

    assert bar.words() == "Done: Delete Jo Mensah"
    assert not bar.isHidden()


def test_the_saved_line_says_why_it_could_not(qtbot):
    line = SavedLine()
    qtbot.addWidget(line)
    assert line.words() == "Everything is saved"

    line.show_failed("The disk is full.")
    assert line.words() == "Could not save"

    line.show_saved()
    assert line.words() == "Everything is saved"


def test_the_ring_comes_with_the_keyboard_and_goes_with_the_mouse(form):
    ring = FocusRing(form)
    form.button.setFocus()
    assert ring.isHidden()

    ring.use_keyboard(True)
    assert ring.geometry().contains(form.button.geometry())

    ring.use_keyboard(False)
    assert ring.isHidden()


def test_a_line_to_type_in_has_no_ring_but_its_own_border(form):
    ring = FocusRing(form)
    ring.use_keyboard(True)

    form.line.setFocus(Qt.FocusReason.TabFocusReason)

    assert QApplication.focusWidget() is form.line
    assert ring.isHidden()
