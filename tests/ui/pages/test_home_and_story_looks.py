"""Home, Story and the child in small windows with large text, and in their other states."""

from datetime import date, timedelta

import pytest

from sendjourney.domain.child import Child
from sendjourney.ui import page_list, theme
from sendjourney.ui.desk import Place
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.theme import ThemeName
from tests.builders import a_caseworker, a_plan, a_promise, a_setting, a_sign, an_appointment
from tests.ui.audit import faults
from tests.ui.looks import LOOKS

LONG = "Wolfeschlegelsteinhausenbergerdorff " * 3 + "رخسانہ مرزا 🚌"
PLACES = [("home", ""), ("story", "admire"), ("story", "signs"), ("story", "also"), ("child", "")]

pytestmark = pytest.mark.parametrize("_look", LOOKS, indirect=True, ids=str)


@pytest.fixture(autouse=True)
def _look(qapp, request):
    theme.current().apply(qapp, *request.param)
    yield
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


def small_window(qtbot, desk, page, record_id=""):
    window = MainWindow(desk, page_list.factories(), first=page)
    qtbot.addWidget(window)
    window.resize(960, 640)
    with qtbot.waitActive(window):
        window.show()
    window.go(Place(page=page, record_id=record_id))
    qtbot.wait(80)
    return window


@pytest.mark.parametrize("page", ["home", "story", "child"])
def test_the_first_evening_has_no_faults(qtbot, desk, page):
    assert faults(small_window(qtbot, desk, page)) == []


def test_a_home_where_everything_is_late_has_no_faults(qtbot, sample_desk, today):
    child = sample_desk.child.id
    late = [
        a_promise(child_id=child, who=LONG, what=LONG * 3, due=today - timedelta(days=n + 1))
        for n in range(4)
    ]
    gone = a_caseworker(child_id=child, since=date(2020, 1, 1), until=date(2026, 2, 1))
    workers = sample_desk.family.of_child(type(gone), child)
    sample_desk.save("Late", *late, a_plan(child_id=child, last_review_on=date(2025, 1, 1)))
    sample_desk.save("Gone", *(w.changed(until=date(2026, 2, 1)) for w in workers))

    assert faults(small_window(qtbot, sample_desk, "home")) == []


@pytest.mark.parametrize(("page", "record_id"), PLACES)
def test_names_of_any_length_are_not_cut(qtbot, desk, today, page, record_id):
    child = Child(id=desk.child.id, name=LONG, known_as=LONG, pronouns=LONG, nhs_number=LONG)
    school = a_setting(child_id=child.id, name=LONG)
    visit = an_appointment(child_id=child.id, title=LONG, place=LONG, on=today)
    desk.save("Long", child, school, visit, a_sign(child_id=child.id, when=LONG))

    assert faults(small_window(qtbot, desk, page, record_id)) == []


@pytest.mark.parametrize("record_id", ["admire", "signs"])
def test_a_story_that_could_not_be_saved_has_no_faults(qtbot, sample_desk, record_id):
    window = small_window(qtbot, sample_desk, "story", record_id)
    pages = sample_desk.family._file.db.execute("pragma page_count").fetchone()[0]
    sample_desk.family._file.db.execute(f"pragma max_page_count = {pages}").fetchone()
    box = window.page.open_part.first_focus()
    box.insertPlainText("words " * 20_000)
    box.clearFocus()

    assert not window.page.leave()
    qtbot.wait(80)

    assert window.page.banner.isVisible()
    assert faults(window) == []
