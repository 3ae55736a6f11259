"""Late, or not known: the line between, from both sides. See decision 0012."""

from datetime import date, timedelta

import pytest

from sendjourney.services.journey import journey_of
from sendjourney.services.lateness import days_late
from tests.builders import a_child, a_family, a_plan, an_appointment, an_event

CHILD = a_child(birth_date=None)
TODAY = date(2026, 11, 23)


def late_rules(*events, today=TODAY, plans=(), appointments=()):
    made = tuple(an_event(event=name, on=date.fromisoformat(on)) for name, on in events)
    record = a_family(children=(CHILD,), events=made, plans=plans, appointments=appointments)
    found = journey_of(record, CHILD, today)
    return {d.rule.id for d in found.late}, {d.rule.id for d in found.unclear}


def test_a_final_plan_years_ago_and_not_a_word_since_makes_nothing_late():
    late, unclear = late_rules(("final_plan_made", "2021-03-01"))

    assert not late
    assert "ar.complete" in unclear


def test_a_request_without_an_answer_is_late():
    late, _ = late_rules(("request_received", "2026-03-02"))

    assert late == {"ehcna.decision", "plan.final"}


def test_good_practice_and_one_of_two_answers_are_never_late():
    late, unclear = late_rules(("request_received", "2026-03-02"))

    assert not {"plan.draft_practical", "ehcna.no_plan"} & late
    assert {"plan.draft_practical", "ehcna.no_plan"} <= unclear


@pytest.mark.parametrize(("days", "late"), [(365, True), (366, False)])
def test_after_a_year_of_silence_it_is_not_known(days, late):
    last_day = date(2025, 1, 20)  # 20 weeks after Monday 2 September 2024
    assert last_day == date(2024, 9, 2) + timedelta(weeks=20)

    found, _ = late_rules(("request_received", "2024-09-02"), today=last_day + timedelta(days=days))

    assert ("plan.final" in found) is late


def test_a_later_word_on_that_part_of_the_way_breaks_the_silence():
    late, _ = late_rules(("request_received", "2024-03-01"), ("draft_served", "2026-02-02"))

    assert late == {"plan.final"}


def test_a_word_on_another_part_of_the_way_does_not():
    late, _ = late_rules(("sar_received", "2023-03-01"), ("review_meeting", "2026-09-03"))

    assert "sar" not in late


def test_what_comes_back_every_year_is_measured_by_its_own_day_alone():
    meeting = an_appointment(child_id=CHILD.id, on=date(2026, 9, 3), is_review_meeting=True)

    late, unclear = late_rules(("final_plan_made", "2021-03-01"), appointments=(meeting,))

    assert "ar.complete" in unclear
    assert late == {"ar.report", "ar.decision"}


def test_a_review_54_days_ago_is_late():
    late, _ = late_rules(plans=(a_plan(child_id=CHILD.id, last_review_on=date(2025, 10, 1)),))

    assert late == {"ar.complete"}


@pytest.mark.parametrize(("reviewed", "said"), [(date(2026, 2, 27), [364]), (date(2026, 3, 1), [])])
def test_a_round_that_was_not_written_down_is_nobodys_failing(reviewed, said):
    made = an_event(event="final_plan_made", on=date(2024, 3, 1))
    decided = an_event(event="review_decision", on=reviewed, word="keep")
    record = a_family(children=(CHILD,), events=(made, decided))

    steps = journey_of(record, CHILD, TODAY).steps()

    assert [days_late(d, TODAY) for step in steps for d in step.deadlines] == said


def test_no_plan_is_late_to_name_a_school_for_a_child_who_has_none():
    grown = a_child(birth_date=date(2016, 5, 10))  # in Year 7 in September 2027
    after, plan = date(2027, 3, 1), a_plan()

    without = journey_of(a_family(children=(grown,)), grown, after)
    with_one = journey_of(a_family(children=(grown,), plans=(plan,)), grown, after)

    assert "phase.main" not in {d.rule.id for d in without.late}
    assert "phase.main" in {d.rule.id for d in with_one.late}
