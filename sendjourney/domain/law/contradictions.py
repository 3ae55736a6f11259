"""Dates that cannot all be right, each said in a sentence. Nothing is changed or left out."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from sendjourney.domain.day_words import day_month_year
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.events import EventKind
from sendjourney.domain.law.happening import BORN, Aspect, Happening


class Trouble(Labelled):
    """What is wrong with a date."""

    ORDER = "order", "These came in an order that cannot be"
    TWICE = "twice", "This cannot happen twice like this"
    FUTURE = "future", "This is still to come"


@dataclass(frozen=True, kw_only=True, slots=True)
class Contradiction:
    """Dates that do not go together. ``says`` is a sentence for the family."""

    trouble: Trouble
    says: str
    events: tuple[str, ...]


def contradictions(
    happenings: Iterable[Happening], kinds: Mapping[str, EventKind], today: date
) -> list[Contradiction]:
    """Return everything about what happened that cannot be so, oldest event first."""
    dated = [(day, h) for h in happenings if (day := h.done_on()) and h.event in kinds]
    dated.sort(key=lambda pair: pair[0])
    found: list[Contradiction] = []
    for day, happening in dated:
        kind = kinds[happening.event]
        found += _letter_order(happening, kind)
        found += _too_early(day, kind, dated, kinds)
        found += _to_come(happening, kind, today)
    for kind in kinds.values():
        found += _twice(kind, dated)
    return found


Dated = Sequence[tuple[date, Happening]]


def _too_early(
    day: date, kind: EventKind, dated: Dated, kinds: Mapping[str, EventKind]
) -> list[Contradiction]:
    """Find an event before the child's birth, or before all of which one should come first."""
    near = day + timedelta(weeks=kind.within) if kind.within else date.max
    first = [(d, h.event) for d, h in dated if h.event in kind.after and d <= near]
    if first and (first[0][0] <= day or _began_again(day, first[0][0], kind, dated)):
        first = []
    first += [(d, BORN) for d, h in dated if h.event == BORN and d > day]
    return [_wrong_order(day, kind, *found, kinds) for found in first[:1]]


def _began_again(since: date, until: date, kind: EventKind, dated: Dated) -> bool:
    return any(since < day <= until and h.event in kind.unless for day, h in dated)


def _wrong_order(
    day: date, kind: EventKind, other_day: date, other: str, kinds: Mapping[str, EventKind]
) -> Contradiction:
    says = (
        f"On {day_month_year(day)} {kind.words}, but {kinds[other].words} only on "
        f"{day_month_year(other_day)}: please check these two dates."
    )
    return Contradiction(trouble=Trouble.ORDER, says=says, events=(kind.name, other))


def _letter_order(happening: Happening, kind: EventKind) -> list[Contradiction]:
    """Find a letter that arrived before it was sent, or was sent before it was written."""
    known = [
        (aspect, day)
        for aspect in (Aspect.LETTER, Aspect.SENT, Aspect.RECEIVED)
        if (day := happening.day(aspect)) is not None
    ]
    return [
        Contradiction(
            trouble=Trouble.ORDER,
            says=f"{kind.title}: {after.label} ({day_month_year(late)}) comes before "
            f"{before.label} ({day_month_year(early)}): please check these two dates.",
            events=(kind.name,),
        )
        for (before, early), (after, late) in pairwise(known)
        if late < early
    ]


def _to_come(happening: Happening, kind: EventKind, today: date) -> list[Contradiction]:
    day = max(happening.days())
    if kind.may_be_planned or happening.expected or day <= today:
        return []
    says = (
        f"{kind.title}: {day_month_year(day)} is still to come, so it does not count as done yet: "
        "please check the date."
    )
    return [Contradiction(trouble=Trouble.FUTURE, says=says, events=(kind.name,))]


def _twice(kind: EventKind, dated: Dated) -> list[Contradiction]:
    if not kind.between:
        return []
    days = sorted({day for day, h in dated if h.event == kind.name})
    others = [day for day, h in dated if h.event in kind.between]
    return [
        Contradiction(
            trouble=Trouble.TWICE,
            says=f"{kind.title}: there are two, on {day_month_year(one)} and on "
            f"{day_month_year(two)}, and nothing between them that leads to a new one: please "
            "check the dates, or add what came between.",
            events=(kind.name,),
        )
        for one, two in pairwise(days)
        if not any(one <= day <= two for day in others)
    ]
