"""The forms of people and diary for eyes, keys and screen readers, in every look."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.ui import theme
from sendjourney.ui.dialogs.caseworker import (
    CaseworkerDialog,
)
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.school_terms import SchoolTermsDialog
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.drawer import Drawer
from tests.ui.audit import faults
from tests.ui.looks import LOOKS


@pytest.fixture
def window(qtbot, qapp, request):
    theme.current().apply(qapp, *request.param)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


def with_everything_open(qtbot, dialog):
    with qtbot.waitActive(dialog):
        dialog.open()
    for drawer in dialog.findChildren(Drawer):
        drawer.set_open(True)
    qtbot.wait(50)
    return dialog


@pytest.mark.parametrize("window", LOOKS, indirect=True, ids=str)
def test_naming_a_caseworker_has_no_faults_for_the_audit(qtbot, sample_desk, window):
    dialog = CaseworkerDialog(sample_desk, window)
    dialog._name.setText("Anna Grey")
    dialog._name.edited.emit()

    assert faults(with_everything_open(qtbot, dialog)) == []


@pytest.mark.parametrize("window", LOOKS, indirect=True, ids=str)
def test_terms_of_which_one_does_not_fit_have_no_faults_for_the_audit(qtbot, sample_desk, window):
    dialog = with_everything_open(qtbot, SchoolTermsDialog(sample_desk, window))
    dialog.years[0].days_off.set_value("no day")

    dialog.try_to_save()
    qtbot.wait(50)

    assert faults(dialog) == []


@pytest.mark.parametrize("window", LOOKS, indirect=True, ids=str)
def test_a_promise_being_written_has_no_faults_for_the_audit(qtbot, sample_desk, window):
    dialog = ContactNoteDialog(sample_desk, None, window)
    dialog._promises.add_line().who.setText("Jo")
    with_everything_open(qtbot, dialog)

    dialog.try_to_save()
    qtbot.wait(50)

    assert faults(dialog) == []
