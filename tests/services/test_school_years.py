"""The school year that is offered."""

from datetime import date

from sendjourney.services.school_years import YEARS, worked_out


def test_the_year_is_worked_out_from_the_birth_date():
    assert worked_out(date(2017, 3, 11), date(2026, 11, 25)) == "Year 5"
    assert worked_out(date(2017, 3, 11), date(2026, 11, 25)) in YEARS


def test_there_is_none_for_a_date_to_come_or_none_at_all():
    assert worked_out(None, date(2026, 11, 25)) == ""
    assert worked_out(date(2030, 1, 1), date(2026, 11, 25)) == ""
