"""What happened when, for a page that leaves: only what follows from facts the reader may see."""

from collections.abc import Iterable
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.rules import Basis
from sendjourney.export.material import HistoryStep, LastDay
from sendjourney.services.journey import Step, journey_of
from sendjourney.services.lateness import days_late


def history(
    whole: FamilyRecord, shown: FamilyRecord, child: Child, today: date
) -> tuple[HistoryStep, ...]:
    """Return each step that may be shown, oldest first, and then what is still awaited.

    Worked out from the whole record, so that a hidden fact makes nothing late that is not. A last
    day is left out when it was counted from a fact that is not shown: it would give that away.
    """
    journey = journey_of(whole, child, today)
    ids = {record.id for record in shown.everything()}
    steps = [s for _, group in journey.happened for s in group if s.record_id in ids]
    steps.sort(key=_day)
    days = {step.on for step in steps if step.on is not None}
    found = [
        HistoryStep(on=s.on, title=s.title, last_days=_last_days(s.deadlines, days, today))
        for s in steps
    ]
    awaited = (d for d in journey.late if d.rule.by.value != "family")
    found += [
        HistoryStep(on=None, title=last.title, last_days=(last,))
        for last in _last_days(awaited, days, today)
    ]
    return tuple(found)


def _last_days(deadlines: Iterable[Deadline], shown: set[date], today: date) -> tuple[LastDay, ...]:
    return tuple(
        LastDay(
            title=deadline.rule.title,
            says=deadline.rule.says,
            provision=deadline.rule.provision,
            due=deadline.due,
            days_late=days_late(deadline, today),
            source=deadline.rule.source,
            checked_on=deadline.rule.checked_on,
        )
        for deadline in deadlines
        if deadline.due is not None and deadline.counted_from.on in shown
        if deadline.basis is not Basis.PRACTICE  # no rule that anybody could complain about
    )


def _day(step: Step) -> date:
    return step.on or date.max
