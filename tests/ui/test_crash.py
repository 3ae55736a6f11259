"""A fault of ours: a calm box and a report without family data."""

import sys

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from sendjourney.services.typed_dates import words_for_date
from sendjourney.ui import theme
from sendjourney.ui.crash import CrashDialog, CrashReporter, report
from sendjourney.ui.theme import ThemeName
from tests.ui.audit import faults

WRITTEN = "Amina cannot sleep"


def an_error():
    try:
        words_for_date(WRITTEN)
    except AttributeError as error:
        return error


def test_the_report_says_where_and_never_what():
    error = an_error()

    text = report(type(error), error.__traceback__)

    assert "AttributeError" in text
    assert "sendjourney.services.typed_dates:" in text
    assert "SEND Journey" in text
    assert WRITTEN not in text
    assert "strftime" not in text
    assert "/" not in text.splitlines()[1]


@pytest.fixture
def reporter(qapp):  # noqa: ARG001 - it shows a window
    reporter = CrashReporter()
    yield reporter
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, CrashDialog):
            dialog.close()


def dialogs():
    shown = [w for w in QApplication.topLevelWidgets() if isinstance(w, CrashDialog)]
    return [dialog for dialog in shown if dialog.isVisible()]


def test_what_nobody_caught_is_told_once(qtbot, reporter, capsys):
    error = an_error()

    for _ in range(3):
        reporter.caught(type(error), error, error.__traceback__)

    qtbot.waitUntil(lambda: len(dialogs()) == 1)
    assert WRITTEN not in capsys.readouterr().err


def test_the_report_can_be_copied(qtbot):
    dialog = CrashDialog("AttributeError\n  somewhere:3")
    qtbot.addWidget(dialog)
    copy = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Copy the report")

    copy.click()

    assert QGuiApplication.clipboard().text() == "AttributeError\n  somewhere:3"


def test_the_box_has_no_faults_for_the_audit(qtbot):
    dialog = CrashDialog("AttributeError\n  somewhere:3")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()

    assert faults(dialog) == []


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_its_buttons_are_whole_and_in_sight_however_long_the_report(qtbot, qapp, scale):
    theme.current().apply(qapp, ThemeName.LIGHT, scale)
    dialog = CrashDialog("AttributeError\n  somewhere:3\n" * 40)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    buttons = dialog.findChildren(QPushButton)
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)

    assert [b.text() for b in buttons if b.visibleRegion().boundingRect() != b.rect()] == []


def test_control_c_is_no_fault(reporter, capsys):
    reporter.caught(KeyboardInterrupt, KeyboardInterrupt(), None)

    assert dialogs() == []
    assert "KeyboardInterrupt" in capsys.readouterr().err


def test_it_can_take_over_from_python(reporter, monkeypatch):
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr("threading.excepthook", None)

    reporter.install()

    assert sys.excepthook == reporter.caught
