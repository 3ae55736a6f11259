"""Whether a child's reviews have to look at adult life yet: from Year 9 on, the law says."""

from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.law.rules import Rule
from sendjourney.services import law_clock, law_rules

RULE = "pfa.y9"
FIRST_YEAR = 9
AFTER_SCHOOL = "After Year"


def has_begun(child: Child, today: date) -> bool | None:
    """Say whether reviews have to look at adult life; None when the school year is not known.

    A school year that the family corrected goes before the one that follows from the birth date.
    """
    if child.school_year:
        return _is_from_year_9(child.school_year)
    found = law_clock.deadlines_for((), born=child.birth_date, today=today)
    begins = next((d.due for d in found if d.rule.id == RULE), None)
    return None if begins is None else begins <= today


def rule() -> Rule | None:
    """Return the rule behind it; None while it is switched off."""
    return next((r for r in law_rules.rules() if r.id == RULE and r.enabled), None)


def _is_from_year_9(school_year: str) -> bool:
    number = school_year.rsplit(maxsplit=1)[-1]
    is_after = school_year.startswith(AFTER_SCHOOL)
    return is_after or (number.isdecimal() and int(number) >= FIRST_YEAR)
