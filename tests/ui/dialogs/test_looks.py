"""The forms of people and diary for eyes, keys and screen readers, in every look."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Promise
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.ui import theme
from sendjourney.ui.dialogs.appointment import AppointmentDialog
from sendjourney.ui.dialogs.caseworker import (
    CaseworkerDatesDialog,
    CaseworkerDialog,
    CaseworkerEndDialog,
)
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.dialogs.promise import PromiseDayDialog, PromiseDialog
from sendjourney.ui.dialogs.school_terms import SchoolTermsDialog
from sendjourney.ui.dialogs.support_cycle import SupportCycleDialog
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.drawer import Drawer
from tests.ui.audit import faults

LOOKS = [(ThemeName.LIGHT, 1.0), (ThemeName.DARK, 1.5), (ThemeName.CONTRAST, 2.0)]
FORMS = [
    (PersonDialog, Person, "chidinma"),
    (CaseworkerEndDialog, Caseworker, "case-priya"),
    (CaseworkerDatesDialog, Caseworker, "case-lorna"),
    (AppointmentDialog, Appointment, ""),
    (AppointmentDialog, Appointment, "a-review-next"),
    (AppointmentDialog, Appointment, "a-priya-first"),
    (ContactNoteDialog, ContactNote, "n-jo-door"),
    (PromiseDialog, Promise, "p-key"),
    (PromiseDayDialog, Promise, "p-list"),
    (SupportCycleDialog, SupportCycle, "support-first"),
    (SupportCycleDialog, SupportCycle, "support-mimi"),
]


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
@pytest.mark.parametrize(("form", "noun", "record_id"), FORMS)
def test_a_form_has_no_faults_for_the_audit(qtbot, sample_desk, window, form, noun, record_id):
    dialog = form(sample_desk, sample_desk.family.get(noun, record_id), window)

    assert faults(with_everything_open(qtbot, dialog)) == []


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
