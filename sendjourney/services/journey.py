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
from sendjourney.services.lateness import is_late, is_of_another_round
from sendjourney.services.law_rules import Stage
from sendjourney.services.whereabouts import Station, line_of

NEXT_DAYS, GROWING_UP_DAYS = 366, 3 * 366


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """Something that happened or is planned, with the last days that it met or missed.

    Its day is None while the family does not know it. ``record_id`` is the record it stands in.
    """

    on: date | None
    title: str
    record_id: str
    deadlines: tuple[Deadline, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Journey:
    """The whole journey as it stands on a day. Each last day is in one place only.

    ``late`` has what is still awaited, the longest first; ``coming`` the year ahead and
    ``growing_up`` two years more of what the birth date brings, after what of it holds already and
    has not been used so far. ``unclear`` are days that have passed without our knowing what came of
    them. ``happened`` goes by stage, in the law's order; ``planned`` is still to come, or has no
    day yet. ``line`` says where the child is on the way. ``troubles`` are sentences about dates
    that cannot all be right.
    """

    late: tuple[Deadline, ...]
    coming: tuple[Deadline, ...]
    growing_up: tuple[Deadline, ...]
    unclear: tuple[Deadline, ...]
    happened: tuple[tuple[Stage, tuple[Step, ...]], ...]
    planned: tuple[Step, ...]
    line: tuple[Station, ...]
    troubles: tuple[str, ...]

    @property
    def is_begun(self) -> bool:
        """Say whether the family wrote down anything that the law counts from."""
        return bool(self.happened or self.planned or self.late or self.coming)

    def steps(self) -> list[Step]:
        """Return all that happened or is planned, by stage and then what is to come."""
        return [*(step for _, own in self.happened for step in own), *self.planned]


def journey_of(record: FamilyRecord, child: Child, today: date) -> Journey:
    """Return a child's journey as it stands today."""
    happened = happenings.happenings_of(record, child, today)
    found = law_clock.deadlines_of(record, child, happened, today)
    ahead = [d for d in found if d.status(today) in {Status.DUE, Status.UPCOMING}]
    late = [d for d in found if is_late(d, happened, today)]
    begun = [d for d in ahead if d.due is not None and d.due < today]
    near = [d for d in ahead if d not in begun and _is_within(d, NEXT_DAYS, today)]
    grown = [d for d in ahead if d not in near and _is_within(d, GROWING_UP_DAYS, today)]
    wrong = law_clock.contradictions(happened, born=child.birth_date, today=today)
    return Journey(
        late=tuple(late),
        coming=tuple(near),
        growing_up=tuple(d for d in grown if _is_of_age(d)),
        unclear=tuple(d for d in found if d not in late and _is_unclear(d, today)),
        happened=_by_stage(happened, found, today),
        planned=_planned(happened, found, today),
        line=line_of(happened, record.of_child(child).plans, today),
        troubles=tuple(dict.fromkeys(one.says for one in wrong)),
    )


def is_yours(deadline: Deadline) -> bool:
    """Say whether it is the family that must or can act."""
    return deadline.rule.by is Actor.FAMILY


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
    past = [h for h in happened if (day := h.done_on()) is not None and day <= today]
    groups = []
    for stage in law_rules.stages():
        own = [h for h in past if h.event in kinds and kinds[h.event].stage == stage.id]
        if own:
            groups.append((stage, tuple(_step(h, deadlines, happened) for h in own)))
    return tuple(groups)


def _planned(
    happened: Sequence[Happening], deadlines: Sequence[Deadline], today: date
) -> tuple[Step, ...]:
    """Return what has not happened yet, soonest first, and then what has no day."""
    ahead = [h for h in happened if (day := h.done_on()) is None or day > today]
    return tuple(_step(h, deadlines, happened) for h in ahead)


def _step(
    happening: Happening, deadlines: Iterable[Deadline], happened: Sequence[Happening]
) -> Step:
    met = [deadline for deadline in deadlines if _is_met_by(deadline, happening, happened)]
    return Step(
        on=happening.done_on(),
        title=_title(happening),
        record_id=happening.record_id,
        deadlines=tuple(met),
    )


def _is_met_by(deadline: Deadline, happening: Happening, happened: Iterable[Happening]) -> bool:
    """Say whether it was this that met a deadline, or, when nothing else did, what it tells of."""
    day = happening.done_on()
    if day is None or deadline.met_on != day or is_of_another_round(deadline):
        return False
    names = {parsed(name)[0] for name in deadline.rule.met_by}
    if happening.event in names:
        return True
    if any(h.event in names and h.done_on() == day for h in happened):
        return False
    return any(i.event in names and i.by == happening.event for i in law_rules.implied())


def _title(happening: Happening) -> str:
    """Return what happened with its kind: “The council decided after the review: end the plan”."""
    title = happenings.event_title(happening.event)
    kind = law_rules.events().get(happening.event)
    said = [words for word, words in kind.kinds.items() if word in happening.words] if kind else []
    return f"{title}: {', '.join(said)}" if said else title
