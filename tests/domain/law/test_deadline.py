"""How a step stands on a day."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.deadline import Status
from sendjourney.domain.law.rules import Actor, Basis
from tests.domain.law.making import a_rule, a_time, days_after, it, only

ASKED = it("asked", 2026, 3, 2)
DUE = date(2026, 4, 13)


@pytest.mark.parametrize(
    ("today", "status", "days"),
    [
        (date(2026, 3, 29), Status.UPCOMING, 15),
        (date(2026, 3, 30), Status.DUE, 14),
        (DUE, Status.DUE, 0),
        (date(2026, 4, 14), Status.LATE, 1),
    ],
)
def test_an_open_step_is_coming_then_due_then_late(today, status, days):
    deadline = only(a_rule(), ASKED)

    assert (deadline.status(today), deadline.days(today)) == (status, days)


@pytest.mark.parametrize(
    ("day", "status", "days"),
    [(date(2026, 4, 10), Status.MET, 3), (DUE, Status.MET, 0), (date(2026, 5, 4), Status.LATE, 21)],
)
def test_a_step_that_was_taken_stays_on_time_or_late(day, status, days):
    deadline = only(a_rule(), ASKED, it("answered", day.year, day.month, day.day))

    assert (deadline.status(date(2030, 1, 1)), deadline.days(date(2030, 1, 1))) == (status, days)


def test_a_step_that_is_only_planned_is_not_taken_yet():
    deadline = only(a_rule(), ASKED, it("answered", 2026, 4, 10))

    assert deadline.status(date(2026, 4, 9)) is Status.DUE
    assert deadline.met_by_now(date(2026, 4, 9)) is None


@given(st.integers(-400, 400))
def test_days_are_counted_from_the_last_day(away):
    today = days_after(DUE, away)

    assert only(a_rule(), ASKED).days(today) == abs(away)


def test_a_step_overtaken_is_not_known_instead_of_late():
    deadline = only(a_rule(overtaken_by=("drafted",)), ASKED, it("drafted", 2026, 6, 1))

    assert deadline.status(date(2026, 5, 31)) is Status.LATE
    assert deadline.status(date(2026, 6, 1)) is Status.UNKNOWN
    assert deadline.days(date(2026, 6, 1)) is None


def test_nobody_is_late_with_an_if():
    deadline = only(a_rule(only_if={"decided": ("amend",)}), ASKED)

    assert deadline.status(date(2026, 4, 1)) is Status.DUE
    assert deadline.status(date(2027, 1, 1)) is Status.UNKNOWN


def test_what_was_to_come_before_a_meeting_is_not_waited_for_after_it():
    rule = a_rule(a_time("meeting", length=2, unit=Unit.WEEK, back=True))
    deadline = only(rule, it("meeting", 2026, 6, 15))

    assert deadline.status(date(2026, 6, 2)) is Status.LATE
    assert deadline.status(date(2026, 6, 16)) is Status.UNKNOWN


def test_a_beginning_is_never_late():
    rule = a_rule(a_time(length=1), is_beginning=True, by=Actor.FAMILY)
    deadline = only(rule, ASKED)

    assert deadline.status(date(2026, 3, 2)) is Status.DUE
    assert deadline.status(date(2027, 3, 2)) is Status.DUE
    met = only(rule, ASKED, it("answered", 2027, 1, 1))
    assert met.status(date(2027, 3, 2)) is Status.MET


def test_what_nobody_has_to_do_has_simply_come():
    deadline = only(a_rule(by=Actor.NOBODY), ASKED)

    assert deadline.status(date(2027, 3, 2)) is Status.MET
    assert only(a_rule(is_beginning=True, met_by=()), ASKED).status(date(2027, 1, 1)) is Status.MET


def test_a_last_day_that_is_not_known_is_never_today():
    deadline = only(a_rule(), it("asked", sent_on=date(2026, 3, 2)))

    assert deadline.status(date(2026, 3, 2)) is Status.UNKNOWN
    assert (deadline.due, deadline.work_to, deadline.days(date(2026, 3, 2))) == (None, None, None)


def test_a_rule_may_say_to_work_to_a_day_before():
    assert only(a_rule(early=1), ASKED).work_to == date(2026, 4, 12)


def test_what_a_day_rests_on_may_differ_from_the_rule():
    rule = a_rule(a_time("meeting", basis=Basis.CASE_LAW), a_time("notice", length=1))

    assert only(rule, it("meeting", 2026, 1, 5)).basis is Basis.CASE_LAW
    with_notice = only(rule, it("meeting", 2026, 1, 5), it("notice", 2026, 1, 6))
    assert with_notice.basis is Basis.LAW


def test_what_was_only_looked_for_is_over_after_its_day():
    deadline = only(a_rule(), it("asked", 2026, 3, 2, expected=True))

    assert not deadline.is_over(date(2026, 3, 2))
    assert deadline.is_over(date(2026, 3, 3))
    assert not only(a_rule(), ASKED).is_over(date(2030, 1, 1))
