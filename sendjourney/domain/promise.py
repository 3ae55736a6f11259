"""Something that somebody said they would do."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record


class Outcome(Labelled):
    """What became of a promise."""

    OPEN = "open", "Not done yet"
    KEPT = "kept", "Done"
    NOT_KEPT = "not_kept", "Not done"


@dataclass(frozen=True, kw_only=True, slots=True)
class Promise(Record):
    """Who promised what, by when. ``who`` stands in when the person is not among the people.

    ``source_id`` is the appointment or contact note it was made at; empty when neither.
    """

    child_id: str
    what: str
    person_id: str = ""
    who: str = ""
    made_on: date | None = None
    due: date | None = None
    outcome: Outcome = Outcome.OPEN
    closed_on: date | None = None
    source_id: str = ""

    def is_late(self, today: date) -> bool:
        """Say whether it is still open and its day has passed."""
        return self.outcome is Outcome.OPEN and self.due is not None and self.due < today


def open_promises(promises: Iterable[Promise]) -> list[Promise]:
    """Return what is still to be done, soonest first, those without a day last."""
    waiting = [p for p in promises if p.outcome is Outcome.OPEN]
    return sorted(waiting, key=lambda p: (p.due or date.max, p.what.casefold()))
