"""A line about a child."""

from datetime import date

from sendjourney.domain.child import Child
from sendjourney.services.child_words import age_line

TODAY = date(2026, 3, 3)


def test_age_and_school_year_are_worked_out():
    assert age_line(Child(name="Amina", birth_date=date(2017, 6, 5)), TODAY) == "Age 8, Year 4"


def test_the_familys_own_school_year_counts():
    child = Child(name="Amina", birth_date=date(2017, 6, 5), school_year="Year 2")
    assert age_line(child, TODAY) == "Age 8, Year 2"


def test_a_small_child_has_no_school_year():
    assert age_line(Child(name="Sami", birth_date=date(2024, 1, 1)), TODAY) == "Age 2"


def test_without_a_birth_date_nothing_is_made_up():
    assert age_line(Child(name="Amina"), TODAY) == ""
    assert age_line(Child(name="Amina", birth_date=date(2030, 1, 1)), TODAY) == ""
