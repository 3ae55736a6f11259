"""When the plan's next review is due: the one deadline that stands all over the app."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.law.rules import Rule


@dataclass(frozen=True, kw_only=True, slots=True)
class NextReview:
    """A last day that is known, with the rule that gave it and what it was counted from.

    ``counted_from`` continues “Counted from ...”. With ``is_a_guess`` the true day may be earlier.
    """

    rule: Rule
    due: date
    event_on: date
    counted_from: str
    is_a_guess: bool = False

    def days_left(self, today: date) -> int:
        """Return the calendar days from today to the last day; below nought when it has passed."""
        return (self.due - today).days
