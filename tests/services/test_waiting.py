from datetime import date, timedelta

import pytest

from sendjourney.services import waiting
from tests.builders import TODAY, a_child, a_family, a_referral
from tests.storing import a_file


def weeks_ago(weeks):
    return TODAY - timedelta(weeks=weeks)


def test_the_waits_named_in_the_papers_of_families_are_offered():
    offered = " ".join(waiting.suggestions())

    for wait in ("Neurodevelopmental", "Speech and language", "Occupational therapy", "CAMHS"):
        assert wait in offered


def test_a_child_has_only_their_own_waits(tmp_path):
    own = a_referral(id="own")
    other = a_referral(id="other", child_id="maryam")
    children = (a_child(), a_child(id="maryam"))
    family = a_file(tmp_path, record=a_family(children=children, referrals=(own, other)))

    assert waiting.waiting_for(family, a_child(), TODAY) == [own]
    assert waiting.waits_before(family, a_child(), TODAY) == []
    family.close()


@pytest.mark.parametrize(
    ("asked", "last_chased", "is_time"),
    [
        (weeks_ago(31), weeks_ago(9), True),
        (weeks_ago(31), weeks_ago(2), False),
        (weeks_ago(7), None, True),
        (weeks_ago(5), None, False),
        (None, None, False),
    ],
)
def test_after_weeks_of_silence_it_is_time_to_ask_again(asked, last_chased, is_time):
    referral = a_referral(asked_on=asked, last_chased_on=last_chased)

    assert waiting.is_time_to_chase(referral, TODAY) is is_time


def test_nobody_is_asked_to_chase_what_is_over():
    over = a_referral(asked_on=weeks_ago(40), first_seen_on=weeks_ago(20))

    assert not waiting.is_time_to_chase(over, TODAY)


def test_a_call_written_down_late_does_not_make_the_last_one_older():
    referral = waiting.chased(a_referral(), date(2026, 11, 20))

    assert waiting.chased(referral, date(2026, 11, 2)).last_chased_on == date(2026, 11, 20)


def test_days_in_an_impossible_order_are_said_in_words():
    wrong = a_referral(asked_on=date(2026, 4, 22), first_seen_on=date(2026, 4, 1))

    assert "before the day you asked" in waiting.date_problem(wrong)
    assert waiting.date_problem(a_referral(asked_on=None, first_seen_on=TODAY)) == ""
