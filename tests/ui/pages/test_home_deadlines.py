from datetime import date

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.ui.pages.home import HomePage
from sendjourney.ui.pages.home_cards import CaseworkerCard
from sendjourney.ui.pages.home_changes import LatestChanges
from sendjourney.ui.pages.home_deadline import NextDeadline
from sendjourney.ui.pages.home_late import LateThings
from sendjourney.ui.pages.home_next import NextBigThing
from sendjourney.ui.widgets.buttons import Button
from tests.builders import (
    a_caseworker,
    a_person,
    a_plan,
    a_promise,
    an_appointment,
    an_event,
)
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, qtbot):
    page = HomePage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    return page


def add(desk, child, make, **values):
    desk.save("Add", make(child_id=child.id, **values))


def leads_to(desk, page, words):
    went = []
    desk.go_asked.connect(went.append)
    next(b for b in seen(page, Button) if b.text() == words).click()
    return went[0].page


def asked(desk, child, on):
    dates = {"asked_on": on, "first_made_on": None, "last_review_on": None}
    add(desk, child, a_plan, kind=PlanKind.ASKED, **dates)


def test_what_the_law_waits_for_stands_before_a_late_promise(page, desk, child):
    add(desk, child, a_promise, who="Priya", due=date(2026, 3, 1))
    asked(desk, child, date(2025, 10, 1))

    words = words_on(seen(page, LateThings)[0])

    assert words.index("The final plan: 13 days late") < words.index("Priya’s promise")
    assert leads_to(desk, page, "Words to send") == "letters"


def test_the_next_last_day_says_who_must_act_and_leads_to_its_reason(page, desk, child):
    add(desk, child, a_plan, last_review_on=date(2025, 6, 1))
    add(desk, child, an_appointment, on=date(2026, 4, 30), is_review_meeting=True)

    assert "Last day: Thursday 16 April 2026" in words_on(seen(page, NextDeadline)[0])
    assert leads_to(desk, page, "See why") == "journey"


def test_without_a_date_there_is_no_last_day_on_home(page):
    assert not seen(page, NextDeadline)


def draft(desk, child, on):
    add(desk, child, a_plan, kind=PlanKind.ASKED, first_made_on=None, last_review_on=None)
    add(desk, child, an_event, event="draft_served", on=on)


def test_the_ring_counts_down_to_the_familys_own_last_day_and_says_so(page, desk, child):
    draft(desk, child, date(2026, 2, 27))  # 15 days beginning with it end on 13 March

    words = words_on(seen(page, NextBigThing)[0])

    assert "In 10 days: by Friday 13 March 2026 It is your turn." in words
    assert not seen(page, NextDeadline)
    assert leads_to(desk, page, "Ready words") == "letters"


def test_a_meeting_that_is_sooner_keeps_the_ring_and_the_last_day_its_card(page, desk, child):
    draft(desk, child, date(2026, 2, 27))
    add(desk, child, an_appointment, on=date(2026, 3, 5), title="Review", is_review_meeting=True)

    assert "In 2 days" in words_on(seen(page, NextBigThing)[0])
    assert "Friday 13 March 2026" in words_on(seen(page, NextDeadline)[0])


def test_what_changed_last_is_told_and_gone_after_undo(page, desk, child):
    add(desk, child, an_appointment)

    assert "What has changed Add" in words_on(seen(page, LatestChanges)[0])
    desk.family.undo()
    assert not seen(page, LatestChanges)


def test_home_says_the_number_of_the_caseworker(page, desk, child):
    desk.save("Priya", a_person(id="priya", name="Priya", child_ids=(child.id,)))
    add(desk, child, a_caseworker, since=date(2026, 1, 5))
    add(desk, child, an_appointment)

    assert "01632 960204" in words_on(seen(page, CaseworkerCard)[0])
