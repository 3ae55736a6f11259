"""Changing what opens the file."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.services.family import Protection
from sendjourney.ui.dialogs.change_words import ChangeWordsDialog
from sendjourney.ui.widgets.protection_choice import Protecting
from tests.ui.audit import faults
from tests.ui.reading import words_on


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot, desk, window):
    dialog = ChangeWordsDialog(desk, window)
    with qtbot.waitActive(dialog):
        dialog.open()
    dialog.heard = []
    dialog.confirmed.connect(dialog.heard.append)
    return dialog


def test_it_begins_with_how_the_file_is_protected_now(dialog):
    assert dialog.choice.value().protection is Protection.NONE


def test_it_warns_that_old_backups_open_in_the_old_way(dialog):
    assert "backups made before today still open in the old way" in words_on(dialog)


def test_the_words_that_are_shown_are_announced(dialog):
    dialog.choice.ways.set_value(Protection.WORDS)
    words = dialog.choice.suggested.words()

    dialog.try_to_save()

    assert dialog.heard == [Protecting(protection=Protection.WORDS, words=words)]


def test_weak_words_keep_the_form_open(dialog):
    dialog.choice.ways.set_value(Protection.WORDS)
    dialog.choice.choose_own()
    dialog.choice.own.answer.set_value("hello")

    dialog.try_to_save()

    assert dialog.heard == []
    assert "easy to guess" in dialog.choice.own.error


def test_words_never_stand_in_a_report(dialog):
    dialog.choice.ways.set_value(Protection.WORDS)
    value = dialog.choice.value()

    assert value.words not in repr(value)


def test_the_form_has_no_faults_for_the_audit(dialog):
    assert faults(dialog) == []
