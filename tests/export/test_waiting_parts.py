from datetime import date, timedelta

from sendjourney.export import meeting_summary
from sendjourney.export.plain_text import document_text
from tests.builders import TODAY, a_family, a_person, a_referral
from tests.export.materials import material


def told(**values):
    return document_text(meeting_summary.compose(material(a_family(**values))))


def test_a_wait_is_told_with_its_length_and_when_the_family_last_asked():
    referral = a_referral(
        asked_on=TODAY - timedelta(weeks=31), last_chased_on=TODAY - timedelta(weeks=9)
    )

    text = told(referrals=(referral,))

    assert "What Idris waits for" in text
    assert "Waiting: 31 weeks" in text
    assert "We last asked: 23 September 2026, 9 weeks ago" in text


def test_a_wait_from_no_known_day_is_not_given_a_length():
    assert "Waiting: Not known" in told(referrals=(a_referral(asked_on=None),))


def test_what_came_of_a_wait_stands_apart_from_what_goes_on():
    seen = a_referral(
        for_what="Physiotherapy",
        asked_on=date(2026, 1, 5),
        first_seen_on=date(2026, 3, 2),
        outcome="Exercises for the knees",
    )

    text = told(referrals=(seen,))

    assert "waits for" not in text
    assert "Waited: 8 weeks" in text
    assert "How it ended: First seen, 2 March 2026" in text
    assert "Exercises for the knees" in text


def test_a_wait_that_was_turned_down_is_not_called_seen():
    turned_down = a_referral(ended_on=date(2026, 6, 1), outcome="They said no")

    assert "Ended without a visit, 1 June 2026" in told(referrals=(turned_down,))


def test_the_person_to_ask_is_named_when_they_may_be():
    referral = a_referral(person_id="tomas")
    tomas = a_person(id="tomas", name="Tomás Ferreira")

    assert "Children’s therapy service, Tomás Ferreira" in told(
        people=(tomas,), referrals=(referral,)
    )
