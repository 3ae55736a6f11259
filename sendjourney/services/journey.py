"""The journey of one child: what is late, what is next, what happened and how long each step took.

Everything here follows from what the family wrote down and from the rules; nothing is kept.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.deadline import Deadline, Status
from sendjourney.domain.law.happening import Happening, parsed
from sendjourney.domain.law.rules import Actor
from sendjourney.services import happenings, law_clock, law_rules
from sendjourney.services.law_rules import Stage
from sendjourney.services.school_terms import terms_of

TOLD = {
    happenings.REQUEST,
    happenings.FINAL_PLAN,
    happenings.CHANGED_PLAN,
    happenings.MEETING,
    happenings.DECISION,
}
NEXT_DAYS, GROWING_UP_DAYS = 366, 3 * 366


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """Something that happened, with the last days that it met or missed."""

    on: date
    title: str
    record_id: str
    deadlines: tuple[Deadline, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Journey:
    """The whole journey as it stands on a day. Each last day is in one place only.

    ``late`` has what is still awaited, the longest first; ``coming`` the year ahead and
    ``growing_up`` two years more of what the birth date brings. ``unclear`` are days that have
    passed without our knowing what came of them. ``happened`` goes by stage, in the law's order.
    ``troubles`` are sentences about dates that cannot all be right.
    """

    late: tuple[Deadline, ...]
    coming: tuple[Deadline, ...]
    growing_up: tuple[Deadline, ...]
    unclear: tuple[Deadline, ...]
    happened: tuple[tuple[Stage, tuple[Step, ...]], ...]
    troubles: tuple[str, ...]

    @property
    def is_begun(self) -> bool:
        """Say whether the family wrote down anything that the law counts from."""
        return bool(self.happened or self.late or self.coming)


def journey_of(record: FamilyRecord, child: Child, today: date) -> Journey:
    """Return a child's journey as it stands today."""
    happened = happenings.happenings_of(record, child)
    found = law_clock.deadlines_for(
        happened,
        born=child.birth_date,
        today=today,
        terms=terms_of(record, child),
        school_year=child.school_year,
    )
    ahead = [d for d in found if d.status(today) in {Status.DUE, Status.UPCOMING}]
    late = [d for d in found if is_late(d, today)]
    near = [d for d in ahead if _is_within(d, NEXT_DAYS, today)]
    grown = [d for d in ahead if d not in near and _is_within(d, GROWING_UP_DAYS, today)]
    wrong = law_clock.contradictions(happened, born=child.birth_date, today=today)
    return Journey(
        late=tuple(late),
        coming=tuple(near),
        growing_up=tuple(d for d in grown if _is_of_age(d)),
        unclear=tuple(d for d in found if d not in late and _is_unclear(d, today)),
        happened=_by_stage(happened, found, today),
        troubles=tuple(dict.fromkeys(one.says for one in wrong)),
    )


def is_late(deadline: Deadline, today: date) -> bool:
    """Say whether somebody still waits for a step past its last day. A right is never late.

    Nor is a step that the family has no place to write down yet: we would call it late for ever.
    """
    if (
        not _can_be_told(deadline)
        or deadline.rule.optional
        or deadline.met_by_now(today) is not None
    ):
        return False
    return deadline.status(today) is Status.LATE


def is_yours(deadline: Deadline) -> bool:
    """Say whether it is the family that must or can act."""
    return deadline.rule.by is Actor.FAMILY


def days_late(deadline: Deadline, today: date) -> int:
    """Return by how many days a step is or was late; nought when it is or was in time."""
    if deadline.status(today) is not Status.LATE or deadline.rule.optional:
        return 0
    return deadline.days(today) or 0


def _can_be_told(deadline: Deadline) -> bool:
    return any(parsed(name)[0] in TOLD for name in deadline.rule.met_by)


def _is_within(deadline: Deadline, days: int, today: date) -> bool:
    return deadline.due is not None and (deadline.due - today).days <= days


def _is_of_age(deadline: Deadline) -> bool:
    expected = {one.event for one in law_rules.expected()}
    return deadline.ways[0].time.is_of_age or deadline.counted_from.event in expected


def _is_unclear(deadline: Deadline, today: date) -> bool:
    """Say whether a day is not known, or has passed without a word of what came of it."""
    if deadline.met_by_now(today) is not None:
        return False
    return deadline.status(today) in {Status.UNKNOWN, Status.LATE}


def _by_stage(
    happened: Sequence[Happening], deadlines: Sequence[Deadline], today: date
) -> tuple[tuple[Stage, tuple[Step, ...]], ...]:
    kinds = law_rules.events()
    past = [(h, day) for h in happened if (day := h.done_on()) is not None and day <= today]
    groups = []
    for stage in law_rules.stages():
        own = [(h, day) for h, day in past if h.event in kinds and kinds[h.event].stage == stage.id]
        if own:
            groups.append((stage, tuple(_step(h, day, deadlines) for h, day in own)))
    return tuple(groups)


def _step(happening: Happening, day: date, deadlines: Iterable[Deadline]) -> Step:
    met = [
        deadline
        for deadline in deadlines
        if deadline.met_on == day
        and happening.event in {parsed(name)[0] for name in deadline.rule.met_by}
    ]
    title = law_rules.events()[happening.event].title
    return Step(on=day, title=title, record_id=happening.record_id, deadlines=tuple(met))
