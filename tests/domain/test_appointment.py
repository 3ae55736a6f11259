from datetime import date, time, timedelta

from tests.builders import an_appointment


def test_an_appointment_in_winter_is_in_greenwich_time():
    starts = an_appointment(on=date(2026, 12, 1), at=time(9, 15)).starts

    assert starts.isoformat() == "2026-12-01T09:15:00+00:00"


def test_an_appointment_in_summer_is_an_hour_ahead():
    assert an_appointment(on=date(2026, 7, 1)).starts.utcoffset() == timedelta(hours=1)


def test_an_appointment_without_a_time_has_no_moment():
    assert an_appointment(at=None).starts is None
