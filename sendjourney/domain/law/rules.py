"""Rules that are data: what a rule says, and the deadline it gives when its event has happened."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.counting import months_beginning_with


class Basis(Labelled):
    """What a rule rests on."""

    LAW = "law", "Law"
    CASE_LAW = "case_law", "A court's decision"
    GUIDANCE = "guidance", "Guidance"
    PRACTICE = "practice", "Good practice"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One rule as it stands in ``resources/law``, valid for events from ``valid_from`` on.

    ``counts_from`` names events, the first that happened counts. ``months_beginning_with`` is the
    length in calendar months, the day of the event being the first day.
    """

    id: str
    says: str
    by: str
    basis: Basis
    provision: str
    counts_from: tuple[str, ...]
    months_beginning_with: int
    source: str
    checked_on: date
    valid_from: date
    valid_to: date | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Deadline:
    """A last day, with the rule that gave it and the event it was counted from."""

    rule: Rule
    due: date
    event: str
    event_on: date

    def days_left(self, today: date) -> int:
        """Return the calendar days from today to the last day; below nought when it has passed."""
        return (self.due - today).days


def deadline(rules: Iterable[Rule], rule_id: str, events: dict[str, date]) -> Deadline | None:
    """Return the deadline a rule gives for what has happened, or None when nothing has.

    The version of the rule is the one in force on the day of the event.
    """
    for rule in (r for r in rules if r.id == rule_id):
        for event in rule.counts_from:
            on = events.get(event)
            if on is not None and rule.valid_from <= on <= (rule.valid_to or date.max):
                due = months_beginning_with(on, rule.months_beginning_with)
                return Deadline(rule=rule, due=due, event=event, event_on=on)
    return None
