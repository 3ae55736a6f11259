"""The terms of a child's school: without them no school day is counted."""

from collections.abc import Iterable

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.days import Term
from sendjourney.domain.school_term import SchoolTerm

LONGEST_TERM = 200
"""Days. A longer one is more likely a slip of the year."""


def terms_of(record: FamilyRecord, child: Child) -> list[Term]:
    """Return the terms of a child's school, as the law's calendar has them."""
    return [term.term() for term in record.school_terms if term.child_id == child.id]


def term_problem(term: SchoolTerm, others: Iterable[SchoolTerm] = ()) -> str:
    """Return what does not fit about a term, in words for the family; empty when all does."""
    if term.last < term.first:
        return "The last day is before the first day. Please check both."
    if (term.last - term.first).days > LONGEST_TERM:
        return "This is longer than a term. Please check the years."
    if any(not term.first <= day <= term.last for day in term.days_off):
        return "One of the days off is not in this term. Please check it."
    same = (o for o in others if o.id != term.id and o.child_id == term.child_id)
    if any(term.first <= other.last and other.first <= term.last for other in same):
        return "This term and another one share days. Please check both."
    return ""
