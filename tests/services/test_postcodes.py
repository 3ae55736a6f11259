"""Postcodes as people type them."""

import pytest

from sendjourney.services.postcodes import postcodes, written_well


@pytest.mark.parametrize(
    ("typed", "well"),
    [
        ("1 Elm Road\ns60 1ab", "1 Elm Road\nS60 1AB"),
        ("S601AB", "S60 1AB"),
        ("ec1a1bb London", "EC1A 1BB London"),
        ("S60 1AB", "S60 1AB"),
        ("Flat 3b, 12 Elm Road", "Flat 3b, 12 Elm Road"),
        ("xs601abc", "xs601abc"),
    ],
)
def test_only_the_postcode_is_written_better(typed, well):
    assert written_well(typed) == well


def test_they_are_found():
    assert postcodes("from s60 1ab to S65 2CD") == ["S60 1AB", "S65 2CD"]
