"""A card that stands for a record."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.domain.person import Person
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body

JO = Person(name="Jo Mensah")


@pytest.fixture
def cards(qtbot):
    cards = [RecordCard(JO, name=f"Card {n}") for n in range(3)]
    for card in cards:
        card.add(body("words"))
        card.offer("Open", card.open_it)
    window = boxes.column(*cards)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
    yield cards
    window.close()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_it_is_opened_by_key(qtbot, cards, key):
    with qtbot.waitSignal(cards[0].opened) as told:
        QTest.keyClick(cards[0], key)

    assert told.args == [JO]


@pytest.mark.parametrize("key", [Qt.Key.Key_Delete, Qt.Key.Key_Backspace])
def test_it_is_deleted_by_key(qtbot, cards, key):
    with qtbot.waitSignal(cards[0].delete_asked):
        QTest.keyClick(cards[0], key)


def test_arrows_stop_at_both_ends(cards):
    cards[2].setFocus()

    QTest.keyClick(cards[2], Qt.Key.Key_Down)
    assert QApplication.focusWidget() is cards[2]

    QTest.keyClick(cards[2], Qt.Key.Key_Up)
    assert QApplication.focusWidget() is cards[1]


@pytest.mark.parametrize(
    "reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard]
)
def test_its_menu_opens_by_mouse_and_by_key(cards, reason):
    event = QContextMenuEvent(reason, QPoint(5, 5), cards[0].mapToGlobal(QPoint(5, 5)))

    QApplication.sendEvent(cards[0], event)

    assert cards[0].menu().isVisible()
    cards[0].menu().close()


def test_the_button_with_dots_shows_the_menu_and_has_a_name(cards):
    button = cards[0].more_button()

    button.click()

    assert button.accessibleName() == "What can be done with Card 0"
    assert cards[0].menu().isVisible()
    cards[0].menu().close()
