"""Every reason is one sentence with its day, what it was counted from, and why this day."""

from datetime import date

import pytest

from sendjourney.domain.law.because import because, counted_from_words, doubt
from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.days import Calendar
from sendjourney.domain.law.rules import Actor, Combine, Roll
from tests.domain.law.making import a_rule, a_time, clock, it, only

WORDS = {
    "asked": "the council got your request",
    "notice": "the council sent its changes",
    "meeting": "the review meeting is held",
    "moves": "your child starts at the new school",
}
ASKED = it("asked", 2026, 3, 2)
BORN = it("born", 2011, 2, 28)


def why(rule, *happenings):
    return because(only(rule, *happenings), WORDS)


@pytest.mark.parametrize(
    ("time", "happened", "sentence"),
    [
        (
            a_time(),
            ASKED,
            "13 April 2026 is 6 weeks after the day the council got your request, 2 March 2026.",
        ),
        (
            a_time(length=15, beginning_with=True),
            ASKED,
            (
                "16 March 2026 is the last of 15 days beginning with the day the council got your "
                "request, 2 March 2026."
            ),
        ),
        (
            a_time("meeting", length=2, unit=Unit.WEEK, back=True),
            it("meeting", 2027, 1, 21),
            "7 January 2027 is 2 weeks before the day the review meeting is held, 21 January 2027.",
        ),
        (
            a_time("moves", before_day="02-15"),
            it("moves", 2028, 9, 1, expected=True),
            (
                "14 February 2028 is the day before 15 February, in the year of the day your child "
                "starts at the new school (expected), 1 September 2028."
            ),
        ),
        (
            a_time("born", birthday=16),
            BORN,
            "28 February 2027 is the day on which a child born on 28 February 2011 turns 16.",
        ),
        (
            a_time("born", school_year_of=14),
            BORN,
            (
                "1 September 2024 is the first day of the school year in which a child born on "
                "28 February 2011 turns 14."
            ),
        ),
        (
            a_time("born", school_year_of=16, last_friday_in_june=True),
            BORN,
            (
                "25 June 2027 is the last Friday in June of the school year in which a child born "
                "on 28 February 2011 turns 16."
            ),
        ),
        (
            a_time("born", school_year_of=16, before_day="09-01", year=1),
            BORN,
            (
                "31 August 2027 is the day before 1 September, at the end of the school year in "
                "which a child born on 28 February 2011 turns 16."
            ),
        ),
        (a_time(length=0), ASKED, "2 March 2026 is the day the council got your request."),
    ],
)
def test_each_way_of_counting_has_its_sentence(time, happened, sentence):
    assert why(a_rule(time), happened) == sentence


def test_why_the_earlier_of_two_days_was_taken():
    rule = a_rule(
        a_time("meeting", length=12, unit=Unit.WEEK), a_time("notice", length=8, unit=Unit.WEEK)
    )

    sentence = why(rule, it("meeting", 2026, 11, 2), it("notice", 2026, 11, 16))

    assert sentence == (
        "11 January 2027 is 8 weeks after the day the council sent its changes, 16 November 2026; "
        "it comes before 25 January 2027, 12 weeks after the day the review meeting is held, "
        "2 November 2026, and the earlier of the two counts."
    )


def test_two_ways_to_one_day():
    rule = a_rule(a_time("meeting"), a_time("notice", length=4, unit=Unit.WEEK))

    sentence = why(rule, it("meeting", 2026, 11, 2), it("notice", 2026, 11, 16))

    assert sentence.endswith(
        ", and so is 4 weeks after the day the council sent its changes, 16 November 2026."
    )


@pytest.mark.parametrize(
    ("asked", "days", "roll", "end"),
    [
        (
            (2026, 6, 15), 61, Roll.TRIBUNAL,
            ("; that day falls in August, when the Tribunal allows more time, so 5pm on "
            "1 September 2026 is still in time."),
        ),
        (
            (2026, 10, 26), 60, Roll.TRIBUNAL,
            ("; that day falls in the Christmas break, when the Tribunal allows more time, so 5pm "
            "on 4 January 2027 is still in time."),
        ),
        (
            (2027, 1, 28), 57, Roll.TRIBUNAL,
            "; that day is not a working day, so 5pm on 30 March 2027 is still in time.",
        ),
        (
            (2027, 1, 28), 57, Roll.NEXT_WORKING_DAY,
            "; that day is not a working day, so 30 March 2027 is still in time.",
        ),
    ],
)  # fmt: skip
def test_why_a_day_rolled_on(asked, days, roll, end):
    rule = a_rule(a_time(length=days), roll=roll)

    assert why(rule, it("asked", *asked)).endswith(end)


def test_why_the_later_of_two_days_was_taken():
    rule = a_rule(a_time("asked"), a_time("notice"), combine=Combine.LATER)

    sentence = why(rule, ASKED, it("notice", 2026, 3, 9))

    assert "; it comes after 13 April 2026, 6 weeks after " in sentence
    assert sentence.endswith("and the later of the two counts.")


def test_the_date_that_was_counted_from_is_named():
    found = only(a_rule(by=Actor.FAMILY), it("asked", letter_on=date(2026, 3, 2)))

    words = counted_from_words(found.counted_from, WORDS)

    assert words == "the day the council got your request (the date on the letter)"


def test_what_is_missing_is_asked_for():
    assert why(a_rule(), it("asked", sent_on=date(2026, 3, 2))) == (
        "The last day is not known yet: it counts from when the council got your request, and the "
        "day it arrived has not been written down."
    )


def test_missing_terms_are_asked_for():
    rule = a_rule(a_time(length=15, unit=Unit.SCHOOL_DAY))

    found = only(rule, ASKED, calendar=Calendar())

    assert because(found, WORDS) == (
        "The last day is not known yet: school days count, from the day the council got your "
        "request, and the school’s term dates have not been written down so far."
    )


def test_what_follows_from_an_unknown_day_is_not_known():
    first = a_rule(a_time(length=15, unit=Unit.SCHOOL_DAY), id="first", met_by=("met",))
    then = a_rule(a_time("met"), id="then", foreseen_from=("first",))

    _, second = clock([first, then], ASKED, calendar=Calendar())

    assert because(second, WORDS) == (
        "The last day is not known yet: what it counts from has not happened."
    )


def test_an_event_without_words_is_said_by_its_name():
    found = only(a_rule(a_time("odd_event")), it("odd_event", 2026, 3, 2))

    assert "the day odd event" in because(found, {})


@pytest.mark.parametrize(
    ("rule", "happened", "words"),
    [
        (a_rule(), ASKED, ""),
        (a_rule(), it("asked", 2026, 3, 2, guess=True), "may be earlier"),
        (a_rule(), it("asked", 2026, 3, 2, expected=True), "only what to expect"),
        (a_rule(only_if={"decided": ("amend",)}), ASKED, "not known yet whether"),
        (a_rule(), it("asked", sent_on=date(2026, 3, 2)), ""),
    ],
)
def test_what_is_not_certain_is_said(rule, happened, words):
    said = doubt(only(rule, happened))

    assert words in said
    assert bool(said) is bool(words)
