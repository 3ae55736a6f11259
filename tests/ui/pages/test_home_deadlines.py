from datetime import date

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.ui.pages.home import HomePage
from sendjourney.ui.pages.home_deadline import NextDeadline
from sendjourney.ui.pages.home_late import LateThings
from sendjourney.ui.widgets.buttons import Button
from tests.builders import a_plan, a_promise, an_appointment
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
    assert leads_to(desk, page, "What you can do") == "journey"


def test_the_next_last_day_says_who_must_act_and_leads_to_its_reason(page, desk, child):
    add(desk, child, a_plan, last_review_on=date(2025, 6, 1))
    add(desk, child, an_appointment, on=date(2026, 4, 30), is_review_meeting=True)

    assert "Last day: Thursday 16 April 2026" in words_on(seen(page, NextDeadline)[0])
    assert leads_to(desk, page, "See why") == "journey"


def test_without_a_date_there_is_no_last_day_on_home(page):
    assert not seen(page, NextDeadline)
