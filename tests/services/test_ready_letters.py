import re

import pytest

from sendjourney.domain.law.rules import Basis
from sendjourney.services.ready_letters import BLANK, CHASE, blanks, groups, letter_of, letters
from tests.reading_age import reading_age

WANTED = {
    "ask_assessment",
    "late_assessment_decision",
    "late_final_plan",
    "answer_draft",
    "meeting_about_draft",
    "more_time_for_draft",
    "late_review_decision",
    "review_papers",
    "early_review",
    "who_is_caseworker",
    "complain",
    "council_records",
    "educational_record",
    "ask_for_advice",
    "ask_reassessment",
    "we_are_moving",
    "we_have_moved",
    "health_and_care_at_review",
    CHASE,
}
ALL = pytest.mark.parametrize("letter", letters(), ids=lambda letter: letter.id)
ACCUSING = re.compile(
    r"\b(illegal|unlawful|breach|fail(ed|ure)?|you have won|demand)\b", re.IGNORECASE
)
BEFORE_LAW = re.compile(r"\([^()]*(?:\([^()]*\)[^()]*)*\)")
UNSURE = re.compile(r"\b(?:5|10|20) working days\b|9\.83|9\.178")
"""Days for stages of a complaint, and paragraphs of the Code: nobody here has read them."""


def plain_words_of(letter):
    """Return the letter without the law in brackets, which nobody has to read aloud."""
    text = BEFORE_LAW.sub("", letter.body).replace(" ,", ",")
    return BLANK.sub("Idris", text)


def test_there_is_a_letter_for_each_time_that_families_told_us_of():
    assert {letter.id for letter in letters()} >= WANTED
    assert len({letter.id for letter in letters()}) == len(letters())
    assert all(group.title and group.letters for group in groups())


def test_a_letter_is_found_by_its_id_and_a_strange_one_is_not():
    assert letter_of("complain").title == "Complain to the council"
    assert letter_of("birthday_card") is None


@ALL
def test_every_blank_of_a_letter_has_words(letter):
    assert set(letter.blanks()) <= set(blanks())


def test_every_blank_is_used_by_a_letter():
    used = {name for letter in letters() for name in letter.blanks()} | {"your_name"}

    assert set(blanks()) == used


@ALL
def test_a_letter_names_the_law_once_and_says_where_it_was_checked(letter):
    laws = re.findall(r"(?:Act|Regulations) \d{4}|UK GDPR", letter.body)

    assert len(laws) <= 1
    assert letter.source
    assert bool(letter.provision) == (letter.basis is not Basis.PRACTICE)


@ALL
def test_only_what_is_law_is_called_the_law(letter):
    says_law = "the law" in letter.body.casefold()

    assert not says_law or letter.basis in {Basis.LAW, Basis.CASE_LAW}


@ALL
def test_a_letter_accuses_nobody_and_states_nothing_unsure(letter):
    told = f"{letter.when_to_use} {letter.subject} {letter.body}"

    assert not ACCUSING.search(told)
    assert not UNSURE.search(told)


@ALL
def test_parents_can_read_what_a_letter_is_for(letter):
    assert reading_age(letter.when_to_use) <= 11


@ALL
def test_a_letter_is_short_and_plain(letter):
    text = plain_words_of(letter)

    assert len(text.split()) <= 190
    assert reading_age(text) <= 11
