"""Where a child is on the way."""

from datetime import date

import pytest

from sendjourney.domain.law.happening import Happening
from sendjourney.domain.plan import PlanKind
from sendjourney.services.whereabouts import Standing, line_of, now_of
from tests.builders import TODAY, a_plan


def line(*events, plans=()):
    days = [date(2024, 1, number) for number in range(1, len(events) + 1)]
    happened = [Happening(event=name, on=day) for name, day in zip(events, days, strict=True)]
    return line_of(happened, plans, TODAY)


@pytest.mark.parametrize(
    ("events", "stage"),
    [
        ((), "support"),
        (("support_started",), "support"),
        (("request_received",), "request"),
        (("request_received", "assessment_agreed"), "assessment"),
        (("request_received", "assessment_refused"), "disagreement"),
        (("request_received", "assessment_agreed", "draft_served"), "draft"),
        (("draft_served", "final_plan_made"), "final_plan"),
        (("final_plan_made", "review_meeting"), "annual_review"),
        (("final_plan_made", "review_meeting", "amended_plan_made"), "annual_review"),
        (("final_plan_made", "transfer_plan_made"), "phase_transfer"),
        (("final_plan_made", "reassessment_agreed"), "assessment"),
        (("final_plan_made", "moved"), "moving"),
        (("final_plan_made", "excluded", "sar_received", "pip_claimed"), "final_plan"),
        (("final_plan_made", "plan_ended"), "ceasing"),
    ],
)
def test_the_stage_of_today_follows_from_the_last_thing_on_the_way(events, stage):
    assert now_of(line(*events)).id == stage


def test_a_plan_without_any_date_is_a_plan_all_the_same():
    assert now_of(line(plans=(a_plan(kind=PlanKind.EHC),))).id == "final_plan"


def test_what_happened_and_what_did_not_are_told_apart():
    found = {s.stage.id: s.standing for s in line("request_received", "draft_served")}

    assert found["request"] is Standing.BEEN
    assert found["assessment"] is Standing.AHEAD
    assert found["draft"] is Standing.NOW


def test_a_side_way_is_shown_only_when_it_is_gone():
    assert "moving" not in {s.stage.id for s in line("request_received")}
    assert "moving" in {s.stage.id for s in line("moved", "review_meeting")}


def test_what_is_still_to_come_does_not_move_the_child():
    planned = [Happening(event="review_meeting", on=date(2099, 1, 1))]

    assert now_of(line_of(planned, (), TODAY)).id == "support"
