from datetime import date

import pytest

from sendjourney.domain.law.days import Term
from sendjourney.services.due_dates import dates
from sendjourney.services.school_terms import term_problem, terms_of
from tests.builders import TODAY, a_child, a_family, a_school_term, an_event
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
