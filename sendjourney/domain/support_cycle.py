"""One round of SEN support at school: assess, plan, do, review."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class SupportCycle(Record):
    """What school found out, what it planned, who does it, and how it went.

    ``review_on`` is the day planned for looking at it again, ``reviewed_on`` the day it was done.
    """

    child_id: str
    began_on: date | None = None
    assessed: str = ""
    planned: str = ""
    done_by: str = ""
    review_on: date | None = None
    reviewed_on: date | None = None
    how_it_went: str = ""

    def is_open(self) -> bool:
        """Say whether it has not been looked at again yet."""
        return self.reviewed_on is None
