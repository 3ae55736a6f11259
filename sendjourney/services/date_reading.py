"""Reads a calendar day by dateutil, loaded when somebody types one.

What may be given to it, and what is made of its answer, is decided in ``typed_dates.py``.
"""

import re
from datetime import date, datetime

from dateutil import parser
from typing_extensions import override

YEARS_BACK = 80
_ISO = re.compile(r"(?a)\d{4}-\d{1,2}-\d{1,2}")


class _Years(parser.parserinfo):
    """Reads “26” as 2026 from the day we are given, and not from the computer's clock."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._oldest = today.year - YEARS_BACK

    @override
    def convertyear(self, year: int, century_specified: bool = False) -> int:
        if century_specified or year > 99:  # noqa: PLR2004 - two digits
            return year
        return self._oldest + (year - self._oldest) % 100


def read(words: str, default: datetime, today: date) -> date | None:
    """Return the day that the words say, with what they leave out taken from ``default``.

    None when they say none, or a time of day as well.
    """
    iso = bool(_ISO.fullmatch(words))
    reader = parser.parser(_Years(today))
    try:
        found: datetime = reader.parse(
            words, default=default, dayfirst=not iso, yearfirst=iso, ignoretz=True
        )
    except (ValueError, OverflowError):
        return None
    midnight = (found.hour, found.minute, found.second) == (0, 0, 0)
    return found.date() if midnight else None
