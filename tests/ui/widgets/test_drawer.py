"""A drawer shows and puts away."""

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit

from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.drawer import Drawer, LateDrawer
from tests.ui.audit import spoken_name


@pytest.fixture
def make(qtbot):
    def make(**values):
        drawer = Drawer("More", boxes.column(QLineEdit(), QLineEdit()), **values)
        qtbot.addWidget(drawer)
        with qtbot.waitActive(drawer):
            drawer.show()
        return drawer

    return make


def test_a_drawer_is_shut_at_first_and_says_so(make):
    drawer = make()

    assert not drawer.content.isVisible()
    assert spoken_name(drawer._button) == "More, hidden"


def test_pressed_it_opens_and_shuts_again(make):
    drawer = make()

    drawer._button.click()
    assert drawer.content.isVisible()
    assert spoken_name(drawer._button) == "More, shown"

    drawer._button.click()
    assert not drawer.content.isVisible()


def test_in_a_form_it_stays_open_and_goes_on_to_the_first_answer(qtbot, make):
    drawer = make(stays_open=True)

    drawer._button.click()

    assert not drawer._button.isVisible()
    first = drawer.findChildren(QLineEdit)[0]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is first)


def test_a_heading_with_an_ampersand_is_shown_as_it_is(make):
    drawer = make()

    drawer.set_title("School & home")

    assert drawer._button.text() == "School && home"


def test_drawers_of_one_title_say_what_they_are_about(make):
    drawer = make(about="The final plan")

    assert drawer._button.accessibleName() == "More, The final plan, hidden"


def test_what_there_is_much_of_is_made_once_and_only_when_it_is_opened(qtbot):
    made = []

    def make_lines():
        made.append(QLineEdit())
        return made

    drawer = LateDrawer("Later", make_lines, gap=4)
    qtbot.addWidget(drawer)
    assert made == []

    for is_open in (True, False, True):
        drawer.set_open(is_open)

    assert len(made) == 1
    assert drawer.content.isAncestorOf(made[0])
