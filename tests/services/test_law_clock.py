"""Every rule, and the hard corners of the calendar, against days worked out by hand."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sendjourney.domain.law.deadline import Status
from sendjourney.domain.law.happening import Happening
from sendjourney.services import law_clock, law_rules
from sendjourney.services.law_clock import deadlines_for
from sendjourney.services.typed_events import parse_events
from tests.builders import TODAY
from tests.services.law_cases import IN_AND_AROUND, ONE_FOR_EACH_RULE, TERMS

REQUEST_TO_REVIEW = (
    "request_received=2024-01-08 draft_served=2024-05-20 final_plan_made=2024-06-10 "
    "review_invited=2025-06-02 review_papers=2025-06-20 review_meeting=2025-06-23 "
    "review_report_sent=2025-07-14 amendment_notice_sent=2025-08-11 amended_plan_made=2025-11-03"
)


def found(events, *, born=None, today=TODAY, terms=TERMS, **values):
    """Return the deadlines that events give, by rule and step."""
    happened = parse_events(events.split())
    born = born or next((h.on for h in happened if h.event == "born"), None)
    all_of = deadlines_for(happened, born=born, today=today, terms=terms, **values)
    return {f"{d.rule.id} {d.rule.step}".strip(): d for d in reversed(all_of)}


@pytest.mark.parametrize("case", ONE_FOR_EACH_RULE, ids=lambda case: case.rule)
def test_each_rule_gives_the_day_worked_out_by_hand(case):
    assert found(case.events)[case.rule].due == date.fromisoformat(case.due)


@pytest.mark.parametrize("case", IN_AND_AROUND, ids=lambda case: f"{case.rule}: {case.events}")
def test_in_and_around_holidays_month_ends_and_leap_years(case):
    assert found(case.events, today=date(2026, 1, 1))[case.rule].due == date.fromisoformat(case.due)


def test_every_rule_that_is_on_and_has_a_last_day_has_a_case():
    tested = {case.rule for case in ONE_FOR_EACH_RULE}
    rules = [r for r in law_rules.rules() if r.enabled and r.times]

    assert tested == {f"{rule.id} {rule.step}".strip() for rule in rules}
    assert len(rules) > 70


@pytest.mark.parametrize(
    ("rule", "status", "days", "met_on"),
    [
        ("ehcna.decision", Status.UNKNOWN, None, None),
        ("plan.draft_practical", Status.LATE, 21, date(2024, 5, 20)),
        ("plan.final", Status.LATE, 14, date(2024, 6, 10)),
        ("ar.notice", Status.MET, 7, date(2025, 6, 2)),
        ("ar.papers", Status.LATE, 11, date(2025, 6, 20)),
        ("ar.report", Status.LATE, 7, date(2025, 7, 14)),
        ("ar.decision", Status.LATE, 21, date(2025, 8, 11)),
        ("ar.amend_notice", Status.LATE, 21, date(2025, 8, 11)),
        ("ar.final", Status.LATE, 49, date(2025, 11, 3)),
    ],
)
def test_a_journey_from_request_to_changed_plan_says_how_late_each_step_was(
    rule, status, days, met_on
):
    deadline = found(REQUEST_TO_REVIEW)[rule]

    assert (deadline.status(TODAY), deadline.days(TODAY), deadline.met_on) == (status, days, met_on)


def test_the_first_review_was_late_and_the_second_counts_from_its_real_end():
    happened = parse_events(REQUEST_TO_REVIEW.split())
    reviews = [
        (d.due, d.met_on)
        for d in deadlines_for(happened, born=None, today=TODAY)
        if d.rule.id == "ar.complete"
    ]

    assert reviews == [
        (date(2025, 6, 9), date(2025, 8, 11)),
        (date(2026, 8, 10), None),
    ]


def test_a_changed_plan_tells_that_the_review_ended_and_not_when():
    happened = "final_plan_made=2024-06-10 review_meeting=2025-08-01 amended_plan_made=2025-12-01"
    rules = found(happened)

    assert rules["ar.decision"].status(TODAY) is Status.UNKNOWN
    assert (rules["ar.final"].status(TODAY), rules["ar.final"].days(TODAY)) == (Status.LATE, 38)
    reviews = [
        d
        for d in deadlines_for(parse_events(happened.split()), born=None, today=TODAY)
        if d.rule.id == "ar.complete"
    ]
    assert [d.status(TODAY) for d in reviews] == [Status.UNKNOWN, Status.DUE]
    assert "may be earlier" in law_clock.doubt(reviews[-1])


def test_a_notice_of_changes_sets_the_time_going_whatever_brought_it():
    """Regulation 22(3), and regulation 28 where there was no review meeting."""
    changed = found("amendment_notice_sent:sent=2026-01-05")["ar.final"]

    assert (changed.due, changed.status(TODAY)) == (date(2026, 3, 2), Status.LATE)


def test_an_order_of_two_kinds_brings_both_and_nothing_else():
    rules = found("tribunal_order=2026-12-14 order_kind=amend order_kind=school")

    assert {name for name in rules if name.startswith("order")} == {"order.amend", "order.school"}


def test_an_order_of_unknown_kind_is_all_ifs_and_makes_nobody_late():
    rules = found("tribunal_order=2026-01-05").values()

    assert len(rules) > 8
    assert all(d.is_if and d.status(TODAY) is not Status.LATE for d in rules)


def test_a_decision_to_keep_the_plan_may_be_appealed_at_once_and_to_change_it_not_yet():
    keep = "review_decision=2026-11-02 review_decision:kind="

    assert found(keep + "keep")["appeal.lodge"].due == date(2027, 1, 4)
    assert "appeal.lodge" not in found(keep + "amend")
    assert found(keep.split(maxsplit=1)[0])["appeal.lodge"].is_if


def test_school_days_are_not_known_without_terms():
    rules = found("exclusion_letter=2026-12-16", terms=())

    assert rules["excl.gov"].due is None
    assert rules["excl.irp 1 ask"].status(TODAY) is Status.UNKNOWN
    assert "term dates" in law_clock.why(rules["excl.gov"])


def test_a_child_without_a_birth_date_has_nothing_about_growing_up():
    assert found("review_meeting=2027-01-21").keys().isdisjoint({"pfa.y9", "phase.main", "care.18"})
    assert "care.18" in found("review_meeting=2027-01-21", born=date(2017, 3, 11))


def test_a_move_of_schools_that_lies_behind_is_not_looked_for_any_more():
    assert found("", born=date(2017, 3, 11))["phase.main"].due == date(2028, 2, 14)
    assert "phase.main" not in found("", born=date(2013, 3, 11))


def test_the_familys_correction_of_the_school_year_moves_the_next_school():
    usual = found("", born=date(2017, 3, 11), school_year="Year 5")
    behind = found("", born=date(2017, 3, 11), school_year="Year 4")
    unclear = found("", born=date(2017, 3, 11), school_year="a mixed class")
    held = found("", born=date(2020, 10, 1), school_year="Reception")

    assert [r["phase.main"].due.year for r in (usual, behind, unclear)] == [2028, 2029, 2028]
    assert held["phase.main"].due.year == 2033


def test_families_with_a_plan_do_not_apply_for_a_school():
    born = date(2017, 3, 11)

    assert "admissions secondary" in found("", born=born)
    assert "admissions secondary" not in found("final_plan_made=2024-01-05", born=born)


def test_what_cannot_be_so_is_said():
    happened = parse_events(["request_received=2026-05-01", "plan_refused=2026-04-01"])

    [wrong] = law_clock.contradictions(happened, born=date(2017, 3, 11), today=TODAY)

    assert "1 April 2026" in wrong.says
    assert "1 May 2026" in wrong.says
    assert (
        law_clock.contradictions(parse_events(REQUEST_TO_REVIEW.split()), born=None, today=TODAY)
        == []
    )


def test_what_has_no_last_day_is_offered_by_its_stage():
    assert {r.id for r in law_clock.whenever("annual_review")} == {
        "ar.early",
        "ar.amend_without_review",
    }
    assert len(law_clock.whenever()) > 8


def test_every_reason_is_one_sentence_without_a_gap():
    for case in (*ONE_FOR_EACH_RULE, *IN_AND_AROUND):
        sentence = law_clock.why(found(case.events)[case.rule])
        assert sentence[-1] == "."
        assert ". " not in sentence
        assert "  " not in sentence
        assert "_" not in sentence


EVENTS = sorted(set(law_rules.events()) - {"order_kind"})
HAPPENINGS = st.builds(
    Happening,
    event=st.sampled_from(EVENTS),
    on=st.none() | st.dates() | st.dates(date(2024, 1, 1), date(2030, 1, 1)),
    letter_on=st.none() | st.dates(date(2024, 1, 1), date(2030, 1, 1)),
    sent_on=st.none() | st.dates(),
    received_on=st.none() | st.dates(),
    words=st.frozensets(st.sampled_from(["amend", "keep", "assess", "school"]), max_size=2),
)


@settings(max_examples=300)
@given(st.lists(HAPPENINGS, max_size=12), st.none() | st.dates(), st.dates())
def test_whatever_happened_every_day_has_its_reason_and_no_reminder_comes_too_late(
    happened, born, today
):
    for deadline in deadlines_for(happened, born=born, today=today, terms=TERMS):
        due, days = deadline.due, deadline.days(today)
        assert law_clock.why(deadline).endswith(".")
        assert (days is None) is (deadline.status(today) is Status.UNKNOWN)
        if due is not None:
            assert deadline.work_to <= due
            assert deadline.unextended <= due
    law_clock.contradictions(happened, born=born, today=today)
