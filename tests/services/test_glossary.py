"""Words explained."""

import pytest

from sendjourney.services.glossary import find, words

MUST_BE_THERE = (
    *("EHC plan", "Annual review", "SENCO", "Caseworker", "Provision", "Outcome", "SEN support"),
    *("SENDIASS", "Local offer", "Draft plan", "Final plan"),
)


@pytest.mark.parametrize("term", MUST_BE_THERE)
def test_the_words_of_letters_are_explained(term):
    assert term in [word.term for word in words()]


def test_words_are_in_the_order_of_the_alphabet():
    terms = [word.term.casefold() for word in words()]
    assert terms == sorted(terms)


def test_a_word_named_so_comes_before_one_that_only_mentions_it():
    assert find("tribunal")[0].term == "Tribunal"


def test_nothing_typed_finds_everything():
    assert set(find(" ")) == set(words())


def test_sentences_are_short_enough_to_read():
    for word in words():
        sentences = [s for s in word.means.replace("?", ".").split(".") if s.strip()]
        assert max(len(s.split()) for s in sentences) <= 26, word.term
