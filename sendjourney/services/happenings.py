"""What happened to a child, in the law's words, gathered from all that the family wrote down."""

from collections.abc import Iterable
from datetime import date, timedelta

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.happening import Happening
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services import law_rules, support

REQUEST, FINAL_PLAN, CHANGED_PLAN = "request_received", "final_plan_made", "amended_plan_made"
MEETING, DECISION = "review_meeting", "review_decision"
NEAR = timedelta(weeks=6)
"""Dates of a plan that lie so near to an event of theirs are another day of the same letter."""


def happenings_of(record: FamilyRecord, child: Child, today: date | None = None) -> list[Happening]:
    """Return all that is known to have happened, or is planned, from plan, diary and events.

    What stands in two places is there once: an event that was written down goes before a date of
    the plan, and that before the diary.
    """
    own = record.of_child(child)
    found = [event.happening() for event in own.events]
    of_plans = [h for plan in own.plans for h in of_plan(plan)]
    _add(found, [h for h in of_plans if not any(_is_same(h, written) for written in found)])
    _add(found, of_diary(own.appointments))
    _add(found, support.happened(own.support_cycles, today))
    return sorted(found, key=lambda h: h.done_on() or date.max)


def event_title(name: str) -> str:
    """Return the short title of an event; of one that this app does not know, its name."""
    kind = law_rules.events().get(name)
    return kind.title if kind else name.replace("_", " ")


def event_words() -> dict[str, str]:
    """Return the title of each event, and by “event=kind” the words for its kinds."""
    kinds = law_rules.events().values()
    titles = {kind.name: kind.title for kind in kinds}
    return titles | {f"{k.name}={word}": said for k in kinds for word, said in k.kinds.items()}


def of_plan(plan: Plan) -> list[Happening]:
    """Return what the dates of a plan tell; nothing of a plan that the law does not know."""
    if plan.kind not in {PlanKind.EHC, PlanKind.ASKED}:
        return []
    dates = [(REQUEST, plan.asked_on)]
    if plan.kind is PlanKind.EHC:
        dates += [(FINAL_PLAN, plan.first_made_on), (DECISION, plan.last_review_on)]
    found = [Happening(event=e, on=on, record_id=plan.id) for e, on in dates if on is not None]
    if plan.kind is PlanKind.EHC and plan.final_on not in {None, plan.first_made_on}:
        found.append(_plan_of_today(plan))
    return found


def of_diary(appointments: Iterable[Appointment]) -> list[Happening]:
    """Return the review meetings of a diary that were not cancelled."""
    return [
        Happening(event=MEETING, on=appointment.on, record_id=appointment.id)
        for appointment in appointments
        if appointment.is_review_meeting and not appointment.cancelled
    ]


def _plan_of_today(plan: Plan) -> Happening:
    """Return what the day on the final plan tells: a changed plan, or perhaps the first.

    As the first it is a guess. It is right for a first plan; for a changed one the true day from
    which a review counts is earlier.
    """
    on, reviewed = plan.final_on or date.min, plan.last_review_on or date.max
    changed = plan.first_made_on is not None or on >= reviewed
    event = CHANGED_PLAN if changed else FINAL_PLAN
    return Happening(event=event, on=on, guess=not changed, record_id=plan.id)


def _is_same(of_plan: Happening, written: Happening) -> bool:
    """Say whether an event that was written down is what a date of a plan tells.

    The plan of today is a first or a changed one by our own guess: the event knows better.
    """
    plans = {FINAL_PLAN, CHANGED_PLAN}
    if written.event != of_plan.event and not {written.event, of_plan.event} <= plans:
        return False
    near = {abs(one - other) for one in of_plan.days() for other in written.days()}
    exact = written.event != of_plan.event
    return min(near, default=NEAR) < (timedelta(days=1) if exact else NEAR)


def _add(found: list[Happening], more: Iterable[Happening]) -> None:
    for happening in more:
        known = {day for h in found if h.event == happening.event for day in h.days()}
        if not known & happening.days():
            found.append(happening)
