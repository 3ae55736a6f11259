from datetime import date

import pytest

from sendjourney.domain.law.days import Term
from sendjourney.domain.law.happening import Happening
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services.due_dates import dates
from sendjourney.services.law_clock import deadlines_for
from sendjourney.services.school_terms import (
    Part,
    SavingTerms,
    are_missed,
    laid_out,
    read_days,
    term_problem,
    terms_of,
    with_days_off,
    year_line,
    year_name,
    year_of,
)
from tests.builders import TODAY, a_child, a_family, a_school_term, an_event, the_record
from tests.storing import a_file


def test_the_terms_of_a_childs_school_are_those_of_the_law():
    day_off = date(2026, 11, 27)
    terms = a_school_term(days_off=(day_off,)), a_school_term(child_id="mimi")

    assert terms_of(a_family(school_terms=terms), a_child()) == [
        Term(first=date(2026, 11, 2), last=date(2026, 12, 18), closed=(day_off,))
    ]


def test_school_days_are_counted_by_the_terms_that_were_written_down(tmp_path):
    letter = an_event(event="exclusion_letter", on=date(2026, 11, 9))
    family = a_file(tmp_path, record=a_family(events=(letter,), school_terms=(a_school_term(),)))

    found = {d.rule.id: d for _, d in dates(family, TODAY).deadlines}

    assert found["excl.gov"].due == date(2026, 11, 30)
    assert found["excl.irp"].due is None  # its 15 days run into a term that nobody wrote down
    family.close()


@pytest.mark.parametrize(
    ("term", "words"),
    [
        (a_school_term(), ""),
        (a_school_term(last=date(2026, 11, 2)), ""),
        (a_school_term(last=date(2026, 10, 30)), "before the first day"),
        (a_school_term(last=date(2027, 12, 18)), "longer than a term"),
        (a_school_term(days_off=(date(2026, 10, 30),)), "not in this term"),
    ],
)
def test_a_term_that_cannot_be_is_said(term, words):
    assert words in term_problem(term)
    assert bool(term_problem(term)) is bool(words)


def test_two_terms_of_one_child_share_no_day():
    one = a_school_term()
    after = a_school_term(first=date(2026, 12, 18), last=date(2027, 2, 12))
    sisters = a_school_term(child_id="mimi")

    assert "share days" in term_problem(after, [one])
    assert term_problem(one, [one, sisters]) == ""


@pytest.mark.parametrize(
    ("first", "year"),
    [
        (date(2026, 9, 3), 2026),
        (date(2026, 8, 24), 2026),
        (date(2027, 1, 5), 2026),
        (date(2027, 6, 7), 2026),
    ],
)
def test_a_term_belongs_to_its_school_year_also_when_it_begins_in_august(first, year):
    assert year_of(first) == year
    assert year_name(year) == "2026 to 2027"


def test_the_terms_of_a_year_stand_in_their_places_and_gaps_stay_gaps():
    terms = [t for t in the_record().school_terms if t.child_id == "idris"]

    assert [part.label for part, _ in laid_out(terms)][:2] == ["Autumn 1", "Autumn 2"]
    assert [term for _, term in laid_out(terms)] == terms
    assert [term for _, term in laid_out(terms[1:2])] == [None, terms[1], *[None] * 4]


def test_a_term_whose_place_is_taken_stands_below():
    one, two = a_school_term(), a_school_term(first=date(2026, 12, 7))

    assert laid_out([two, one])[1] == (Part.AUTUMN_2, one)
    assert laid_out([two, one])[-1] == (Part.OTHER, two)


def test_days_off_are_read_as_days_of_their_school_year():
    read = read_days("27 November, 3 May; 2/7\n\nno school today", 2026)

    assert read.days == (date(2026, 11, 27), date(2027, 5, 3), date(2027, 7, 2))
    assert read.unclear == ("no school today",)


def test_each_day_off_goes_to_the_term_it_lies_in():
    inside, outside = date(2026, 11, 27), date(2026, 10, 30)

    terms, left = with_days_off([a_school_term()], [inside, outside])

    assert ([t.days_off for t in terms], left) == ([(inside,)], [outside])


@pytest.mark.parametrize(
    ("off", "words"),
    [((), "2026"), ((27,), "2026, 1 day off"), ((26, 27), "2026, 2 days off")],
)
def test_a_school_year_is_said_in_a_line(off, words):
    term = a_school_term(days_off=tuple(date(2026, 11, day) for day in off))

    assert year_line([term]) == f"2 November 2026 to 18 December {words}"


def test_terms_are_missed_only_when_a_last_day_waits_for_them():
    exclusion = Happening(event="exclusion_letter", on=date(2026, 11, 9))
    found = deadlines_for([exclusion], born=None, today=TODAY)

    assert are_missed(found, [])
    assert not are_missed(found, [a_school_term()])
    assert not are_missed(deadlines_for([], born=None, today=TODAY), [])


def test_what_was_filled_in_is_one_change(tmp_path):
    gone, kept = a_school_term(id="gone"), a_school_term(id="kept", first=date(2027, 1, 5))
    family = a_file(tmp_path, record=a_family(school_terms=(gone,)))

    with family.change("Change the school terms") as change:
        SavingTerms([kept], [gone])(change)

    assert family.all(SchoolTerm) == [kept]
    family.undo()
    assert family.all(SchoolTerm) == [gone]
    family.close()
