"""Dates that cannot be so are said, each in a sentence that names both."""

from datetime import date

import pytest

from sendjourney.domain.law.contradictions import Trouble, contradictions
from sendjourney.domain.law.events import EventKind
from sendjourney.domain.law.happening import Happening
from tests.domain.law.making import it

TODAY = date(2026, 11, 25)
KINDS = {
    kind.name: kind
    for kind in (
        EventKind(name="born", title="Born", words="your child was born", stage="s"),
        EventKind(name="asked", title="Asked", words="the council got your request", stage="s"),
        EventKind(
            name="refused",
            title="A no",
            words="the council said no",
            stage="s",
            after=("asked",),
            unless=("ended",),
        ),
        EventKind(name="ended", title="The end", words="the plan ended", stage="s"),
        EventKind(
            name="final", title="The plan", words="the plan came", stage="s", between=("asked",)
        ),
        EventKind(name="meeting", title="Meeting", words="you met", stage="s", may_be_planned=True),
        EventKind(
            name="decided",
            title="Decision",
            words="the council decided",
            stage="s",
            after=("meeting",),
            within=6,
        ),
    )
}


def said(*happenings):
    return [c.says for c in contradictions(happenings, KINDS, TODAY)]


def test_all_in_order_says_nothing():
    assert said(it("born", 2017, 3, 11), it("asked", 2026, 3, 2), it("refused", 2026, 4, 1)) == []
    assert said() == []


def test_a_decision_before_its_request_is_said_with_both_dates():
    assert said(it("refused", 2026, 2, 1), it("asked", 2026, 3, 2)) == [
        (
            "On 1 February 2026 the council said no, but the council got your request only on "
            "2 March 2026: please check these two dates."
        )
    ]


def test_a_decision_about_an_earlier_request_is_in_order():
    assert said(it("asked", 2025, 1, 6), it("refused", 2025, 2, 3), it("asked", 2026, 3, 2)) == []


def test_what_came_before_an_end_was_about_an_earlier_request():
    refused, asked = it("refused", 2021, 2, 1), it("asked", 2026, 3, 2)

    assert said(refused, it("ended", 2024, 7, 1), asked) == []
    assert len(said(it("ended", 2020, 7, 1), refused, asked)) == 1


def test_a_decision_long_before_the_next_meeting_is_in_order():
    assert said(it("decided", 2026, 2, 24), it("meeting", 2027, 1, 21)) == []
    assert len(said(it("decided", 2027, 1, 4), it("meeting", 2027, 1, 21))) == 2


def test_a_decision_that_came_shortly_before_the_next_meeting_is_only_late():
    meetings = it("meeting", 2026, 1, 29), it("meeting", 2026, 12, 10)

    assert said(*meetings, it("decided", 2026, 11, 20)) == []


def test_nothing_happens_before_the_birth():
    assert said(it("born", 2017, 3, 11), it("asked", 2016, 3, 2)) == [
        (
            "On 2 March 2016 the council got your request, but your child was born only on "
            "11 March 2017: please check these two dates."
        )
    ]


def test_what_has_happened_cannot_be_to_come():
    [sentence] = said(it("asked", 2026, 11, 26))

    assert sentence.startswith("Asked: 26 November 2026 is still to come")
    assert said(it("meeting", 2027, 1, 21), it("asked", 2026, 11, 25)) == []
    assert said(it("asked", 2026, 11, 26, expected=True)) == []


@pytest.mark.parametrize(
    "dates",
    [
        {"letter_on": date(2026, 3, 4), "sent_on": date(2026, 3, 2)},
        {"sent_on": date(2026, 3, 4), "received_on": date(2026, 3, 2)},
        {"letter_on": date(2026, 3, 4), "received_on": date(2026, 3, 2)},
    ],
)
def test_a_letter_does_not_arrive_before_it_was_written(dates):
    [found] = contradictions([Happening(event="asked", **dates)], KINDS, TODAY)

    assert found.trouble is Trouble.ORDER
    assert "(2 March 2026) comes before" in found.says


def test_two_final_plans_need_something_between_them():
    plans = it("final", 2026, 3, 2), it("final", 2026, 9, 1)

    [found] = contradictions(plans, KINDS, TODAY)

    assert (found.trouble, found.events) == (Trouble.TWICE, ("final",))
    assert "2 March 2026 and on 1 September 2026" in found.says
    assert said(*plans, it("asked", 2026, 5, 5)) == []
    assert said(plans[0], plans[0]) == []


def test_events_that_are_not_known_are_left_alone():
    assert said(it("who knows", 2030, 1, 1)) == []
