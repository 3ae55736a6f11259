"""A report or advice that somebody was asked for before an annual review."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.person import Service
from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewReport(Record):
    """What was asked of whom, and whether it came. ``who`` stands in for a person not known yet.

    It belongs to the review whose year holds the day it was asked for, or else came.
    """

    child_id: str
    what: str = ""
    service: Service = Service.OTHER
    person_id: str = ""
    who: str = ""
    asked_on: date | None = None
    promised_for: date | None = None
    arrived_on: date | None = None
    notes: str = ""

    def is_awaited(self) -> bool:
        """Say whether it was asked for and has not come."""
        return self.asked_on is not None and self.arrived_on is None

    def is_late(self, today: date) -> bool:
        """Say whether the day it was promised for has passed without it."""
        return self.arrived_on is None and self.promised_for is not None and (
            self.promised_for < today
        )  # fmt: skip
