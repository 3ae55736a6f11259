"""SEN support at school, round by round: assess, plan, do, review."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.happening import Happening
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.support_cycle import SupportCycle

STARTED, REVIEWED = "support_started", "support_reviewed"
WITHOUT_A_STRONGER_PLAN = {PlanKind.NONE, PlanKind.SEN_SUPPORT, PlanKind.ASKED}


class Standing(Labelled):
    """How a round stands."""

    GOING_ON = "going_on", "Going on now"
    TIME_TO_LOOK = "time_to_look", "Time to look at it again"
    LOOKED_AT = "looked_at", "Looked at again"


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    """One round with its number, counted from the first."""

    number: int
    cycle: SupportCycle


def rounds_of(record: FamilyRecord, child: Child) -> list[Round]:
    """Return a child's rounds, the latest first; one without a first day is taken for the latest.

    They come from the store from first to last.
    """
    own = [cycle for cycle in record.support_cycles if cycle.child_id == child.id]
    return [Round(number=n, cycle=cycle) for n, cycle in enumerate(own, 1)][::-1]


def is_asked_about(plan: Plan | None, rounds: Sequence[Round]) -> bool:
    """Say whether SEN support is what the school should be giving, or was."""
    return bool(rounds) or (plan is not None and plan.kind in WITHOUT_A_STRONGER_PLAN)


def standing(cycle: SupportCycle, today: date) -> Standing:
    """Return how a round stands; the day planned for looking at it is still in time."""
    if not cycle.is_open():
        return Standing.LOOKED_AT
    passed = cycle.review_on is not None and cycle.review_on < today
    return Standing.TIME_TO_LOOK if passed else Standing.GOING_ON


def next_round(child: Child, today: date) -> SupportCycle:
    """Return a round that begins today, with nothing written in it yet."""
    return SupportCycle(child_id=child.id, began_on=today)


def happened(cycles: Iterable[SupportCycle], today: date | None = None) -> list[Happening]:
    """Return what rounds tell in the law's words: when the help began, when it was looked at.

    With ``today``, the day planned for looking at a round again is told too, if it is to come.
    """
    own = list(cycles)
    begun = [cycle for cycle in own if cycle.began_on is not None]
    found = [_on(STARTED, c, c.began_on) for c in sorted(begun, key=_first_day)[:1]]
    found += [_on(REVIEWED, c, c.reviewed_on) for c in own if c.reviewed_on is not None]
    if today is not None:
        planned = [c for c in own if c.is_open() and c.review_on is not None]
        found += [_on(REVIEWED, c, c.review_on) for c in planned if _is_after(c.review_on, today)]
    return found


def date_problems(cycle: SupportCycle, today: date) -> dict[str, str]:
    """Return what does not fit about the dates, in words, by the field to put right."""
    began, found = cycle.began_on, {}
    if began and cycle.review_on and cycle.review_on < began:
        found["review_on"] = "This day is before the round began. Please check both."
    if cycle.reviewed_on and cycle.reviewed_on > today:
        found["reviewed_on"] = "This day is still to come. Put it under the day you have planned."
    elif began and cycle.reviewed_on and cycle.reviewed_on < began:
        found["reviewed_on"] = "This day is before the round began. Please check both."
    return found


def _on(event: str, cycle: SupportCycle, on: date | None) -> Happening:
    return Happening(event=event, on=on, record_id=cycle.id)


def _first_day(cycle: SupportCycle) -> date:
    return cycle.began_on or date.max


def _is_after(day: date | None, today: date) -> bool:
    return day is not None and day > today
