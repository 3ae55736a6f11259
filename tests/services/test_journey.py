from datetime import date

import pytest

from sendjourney.services import deadline_words
from sendjourney.services.journey import journey_of
from sendjourney.services.lateness import days_late
from tests.builders import a_child, a_family, a_plan, an_appointment, an_event

TODAY = date(2026, 11, 23)
CHILD = a_child()


def the_journey(*, today=TODAY, child=CHILD, **nouns):
    record = a_family(children=(child,), **nouns)
    return journey_of(record, child, today)


def rules(deadlines):
    return [deadline.rule.id for deadline in deadlines]


def test_a_child_with_nothing_written_has_not_begun():
    assert not the_journey(child=a_child(birth_date=None)).is_begun


def test_a_review_past_its_last_day_is_late_and_nowhere_else():
    found = the_journey(plans=(a_plan(last_review_on=date(2025, 10, 1)),))

    assert rules(found.late) == ["ar.complete"]
    assert days_late(found.late[0], TODAY) == 54
    assert found.late[0] not in (*found.coming, *found.unclear)


def test_a_right_that_has_run_out_is_never_late():
    found = the_journey(plans=(a_plan(final_on=date(2026, 4, 17)),))

    assert not [d for d in found.late if d.rule.optional]
    assert "appeal.lodge" in rules(found.unclear)
    old = next(d for d in found.unclear if d.rule.id == "appeal.lodge" and not d.is_if)
    assert deadline_words.standing(old, TODAY) in {"This day has passed", "Not known"}


def test_what_happened_goes_by_stage_with_the_days_it_met():
    plan = a_plan(asked_on=date(2023, 8, 21))

    found = the_journey(plans=(plan,))

    names = [stage.id for stage, _ in found.happened]
    assert names == ["request", "final_plan", "annual_review"]
    (made,) = found.happened[1][1]
    assert [deadline_words.standing(d, TODAY) for d in made.deadlines] == ["On time"]


def step_of(found, title):
    return next(step for step in found.steps() if step.title.startswith(title))


def test_a_notice_of_changes_shows_that_the_review_ended_late_when_no_decision_was_written_down():
    days = {"review_meeting": (2026, 9, 1), "amendment_notice_sent": (2026, 10, 6)}
    notice, meeting = (an_event(event=name, on=date(*day)) for name, day in reversed(days.items()))

    told = step_of(the_journey(events=(meeting, notice)), "The council sent the changes")

    assert rules(told.deadlines) == ["ar.amend_notice", "ar.decision"]


def test_what_good_practice_asks_for_comes_later_than_usual_and_is_not_late():
    asked = an_event(event="request_received", on=date(2026, 1, 5))
    draft = an_event(event="draft_served", on=date(2026, 6, 5))

    (usual,) = step_of(the_journey(events=(asked, draft)), "The draft plan came").deadlines

    assert deadline_words.standing(usual, TODAY) == "Later than usual"
    assert (days_late(usual, TODAY), deadline_words.tone(usual, TODAY)) == (0, "warn")


def test_a_decision_that_was_written_down_stands_for_itself():
    meeting = an_event(event="review_meeting", on=date(2026, 9, 1))
    notice = an_event(event="amendment_notice_sent", on=date(2026, 10, 6))
    decision = an_event(event="review_decision", on=date(2026, 10, 6), word="amend")

    found = the_journey(events=(meeting, notice, decision))

    assert rules(step_of(found, "The council sent the changes").deadlines) == ["ar.amend_notice"]
    decided = step_of(found, "The council decided after the review: change the plan")
    assert rules(decided.deadlines) == ["ar.decision"]


def test_a_meeting_to_come_has_not_happened():
    meeting = an_appointment(on=date(2027, 1, 21), is_review_meeting=True)

    found = the_journey(appointments=(meeting,))

    assert not found.happened
    assert "ar.papers" in rules(found.coming)


def test_growing_up_looks_three_years_ahead():
    young, older = a_child(birth_date=date(2021, 6, 5)), a_child(birth_date=date(2014, 6, 5))

    assert not the_journey(child=young).growing_up
    assert "pfa.y9" in rules(the_journey(child=older, today=date(2026, 7, 1)).growing_up)


def test_a_right_that_began_years_ago_holds_and_is_not_what_comes_next():
    found = the_journey(child=a_child(birth_date=date(2009, 8, 25)), plans=(a_plan(),))

    assert all(d.due >= TODAY for d in found.coming)
    began = found.growing_up[0]
    assert (began.rule.id, began.due) == ("health.ahc", date(2023, 8, 25))
    assert deadline_words.standing(began, TODAY) == "It is so now"


@pytest.mark.parametrize(
    ("today", "words"),
    [
        (date(2026, 9, 1), "In 29 days"),
        (date(2026, 9, 29), "Tomorrow"),
        (date(2026, 9, 30), "Today"),
        (date(2026, 10, 1), "1 day late"),
        (date(2027, 3, 1), "152 days late"),
        (date(2026, 1, 1), "In about 39 weeks"),
    ],
)
def test_a_last_day_is_said_in_words(today, words):
    found = the_journey(today=today, plans=(a_plan(last_review_on=date(2025, 10, 1)),))
    review = next(d for d in (*found.late, *found.coming) if d.rule.id == "ar.complete")

    assert deadline_words.standing(review, today) == words
