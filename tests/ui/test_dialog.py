"""What every form does."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid
from typing_extensions import override

from sendjourney.domain.person import Person
from sendjourney.ui import theme
from sendjourney.ui.dialog import FormDialog, any_unsaved_words
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine
from tests.ui.audit import faults
from tests.ui.looks import LOOKS


class NameDialog(FormDialog):
    def __init__(self, desk, person, parent):
        super().__init__(desk, "Add a person", parent=parent, save="Save person")
        self.person = person
        self.name = TextLine(person.name)
        self.add(Field("What is their name?", self.name, needed="Write the name"))
        self.add(Field("Notes", TextBox(person.notes)))

    @override
    def record(self):
        return self.person.changed(name=self.name.value())


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(960, 640)
    window.show()
    return window


@pytest.fixture
def form(qtbot, desk, window):
    form = NameDialog(desk, Person(name=""), window)
    with qtbot.waitActive(form):
        form.open()
    return form


def test_a_form_announces_the_record_and_closes(qtbot, form):
    form.name.setText("Jo Mensah")

    heard = []
    form.confirmed.connect(heard.append)

    form.try_to_save()

    assert [person.name for person in heard] == ["Jo Mensah"]
    qtbot.waitUntil(lambda: not isValid(form))


def test_a_form_with_a_problem_stays_and_says_so_on_top_and_beside(qtbot, form):
    with qtbot.assertNotEmitted(form.confirmed):
        form.try_to_save()

    assert form.isVisible()
    assert form.findChild(Field).error == "Write the name"
    assert QApplication.focusWidget().accessibleName() == "There is a problem"


def test_a_form_stays_open_with_its_words_when_the_disk_refuses(form, desk):
    form.name.setText("Jo Mensah")
    form.confirmed.connect(lambda _: desk.save_failed.emit("The disk is full."))

    form.try_to_save()

    assert form.isVisible()
    assert form.name.text() == "Jo Mensah"


def test_control_and_enter_save_a_form(qtbot, form):
    form.name.setText("Jo Mensah")

    with qtbot.waitSignal(form.confirmed):
        QTest.keyClick(form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_an_untouched_form_is_left_without_a_question(qtbot, form, messages):
    QTest.keyClick(form, Qt.Key.Key_Escape)

    assert messages.asked == []
    qtbot.waitUntil(lambda: not isValid(form))


def test_unsaved_words_are_asked_about_before_leaving(form, messages):
    messages.answer_yes = False
    form.name.setText("Jo")

    QTest.keyClick(form, Qt.Key.Key_Escape)

    assert len(messages.asked) == 1
    assert form.isVisible()
    assert any_unsaved_words()


def test_unsaved_words_may_be_let_go(qtbot, form):
    form.name.setText("Jo")

    QTest.keyClick(form, Qt.Key.Key_Escape)

    qtbot.waitUntil(lambda: not isValid(form))
    assert not any_unsaved_words()


@pytest.mark.parametrize("look", LOOKS, ids=str)
def test_a_form_has_no_faults_for_the_audit(qtbot, form, qapp, look):
    theme.current().apply(qapp, *look)
    form.resize(940, 620)
    form.try_to_save()
    qtbot.wait(50)

    found = faults(form)
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)
    assert found == []
