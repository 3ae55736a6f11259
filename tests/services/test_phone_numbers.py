"""Telephone numbers: spaced where they are shown, doubted in words, never changed."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.services.phone_numbers import doubt, spaced


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("01632960123", "01632 960123"),
        ("01632 960123", "01632 960123"),
        ("(01632) 960-123", "01632 960123"),
        ("+44 1632 960123", "01632 960123"),
        ("0044 7700 900123", "07700 900123"),
        ("+447700900123", "07700 900123"),
        ("02079460123", "020 7946 0123"),
        ("01142345678", "0114 234 5678"),
        ("01632960123 ext 12", "01632 960123 ext. 12"),
        ("01632 960123 x3", "01632 960123 ext. 3"),
        ("07700900123 (after 4pm)", "07700 900123 (after 4pm)"),
        ("desk 01632960123 or 07700900124", "desk 01632 960123 or 07700 900124"),
        ("+48221234567", "+48 22 123 45 67"),
    ],
)
def test_a_number_is_spaced_as_people_write_it(typed, shown):
    assert spaced(typed) == shown
    assert not doubt(typed)


@pytest.mark.parametrize("typed", ["999", "111", "0800 1111", "", "  "])
def test_short_numbers_stay_and_are_not_doubted(typed):
    assert spaced(typed) == typed
    assert not doubt(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("382121", "code at the front"),
        ("01709 38212", "looks odd"),
        ("077009001234", "whole phone number"),
        ("12 34", "code at the front"),
        ("ask at reception", "no number in this"),
    ],
)
def test_what_looks_odd_is_said_and_stays_as_it_was_typed(typed, said):
    assert said in doubt(typed)
    assert spaced(typed) == typed


@given(st.text(max_size=40))
def test_words_of_any_kind_are_never_lost(typed):
    kept = [c for c in typed if not c.isascii() and c.isalpha()]

    assert [c for c in spaced(typed) if not c.isascii() and c.isalpha()] == kept
    assert isinstance(doubt(typed), str)


def test_the_lists_of_numbers_are_loaded_only_when_a_number_needs_them():
    asked = (
        "import sys; from sendjourney.services.phone_numbers import spaced; "
        "spaced('01632 960123'); print('phonenumbers' in sys.modules)"
    )

    run = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert run.stdout.strip() == "False"
