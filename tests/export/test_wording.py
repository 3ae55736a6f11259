from datetime import date, time

import pytest

from sendjourney.domain.story import StoryPart
from sendjourney.export import wording
from sendjourney.export.document import Bullets, Paragraph
from tests.builders import TODAY, a_child, an_appointment


def test_days_are_said_in_three_lengths():
    day = date(2026, 3, 12)

    assert wording.day_month_year(day) == "12 March 2026"
    assert wording.full_day(day) == "Thursday 12 March 2026"
    assert wording.short_day(day) == "Thu 12 Mar 2026"


@pytest.mark.parametrize(
    ("at", "said"),
    [(time(9), "9am"), (time(14, 15), "2:15pm"), (time(12), "noon"), (time(0, 5), "12:05am")],
)
def test_times_are_said_as_people_do(at, said):
    assert wording.clock(at) == said


def test_a_span_says_what_is_known():
    begin, end = date(2026, 1, 2), date(2026, 3, 4)

    assert wording.span(begin, end) == "2 January 2026 to 4 March 2026"
    assert wording.span(begin, None) == "since 2 January 2026"
    assert wording.span(None, end) == "until 4 March 2026"
    assert wording.span(None, None) == ""


@pytest.mark.parametrize(
    ("names", "said"),
    [([], ""), (["Mum"], "Mum"), (["Mum", "Dad"], "Mum and Dad"), (["a", "b", "c"], "a, b and c")],
)
def test_names_are_listed_as_in_a_sentence(names, said):
    assert wording.listed(names) == said


def test_age_and_year_say_what_is_known():
    born = a_child(birth_date=date(2017, 3, 11))

    assert wording.age_and_year(born, TODAY) == "Age 9, Year 5"
    assert wording.age_and_year(born.changed(school_year="Year 4"), TODAY) == "Age 9, Year 4"
    assert wording.age_and_year(a_child(birth_date=None), TODAY) == ""


def test_family_text_keeps_its_paragraphs_and_lists():
    first, second = wording.family_text("He laughs.\n- loud\n- long")

    assert isinstance(first, Paragraph)
    assert isinstance(second, Bullets)
    assert len(second.items) == 2


def test_a_page_says_when_the_family_last_confirmed_it():
    parts = [StoryPart(child_id="x", heading="h", confirmed_on=date(2026, n, 1)) for n in (2, 5, 3)]

    (run,) = wording.written_by(parts).words
    assert run.text == "Written by the family. Last confirmed 1 May 2026."


def test_a_page_never_confirmed_does_not_pretend():
    (run,) = wording.written_by([]).words

    assert run.text == "Written by the family."


def test_an_appointment_abroad_says_whose_time_it_is():
    there = an_appointment(on=TODAY, at=time(9), time_zone="Asia/Karachi")

    assert wording.when(there) == "Wed 25 Nov 2026, 9am (Karachi time)"
    assert wording.when(an_appointment(on=TODAY, at=None)) == "Wed 25 Nov 2026"
