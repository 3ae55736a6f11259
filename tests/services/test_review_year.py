"""The review year, worked by hand from the law's words for one family.

The meeting is on Thursday 29 January 2026: papers by 15 January, report by 12 February, decision
and changes by 26 February, the changed plan by 23 April at the latest.
"""

from datetime import date

import pytest

from sendjourney.domain.plan import PlanKind
from sendjourney.services import adult_life, law_rules, review_words
from sendjourney.services.review_year import State, Step, Stop, review_year_of
from tests.builders import a_child, a_family, a_plan, an_appointment, an_event

MEETING = date(2026, 1, 29)
FIRST_PLAN = date(2025, 3, 10)
LETTERS = {
    "review_papers": date(2026, 1, 20),
    "review_report_sent": date(2026, 2, 12),
    "review_decision": date(2026, 2, 26),
    "amendment_notice_sent": date(2026, 3, 6),
    "changes_answered": date(2026, 3, 18),
    "amended_plan_made": date(2026, 4, 30),
}


def the_meeting(on=MEETING, **values):
    return an_appointment(title="Annual review", on=on, is_review_meeting=True, **values)


def events(*names, word=""):
    """Return what came by letter, each on its day; ``word`` is what the council decided."""
    return tuple(
        an_event(event=n, on=LETTERS[n], word=word if n == "review_decision" else "") for n in names
    )


def year(today, *happened, meetings=(MEETING,), plan=None, **child):
    plans = (plan or a_plan(first_made_on=FIRST_PLAN, last_review_on=None),)
    record = a_family(
        children=(a_child(**child),),
        plans=plans,
        appointments=tuple(the_meeting(day) for day in meetings),
        events=tuple(happened),
    )
    return review_year_of(record, record.children[0], today)


def stands(found, today):
    return {s.stop: review_words.standing(s, today) for s in found.steps}


def test_the_steps_come_in_the_order_of_the_law():
    assert [step.stop for step in year(MEETING).steps] == list(Stop)


def test_a_child_without_an_ehc_plan_has_no_review_year():
    support = a_plan(kind=PlanKind.SEN_SUPPORT, first_made_on=None, last_review_on=None)

    assert year(date(2026, 1, 1), meetings=(), plan=support) is None


def test_before_the_meeting_the_papers_are_awaited_by_two_weeks_before():
    today = date(2026, 1, 10)
    found = year(today)

    assert found.now.stop is Stop.PAPERS
    assert found.now.due == date(2026, 1, 15)
    assert review_words.standing(found.now, today) == "In 5 days"
    assert found.finish.due == date(2026, 3, 9)


def test_papers_that_have_not_come_are_late_until_the_meeting_is_held():
    assert review_words.standing(year(date(2026, 1, 20)).now, date(2026, 1, 20)) == "5 days late"
    assert year(MEETING).now.stop is Stop.REPORT


def test_who_knows_the_day_of_the_meeting_is_not_told_that_the_invitation_is_late():
    found = year(date(2026, 1, 20)).step(Stop.INVITED)

    assert (found.state, found.days_late(date(2026, 1, 20))) == (State.NOT_KNOWN, 0)
    assert "You know the day of the meeting" in review_words.why(found)


def test_the_last_day_itself_is_still_in_time():
    found = year(date(2026, 2, 12))

    assert review_words.standing(found.now, date(2026, 2, 12)) == "Today"
    assert found.now.state is State.AWAITED


def test_of_two_late_steps_the_further_one_is_where_the_child_is():
    today = date(2026, 3, 1)
    found = year(today)

    assert found.step(Stop.REPORT).days_late(today) == 17
    assert found.now.stop is Stop.DECISION
    assert review_words.standing(found.now, today) == "3 days late"


def test_every_step_says_whether_it_was_done_on_time():
    today = date(2026, 4, 29)
    given = events(*list(LETTERS)[:5], word="amend")

    said = stands(year(today, *given), today)

    assert said[Stop.PAPERS] == "Done, 5 days late"
    assert said[Stop.REPORT] == "Done on time"
    assert said[Stop.DECISION] == "Done on time"
    assert said[Stop.NOTICE] == "Done, 8 days late"
    assert said[Stop.ANSWER] == "Done"
    assert said[Stop.FINAL] == "6 days late"  # 12 weeks from the meeting, not 8 from the notice


def test_the_familys_own_15_days_come_before_the_changed_plan():
    today = date(2026, 3, 10)
    given = events("review_report_sent", "review_decision", "amendment_notice_sent", word="amend")
    found = year(today, *given)

    assert found.now.stop is Stop.ANSWER
    assert found.now.due == date(2026, 3, 20)
    assert review_words.who(found.now) == "You can do this"


def test_the_15_days_once_passed_are_nobodys_lateness():
    today = date(2026, 3, 25)
    given = events("review_report_sent", "review_decision", "amendment_notice_sent", word="amend")
    found = year(today, *given)

    assert found.step(Stop.ANSWER).state is State.NOT_KNOWN
    assert found.now.stop is Stop.FINAL


@pytest.mark.parametrize("word", ["keep", "cease"])
def test_a_plan_that_is_not_changed_has_no_changes_to_wait_for(word):
    today = date(2026, 2, 27)
    found = year(today, *events("review_report_sent", "review_decision", word=word))

    assert found.now.stop is Stop.MEETING  # the next one
    assert found.step(Stop.BEGINS).on == LETTERS["review_decision"]
    assert found.step(Stop.ROUND).due == date(2027, 2, 25)


def test_while_the_report_is_awaited_a_kept_plan_needs_no_notice():
    today = date(2026, 2, 5)
    decided = an_event(event="review_decision", on=date(2026, 2, 4), word="keep")
    report = an_event(event="review_invited", on=date(2026, 1, 5))
    found = year(today, decided, report)

    assert found.step(Stop.NOTICE).state is State.NOT_NEEDED
    assert "not being changed" in review_words.why(found.step(Stop.NOTICE))


def test_a_council_that_changes_nothing_after_all_ends_the_waiting():
    today = date(2026, 4, 1)
    given = events("review_report_sent", "review_decision", "amendment_notice_sent", word="amend")
    no = an_event(event="plan_not_amended", on=date(2026, 3, 30))

    assert year(today, *given, no).now.stop is Stop.MEETING


def test_after_the_changed_plan_the_next_year_begins_with_the_decision():
    today = date(2026, 5, 1)
    found = year(today, *events(*LETTERS, word="amend"))

    assert found.step(Stop.BEGINS).on == date(2026, 2, 26)
    assert found.finish.due == date(2027, 2, 25)
    assert found.now.stop is Stop.MEETING
    assert "day of the meeting" in review_words.why(found.now)
    assert review_words.when(found.now) == ""


def test_after_the_decision_the_year_that_comes_round_is_the_next_one():
    today = date(2026, 3, 10)
    given = events("review_report_sent", "review_decision", "amendment_notice_sent", word="amend")
    found = year(today, *given)

    assert found.finish is None
    assert found.step(Stop.ROUND).due == date(2027, 2, 25)


def test_a_review_that_nobody_began_is_late_and_the_meeting_is_where_the_child_is():
    today = date(2026, 3, 20)
    found = year(today, meetings=())

    assert found.now.stop is Stop.MEETING
    assert review_words.standing(found.step(Stop.ROUND), today) == "11 days late"


def test_with_no_date_at_all_nothing_is_guessed():
    bare = a_plan(first_made_on=None, last_review_on=None)
    found = year(date(2026, 3, 20), meetings=(), plan=bare)

    assert {step.state for step in found.steps} == {State.NOT_KNOWN}
    assert {step.due for step in found.steps} == {None}
    assert all(review_words.why(step) for step in found.steps)
    assert found.finish is None


def test_changes_that_came_without_a_meeting_are_awaited_all_the_same():
    found = year(date(2026, 3, 10), *events("amendment_notice_sent"), meetings=())

    assert found.now.stop is Stop.ANSWER
    assert found.step(Stop.FINAL).due == date(2026, 5, 1)  # 8 weeks from the notice
    assert found.step(Stop.BEGINS).on == FIRST_PLAN


def test_a_review_under_way_stays_in_sight_when_the_next_meeting_is_planned():
    found = year(date(2026, 3, 1), meetings=(MEETING, date(2027, 1, 28)))

    assert found.step(Stop.MEETING).on == MEETING


def test_the_next_meeting_is_the_one_that_its_steps_are_counted_from():
    today = date(2026, 5, 1)
    given = events(*LETTERS, word="amend")
    found = year(today, *given, meetings=(MEETING, date(2027, 1, 28), date(2028, 1, 27)))

    assert found.step(Stop.MEETING).on == date(2027, 1, 28)
    assert found.step(Stop.PAPERS).due == date(2027, 1, 14)
    assert review_words.standing(found.step(Stop.MEETING), today) == "In about 39 weeks"


def test_a_picture_of_a_step_is_said_in_full():
    found = year(date(2026, 1, 20))

    assert review_words.spoken(found.now, date(2026, 1, 20), is_now=True) == (
        "You are here. The papers come. 5 days late. Last day: Thursday 15 January 2026"
    )
    meeting = review_words.spoken(found.step(Stop.MEETING), date(2026, 1, 20), is_now=False)
    assert meeting == "The review meeting. In 9 days. Thursday 29 January 2026"


def test_what_depends_on_the_councils_decision_says_so():
    found = year(date(2026, 1, 20))

    assert review_words.when(found.step(Stop.FINAL)) == (
        "If the plan is changed. Last day: Thursday 23 April 2026"
    )


def test_what_passed_without_a_word_is_called_not_written_down():
    today = date(2026, 3, 1)

    assert stands(year(today), today)[Stop.PAPERS] == "Not written down"


def test_each_state_has_its_tone_and_each_step_its_sentence():
    today = date(2026, 4, 29)
    found = year(today, *events(*list(LETTERS)[:5], word="amend"))
    tones = {step.stop: review_words.tone(step, today) for step in found.steps}

    assert (tones[Stop.REPORT], tones[Stop.NOTICE], tones[Stop.FINAL]) == ("good", "warn", "bad")
    assert tones[Stop.INVITED] == "lilac"
    assert all(review_words.says(step) for step in found.steps)
    assert "Who must act: The council" in review_words.who(found.now)


def test_what_nobody_wrote_about_for_a_year_is_not_called_late():
    found = year(date(2027, 3, 20), plan=a_plan(first_made_on=None, last_review_on=None))

    assert found.now.stop is Stop.MEETING
    assert found.step(Stop.DECISION).state is State.NOT_KNOWN


def test_each_step_can_be_written_down_as_an_event():
    found = year(date(2026, 1, 20))

    assert found.now.event == "review_papers"
    assert {found.step(stop).event for stop in Stop} <= set(law_rules.events())


def test_who_must_act_is_said_also_before_a_day_is_known():
    found = year(date(2026, 1, 1), meetings=())

    assert review_words.who(found.step(Stop.REPORT)) == "Who must act: The school or college"
    assert review_words.who(found.step(Stop.MEETING)) == ""
    assert "follows from the day of the meeting" in review_words.why(found.step(Stop.REPORT))


def test_a_rule_that_is_off_gives_no_day_and_says_so():
    off = Step(stop=Stop.PAPERS, state=State.NOT_KNOWN)

    assert "not sure of the rule" in review_words.says(off)


def test_a_day_that_passed_without_a_word_says_so():
    given = events("review_report_sent", "review_decision", "amendment_notice_sent", word="amend")
    found = year(date(2026, 3, 25), *given)

    assert "We do not know whether this has happened" in review_words.why(found.step(Stop.ANSWER))
    assert review_words.why(found.step(Stop.REPORT)).endswith(".")
    assert review_words.why(found.step(Stop.MEETING)) == ""


def test_the_beginning_that_is_not_known_says_what_is_missing():
    bare = a_plan(first_made_on=None, last_review_on=None)
    found = year(date(2026, 1, 1), meetings=(), plan=bare)

    assert "Add the day of the plan" in review_words.why(found.step(Stop.BEGINS))


def test_adult_life_rests_on_a_rule_of_law():
    assert adult_life.rule().id == adult_life.RULE
