"""What parents type as a date or a time, and what we make of it."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.services import typed_dates
from sendjourney.services.typed_dates import (
    days_in_words,
    parse_date,
    parse_time,
    short_date,
    words_for_date,
    words_for_time,
)

TUESDAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    "typed",
    [
        *("14 March 2026", "14/3/26", "14.3.2026", "14 mar", "2026-03-14", "14th of March"),
        *("Sat 14 March", "the 14th of March", "14 3 26", " 14  MARCH, 2026. ", "March 14 2026"),
        *("14-03-2026", "in 11 days"),
    ],
)
def test_many_ways_to_type_one_day_are_understood(typed):
    assert parse_date(typed, TUESDAY) == date(2026, 3, 14)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", date(2026, 3, 3)),
        ("Tomorrow", date(2026, 3, 4)),
        ("yesterday", date(2026, 3, 2)),
        ("friday", date(2026, 3, 6)),
        ("on Friday", date(2026, 3, 6)),
        ("tuesday", date(2026, 3, 10)),
        ("next friday", date(2026, 3, 13)),
        ("last tue", date(2026, 2, 24)),
        ("in two weeks", date(2026, 3, 17)),
        ("in a month", date(2026, 4, 3)),
    ],
)
def test_a_day_can_be_named_from_today(typed, day):
    assert parse_date(typed, TUESDAY) == day


def test_the_day_comes_before_the_month():
    assert parse_date("5/6/26", TUESDAY) == date(2026, 6, 5)


@pytest.mark.parametrize("typed", ["12/13/2026", "12 13 2014", "13.13.26", "32 March", "31/2/26"])
def test_day_and_month_are_never_swapped_to_make_sense(typed):
    assert parse_date(typed, TUESDAY) is None


@pytest.mark.parametrize(
    "typed",
    [
        *("", "hello", "March", "March 2026", "14", "2026", "3/2026", "14:30", "10am", "0"),
        *("14 March 2026 14:30", "14 March or 15 March", "14 blah 2026", "1" * 5000, "١٤/٣/٢٦"),
        *("Fri 14 March", "\ud800", "14 march utc", "12 days"),
    ],
)
def test_what_is_not_one_clear_day_is_not_guessed(typed):
    assert parse_date(typed, TUESDAY) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("1 jan", date(2026, 1, 1)),
        ("1 nov", date(2026, 11, 1)),
        ("4 dec", date(2025, 12, 4)),
        ("2 dec", date(2026, 12, 2)),
        ("29 feb", date(2028, 2, 29)),
    ],
)
def test_a_day_without_a_year_is_the_nearest_sensible_one(typed, day):
    assert parse_date(typed, TUESDAY) == day


@pytest.mark.parametrize(("typed", "year"), [("1/9/75", 1975), ("1/9/17", 2017), ("1/9/45", 2045)])
def test_two_numbers_make_a_year_near_today(typed, year):
    assert parse_date(typed, TUESDAY) == date(year, 9, 1)


@given(st.dates(min_value=date(1900, 1, 1), max_value=date(2200, 1, 1)))
def test_a_day_said_in_words_is_understood_again(day):
    assert parse_date(words_for_date(day), TUESDAY) == day
    assert parse_date(short_date(day), TUESDAY) == day


@given(st.text(max_size=60))
def test_no_typing_breaks_the_reading(typed):
    parse_date(typed, TUESDAY)
    parse_time(typed)


@pytest.mark.parametrize(
    ("typed", "at"),
    [
        ("2:15pm", time(14, 15)),
        ("14:15", time(14, 15)),
        ("2.15 p.m.", time(14, 15)),
        ("1415", time(14, 15)),
        ("quarter past 2", time(14, 15)),
        ("half past 9", time(9, 30)),
        ("ten to three", time(14, 50)),
        ("20 past 4pm", time(16, 20)),
        ("quarter to 1", time(12, 45)),
        ("noon", time(12)),
        ("midnight", time(0)),
        ("9 o’clock", time(9)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("2", time(14)),
        ("02:00", time(2)),
    ],
)
def test_many_ways_to_type_a_time_are_understood(typed, at):
    assert parse_time(typed) == at


@pytest.mark.parametrize("typed", ["", "25:00", "7:60", "13pm", "half past", "soon", "0 past 9"])
def test_what_is_not_one_clear_time_is_not_guessed(typed):
    assert parse_time(typed) is None


@given(st.times().map(lambda t: t.replace(second=0, microsecond=0)))
def test_a_time_said_in_words_is_understood_again(at):
    assert parse_time(words_for_time(at)) == at


def test_a_day_is_said_in_full():
    assert words_for_date(date(2026, 3, 12)) == "Thursday 12 March 2026"


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (2, "in 2 days"),
        (9, "in 9 days"),
        (63, "in about 9 weeks"),
        (-1, "1 day late"),
        (-5, "5 days late"),
        (-70, "about 10 weeks late"),
    ],
)
def test_how_far_off_a_day_is(days, words):
    assert days_in_words(days) == words


@pytest.mark.parametrize("text", ["30 Feb", "31/2/2019", "32 March", "0 May 2026", "31.4.2026"])
def test_a_day_that_no_calendar_has_is_told_from_one_that_is_unclear(text):
    assert typed_dates.is_no_day(text)
    assert typed_dates.parse_date(text, date(2026, 3, 3)) is None


@pytest.mark.parametrize("text", ["29 Feb", "31/1/2026", "soon", "14 Foo", "", "5/13/2026"])
def test_anything_else_is_not_called_a_day_that_does_not_exist(text):
    assert not typed_dates.is_no_day(text)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("in ten days", date(2026, 3, 13)),
        ("2 weeks ago", date(2026, 2, 17)),
        ("three days ago", date(2026, 2, 28)),
        ("a month ago", date(2026, 2, 3)),
        ("a week today", date(2026, 3, 10)),
        ("a week tomorrow", date(2026, 3, 11)),
        ("a week on Friday", date(2026, 3, 13)),
        ("Friday week", date(2026, 3, 13)),
        ("two weeks on Friday", date(2026, 3, 20)),
        ("the day after tomorrow", date(2026, 3, 5)),
        ("day before yesterday", date(2026, 3, 1)),
    ],
)
def test_days_said_from_today_are_understood(typed, day):
    assert parse_date(typed, TUESDAY) == day


@pytest.mark.parametrize("typed", ["a week", "next week", "some weeks ago", "in x days", "week"])
def test_what_is_not_one_day_is_not_guessed(typed):
    assert parse_date(typed, TUESDAY) is None


@pytest.mark.parametrize("typed", ["yesterday", "3 days ago", "999 months ago", "last Friday"])
def test_the_first_day_of_the_calendar_has_nothing_before_it(typed):
    assert parse_date(typed, date.min) is None


@pytest.mark.parametrize(
    ("typed", "moment"),
    [
        ("half 3", time(15, 30)),
        ("half nine", time(9, 30)),
        ("at 10am", time(10)),
        ("half past two in the afternoon", time(14, 30)),
        ("7 in the evening", time(19)),
        ("10 in the morning", time(10)),
        ("14.15", time(14, 15)),
    ],
)
def test_times_as_people_in_britain_say_them(typed, moment):
    assert parse_time(typed) == moment
