"""The reports for a review, on the plan's page. Meeting on 10 March, papers by 24 February."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.person import Service
from sendjourney.domain.review_report import ReviewReport
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.review_report import ReviewReportDialog
from sendjourney.ui.pages.plan import PlanPage
from sendjourney.ui.pages.plan_parts import REPORTS
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.report_card import ReportCard
from tests.builders import a_person, a_plan, a_review_report, an_appointment
from tests.ui.conftest import TODAY
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, child, qtbot):
    meeting = an_appointment(child_id=child.id, on=date(2026, 3, 10), is_review_meeting=True)
    jo = a_person(id="jo")
    chi = a_person(id="chi", name="Chidinma Okafor-Wells", role="", service=Service.HEALTH)
    gran = a_person(id="gran", name="Nani", service=Service.FAMILY)
    plan = a_plan(child_id=child.id, last_review_on=date(2025, 5, 2))
    desk.save("Begin", plan, meeting, jo, chi, gran)
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    with qtbot.waitActive(page):
        page.show()
    page.show_record(REPORTS)
    return page


@pytest.fixture
def report(desk, child, page):  # noqa: ARG001 - the page is there first
    report = a_review_report(
        id="report", child_id=child.id, person_id="chi", who="", asked_on=date(2026, 1, 12)
    )
    desk.save("Add", report)
    return report


def button(page, name):
    return next(b for b in seen(page, Button) if name in {b.text(), b.accessibleName()})


def menu_of(page, text):
    (card,) = seen(page, ReportCard)
    next(a for a in card.menu().actions() if a.text() == text).trigger()


def kept(desk, child):
    return desk.family.of_child(ReviewReport, child.id)


def test_everybody_who_helps_is_listed_in_one_step_of_undo(page, desk, child):
    assert "No reports on the list yet" in words_on(page)

    button(page, "List everybody who helps").click()

    assert {report.person_id for report in kept(desk, child)} == {"jo", "chi"}
    assert "Not asked for yet" in words_on(page)
    desk.family.undo()
    assert kept(desk, child) == []


def test_all_on_the_list_can_be_marked_as_asked(page, desk, child):
    button(page, "List everybody who helps").click()

    button(page, "We asked them all today").click()

    assert {report.asked_on for report in kept(desk, child)} == {TODAY}
    assert not page.reports.asked_all.isVisible()


@pytest.mark.usefixtures("report")
def test_what_each_service_sent_or_did_not_stands_on_top(page):
    words = words_on(page.reports)

    assert words.startswith("What each service sent, and what not School and learning Nobody was")
    assert "Health Nothing came yet, 1 late Social care Nobody was asked yet" in words


@pytest.mark.usefixtures("report")
def test_a_card_says_who_writes_and_how_late_it_is(page):
    (card,) = seen(page, ReportCard)

    assert card.accessibleName() == (
        "Speech and language advice, Chidinma Okafor-Wells, 7 days late"
    )
    assert "Should come by 24 February 2026" in words_on(card)


@pytest.mark.usefixtures("report")
def test_a_report_that_came_is_marked_with_one_press(page, desk, child):
    button(page, "It came today").click()

    assert kept(desk, child)[0].arrived_on == TODAY
    assert "Came 7 days late" in words_on(page)
    assert not any(b.text() == "Chase" for b in seen(page, Button))


@pytest.mark.usefixtures("report")
def test_chasing_begins_a_note_with_the_right_person(page, desk, child):
    button(page, "Chase").click()
    (dialog,) = seen(page, ContactNoteDialog)
    dialog.try_to_save()

    (note,) = desk.family.of_child(ContactNote, child.id)
    assert note.person_ids == ("chi",)
    assert note.what_was_said == "Asked again for: Speech and language advice"


@pytest.mark.usefixtures("report")
def test_ready_words_ask_for_the_papers(page, desk, qtbot):
    with qtbot.waitSignal(desk.go_asked) as heard:
        menu_of(page, "Ready words to ask for it")

    assert heard.args == [Place(page="letters", record_id="review_papers")]


def test_somebody_on_the_list_is_marked_as_asked(page, desk, child):
    desk.save("Add", a_review_report(child_id=child.id, asked_on=None))

    button(page, "Asked today").click()

    assert kept(desk, child)[0].asked_on == TODAY


@pytest.mark.usefixtures("report")
def test_delete_moves_a_report_to_the_bin(page, desk, child):
    (card,) = seen(page, ReportCard)

    QTest.keyClick(card, Qt.Key.Key_Delete)

    assert kept(desk, child) == []
    assert [binned.record.id for binned in desk.family.bin()] == ["report"]


def test_reports_of_an_earlier_review_wait_in_a_drawer(page, desk, child):
    desk.save("Add", a_review_report(child_id=child.id, asked_on=date(2024, 1, 8)))
    (drawer,) = seen(page.reports, Drawer)

    assert drawer._button.text() == "Reports for earlier reviews: 1"
    assert seen(page, ReportCard) == []


def test_a_new_report_takes_the_service_of_the_person(page, desk, child):
    button(page, "Add one report").click()
    (dialog,) = seen(page, ReviewReportDialog)
    dialog._who.setText("chidinma okafor-wells")
    dialog._who.edited.emit()
    dialog._what.setText("Speech and language advice")

    dialog.try_to_save()

    (report,) = kept(desk, child)
    assert (report.person_id, report.who, report.service) == ("chi", "", Service.HEALTH)


def test_somebody_not_written_down_may_write_a_report(page, desk, child):
    page.reports.add_one.click()
    (dialog,) = seen(page, ReviewReportDialog)
    dialog._who.setText("The music teacher")
    dialog.try_to_save()

    assert (kept(desk, child)[0].person_id, kept(desk, child)[0].who) == ("", "The music teacher")
    assert "The music teacher" in words_on(page)


@pytest.mark.usefixtures("report")
def test_a_day_before_it_was_asked_for_is_pointed_out(page, desk, child):
    menu_of(page, "Change")
    (dialog,) = seen(page, ReviewReportDialog)
    dialog._arrived_on.set_text("1 January 2026")

    dialog.try_to_save()

    assert any("before the day you asked" in b.text() for b in seen(dialog, Button))
    assert kept(desk, child)[0].arrived_on is None
