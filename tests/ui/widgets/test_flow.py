"""Layouts that fit the width."""

import pytest

from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.ring import Ring
from sendjourney.ui.widgets.text import body


@pytest.mark.parametrize(("width", "across"), [(1000, 3), (640, 2), (400, 1)])
def test_cards_stand_in_as_many_columns_as_fit(qtbot, width, across):
    cards = [Card(body(f"Card {n}")) for n in range(6)]
    columns = Columns(*cards)
    qtbot.addWidget(columns)
    columns.resize(width, 600)
    columns.show()

    def first_row():
        return {card.x() for card in cards if card.y() == cards[0].y()}

    qtbot.waitUntil(lambda: len(first_row()) == across)


def test_columns_are_equally_wide(qtbot):
    cards = [Card(body("Short")), Card(body("A much longer sentence " * 5))]
    columns = Columns(*cards)
    qtbot.addWidget(columns)
    columns.resize(700, 600)
    columns.show()

    assert abs(cards[0].width() - cards[1].width()) <= 1


def test_buttons_go_on_to_the_next_line(qtbot):
    buttons = [quiet(f"A button with words {n}") for n in range(4)]
    row = WrapRow(*buttons)
    qtbot.addWidget(row)

    assert row.heightForWidth(300) > row.heightForWidth(2000)


def test_the_middle_is_kept_on_each_line(qtbot):
    button = quiet("One")
    row = WrapRow(button, centred=True)
    qtbot.addWidget(row)
    row.resize(500, 60)
    row.show()

    assert abs(button.geometry().center().x() - 250) <= 1


def test_a_ring_and_its_words_fold_when_it_is_narrow(qtbot):
    ring, words = Ring(0.5, "9", "days to go"), body("Annual review meeting")
    pair = boxes.beside(ring, words, below=400)
    qtbot.addWidget(pair)
    pair.resize(300, 400)
    pair.show()
    qtbot.waitUntil(lambda: words.y() > ring.y() + ring.height() - 1)
