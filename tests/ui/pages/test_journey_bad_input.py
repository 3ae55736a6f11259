"""Dates that cannot be, or are not known: Journey says so, guesses nothing and loses nothing."""

from datetime import date

import pytest

from sendjourney.domain.event import Event
from sendjourney.ui.pages.journey import JourneyPage
from sendjourney.ui.widgets.deadline_card import DeadlineCard
from tests.builders import a_plan, an_event
from tests.ui.reading import seen, words_on


@pytest.fixture
def page(desk, qtbot):
    page = JourneyPage(desk)
    qtbot.addWidget(page)
    page.resize(952, 760)
    page.show()
    return page


@pytest.fixture
def written(page, desk, child):
    """Write events down; return what the page says then."""

    def write(*days, **more):
        events = [
            an_event(child_id=child.id, event=name, on=day and date.fromisoformat(day))
            for name, day in days
        ]
        desk.save("Write", *events, *more.values())
        assert {e.id for e in events} <= {e.id for e in desk.family.all(Event)}
        return words_on(page)

    return write


def test_an_answer_before_the_question(written):
    words = written(("request_received", "2026-02-02"), ("assessment_agreed", "2026-01-05"))

    assert "Some dates do not go together" in words
    assert "but the council got your request for an assessment only on 2 February 2026" in words


def test_two_final_plans(written):
    words = written(("final_plan_made", "2025-01-06"), ("final_plan_made", "2025-06-02"))

    assert "there are two, on 6 January 2025 and on 2 June 2025" in words


def test_a_date_in_the_future(written):
    words = written(("request_received", "2025-12-01"), ("final_plan_made", "2026-06-01"))

    assert "1 June 2026 is still to come, so it does not count as done yet" in words
    assert "Planned, or the day is not known yet The final plan was made 1 June 2026" in words


def test_a_leap_day(written):
    words = written(("request_received", "2024-02-29"), ("assessment_agreed", "2024-04-12"))

    # 42 days after Thursday 29 February 2024: 31 of March and 11 of April.
    assert "Yes or no to an assessment: last day 11 April 2024. 1 day late." in words


def test_a_day_that_is_not_known_is_never_today(written, page):
    words = written(("draft_served", None))

    assert "Day not known yet" in words
    assert not [c for c in seen(page, DeadlineCard) if c.deadline.rule.id == "plan.draft_reply"]


def test_only_the_date_on_the_letter(page, desk, child):
    letter = an_event(child_id=child.id, event="draft_served", on=None, letter_on=date(2026, 2, 23))
    desk.save("Write", letter)

    # 15 days beginning with Monday 23 February 2026: the last is Monday 9 March.
    assert "Last day: Monday 9 March 2026" in words_on(page)


def test_a_child_without_a_birth_date_has_no_growing_up_and_all_else(page, desk, child):
    desk.save("Change", child.changed(birth_date=None), a_plan(child_id=child.id))

    words = words_on(page)

    assert "Growing up" not in words
    assert "The annual review" in words
