"""When the plan's next review is due, by which rule, and counted from what."""

from datetime import date

from sendjourney.domain.law.clock import Clock
from sendjourney.domain.law.days import Calendar
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services import happenings, law_clock, law_rules

THEME, REVIEW_RULE = "annual_review", "ar.complete"


def review_deadline(plan: Plan | None) -> NextReview | None:
    """Return the last day for the plan's next review; None without an EHC plan and its dates.

    Counted from the end of the last review; before the first one, from the day the plan was first
    made. When neither is known the day on the final plan stands in: right for a first plan, too
    late for a changed one, so whoever shows the day shows ``counted_from`` beside it.
    """
    if plan is None or plan.kind is not PlanKind.EHC:
        return None
    rules = [rule for rule in law_rules.rules_of(THEME) if rule.id == REVIEW_RULE]
    found = Clock(rules, happenings.of_plan(plan), Calendar()).deadlines()
    known = [deadline for deadline in found if deadline.due is not None]
    best = max(known, key=_how_good, default=None)
    return None if best is None or best.due is None else _next_review(best, best.due)


def counted_from(found: NextReview) -> str:
    """Return what a deadline was counted from, in words that follow “Counted from”."""
    return found.counted_from


def is_a_guess(found: NextReview) -> bool:
    """Say whether the true day may be earlier: only the day on the final plan was known."""
    return found.is_a_guess


def law_note() -> str:
    """Return how the law stood, and when we looked."""
    return law_rules.status_note()


def _how_good(deadline: Deadline) -> tuple[bool, bool, date]:
    """Rank what a review can be counted from: the last review first, and a guess last."""
    start = deadline.counted_from
    return start.event == happenings.DECISION, not start.guess, start.anchor


def _next_review(deadline: Deadline, due: date) -> NextReview:
    start = deadline.counted_from
    return NextReview(
        rule=deadline.rule,
        due=due,
        event_on=start.anchor,
        counted_from=law_clock.counted_from(start),
        is_a_guess=start.guess,
    )
