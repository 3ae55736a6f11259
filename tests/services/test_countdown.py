"""What Home counts down to."""

from datetime import date, timedelta

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.services.countdown import countdown
from sendjourney.services.family import Protection
from sendjourney.services.what_is_due import what_is_due
from tests.builders import TODAY, a_child, a_family, a_plan, an_appointment, an_event
from tests.storing import files_in


@pytest.fixture
def counted(tmp_path):
    """Return what is counted down to when a family holds these records."""
    opened = []

    def count(**records):
        path = tmp_path / f"{len(opened)}.sendjourney"
        family = files_in(tmp_path).create(path, Protection.NONE, record=a_family(**records))
        opened.append(family)
        return countdown(what_is_due(family, a_child(), TODAY), TODAY)

    yield count
    for family in opened:
        family.close()


def test_without_a_plan_and_a_meeting_there_is_nothing_to_count(counted):
    assert counted() is None


def test_the_day_the_review_is_due_is_counted_down_to(counted):
    found = counted(plans=(a_plan(last_review_on=date(2026, 2, 24)),))

    assert (found.on, found.days) == (date(2027, 2, 23), 90)
    assert found.meeting is None
    assert found.share == pytest.approx(1 - 90 / 364)


def test_a_meeting_that_is_booked_goes_before_the_last_day(counted):
    meeting = an_appointment(is_review_meeting=True, on=TODAY + timedelta(days=9))

    found = counted(plans=(a_plan(),), appointments=(meeting,))

    assert (found.on, found.meeting) == (meeting.on, meeting)
    assert found.deadline is not None


def test_a_review_that_is_late_is_not_counted_down_to(counted):
    assert counted(plans=(a_plan(last_review_on=date(2025, 1, 1)),)) is None


def test_a_meeting_today_is_all_of_the_way(counted):
    found = counted(appointments=(an_appointment(is_review_meeting=True, on=TODAY),))

    assert (found.days, found.share, found.in_weeks) == (0, 1, 0)


def test_many_days_are_said_as_weeks(counted):
    found = counted(plans=(a_plan(last_review_on=date(2026, 2, 24)),))

    assert found.in_weeks == 13


def served(on):
    return a_plan(kind=PlanKind.ASKED, first_made_on=None, last_review_on=None), an_event(
        event="draft_served", on=on
    )


def test_the_familys_own_last_day_goes_first_when_it_is_sooner(counted):
    plan, draft = served(date(2026, 11, 20))
    meeting = an_appointment(is_review_meeting=True, on=TODAY + timedelta(days=20))

    found = counted(plans=(plan,), events=(draft,), appointments=(meeting,))

    # 15 days beginning with 20 November end on 4 December, nine days from 25 November
    assert (found.duty.rule.id, found.on, found.days) == (
        "plan.draft_reply",
        date(2026, 12, 4),
        9,
    )
    assert (found.meeting, found.deadline) == (None, None)


def test_a_meeting_that_is_sooner_stays_on_the_ring(counted):
    plan, draft = served(date(2026, 11, 20))
    meeting = an_appointment(is_review_meeting=True, on=TODAY + timedelta(days=3))

    found = counted(plans=(plan,), events=(draft,), appointments=(meeting,))

    assert (found.meeting, found.duty) == (meeting, None)


def test_a_duty_far_ahead_is_no_reason_to_hurry(counted):
    known = an_event(event="problem_known", on=date(2026, 11, 1))  # the Ombudsman's twelve months

    assert counted(events=(known,)) is None
