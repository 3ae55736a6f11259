"""What every page does by itself."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.person import Person
from sendjourney.ui.page import Page
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import ordinary
from tests.ui.audit import faults


class PeoplePage(Page):
    title = "People"
    nouns = frozenset({Person})

    def __init__(self, desk):
        super().__init__(desk)
        self.times = 0
        self.names = []
        holder = QWidget()
        self.rows = QVBoxLayout(holder)
        self.add(holder)

    def refresh(self):
        self.times += 1
        self.names = [p.name for p in self.desk.family.all(Person)]
        boxes.empty(self.rows)
        for name in self.names:
            self.rows.addWidget(ordinary(name))


@pytest.fixture
def page(qtbot, desk):
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(800, 500)
    return page


def test_a_page_is_filled_when_it_is_first_shown(page, desk):
    desk.save("Add Jo Mensah", Person(name="Jo Mensah"))
    assert page.times == 0

    page.show()

    assert page.names == ["Jo Mensah"]


def test_an_open_page_refreshes_at_once_on_news_of_its_nouns(page, desk):
    page.show()

    desk.save("Add Jo Mensah", Person(name="Jo Mensah"))

    assert page.names == ["Jo Mensah"]


def test_news_of_other_nouns_leaves_a_page_alone(page, desk, today):
    page.show()

    desk.save("Add", Appointment(child_id=desk.child.id, title="Eye test", on=today))

    assert page.times == 1


def test_the_focus_stays_on_the_same_thing_when_the_page_is_rebuilt(qtbot, page, desk):
    desk.save("Add", Person(name="Jo Mensah"), Person(name="Priya Shah"))
    with qtbot.waitActive(page):
        page.show()
    page.rows.itemAt(1).widget().setFocus()

    desk.save("Add", Person(name="Alan Wright"))

    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.rows.itemAt(2).widget())


def test_a_page_has_no_faults_for_the_audit(qtbot, page, desk):
    desk.save("Add", Person(name="Jo Mensah"))
    page.show()
    qtbot.waitExposed(page)

    assert faults(page) == []
