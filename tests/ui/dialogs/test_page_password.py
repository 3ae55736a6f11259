import pytest
from PySide6.QtWidgets import QLineEdit, QWidget

from sendjourney.ui.dialogs.page_password import PagePasswordDialog
from tests.ui.audit import faults
from tests.ui.reading import words_on

GOOD = "kettle otter lamp"


@pytest.fixture
def host(qapp, qtbot):  # noqa: ARG001 - the app comes first
    host = QWidget()
    qtbot.addWidget(host)
    host.show()
    return host


@pytest.fixture
def dialog(desk, host, qtbot):
    dialog = PagePasswordDialog(desk, host)
    with qtbot.waitActive(dialog):
        dialog.open()
    return dialog


def fill(dialog, first, again):
    dialog.first.set_value(first)
    dialog.again.set_value(again)
    dialog.try_to_save()


def test_it_has_no_faults_for_the_audit_and_warns_in_plain_words(dialog):
    assert "If it is lost, nobody can open this page, and neither can we." in words_on(dialog)
    assert faults(dialog) == []


def test_the_same_password_twice_is_announced(dialog, qtbot):
    with qtbot.waitSignal(dialog.confirmed) as told:
        fill(dialog, GOOD, GOOD)

    assert told.args == [GOOD]


@pytest.mark.parametrize(("first", "again", "says"), [
    ("", "", "Please type a password"), (GOOD, "kettle otter", "not the same"),
    ("Amina Khan", "Amina Khan", "first that anybody would try"),
])  # fmt: skip
def test_what_is_wrong_is_said_and_nothing_is_announced(dialog, first, again, says):
    fill(dialog, first, again)

    assert says in words_on(dialog)
    assert dialog.isVisible()


def test_it_is_hidden_until_asked_for_and_suggested_words_are_seen(dialog):
    assert dialog.first.echoMode() is QLineEdit.EchoMode.Password

    dialog.suggest.click()

    assert dialog.first.echoMode() is QLineEdit.EchoMode.Normal
    assert dialog.first.value() == dialog.again.value() != ""
    dialog._show.click()
    assert dialog.again.echoMode() is QLineEdit.EchoMode.Password
