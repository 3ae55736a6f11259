"""Who ought to be among the people by now and is not: from a child's age, plan and school."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache

from sendjourney.domain.caseworker import current_caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law import ages
from sendjourney.domain.law.rules import Basis, Confidence
from sendjourney.domain.person import Person, Service
from sendjourney.domain.plan import PlanKind
from sendjourney.domain.setting import SettingKind, current_setting
from sendjourney.services.people import folded
from sendjourney.services.resource_files import read_records
from sendjourney.services.school_years import YEARS, worked_out

FILE = ("people", "expected.toml")
MONTHS_A_YEAR, GROWN_UP = 12, 18


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """Somebody who ought to be there, and when; see the head of the file for what fields mean."""

    id: str
    title: str
    why: str
    role: str
    service: Service
    basis: Basis
    provision: str
    source: str
    confidence: Confidence
    checked_on: date
    services: tuple[Service, ...] = ()
    words: tuple[str, ...] = ()
    caseworker: bool = False
    from_age: int | None = None
    from_year: str = ""
    plans: tuple[PlanKind, ...] = ()
    places: tuple[SettingKind, ...] = ()
    turning: int | None = None
    letter: str = ""
    enabled: bool = True
    why_off: str = ""

    def fits(self, person: Person) -> bool:
        """Say whether a person does what is expected, by their service and the words of the job."""
        if self.services and person.service not in self.services:
            return False
        told = folded(f"{person.role} {person.organisation}")
        return not self.words or any(_stands_in(folded(word), told) for word in self.words)

    def how_long_to(self, born: date | None, today: date) -> str:
        """Return how long it is to the age that counts: “9 months to 18”; empty when past."""
        if self.turning is None or born is None:
            return ""
        birthday = ages.birthday(born, self.turning)
        months = (birthday.year - today.year) * MONTHS_A_YEAR + birthday.month - today.month
        months -= birthday.day < today.day
        if today >= birthday:
            return ""
        words = "1 month" if months == 1 else f"{months} months" if months else "under a month"
        return f"{words} to {self.turning}"


@cache
def all_expected() -> tuple[Expected, ...]:
    """Return everybody the file names, also those that are switched off."""
    return read_records(Expected, "expected", *FILE, inherits=("checked_on",))


def missing_people(record: FamilyRecord, child: Child, today: date) -> tuple[Expected, ...]:
    """Return who ought to be there now and is not, in the file's order."""
    own = record.of_child(child)
    return tuple(
        expected
        for expected in all_expected()
        if expected.enabled
        and _is_time(expected, own, child, today)
        and not _is_there(expected, own, today)
    )


def _is_time(expected: Expected, own: FamilyRecord, child: Child, today: date) -> bool:
    plans = {plan.kind for plan in own.plans}
    place = current_setting(own.settings, today)
    return (
        _is_of_age(expected, child, today)
        and (not expected.from_year or _has_reached(expected.from_year, child, today))
        and (not expected.plans or bool(plans & set(expected.plans)))
        and (not expected.places or (place is not None and place.kind in expected.places))
    )


def _is_of_age(expected: Expected, child: Child, today: date) -> bool:
    if expected.from_age is None:
        return True
    born = child.birth_date
    return born is not None and born <= today and ages.age(born, today) >= expected.from_age


def _has_reached(year: str, child: Child, today: date) -> bool:
    """Say whether a child is in a school year or has had it, by the family's word if given."""
    now = child.school_year or worked_out(child.birth_date, today)
    if now in YEARS:
        return YEARS.index(now) >= YEARS.index(year)
    born = child.birth_date
    return born is not None and ages.age(born, today) >= GROWN_UP  # past the last year


def _is_there(expected: Expected, own: FamilyRecord, today: date) -> bool:
    if expected.caseworker:
        return current_caseworker(own.caseworkers, today) is not None
    return any(expected.fits(p) and not p.has_left(today) for p in own.people)


def _stands_in(words: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(words)}\b", text) is not None
