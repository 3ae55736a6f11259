"""Who may be missing among the people: told calmly, added with the job begun, or not needed."""

from datetime import date

import pytest

from sendjourney.domain.person import Person, Service
from sendjourney.domain.plan import Plan
from sendjourney.ui import theme
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.pages.missing_part import MissingPart
from sendjourney.ui.pages.people import PeoplePage
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.drawer import Drawer
from tests.ui.audit import clipped, faults
from tests.ui.hands import form, save_form
from tests.ui.reading import seen, words_on

ADD_GP = "The GP (family doctor): Add them"


@pytest.fixture
def page(qtbot, desk):
    """The people of somebody of 17 with a plan, of whom nobody is written down."""
    desk.save("Born", desk.child.changed(birth_date=date(2008, 12, 3)))
    desk.save("A plan", Plan(child_id=desk.child.id))
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.resize(950, 700)
    with qtbot.waitActive(page):
        page.show()
    page.findChild(MissingPart).findChild(Drawer).set_open(True)
    return page


def button(within, name):
    return next(b for b in seen(within, Button) if name in {b.text(), b.accessibleName()})


def test_who_is_missing_is_told_with_the_time_left_and_the_reason(page):
    shown = words_on(page)

    assert "Somebody from adult social care 9 months to 18" in shown
    assert "Law: Care Act 2014, sections 58, 60 and 63" in shown
    assert "Who is Amina’s caseworker?" in shown
    assert "A caseworker at the council" not in shown  # the panel above says it already


def test_adding_begins_with_the_job_and_the_service(page, desk):
    button(page, ADD_GP).click()
    form(page, PersonDialog)._name.setText("Dr Ines Alder")
    save_form()

    saved = desk.family.all(Person)[0]
    assert (saved.role, saved.service) == ("GP (family doctor)", Service.HEALTH)
    assert saved.child_ids == (desk.child.id,)
    assert "The GP (family doctor)" not in words_on(page.findChild(MissingPart))


def test_a_form_that_is_shut_again_adds_nobody(page, desk):
    button(page, ADD_GP).click()
    form(page, PersonDialog).reject()

    assert desk.family.all(Person) == []


def test_not_needed_is_remembered_seen_in_a_drawer_and_taken_back(page, desk):
    button(page, "The GP (family doctor): Not needed").click()
    part = page.findChild(MissingPart)
    assert "registers" not in words_on(part)
    again = MissingPart(desk)
    again.refresh()
    assert "Not needed: 1" in [b.text() for b in again.findChildren(Button)]

    button(page, "Not needed: 1").click()
    button(page, "The GP (family doctor): Needed after all").click()

    assert button(page, ADD_GP)


def test_while_nobody_is_missing_nothing_is_shown(qtbot, desk):
    part = MissingPart(desk)
    qtbot.addWidget(part)

    part.refresh()

    assert part.isHidden()


def test_looking_for_somebody_puts_the_notice_away(page):
    page._search.setText("jo")
    page._search.textEdited.emit("jo")

    assert not page.findChild(MissingPart).isVisible()


def test_elsewhere_the_missing_caseworker_leads_to_the_people(qtbot, desk):
    desk.save("A plan", Plan(child_id=desk.child.id))
    part = MissingPart(desk, is_open=True)
    qtbot.addWidget(part)
    part.refresh()
    part.show()

    with qtbot.waitSignal(desk.go_asked) as went:
        button(part, "A caseworker at the council: Add them").click()
    assert went.args[0].page == "people"
    with qtbot.waitSignal(desk.go_asked) as went:
        button(part, "A caseworker at the council: Ready words to ask").click()
    assert went.args[0].record_id == "who_is_caseworker"


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
def test_in_a_small_window_nothing_is_cut(qtbot, qapp, page, scale):
    theme.current().apply(qapp, ThemeName.CONTRAST, scale)
    page.resize(840, 600)

    qtbot.waitUntil(lambda: not clipped(page), timeout=20_000)
    assert faults(page) == []
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)
