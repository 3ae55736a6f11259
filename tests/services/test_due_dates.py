"""Last days as plain data and as lines."""

from datetime import date

import pytest

from sendjourney.errors import ImpossibleDatesError, WhichChildError
from sendjourney.services import due_dates
from tests.builders import TODAY, a_child, a_family, a_plan
from tests.storing import a_file


def plain(*typed, born=None, today=TODAY):
    found = due_dates.due(typed, born=born, today=today)
    return due_dates.plain(found, today)


def one(rule, *typed, **values):
    return next(d for d in plain(*typed, **values)["deadlines"] if d["rule"] == rule)


def told(*typed, **values):
    found = due_dates.due(typed, born=values.get("born"), today=TODAY)
    return "\n".join(due_dates.lines(found, TODAY))


def test_a_deadline_says_everything_that_was_promised():
    deadline = one("ehcna.decision", "request_received=2026-10-05", "assessment_agreed=2026-11-20")

    wanted = {
        "due": "2026-11-16",
        "by": "council",
        "status": "late",
        "days": 4,
        "met_on": "2026-11-20",
        "basis": "law",
        "provision": "SEND Regulations 2014, regulations 4(1) and 5(1)",
        "checked_on": "2026-11-23",
        "work_to": "2026-11-15",
    }
    assert wanted.items() <= deadline.items()
    assert deadline["counted_from"] == {
        "event": "request_received", "date": "2026-10-05", "which": "on", "expected": False,
    }  # fmt: skip
    assert deadline["because"].startswith("16 November 2026 is 6 weeks after the day")


def test_what_is_not_known_yet_is_null():
    deadline = one("excl.gov", "exclusion_letter=2026-11-16")

    assert (deadline["due"], deadline["days"], deadline["status"]) == (None, None, "unknown")
    assert "term dates" in deadline["because"]


def test_a_date_that_is_missing_is_named():
    deadline = one("ehcna.decision", "request_received:sent=2026-11-16")

    assert deadline["due"] is None
    assert "the day it arrived has not been written down" in deadline["because"]


def test_reasons_for_being_late_are_named_and_move_nothing():
    deadline = one("plan.final", "request_received=2026-06-01")

    assert any("summer holiday" in reason for reason in deadline["exceptions"])
    assert deadline["due"] == "2026-10-19"


@pytest.mark.parametrize(
    "typed",
    [
        ["request_received=2026-05-01", "plan_refused=2026-04-01"],
        ["request_received=2026-05-01", "decision_notice_sent=2026-04-01"],
        ["draft_served:sent=2026-05-04", "draft_served:received=2026-05-01"],
        ["final_plan_made=2026-03-02", "final_plan_made=2026-09-01"],
        ["born=2017-03-11", "request_received=2016-03-02"],
        ["born=2017-03-11", "born=2017-03-12"],
    ],
)
def test_from_dates_that_cannot_be_nothing_is_worked_out(typed):
    with pytest.raises(ImpossibleDatesError, match="Nothing was worked out") as caught:
        plain(*typed)

    assert "please check" in str(caught.value)


def test_a_date_to_come_is_said_and_does_not_count_as_done():
    found = plain("request_received=2026-11-02", "final_plan_made=2027-01-08")

    final = next(d for d in found["deadlines"] if d["rule"] == "plan.final")
    assert (final["status"], final["met_on"]) == ("upcoming", None)
    assert "8 January 2027 is still to come" in found["notes"][0]
    assert plain("review_meeting=2027-01-21")["notes"] == []


def test_a_birth_date_may_be_given_either_way():
    assert one("care.18", "born=2010-05-01") == one("care.18", born=date(2010, 5, 1))


def test_the_status_of_the_law_stands_beside_the_days():
    assert "a proposal is not the law" in plain("born=2010-05-01")["law"]["note"]
    assert told("born=2010-05-01").endswith("This is information, not legal advice.")


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("request_received=2026-11-23", "Monday 4 January 2027: Yes or no to an assessment"),
        ("request_received=2026-11-23", "  The council. 40 days left."),
        ("request_received=2026-10-14", "  The council. Today."),
        ("request_received=2026-10-13", "  The council. Late: 1 day ago."),
        ("draft_served=2026-10-01", "  You. The time passed: 41 days ago."),
        ("exclusion_letter=2026-11-16", "Not known yet: The governors meet"),
        ("exclusion_letter=2026-11-16", "  The school's governors. Not known yet."),
        ("review_meeting=2026-11-20", "  The school or college. Not known whether it was done."),
        ("born=2008-05-01", "  Nobody: good to know. It is so now."),
        ("review_meeting=2027-01-21", "  It is not known yet whether this applies to you."),
        ("draft_answered=2026-11-20", "No last day follows from this."),
    ],
)
def test_each_day_is_told_in_words(typed, words):
    assert words in told(typed).splitlines()


@pytest.mark.parametrize(
    ("answered", "words"),
    [
        ("2026-11-16", "Done on 16 November 2026, on time."),
        ("2026-11-20", "Done on 20 November 2026, 4 days late."),
    ],
)
def test_what_was_done_is_told_with_its_day(answered, words):
    assert words in told("request_received=2026-10-05", f"assessment_agreed={answered}")


def test_every_event_can_be_listed():
    listed = "\n".join(due_dates.event_lines())

    assert "request_received: the day the council got your request for an assessment" in listed
    assert "  dates: letter, sent, received" in listed
    assert "  kinds: keep, amend, cease" in listed
    orders = next(e for e in due_dates.known_events() if e["event"] == "order_kind")
    assert "amend" in orders["kinds"]


@pytest.fixture
def family(tmp_path):
    children = a_child(), a_child(id="mimi", name="Mimi", known_as="Mimi", birth_date=None)
    made = a_file(tmp_path, record=a_family(children=children, plans=(a_plan(),)))
    yield made
    made.close()


def test_the_days_of_a_family_say_whose_they_are(family):
    found = due_dates.plain(due_dates.dates(family, TODAY), TODAY)

    assert {d["child"] for d in found["deadlines"]} == {"Idris"}
    review = [d for d in found["deadlines"] if d["rule"] == "ar.complete"][-1]
    assert (review["due"], review["status"]) == ("2027-02-23", "upcoming")


def test_a_child_without_a_birth_date_is_said_to_have_none(family):
    assert due_dates.dates(family, TODAY).notes == (
        "Mimi: without a birth date there is nothing about growing up.",
    )


def test_the_days_of_one_child(family):
    assert due_dates.dates(family, TODAY, called="mimi").deadlines == ()
    assert due_dates.dates(family, TODAY, called="Idris").notes == ()
    with pytest.raises(WhichChildError):
        due_dates.dates(family, TODAY, called="Nani")


def test_dates_that_cannot_be_are_said_and_nothing_is_lost(tmp_path):
    plan = a_plan(asked_on=date(2025, 5, 5))
    family = a_file(tmp_path, record=a_family(plans=(plan,)))

    found = due_dates.dates(family, TODAY)

    assert len(found.notes) == 1
    assert found.notes[0].startswith("Idris: On 5 January 2024 the final plan was made")
    assert found.deadlines
    family.close()
