from datetime import date

from sendjourney.export import waiting_list
from sendjourney.export.plain_text import document_text
from tests.builders import a_family, a_person, a_referral
from tests.export.materials import material


def told(**nouns):
    return document_text(waiting_list.compose(material(a_family(**nouns))))


def test_each_wait_says_how_long_it_is_the_longest_first():
    waits = (
        a_referral(for_what="Talking", asked_on=date(2026, 9, 1)),
        a_referral(person_id="jo", last_chased_on=date(2026, 9, 21), accepted_on=date(2026, 5, 12)),
    )
    text = told(referrals=waits, people=(a_person(id="jo", name="Jo"),))

    assert (
        "Sensory assessment\n31 weeks\nsince 22 April 2026\nChildren’s therapy service, Jo" in text
    )
    assert "Accepted on 12 May 2026 · We last asked on 21 September 2026 (9 weeks ago)" in text
    assert text.index("Sensory") < text.index("Talking")


def test_a_wait_of_which_little_is_known_is_told():
    text = told(referrals=(a_referral(asked_on=None, to_whom=""),))

    assert "Sensory assessment\nNot known\n" in text


def test_waits_that_are_over_stand_below():
    text = told(referrals=(a_referral(first_seen_on=date(2026, 11, 2)), a_referral()))

    assert text.index("Still waiting") < text.index("Waits that are over")


def test_a_child_who_waits_for_nothing_has_a_page_that_says_so():
    text = told()

    assert "Nothing is written down that Idris waits for. You can begin here by hand." in text
    assert "Weeks are" not in text
