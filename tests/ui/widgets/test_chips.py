"""Small marks."""

from datetime import date

import pytest

from sendjourney.ui.widgets.chips import CountLeaf, DateLeaf, Glyph, initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Jo Mensah", "JM"),
        ("Priya", "P"),
        ("Anne Marie van den Berg", "AB"),
        ("", ""),
        ("  ", ""),
        ("(SENCO) Helen Okoro", "HO"),
        ("élodie ünal", "ÉÜ"),
        ("🙂", ""),
    ],
)
def test_initials_are_of_the_first_and_last_word(name, letters):
    assert initials(name) == letters


def test_a_leaf_is_read_as_its_day(qtbot):
    leaf = DateLeaf(date(2026, 3, 6))
    qtbot.addWidget(leaf)

    assert leaf.accessibleName() == "Fri 6 Mar"


def test_an_icon_beside_words_says_nothing_itself(qtbot):
    glyph = Glyph("phone")
    qtbot.addWidget(glyph)

    assert glyph.accessibleName() == ""


def test_a_leaf_with_a_number_is_read_as_what_it_counts(qtbot):
    leaf = CountLeaf("31", "weeks")
    qtbot.addWidget(leaf)

    assert leaf.accessibleName() == "31 weeks"
    assert not leaf.grab().toImage().isNull()
