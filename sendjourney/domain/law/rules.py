"""Rules that are data: what a rule says, and the deadline it gives when its event has happened."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.counting import Unit, last_day


class Basis(Labelled):
    """What a rule rests on."""

    LAW = "law", "Law"
    CASE_LAW = "case_law", "A court's decision"
    GUIDANCE = "guidance", "Guidance"
    PRACTICE = "practice", "Good practice"


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One rule as it stands in ``resources/law``, valid for events from ``valid_from`` on.

    ``counts_from`` names events, the first that happened counts. The time runs for ``length``
    of ``unit``; with ``beginning_with`` the day of the event is itself the first day.
    """

    id: str
    says: str
    by: str
    basis: Basis
    provision: str
    counts_from: tuple[str, ...]
    length: int
    unit: Unit
    beginning_with: bool
    source: str
    checked_on: date
    valid_from: date
    valid_to: date | None = None

    def in_force(self, on: date) -> bool:
        """Say whether this version of the rule is the one for an event on a day."""
        return self.valid_from <= on <= (self.valid_to or date.max)


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


def deadline(rules: Iterable[Rule], rule_id: str, events: Mapping[str, date]) -> Deadline | None:
    """Return the deadline a rule gives for what has happened, or None when nothing has.

    The version of the rule is the one in force on the day of the event it counts from. None, too,
    for a day later than calendars go.
    """
    for rule in (r for r in rules if r.id == rule_id):
        event = next((e for e in rule.counts_from if e in events), None)
        if event is not None and rule.in_force(events[event]):
            try:
                due = last_day(
                    events[event], rule.length, rule.unit, beginning_with=rule.beginning_with
                )
            except OverflowError:
                return None
            return Deadline(rule=rule, due=due, event=event, event_on=events[event])
    return None
