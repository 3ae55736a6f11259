"""The terms of a child's school: without them no school day is counted."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.ages import school_year_of
from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.days import Term
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services.family import Change
from sendjourney.services.typed_dates import parse_date, short_date

LONGEST_TERM = 200
"""Days. A longer one is more likely a slip of the year."""

EARLY = timedelta(weeks=3)
"""Some schools begin in August, so long before the school year does."""

MIDDLE_OF_AUTUMN = (11, 20)
"""From here, days without a year are read as days of the school year, from August to August."""

BETWEEN_DAYS = re.compile(r"[\n,;]+")


class Part(Labelled):
    """The parts that most schools have in a year, by the name many give them."""

    AUTUMN_1 = "autumn_1", "Autumn 1"
    AUTUMN_2 = "autumn_2", "Autumn 2"
    SPRING_1 = "spring_1", "Spring 1"
    SPRING_2 = "spring_2", "Spring 2"
    SUMMER_1 = "summer_1", "Summer 1"
    SUMMER_2 = "summer_2", "Summer 2"
    OTHER = "other", "Another term"


BEGINS_BEFORE = (
    ((2, 14), Part.SPRING_1),
    ((3, 20), Part.SPRING_2),
    ((5, 25), Part.SUMMER_1),
    ((8, 10), Part.SUMMER_2),
    ((10, 20), Part.AUTUMN_1),
    ((12, 32), Part.AUTUMN_2),
)
"""Before which day of the calendar year a part that begins then has that name."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DaysRead:
    """Days that were typed, and the words that were not understood."""

    days: tuple[date, ...]
    unclear: tuple[str, ...]


class SavingTerms:
    """Writes the terms of a child as they were filled in, in one change."""

    def __init__(self, saved: Sequence[SchoolTerm], deleted: Sequence[SchoolTerm]) -> None:
        """Take what is to be there, and what was emptied."""
        self.saved, self.deleted = saved, deleted

    def __call__(self, change: Change) -> None:
        """Do it, inside a change."""
        change.save(*self.saved)
        change.delete(*self.deleted)


def terms_of(record: FamilyRecord, child: Child) -> list[Term]:
    """Return the terms of a child's school, as the law's calendar has them."""
    return [term.term() for term in record.school_terms if term.child_id == child.id]


def are_missed(deadlines: Iterable[Deadline], terms: Sequence[object]) -> bool:
    """Say whether a last day is not known because no school term was written down."""
    return not terms and any(
        deadline.due is None and any(way.time.unit is Unit.SCHOOL_DAY for way in deadline.ways)
        for deadline in deadlines
    )


def year_of(day: date) -> int:
    """Return the year in which the school year began that a term with this first day is in."""
    return school_year_of(day + EARLY)


def year_name(year: int) -> str:
    """Return what a school year is called: “2026 to 2027”."""
    return f"{year} to {year + 1}"


def part_of(first: date) -> Part:
    """Return which part of the year it is that begins on a day."""
    day = (first.month, first.day)
    return next(part for before, part in BEGINS_BEFORE if day < before)


def laid_out(terms: Iterable[SchoolTerm]) -> list[tuple[Part, SchoolTerm | None]]:
    """Return a place for each part of a year with its term, if known; then any other terms."""
    places: dict[Part, SchoolTerm] = {}
    others: list[tuple[Part, SchoolTerm | None]] = []
    for term in sorted(terms, key=lambda t: t.first):
        part = part_of(term.first)
        if part in places:
            others.append((Part.OTHER, term))
        else:
            places[part] = term
    parts = [part for part in Part if part is not Part.OTHER]
    return [(part, places.get(part)) for part in parts] + others


def read_days(text: str, year: int) -> DaysRead:
    """Read days off of a school year, one on each line or with commas between."""
    said = [words.strip() for words in BETWEEN_DAYS.split(text) if words.strip()]
    read = {words: parse_date(words, anchor(year)) for words in said}
    return DaysRead(
        days=tuple(sorted({day for day in read.values() if day is not None})),
        unclear=tuple(words for words, day in read.items() if day is None),
    )


def anchor(year: int) -> date:
    """Return the day from which days of a school year are read when no year is typed."""
    return date(year, *MIDDLE_OF_AUTUMN)


def with_days_off(
    terms: Iterable[SchoolTerm], days: Sequence[date]
) -> tuple[list[SchoolTerm], list[date]]:
    """Return the terms with their days off, and the days that lie in none of them."""
    found = [
        term.changed(days_off=tuple(day for day in days if term.first <= day <= term.last))
        for term in terms
    ]
    placed = {day for term in found for day in term.days_off}
    return found, [day for day in days if day not in placed]


def year_line(terms: Sequence[SchoolTerm]) -> str:
    """Return a school year in a line: its first and last day, and how many days are off."""
    first, last = min(t.first for t in terms), max(t.last for t in terms)
    off = sum(len(term.days_off) for term in terms)
    said = {0: "", 1: ", 1 day off"}.get(off, f", {off} days off")
    return f"{short_date(first)} to {short_date(last)}{said}"


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
