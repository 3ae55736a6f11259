"""How people are said."""

from datetime import date

import pytest

from sendjourney.domain.caseworker import Gap
from sendjourney.domain.person import Person
from sendjourney.ui.people_words import names_of, words_for_gap

PEOPLE = {str(n): Person(name=name) for n, name in enumerate(["Ann", "Bo", "Cy", "Di", "Ed"])}


@pytest.mark.parametrize(
    ("ids", "words"),
    [
        ("", ""),
        ("0", "Ann"),
        ("01", "Ann and Bo"),
        ("0123", "Ann, Bo, Cy and Di"),
        ("01234", "Ann, Bo, Cy and 2 more"),
        ("0x", "Ann and somebody who was removed"),
    ],
)
def test_several_people_are_said_in_words(ids, words):
    assert names_of(ids, PEOPLE) == words


def test_a_time_with_nobody_is_said_with_its_days_and_ends():
    gap = Gap(since=date(2025, 6, 2), until=date(2025, 7, 14))

    words = words_for_gap(gap, date(2026, 1, 1))

    assert words == "Nobody named for 43 days, 2 June to 14 July 2025"


def test_one_day_is_one_day():
    gap = Gap(since=date(2025, 6, 2), until=date(2025, 6, 2))

    assert words_for_gap(gap, date(2026, 1, 1)).startswith("Nobody named for 1 day,")
