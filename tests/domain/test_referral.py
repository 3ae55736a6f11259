from datetime import date, timedelta

import pytest

from sendjourney.domain.referral import length_in_words, waited, waiting
from tests.builders import TODAY, a_referral


def test_a_wait_is_counted_from_the_day_of_asking_to_today():
    referral = a_referral(asked_on=TODAY - timedelta(weeks=31))

    assert referral.days_waited(TODAY) == 217


def test_a_wait_ends_when_the_child_is_first_seen():
    referral = a_referral(asked_on=date(2026, 1, 5), first_seen_on=date(2026, 3, 2))

    assert not referral.is_waiting(TODAY)
    assert referral.days_waited(TODAY) == 56


def test_a_wait_that_was_turned_down_is_over_though_nobody_was_seen():
    referral = a_referral(asked_on=date(2026, 1, 5), ended_on=date(2026, 2, 2))

    assert (referral.is_waiting(TODAY), referral.days_waited(TODAY)) == (False, 28)


def test_a_first_visit_that_is_still_to_come_has_not_ended_the_wait():
    referral = a_referral(asked_on=TODAY, first_seen_on=TODAY + timedelta(days=3))

    assert referral.is_waiting(TODAY)
    assert not referral.is_waiting(TODAY + timedelta(days=3))


def test_a_wait_from_no_known_day_has_no_length():
    assert a_referral(asked_on=None).days_waited(TODAY) is None
    assert a_referral(asked_on=TODAY + timedelta(days=1)).days_waited(TODAY) is None


def test_a_wait_that_was_never_chased_is_not_said_to_have_been():
    assert a_referral(last_chased_on=None).days_since_chased(TODAY) is None
    assert a_referral(last_chased_on=TODAY).days_since_chased(TODAY) == 0


def test_the_longest_wait_comes_first_and_one_without_a_day_last():
    short, unknown, long = (
        a_referral(id="short", asked_on=date(2026, 9, 1)),
        a_referral(id="unknown", asked_on=None),
        a_referral(id="long", asked_on=date(2025, 9, 1)),
    )

    found = waiting([short, unknown, long], TODAY)

    assert [r.id for r in found] == ["long", "short", "unknown"]


def test_waits_that_are_over_stand_apart_the_latest_first():
    early = a_referral(id="early", first_seen_on=date(2026, 2, 2))
    late = a_referral(id="late", ended_on=date(2026, 9, 2))

    assert [r.id for r in waited([early, a_referral(), late], TODAY)] == ["late", "early"]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "0 days"),
        (1, "1 day"),
        (13, "13 days"),
        (14, "2 weeks"),
        (20, "2 weeks"),
        (21, "3 weeks"),
    ],
)
def test_a_wait_is_said_in_days_at_first_and_then_in_whole_weeks(days, words):
    assert length_in_words(days) == words
