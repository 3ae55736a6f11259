"""England's bank holidays, as plain days for the law's counting."""

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from sendjourney.domain.law.days import Calendar, Term
from sendjourney.services.resource_files import read_toml

if TYPE_CHECKING:
    from datetime import date

PLACE = "law", "bank_holidays.toml"
YEARS = range(2000, 2081)
"""Those that families and their children live in; there are no bank holidays known for others."""


@cache
def bank_holidays() -> "frozenset[date]":
    """Return England's bank holidays with Good Friday and Christmas Day.

    Those of years to come are the usual ones: a holiday proclaimed later is not among them yet.
    """
    return frozenset(read_toml(*PLACE)["days"])


def calendar(terms: Iterable[Term] = ()) -> Calendar:
    """Return England's calendar with the school's terms, as far as the family wrote them down."""
    return Calendar(bank_holidays=bank_holidays(), terms=tuple(terms))
