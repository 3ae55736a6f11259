from datetime import date

from sendjourney.services.history import history
from tests.builders import a_child, a_family, a_plan, an_appointment

TODAY = date(2026, 11, 23)
PLAN = a_plan(first_made_on=date(2024, 1, 5), last_review_on=date(2025, 2, 1))
MEETING = an_appointment(on=date(2025, 1, 20), is_review_meeting=True)
WHOLE = a_family(plans=(PLAN,), appointments=(MEETING,))


def steps(shown):
    return history(WHOLE, shown, a_child(), TODAY)


def test_steps_go_by_their_days_and_what_is_awaited_comes_last():
    assert [s.on for s in steps(WHOLE)] == [
        date(2024, 1, 5), date(2025, 1, 20), date(2025, 2, 1), None,
    ]  # fmt: skip


def test_each_step_has_the_days_it_was_late():
    decided = steps(WHOLE)[2]

    assert [(last.due, last.days_late) for last in decided.last_days] == [
        (date(2025, 1, 4), 28), (date(2025, 2, 17), 0),
    ]  # fmt: skip


def test_a_hidden_meeting_is_not_given_away_by_the_day_counted_from_it():
    shown = steps(a_family(plans=(PLAN,)))

    assert date(2025, 1, 20) not in {step.on for step in shown}
    assert date(2025, 2, 17) not in {last.due for step in shown for last in step.last_days}


def test_a_hidden_plan_leaves_the_meeting_and_makes_nothing_late():
    (meeting,) = steps(a_family(appointments=(MEETING,)))

    assert (meeting.on, meeting.last_days) == (MEETING.on, ())
