"""People and diary in small windows with large text, and in their states beside the full one."""

from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.ui import page_list, theme
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.timeline import Timeline
from tests.ui.audit import clipped, faults, tab_round
from tests.ui.looks import LOOKS

PAGES = ["people", "diary"]


@pytest.fixture(autouse=True)
def _look(qapp, request):
    theme.current().apply(qapp, *getattr(request, "param", LOOKS[0]))
    yield
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


def small_window(qtbot, desk, page):
    window = MainWindow(desk, page_list.factories(), first=page)
    qtbot.addWidget(window)
    window.resize(960, 640)
    with qtbot.waitActive(window):
        window.show()
    settle(qtbot, window.page)
    return window


def settle(qtbot, page):
    """Wait until all that was just put on the page has its place."""
    qtbot.waitUntil(lambda: not clipped(page))


@pytest.mark.parametrize("_look", LOOKS, indirect=True, ids=str)
@pytest.mark.parametrize("page", PAGES)
def test_a_small_window_with_everything_open_has_no_faults(qtbot, sample_desk, page):
    window = small_window(qtbot, sample_desk, page)
    for drawer in window.page.findChildren(Drawer):
        drawer.set_open(True)
    for line in window.page.findChildren(Timeline):
        line.show_record("a-ot-first")
    settle(qtbot, window.page)

    assert faults(window) == []
    assert window.page.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_page_has_no_faults(qtbot, desk, page):
    assert faults(small_window(qtbot, desk, page)) == []


@pytest.mark.parametrize("_look", LOOKS, indirect=True, ids=str)
def test_thousands_of_people_have_no_faults(qtbot, desk):
    desk.save("Add", *(Person(name=f"Person {n}") for n in range(3000)))

    assert faults(small_window(qtbot, desk, "people")) == []


@pytest.mark.parametrize("_look", LOOKS, indirect=True, ids=str)
def test_a_case_with_nobody_has_no_faults(qtbot, sample_desk, today):
    worker = sample_desk.family.get(Caseworker, "case-priya")
    sample_desk.save("End", worker.changed(until=today - timedelta(days=40)))

    assert faults(small_window(qtbot, sample_desk, "people")) == []


@pytest.mark.parametrize("_look", LOOKS, indirect=True, ids=str)
def test_names_of_any_length_are_not_cut(qtbot, desk, today):
    name = "Wolfeschlegelsteinhausenbergerdorff " * 3 + "رخسانہ مرزا"
    person = Person(
        name=name, role="x" * 90, email="y" * 60 + "@school.example", phones=("0" * 40,)
    )
    one = Appointment(
        child_id=desk.child.id, title=name, on=today, place=name, person_ids=(person.id,)
    )
    promise = Promise(child_id=desk.child.id, what=name, who=name, due=today)
    desk.save("Add", person, one, promise, promise.changed(outcome=Outcome.KEPT))

    assert [*faults(small_window(qtbot, desk, "people"))] == []
    assert [*faults(small_window(qtbot, desk, "diary"))] == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_goes_down_the_page_as_one_reads(qtbot, sample_desk, page):
    window = small_window(qtbot, sample_desk, page)
    for line in window.page.findChildren(Timeline):
        line.show_record("a-ot-first")
    settle(qtbot, window.page)
    sheet = window.page.widget()

    stops = [w for w in tab_round(window) if sheet.isAncestorOf(w)]

    cards = [w for w in stops if isinstance(w, RecordCard)]
    heights = [card.mapTo(sheet, QPoint(0, 0)).y() for card in cards]
    assert heights == sorted(heights)
    assert len(cards) > 10
