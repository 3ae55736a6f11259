from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton

from sendjourney.domain.event import Event
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services.review_year import Stop
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.event import EventDialog
from sendjourney.ui.dialogs.plan import PlanDialog
from sendjourney.ui.pages.plan import PlanPage
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.step_card import StepCard
from sendjourney.ui.widgets.year_ring import YearRing
from tests.builders import (
    a_plan,
    a_plan_outcome,
    a_review_report,
    a_review_view,
    an_appointment,
)
from tests.ui.audit import tab_round
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, qtbot):
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    with qtbot.waitActive(page):
        page.show()
    return page


def save_plan(desk, child, **values):
    desk.save("Add the plan", a_plan(child_id=child.id, **values))


def test_a_child_without_a_plan_is_asked_for_one(page):
    assert "No plan written down yet" in words_on(page)


def test_the_next_review_is_shown_with_its_rule_and_what_it_was_counted_from(page, desk, child):
    save_plan(desk, child, last_review_on=date(2025, 9, 10))

    words = words_on(page)

    assert "Wednesday 9 September 2026" in words
    assert "10 September 2025" in words
    assert "Children and Families Act 2014, section 44(1)" in words


def test_a_review_that_is_over_its_day_is_called_late(page, desk, child):
    save_plan(desk, child, last_review_on=date(2025, 3, 1))

    assert "The annual review is late" in words_on(page)


def test_a_date_counted_from_the_final_plan_alone_is_called_a_guess(page, desk, child):
    save_plan(desk, child, first_made_on=None, last_review_on=None, final_on=date(2026, 1, 5))

    assert "The true day may be earlier" in words_on(page)


def test_sen_support_has_no_review_date_of_the_plan(page, desk, child):
    save_plan(desk, child, kind=PlanKind.SEN_SUPPORT)

    assert "annual review" not in words_on(page).replace("reviews", "")


def test_the_form_asks_only_for_the_dates_of_the_kind_of_plan(desk, page, child):
    dialog = PlanDialog(desk, a_plan(child_id=child.id), page)
    dialog.open()

    support = next(b for b in dialog.findChildren(QRadioButton) if "SEN support" in b.text())
    support.click()

    assert not dialog._fields_of_kind["last_review_on"].isVisible()
    assert dialog.record().last_review_on == date(2026, 2, 24)


def test_saving_the_form_keeps_the_plan(page, desk, child):
    page._edit.click()
    dialog = page.findChild(PlanDialog)
    dialog._days["last_review_on"].set_text("1 September 2025")

    dialog.try_to_save()

    assert desk.family.of_child(Plan, child.id)[0].last_review_on == date(2025, 9, 1)


# The review year


@pytest.fixture
def ehc(desk, child):
    """A plan whose year ends on 1 May 2026, with a meeting on 31 March: papers by 17 March."""
    meeting = an_appointment(
        id="meeting", child_id=child.id, on=date(2026, 3, 31), is_review_meeting=True
    )
    desk.save("Add", a_plan(child_id=child.id, last_review_on=date(2025, 5, 2)), meeting)


def button(page, name):
    return next(b for b in seen(page, Button) if name in {b.text(), b.accessibleName()})


@pytest.mark.usefixtures("ehc")
def test_the_step_of_today_stands_first_with_one_action(page):
    words = words_on(page)

    assert "You are here In 14 days The papers come" in words
    assert "Last day: Tuesday 17 March 2026" in words
    assert button(page, "The papers came").kind == "primary"


@pytest.mark.usefixtures("ehc")
def test_a_step_that_has_happened_is_written_down_as_an_event(page, desk, child):
    button(page, "The papers came").click()
    (dialog,) = seen(page, EventDialog)
    dialog._on.set_text("2 March 2026")
    dialog.try_to_save()

    (event,) = desk.family.of_child(Event, child.id)
    assert (event.event, event.on) == ("review_papers", date(2026, 3, 2))
    assert "You are here In 28 days The review meeting" in words_on(page)


def test_a_late_step_offers_its_words_first(page, desk, child, qtbot):
    held = an_appointment(child_id=child.id, on=date(2026, 1, 20), is_review_meeting=True)
    desk.save("Add", a_plan(child_id=child.id, last_review_on=date(2025, 5, 2)), held)
    ask = button(page, "Ask for the decision")

    with qtbot.waitSignal(desk.go_asked) as heard:
        ask.click()

    assert ask.kind == "primary"
    assert heard.args == [Place(page="letters", record_id="late_review_decision")]
    assert button(page, "The decision came").kind == "quiet"


def test_after_the_meeting_nobody_is_asked_to_plan_it(page, desk, child):
    held = an_appointment(child_id=child.id, on=date(2026, 2, 24), is_review_meeting=True)
    desk.save("Add", a_plan(child_id=child.id, last_review_on=date(2025, 5, 2)), held)

    words = words_on(page)

    assert "For this review" in words
    assert "No review meeting in the diary yet" not in words


@pytest.mark.usefixtures("ehc")
def test_arrow_keys_go_from_section_to_section(page):
    button(page, "This year").setFocus()

    QTest.keyClick(button(page, "This year"), Qt.Key.Key_Right)

    assert page.reports.isVisible()


@pytest.mark.usefixtures("ehc")
def test_every_step_can_be_looked_at(page):
    ring = page.findChild(YearRing)

    for stop in Stop:
        ring.bead(stop).click()
        (card,) = seen(page, StepCard)
        assert card.step.stop is stop

    assert "A step of the year" in words_on(page)


@pytest.mark.usefixtures("ehc")
def test_tab_goes_from_the_step_to_the_ring_and_on(page):
    ring = page.findChild(YearRing)
    ring.bead(Stop.REPORT).click()
    QApplication.processEvents()
    reached = tab_round(page)

    why = next(b for b in seen(page, Button) if b.accessibleName().startswith("Why, and what"))
    came, opened = button(page, "The report came"), button(page, "Open the review meeting")
    places = [reached.index(one) for one in (came, why, ring.bead(Stop.REPORT), opened)]
    assert places == sorted(places)


@pytest.mark.usefixtures("ehc")
def test_all_steps_can_be_read_as_a_list(page):
    drawer = next(d for d in seen(page, Drawer) if "as a list" in d._button.text())
    drawer.set_open(True)

    words = words_on(drawer)

    assert all(stop.label in words for stop in Stop)
    assert "Last day: Tuesday 14 April 2026" in words


@pytest.mark.usefixtures("ehc")
def test_the_meeting_is_opened_in_the_diary(page, desk, qtbot):
    page.findChild(YearRing).bead(Stop.MEETING).click()

    with qtbot.waitSignal(desk.go_asked) as heard:
        button(page, "Open it in the diary").click()

    assert heard.args == [Place(page="diary", record_id="meeting")]


def test_without_any_date_the_family_is_asked_for_one(page, desk, child):
    save_plan(desk, child, first_made_on=None, last_review_on=None)

    button(page, "Add the dates").click()

    assert seen(page, PlanDialog)


@pytest.mark.parametrize(
    ("born", "words", "is_there"),
    [
        (date(2011, 10, 1), "The law says each review from Year 9 on", True),
        (date(2017, 6, 5), "from Year 9", False),
        (None, "We do not know Amina's school year", True),
    ],
)
def test_adult_life_is_spoken_of_from_year_9(page, desk, child, born, words, is_there):
    desk.save("Change", child.changed(birth_date=born))
    save_plan(desk, child)

    assert (words in words_on(page)) is is_there


@pytest.mark.usefixtures("ehc")
def test_one_section_is_shown_at_a_time(page):
    for name, part in (("Reports", page.reports), ("Outcomes", page.outcomes)):
        button(page, name).click()

        assert [p for p in page._parts.values() if p.isVisible()] == [part]


@pytest.mark.usefixtures("ehc")
def test_the_year_leads_to_each_section(page):
    button(page, "Open: Our views").click()

    assert page.views.isVisible()


@pytest.mark.usefixtures("ehc")
def test_a_record_is_shown_in_its_section(page, desk, child, qtbot):
    report = a_review_report(child_id=child.id)
    outcome = a_plan_outcome(child_id=child.id)
    view = a_review_view(child_id=child.id, question="section_f")
    desk.save("Add", report, outcome, view)

    for record, part in ((report, page.reports), (outcome, page.outcomes), (view, page.views)):
        page.show_record(record.id)
        assert part.isVisible()
    assert page.views.words.words() == view.text
    page.show_record(report.id)
    qtbot.waitUntil(page.reports.cards[report.id].hasFocus)
