"""When the plan's next review is due, by which rule, and counted from what."""

from collections.abc import Iterable
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.clock import Clock
from sendjourney.domain.law.days import Calendar
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.events import with_implied
from sendjourney.domain.law.happening import Happening
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services import happenings, law_clock, law_rules

THEME, REVIEW_RULE = "annual_review", "ar.complete"


def next_review(record: FamilyRecord, child: Child) -> NextReview | None:
    """Return the last day for a child's next review, by all that the family wrote down."""
    plan = next((plan for plan in record.plans if plan.child_id == child.id), None)
    return review_deadline(plan, happenings.happenings_of(record, child))


def review_deadline(
    plan: Plan | None, happened: Iterable[Happening] | None = None
) -> NextReview | None:
    """Return the last day for the plan's next review; None without an EHC plan and its dates.

    ``happened`` is all that is known of the way, the dates of the plan among it; without it the
    plan alone speaks.

    Counted from the end of the last review; before the first one, from the day the plan was first
    made. When neither is known the day on the final plan stands in: right for a first plan, too
    late for a changed one, so whoever shows the day shows ``counted_from`` beside it.
    """
    told = happenings.of_plan(plan) if plan and happened is None else [*(happened or ())]
    if plan is not None and plan.kind is not PlanKind.EHC:
        return None
    sure = [one for one in law_rules.implied() if not one.guess]
    rules = [rule for rule in law_rules.rules_of(THEME) if rule.id == REVIEW_RULE]
    found = Clock(rules, with_implied(told, sure), Calendar()).deadlines()
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
