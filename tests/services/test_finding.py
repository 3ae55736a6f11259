"""Finding by a few letters: beginnings, accents and slips are forgiven."""

import pytest

from sendjourney.services.finding import Shelf, slipped, words_of


@pytest.fixture
def shelf():
    shelf = Shelf()
    shelf.put("people", "People sheet", "phone numbers for the fridge")
    shelf.put("emergency", "Emergency card", "whom to ring, people, phone")
    shelf.put("settings", "Settings", "dark words")
    return shelf


@pytest.mark.parametrize("typed", ["settings", "sett", "SETT", "sétt", "setings", "settigns"])
def test_beginnings_capitals_accents_and_slips_find_the_same(shelf, typed):
    assert shelf.find(typed, 5) == ["settings"]


def test_every_word_has_to_fit(shelf):
    assert shelf.find("phone fridge", 5) == ["people"]
    assert shelf.find("phone banana", 5) == []


def test_a_name_comes_before_what_is_only_about_it(shelf):
    assert shelf.find("people", 5) == ["people", "emergency"]


def test_only_whole_words_of_the_name_count_as_named(shelf):
    assert shelf.find_named("card emergency") == ["emergency"]
    assert shelf.find_named("emer") == []


def test_nothing_but_signs_finds_nothing(shelf):
    assert shelf.find("  ?! ", 5) == []


def test_an_apostrophe_parts_no_words():
    assert words_of("Everybody’s Łucja-O'Neil") == ("everybodys", "łucja", "oneil")


@pytest.mark.parametrize("typed", ["mensah", "mensha", "menssah", "mesah", "menzah", "mens"])
def test_one_slip_is_forgiven(typed):
    assert slipped(typed, "mensah")


@pytest.mark.parametrize("typed", ["jow", "nemsah", "mezzah", "mensahxx"])
def test_short_words_other_beginnings_and_two_slips_are_not(typed):
    assert not slipped(typed, "mensah")
