from datetime import date

import pytest

from sendjourney.domain.visibility import NOBODY, Level, Reader, Visibility
from sendjourney.services.ready_letters import CHASE, letter_of, letters
from sendjourney.services.ready_words import fill
from tests.builders import (
    TODAY,
    a_caseworker,
    a_child,
    a_family,
    a_person,
    a_plan,
    a_referral,
    a_setting,
    an_event,
)
from tests.services.marked import marked, words_in

FOR_HEALTH = Visibility(level=Level.SOME, readers=(Reader.HEALTH,))


def everything_told(letter):
    return "\n".join((*letter.address, *letter.to, letter.subject, letter.text))


@pytest.mark.parametrize("letter", letters(), ids=lambda letter: letter.id)
def test_no_private_word_is_in_any_letter(letter):
    family = marked(lambda: NOBODY)

    filled = fill(letter, family, family.children[0], TODAY, about=family.referrals[0])

    told = everything_told(filled)
    assert [w for r in family.everything() for w in words_in(r) if w in told] == []


def test_what_only_health_may_see_is_told_to_a_service_and_not_to_the_council():
    family = a_family(children=(a_child(visibility=FOR_HEALTH),), referrals=(a_referral(),))
    child, wait = family.children[0], family.referrals[0]

    chase = fill(letter_of(CHASE), family, child, TODAY, about=wait)
    complaint = fill(letter_of("complain"), family, child, TODAY)

    assert "Idris" in everything_told(chase)
    assert "Idris" not in everything_told(complaint)


def test_a_private_caseworker_is_neither_greeted_nor_called_missing():
    people = (a_person(id="priya", name="Priya"),)
    worker = a_caseworker(until=TODAY.replace(month=9), visibility=NOBODY)
    family = a_family(people=people, caseworkers=(worker,))

    letter = fill(letter_of("who_is_caseworker"), family, family.children[0], TODAY)

    assert "nobody has been named" not in letter.text


def test_a_wait_that_is_private_stays_a_blank():
    wait = a_referral(visibility=NOBODY)
    family = a_family(referrals=(wait,))

    letter = fill(letter_of(CHASE), family, family.children[0], TODAY, about=wait)

    assert "what your child is waiting for" in letter.missing
    assert letter.paragraphs[0] == "Dear Team,"


def test_nothing_of_another_child_is_in_a_letter():
    other = a_setting(child_id="maryam", name="Another School")
    family = a_family(settings=(other,))

    letter = fill(letter_of("ask_assessment"), family, family.children[0], TODAY)

    assert "Another School" not in everything_told(letter)


def test_a_move_that_was_written_down_tells_the_new_council_its_day():
    events = (
        an_event(event="moved", on=date(2019, 5, 1)),
        an_event(event="moved", on=date(2026, 11, 2)),
    )
    plan = a_plan(council="Rotherham Metropolitan Borough Council")
    family = a_family(events=events, plans=(plan,))

    letter = fill(letter_of("we_have_moved"), family, family.children[0], TODAY)

    assert "We moved to your area on 2 November 2026." in letter.text
    assert letter.to == ("SEND team",)  # not the address of the old council
