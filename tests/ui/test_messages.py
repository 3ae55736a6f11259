"""Message boxes that open and do not wait."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from sendjourney.ui.messages import Messages


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def the_box(qtbot):
    def shown():
        boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox)]
        return [box for box in boxes if box.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def press(box, words):
    next(button for button in box.buttons() if button.text() == words).click()


def test_a_message_is_plain_words(qtbot, window):
    Messages().warn(window, "<b>Jo</b> could not be saved.")
    box = the_box(qtbot)

    assert box.text() == "<b>Jo</b> could not be saved."
    assert box.textFormat() is Qt.TextFormat.PlainText
    box.close()


@pytest.mark.parametrize(("pressed", "answer"), [("Delete", "yes"), ("Keep", "no")])
def test_a_question_does_what_its_button_says(qtbot, window, pressed, answer):
    heard = []
    Messages().ask(
        window,
        "Delete this?",
        yes="Delete",
        no="Keep",
        on_yes=lambda: heard.append("yes"),
        on_no=lambda: heard.append("no"),
    )

    press(the_box(qtbot), pressed)

    assert heard == [answer]


def test_escape_means_no(qtbot, window):
    heard = []
    Messages().ask(window, "Delete this?", yes="Delete", on_yes=lambda: heard.append("yes"))

    QTest.keyClick(the_box(qtbot), Qt.Key.Key_Escape)

    assert heard == []
