"""Rounds of a rule: each event that it counts from begins one, which lasts until the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise

from sendjourney.domain.law.counting import months_after
from sendjourney.domain.law.deadline import Start
from sendjourney.domain.law.rules import Rule, Time


@dataclass(frozen=True, kw_only=True, slots=True)
class Round:
    """One run of a rule: what it begins with, and from when until when events belong to it.

    ``until`` is None for the last one. An event on the day that the next begins belongs to both.
    ``begun_again_on`` is when the next began, if that has happened and is not only expected.
    """

    start: Start
    time: Time
    since: date
    until: date | None
    begun_again_on: date | None = None

    def holds(self, day: date) -> bool:
        """Say whether what happened on a day belongs to this round."""
        return self.since <= day <= (self.until or date.max)

    def takes_in(self, event: str, day: date) -> bool:
        """Say whether an event on a day came in this round, and is not what began it."""
        return self.holds(day) and not (event == self.start.event and day <= self.start.anchor)

    def may_be_met(self, rule: Rule, event: str, day: date) -> bool:
        """Say whether an event on a day may fulfil the rule in this round."""
        return self.takes_in(event, day) and day >= self._reaches_to(rule.reach)

    def _reaches_to(self, months: int) -> date:
        anchor = self.start.anchor
        is_early = anchor.year <= date.min.year + months // 12
        return date.min if not months or is_early else months_after(anchor, -months)


def rounds_of(starts: Sequence[tuple[Time, Sequence[Start]]]) -> list[Round]:
    """Return the rounds that the starts of a rule's ways begin, oldest first.

    The first way begins one with each of its starts. A start of another way belongs to a round of
    the first; only where there is none does it begin its own.
    """
    main_time, main = starts[0]
    begun = [(start, main_time) for start in main]
    for time, others in starts[1:]:
        begun += [(s, time) for s in others if _begins_its_own(s, time, main)]
    begun.sort(key=lambda pair: pair[0].anchor)
    edges = _edges([start.anchor for start, _ in begun], early=main_time.ends_before)
    again = [*(None if s.forecast else s.anchor for s, _ in begun[1:]), None]
    return [
        Round(start=start, time=time, since=since, until=until, begun_again_on=next_on)
        for (start, time), (since, until), next_on in zip(begun, edges, again, strict=False)
    ]


def side_by_side(rounds: Sequence[Round]) -> list[Round]:
    """Return rounds that may overlap: none ends because the next begins."""
    return [replace(one, until=None, begun_again_on=None) for one in rounds]


def _begins_its_own(start: Start, time: Time, main: Sequence[Start]) -> bool:
    if time.begins_nothing:
        return False
    return not main or (not time.may_come_before and start.anchor < main[0].anchor)


def _edges(anchors: Sequence[date], *, early: bool) -> list[tuple[date, date | None]]:
    """Return from when until when each round lasts.

    Where the last day comes first (``early``), what happened belongs to the start it is nearest to.
    """
    if not anchors:
        return []
    between = [one + (other - one) / 2 if early else other for one, other in pairwise(anchors)]
    first = date.min if early else anchors[0]
    return list(zip([first, *between], [*between, None], strict=True))
