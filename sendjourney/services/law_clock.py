"""The law's clock for one child: every last day with its reason, and what cannot be so."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law import because as reasons
from sendjourney.domain.law import contradictions as conflicts
from sendjourney.domain.law.ages import school_year as usual_school_year
from sendjourney.domain.law.clock import Clock
from sendjourney.domain.law.contradictions import Contradiction
from sendjourney.domain.law.days import Term
from sendjourney.domain.law.deadline import Deadline, Start
from sendjourney.domain.law.events import with_expected, with_implied
from sendjourney.domain.law.events import words_for as words_of
from sendjourney.domain.law.happening import BORN, Happening
from sendjourney.domain.law.rules import Rule
from sendjourney.services import law_rules
from sendjourney.services.calendars import calendar
from sendjourney.services.school_terms import terms_of


def deadlines_for(
    happenings: Iterable[Happening],
    *,
    born: date | None,
    today: date,
    terms: Iterable[Term] = (),
    school_year: str = "",
) -> list[Deadline]:
    """Return every last day that follows from what happened, by day; those not known come last.

    Without ``born`` there is nothing about growing up. ``school_year`` is the family's correction
    (“Year 5”). What was only looked for, and whose time has passed, is left out.
    """
    happened = with_birth(happenings, born)
    later = _years_later(born, today, school_year)
    known = with_expected(happened, law_rules.expected(), years_later=later)
    known = with_implied(known, law_rules.implied())
    clock = Clock(law_rules.rules(), known, calendar(terms))
    return [deadline for deadline in clock.deadlines() if not deadline.is_over(today)]


def deadlines_of(
    record: FamilyRecord, child: Child, happened: Iterable[Happening], today: date
) -> list[Deadline]:
    """Return every last day of a child of the family, by their birth, school year and terms."""
    return deadlines_for(
        happened,
        born=child.birth_date,
        today=today,
        terms=terms_of(record, child),
        school_year=child.school_year,
    )


def contradictions(
    happenings: Iterable[Happening], *, born: date | None, today: date
) -> list[Contradiction]:
    """Return what about the dates cannot be so, each in a sentence; nothing is changed."""
    return conflicts.contradictions(with_birth(happenings, born), law_rules.events(), today)


def why(deadline: Deadline) -> str:
    """Return why this is the last day, in one sentence."""
    return reasons.because(deadline, _words())


def doubt(deadline: Deadline) -> str:
    """Return what is not certain about a last day, in a sentence; empty when nothing is."""
    return reasons.doubt(deadline)


def counted_from(start: Start) -> str:
    """Return what a last day was counted from, in words that follow “Counted from”."""
    return reasons.counted_from_words(start, _words())


def whenever(stage: str = "") -> list[Rule]:
    """Return the rules that have no last day: what a family can do, and what is good to know."""
    return [
        rule
        for rule in law_rules.rules()
        if rule.enabled and not rule.times and stage in {"", rule.stage}
    ]


def with_birth(happenings: Iterable[Happening], born: date | None) -> Sequence[Happening]:
    """Return what happened with the child's birth, once."""
    others = [h for h in happenings if born is None or h.event != BORN]
    return others if born is None else [Happening(event=BORN, on=born), *others]


@cache
def _words() -> Mapping[str, str]:
    return words_of(law_rules.events())


def _years_later(born: date | None, today: date, school_year: str) -> int:
    """Return how many school years a child is taught behind the usual one; below nought: ahead."""
    if born is None or not school_year:
        return 0
    usual, corrected = _number(usual_school_year(born, today)), _number(school_year)
    return 0 if usual is None or corrected is None else usual - corrected


def _number(school_year: str) -> int | None:
    """Return the number of “Year 5”, nought for Reception; None for anything else."""
    words = school_year.casefold().split()
    if words == ["reception"]:
        return 0
    number = words[-1] if words[:1] == ["year"] else ""
    return int(number) if number.isdecimal() else None
