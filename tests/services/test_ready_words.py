from datetime import date, timedelta

import pytest

from sendjourney.domain.child import Child
from sendjourney.services.ready_letters import CHASE, letter_of, letters
from sendjourney.services.ready_words import fill, still_open, with_answers
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_family,
    a_person,
    a_plan,
    a_referral,
    a_setting,
    an_appointment,
    the_record,
)


def filled(letter_id, record=None, **values):
    family = record or a_family()
    return fill(letter_of(letter_id), family, family.children[0], TODAY, **values)


def test_a_letter_says_what_the_family_has_written_down_once():
    record = a_family(settings=(a_setting(),))

    letter = filled("ask_assessment", record)

    assert letter.subject.startswith("Idris O’Donnell-Mirza, born 11 March 2017:")
    assert "Idris goes to Copperbeck Primary School." in letter.text
    assert "section 36(1) of the Children and Families Act 2014" in letter.text


def test_what_is_not_known_stays_visible_and_is_listed():
    letter = filled("late_assessment_decision", a_family(children=(a_child(birth_date=None),)))

    assert "You got my request on [the day the council got your request]." in letter.text
    assert "[your child’s birth date]" in letter.subject
    assert letter.missing == (
        "your child’s birth date",
        "the day the council got your request",
        "the last day that the law gave",
        "your name",
    )


@pytest.mark.parametrize("letter", letters(), ids=lambda letter: letter.id)
def test_nothing_at_all_known_gives_a_letter_with_blanks_and_no_other_holes(letter):
    child = Child(name="", id="x")
    blank = fill(letter, a_family(children=(child,)), child, TODAY)

    assert "{" not in blank.text + blank.subject
    assert "None" not in blank.text
    assert blank.missing


def test_a_sentence_that_may_go_is_left_out_when_it_is_not_known():
    assert "goes to" not in filled("ask_assessment").text
    assert "days late" not in filled("late_review").text


def test_facts_from_elsewhere_fill_their_blanks():
    facts = {"due_on": "6 October 2023", "days_late": "12 days", "your_name": "Séan O’Donnell"}

    letter = filled("late_assessment_decision", facts=facts)

    assert "The last day was 6 October 2023." in letter.text
    assert "It is now 12 days late." in letter.text
    assert letter.paragraphs[-1] == "Yours faithfully,\nSéan O’Donnell"


def test_the_caseworker_of_today_is_greeted_by_name():
    people = (a_person(id="priya", name="Priya Raghunathan", role="Caseworker"),)
    record = a_family(people=people, caseworkers=(a_caseworker(),), plans=(a_plan(),))

    letter = filled("late_review", record)

    assert letter.paragraphs[0] == "Dear Priya Raghunathan,"
    assert letter.to[:3] == (
        "Priya Raghunathan",
        "Caseworker",
        "Rotherham Metropolitan Borough Council",
    )
    assert letter.paragraphs[-1].startswith("Yours sincerely,")


def test_with_nobody_named_the_team_is_greeted():
    letter = filled("late_review")

    assert letter.paragraphs[0] == "Dear SEND team,"
    assert letter.to[0] == "SEND team"


def test_another_council_gets_no_address_of_ours():
    record = a_family(plans=(a_plan(council="Elsewhere Council"),))

    assert filled("complain", record).to == ("Complaints team", "Elsewhere Council")


def test_only_somebody_with_the_job_who_has_not_left_is_written_to():
    gone = a_person(name="Old One", until=TODAY - timedelta(days=1))
    here = a_person(name="Jo Mensah", role="SENCO and deputy head")
    record = a_family(people=(gone, here), settings=(a_setting(),))

    letter = filled("review_papers", record)

    assert letter.to == ("Jo Mensah", "SENCO and deputy head", "Copperbeck Primary School")
    assert filled("school_records", record).to == ("Head teacher", "Copperbeck Primary School")


def test_the_next_review_meeting_is_named_and_a_cancelled_one_is_not():
    meeting = an_appointment(on=date(2027, 1, 21), is_review_meeting=True)
    cancelled = an_appointment(on=date(2026, 12, 1), is_review_meeting=True, cancelled=True)

    letter = filled("review_papers", a_family(appointments=(cancelled, meeting)))

    assert "meeting is on 21 January 2027" in letter.text


def test_a_meeting_whose_review_has_ended_is_not_waited_for():
    held = an_appointment(on=date(2026, 1, 29), is_review_meeting=True)
    ended = a_plan(last_review_on=date(2026, 2, 24))

    letter = filled("late_review_decision", a_family(appointments=(held,), plans=(ended,)))

    assert "the day of the review meeting" in letter.missing


def test_a_request_that_was_answered_by_a_plan_is_not_called_late():
    waiting = a_plan(asked_on=date(2026, 3, 2), first_made_on=None)
    answered = a_plan(asked_on=date(2023, 8, 21), first_made_on=date(2024, 1, 5))

    assert "2 March 2026" in filled("late_final_plan", a_family(plans=(waiting,))).text
    assert "2023" not in filled("late_final_plan", a_family(plans=(answered,))).text


def test_a_wait_is_chased_with_its_weeks_and_the_last_time_of_asking():
    wait = a_referral(
        asked_on=TODAY - timedelta(weeks=31), last_chased_on=TODAY - timedelta(weeks=9)
    )

    letter = filled(CHASE, a_family(referrals=(wait,)), about=wait)

    assert letter.paragraphs[0] == "Dear Children’s therapy service,"
    assert "waiting for: Sensory assessment." in letter.text
    assert "That is 31 weeks ago." in letter.text
    assert "I last asked you about it on 23 September 2026." in letter.text


def test_a_time_without_a_caseworker_is_named_with_its_first_day():
    people = (a_person(id="lorna", name="Lorna McAllister"),)
    worker = a_caseworker(person_id="lorna", since=None, until=date(2026, 4, 20))
    record = a_family(people=people, caseworkers=(worker,))

    text = filled("who_is_caseworker", record).text

    assert "The last name that I was given is Lorna McAllister." in text
    assert "nobody has been named since 21 April 2026" in text


def test_somebody_who_holds_the_case_is_no_gap():
    assert "nobody has been named" not in filled("who_is_caseworker", the_record()).text


def test_blanks_are_found_in_what_a_family_has_changed_and_filled_there():
    text = "Dear SEND team,\n\nMy own words. [your name] [sic]"

    (blank,) = still_open(text)

    assert blank.id == "your_name"
    assert with_answers(text, {"your_name": " Séan "}).endswith("Séan [sic]")
    assert with_answers(text, {"your_name": "  "}) == text
