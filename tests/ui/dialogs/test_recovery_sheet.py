"""The recovery sheet of an open file, over its window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from sendjourney.services.family import Protection
from sendjourney.services.recovery_code import groups
from sendjourney.ui.dialogs.recovery_sheet import RecoverySheetDialog
from sendjourney.ui.recovery_sheet import KEPT_ON
from tests.builders import a_family
from tests.storing import MemoryKeeper, files_in
from tests.ui.audit import faults


@pytest.fixture
def family_files(tmp_path):
    return files_in(tmp_path, keeper=MemoryKeeper())


@pytest.fixture
def family(family_files, tmp_path):
    path = tmp_path / "Idris.sendjourney"
    family = family_files.create(path, Protection.COMPUTER, record=a_family())
    yield family
    family.close()


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(qtbot, desk, window):
    dialog = RecoverySheetDialog(desk, window)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def test_enter_checks_the_group_that_was_typed(dialog, family):
    dialog.panel.have_it.click()
    line = dialog.panel.group.target()
    QTest.keyClicks(line, groups(family.recovery_code())[dialog.panel.number - 1])

    QTest.keyClick(line, Qt.Key.Key_Return)

    assert family.note(KEPT_ON)


def test_it_can_be_closed_at_any_time(dialog, messages):
    dialog.panel.have_it.click()

    dialog.reject()

    assert messages.asked == []
    assert not dialog.isVisible()


def test_it_has_no_faults_for_the_audit(dialog):
    assert faults(dialog) == []
    dialog.panel.have_it.click()
    assert faults(dialog) == []
