"""Where a child is on the way: the line of stages, and the one of today."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.happening import Happening
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services import law_rules
from sendjourney.services.law_rules import Stage


class Standing(Labelled):
    """How a stage stands."""

    BEEN = "been", "Something happened here"
    NOW = "now", "You are here"
    AHEAD = "ahead", "Nothing written down here"


@dataclass(frozen=True, kw_only=True, slots=True)
class Station:
    """A stage of the way, and how it stands today."""

    stage: Stage
    standing: Standing


WITH_A_PLAN, WITHOUT = "final_plan", "support"


def line_of(
    happened: Iterable[Happening], plans: Iterable[Plan], today: date
) -> tuple[Station, ...]:
    """Return the stages of the way in the law's order, one of them today's.

    Those at the side are there once something happened in them. Today's is the one that the last
    thing on the way belongs to, or leads to; without any, what kind of plan there is tells it.
    """
    past = _on_the_way(happened, today)
    has_plan = any(plan.kind is PlanKind.EHC for plan in plans)
    now = past[-1][1] if past else WITH_A_PLAN if has_plan else WITHOUT
    been = {own for _, _, own in past}
    return tuple(
        Station(stage=stage, standing=_standing(stage.id, now, been))
        for stage in law_rules.stages()
        if stage.way == "main" or (stage.way == "side" and stage.id in {now, *been})
    )


def now_of(line: Iterable[Station]) -> Stage:
    """Return the stage of today."""
    return next(station.stage for station in line if station.standing is Standing.NOW)


def _standing(stage: str, now: str, been: set[str]) -> Standing:
    if stage == now:
        return Standing.NOW
    return Standing.BEEN if stage in been else Standing.AHEAD


def _on_the_way(happened: Iterable[Happening], today: date) -> list[tuple[date, str, str]]:
    """Return what happened on the way, last thing last: its day, where it led, its own stage."""
    order = {stage.id: number for number, stage in enumerate(law_rules.stages()) if stage.way}
    kinds = law_rules.events()
    found = [
        (day, kind.leads_to or kind.stage, kind.stage)
        for h in happened
        if (kind := kinds.get(h.event)) is not None and kind.stage in order
        if (day := h.done_on()) is not None and day <= today
    ]
    return sorted(found, key=lambda each: (each[0], order[each[1]]))
