from datetime import date, timedelta

import pytest

from sendjourney.domain.law.happening import Happening
from sendjourney.domain.plan import PlanKind
from sendjourney.domain.visibility import NOBODY
from sendjourney.services.law_clock import deadlines_for
from sendjourney.services.law_rules import rules
from sendjourney.services.letter_law import _told as letter_law_of
from sendjourney.services.letter_law import letter_law
from sendjourney.services.ready_letters import letter_of, letters
from tests.builders import TODAY, a_child, a_family, a_plan, an_appointment, an_event

ASKED = a_plan(
    kind=PlanKind.ASKED, asked_on=date(2026, 6, 1), first_made_on=None, last_review_on=None
)


def law(letter_id, record, today=TODAY):
    return letter_law(letter_of(letter_id), record, record.children[0], today)


def test_every_letter_that_a_rule_names_is_there():
    named = {rule.letter for rule in rules() if rule.letter}

    assert named <= {letter.id for letter in letters()}


@pytest.mark.parametrize("letter", letters(), ids=lambda letter: letter.id)
def test_a_letter_speaks_of_rules_that_are_there_and_no_last_day_without_one(letter):
    known = {rule.id for rule in rules()}

    assert set(letter.last_day_of) <= known
    assert "due_on" not in letter.blanks() or letter.last_day_of


def test_a_late_step_gives_its_last_day_and_how_late_it_is():
    found = law("late_final_plan", a_family(plans=(ASKED,)))

    assert found.words == {
        "date_of_request": "1 June 2026",
        "due_on": "19 October 2026",
        "days_late": "37 days",
    }
    assert found.told.startswith("By our count it is 37 days late: 19 October 2026 is 20 weeks")


def test_the_first_day_late_is_one_day():
    found = law("late_final_plan", a_family(plans=(ASKED,)), date(2026, 10, 20))

    assert found.words["days_late"] == "1 day"


def test_on_the_last_day_nothing_is_called_late():
    found = law("late_final_plan", a_family(plans=(ASKED,)), date(2026, 10, 19))

    assert "due_on" not in found.words
    assert found.told.startswith("By our count it is not late yet: 19 October 2026")


def test_a_plan_that_has_come_is_not_asked_for():
    made = a_plan(asked_on=date(2026, 6, 1), first_made_on=date(2026, 11, 2), last_review_on=None)

    assert law("late_final_plan", a_family(plans=(made,))).words == {}


def test_the_days_after_a_review_meeting_are_counted():
    held = an_appointment(on=TODAY - timedelta(days=40), is_review_meeting=True)
    record = a_family(plans=(a_plan(last_review_on=None),), appointments=(held,))

    words = law("late_review_decision", record).words

    assert words["meeting_on"] == "16 October 2026"
    assert (words["due_on"], words["days_late"]) == ("13 November 2026", "12 days")


def test_a_meeting_that_is_still_to_come_is_not_said_to_have_been():
    ahead = an_appointment(on=TODAY + timedelta(days=40), is_review_meeting=True)
    record = a_family(plans=(a_plan(),), appointments=(ahead,))

    assert "meeting_on" not in law("late_review_decision", record).words


def test_nothing_is_counted_from_what_is_private():
    record = a_family(plans=(ASKED.changed(visibility=NOBODY),))

    assert law("late_final_plan", record).words == {}
    assert law("late_final_plan", record).told == ""


def test_nothing_is_counted_for_a_child_who_is_private():
    record = a_family(children=(a_child(visibility=NOBODY),), plans=(ASKED,))

    assert law("late_final_plan", record).words == {}


def answer_to_a_draft(today):
    served = Happening(event="draft_served", letter_on=date(2026, 11, 20))
    (answer,) = [
        deadline
        for deadline in deadlines_for([served], born=None, today=today)
        if deadline.rule.id == "plan.draft_reply"
    ]
    return letter_law_of(answer, letter_of("answer_draft"), today)


def test_a_family_that_has_to_answer_is_told_until_when():
    found = answer_to_a_draft(TODAY)

    assert found.words == {"draft_on": "20 November 2026"}
    assert found.told.startswith("This is the last day to answer: 4 December 2026")
    assert "has passed" not in found.told


def test_a_family_whose_day_has_passed_is_not_blamed_and_told_to_answer():
    found = answer_to_a_draft(date(2026, 12, 5))

    assert found.told.endswith("That day has passed: send your answer all the same.")
    assert "late" not in found.told


def test_a_letter_without_a_last_day_is_told_none():
    assert law("who_is_caseworker", a_family(plans=(ASKED,))).told == ""


def test_a_new_assessment_that_was_asked_for_gives_its_letter_the_days():
    asked = an_event(event="reassessment_requested", on=date(2026, 11, 2))

    found = law("late_reassessment_decision", a_family(events=(asked,)))

    # 15 days from Monday 2 November end on Tuesday 17 November: eight days before 25 November
    assert found.words == {
        "new_request_on": "2 November 2026",
        "due_on": "17 November 2026",
        "days_late": "8 days",
    }
