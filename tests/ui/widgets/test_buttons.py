"""Buttons."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from sendjourney.ui import theme
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.buttons import (
    WrappingButton,
    filter_pill,
    icon_only,
    ordinary,
    primary,
    quiet,
)


@pytest.mark.parametrize("make", [primary, ordinary, quiet])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_a_button_is_large_enough_to_hit(qtbot, make, scale):
    theme.current().apply(QApplication.instance(), ThemeName.LIGHT, scale)
    button = make("Save", icon="save")
    qtbot.addWidget(button)
    button.show()

    assert button.height() >= 44


def test_a_button_hands_over_what_it_stands_for(qtbot):
    button = quiet("Open", payload=("person", 7))
    qtbot.addWidget(button)

    with qtbot.waitSignal(button.chosen) as heard:
        button.click()

    assert heard.args == [("person", 7)]


def test_an_icon_alone_has_a_name(qtbot):
    button = icon_only("more", "More about Jo Mensah")
    qtbot.addWidget(button)

    name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert name == "More about Jo Mensah"


def test_an_ampersand_in_a_name_is_shown(qtbot):
    button = quiet("Physio & OT")
    qtbot.addWidget(button)

    name = QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)
    assert name == "Physio & OT"


def test_icons_are_drawn_anew_when_the_colours_change(qtbot):
    button = primary("Add", icon="plus")
    qtbot.addWidget(button)
    before = button.icon().pixmap(18).toImage()

    theme.current().apply(QApplication.instance(), ThemeName.DARK, 1.0)

    assert button.icon().pixmap(18).toImage() != before


def test_a_long_problem_wraps(qtbot):
    button = WrappingButton("Write the date of the appointment like this: 14 March 2026")
    qtbot.addWidget(button)

    assert button.heightForWidth(160) > button.heightForWidth(800)


def test_a_pressed_filter_is_not_cut_off(qtbot):
    pill = filter_pill("Everyone 12")
    qtbot.addWidget(pill)
    pill.show()
    width = pill.width()

    pill.setChecked(True)

    assert pill.sizeHint().width() <= width
