"""When the plan's next review is due, by which rule, and counted from what."""

from datetime import date
from functools import cache

from sendjourney.domain.law.rules import Deadline, Rule, deadline
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services.resource_files import read_records, read_toml

FILE = ("law", "annual_review.toml")
REVIEW_RULE = "ar.complete"


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule about reviews, each in all its versions."""
    return read_records(Rule, "rules", *FILE)


def review_deadline(plan: Plan | None) -> Deadline | None:
    """Return the last day for the plan's next review; None without an EHC plan and its dates.

    Counted from the end of the last review; before the first one, from the day the plan was first
    made. When neither is known the day on the final plan stands in: right for a first plan, too
    late for a changed one, so whoever shows the day shows ``counted_from`` beside it.
    """
    if plan is None or plan.kind is not PlanKind.EHC:
        return None
    return deadline(rules(), REVIEW_RULE, _events(plan))


def counted_from(found: Deadline) -> str:
    """Return what a deadline was counted from, in words that follow “Counted from”."""
    names: dict[str, str] = read_toml(*FILE)["events"]
    return names[found.event]


def is_a_guess(found: Deadline) -> bool:
    """Say whether the true day may be earlier: only the day on the final plan was known."""
    return found.event == "final_on"


def law_note() -> str:
    """Return the one sentence on how the law stood, and when we looked."""
    note: str = read_toml(*FILE)["status_note"]
    return note.strip()


def _events(plan: Plan) -> dict[str, date]:
    days = {name: getattr(plan, name) for name in read_toml(*FILE)["events"]}
    return {name: on for name, on in days.items() if on is not None}
