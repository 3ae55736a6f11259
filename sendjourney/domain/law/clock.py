"""The law's clock: from what happened and the rules in force to every deadline, with its reason.

Each event that a rule counts from begins a round of that rule: the annual review has one for every
year. Within a round the real date of a step, once known, takes the place of the forecast.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from sendjourney.domain.law.ages import age
from sendjourney.domain.law.days import Calendar
from sendjourney.domain.law.deadline import Deadline, Start, Way
from sendjourney.domain.law.happening import BORN, Aspect, Happening, parsed
from sendjourney.domain.law.rounds import Round, rounds_of, side_by_side
from sendjourney.domain.law.rules import Combine, Rule, Time
from sendjourney.domain.law.timing import last_day, rolled


class Clock:
    """All deadlines of one child. Built for one state of the record, and then only read."""

    def __init__(
        self, rules: Iterable[Rule], happenings: Iterable[Happening], calendar: Calendar
    ) -> None:
        """Take the rules, of which those switched off are left aside, and what happened."""
        self._rules = [rule for rule in rules if rule.enabled and rule.times]
        self._calendar = calendar
        self._of_event: dict[str, list[tuple[date, Happening]]] = defaultdict(list)
        for happening in happenings:
            if (day := happening.done_on()) is not None:
                self._of_event[happening.event].append((day, happening))
        for found in self._of_event.values():
            found.sort(key=lambda pair: pair[0])

    def deadlines(self) -> list[Deadline]:
        """Return every deadline, by last day; those not known yet come last."""
        found = [deadline for rule in self._rules for deadline in self._of_rule(rule)]
        return sorted(found, key=lambda d: (d.due or date.max, d.rule.id, d.rule.step))

    def _of_rule(self, rule: Rule) -> Iterator[Deadline]:
        starts = [(time, self._starts(rule, time)) for time in rule.times]
        starts[0][1].extend(self._foreseen(rule))
        rounds = rounds_of(starts)
        if rule.side_by_side:
            rounds = side_by_side(rounds)
        taken: set[int] = set()
        for this in rounds:
            met_on = self._met_on(rule, this, taken if rule.side_by_side else set())
            deadline = self._deadline(rule, this, met_on)
            if deadline is not None:
                yield deadline

    def _starts(self, rule: Rule, time: Time) -> list[Start]:
        """Return all that a way of counting may start from, oldest first, each day once."""
        found: dict[date, Start] = {}
        for name in time.counts_from:
            event, words = parsed(name)
            for done_on, happening in self._of_event.get(event, ()):
                start = _start(happening, rule.aspects(time), done_on)
                if not words or words & happening.words:
                    found.setdefault(start.anchor, start)
                elif not happening.words:
                    found.setdefault(start.anchor, replace(start, is_sure=False))
        return [found[day] for day in sorted(found)]

    def _foreseen(self, rule: Rule) -> list[Start]:
        """Return the day by which to expect what a rule counts from, while it has not happened."""
        events = {parsed(name)[0] for name in rule.times[0].counts_from}
        for other in (r for r in self._rules if r.id in rule.foreseen_from):
            event = next((name for name in other.met_by if name in events), None)
            waiting = [d for d in self._of_rule(other) if not (d.met_on or d.overtaken_on)]
            if event and waiting:
                return [_expected(event, waiting[-1])]
        return []

    def _deadline(self, rule: Rule, this: Round, met_on: date | None) -> Deadline | None:
        ways = self._ways(rule, this)
        known = [way for way in ways if way.ends is not None]
        pick = min if rule.combine is Combine.EARLIER else max
        taken = pick(known, key=lambda way: way.ends or date.max) if known else ways[0]
        if not self._applies(rule, this, taken):
            return None
        is_so = self._condition(rule, this)
        if is_so is False or (met_on is None and self._is_moot(rule, this)):
            return None
        return Deadline(
            rule=rule,
            due=None if taken.ends is None else rolled(taken.ends, rule.roll, self._calendar),
            unextended=taken.ends,
            ways=(taken, *(way for way in ways if way is not taken)),
            met_on=met_on,
            overtaken_on=self._overtaken_on(rule, this),
            is_if=is_so is None and met_on is None,
        )

    def _ways(self, rule: Rule, this: Round) -> list[Way]:
        ways = [self._way(this.time, this.start)]
        for time in rule.times:
            start = None if time is this.time else self._start_within(rule, time, this)
            if start is not None:
                ways.append(self._way(time, start))
        return ways

    def _start_within(self, rule: Rule, time: Time, this: Round) -> Start | None:
        """Return what another way of counting starts from in a round; None when nothing does."""
        starts = self._starts(rule, time)
        after = [s for s in starts if this.holds(s.anchor)]
        if not time.may_come_before:
            return after[0] if after else None
        before = [s for s in starts if s.anchor <= this.start.anchor]
        return before[-1] if before else after[0] if after else None

    def _way(self, time: Time, start: Start) -> Way:
        ends = None if start.on is None else last_day(time, start.on, self._calendar)
        return Way(time=time, start=start, ends=ends)

    def _applies(self, rule: Rule, this: Round, taken: Way) -> bool:
        """Say whether this version of a rule is the one, and all that it needs has happened."""
        law_of = taken.ends if taken.time.is_of_age else this.start.on
        if law_of is not None and not rule.in_force(law_of):
            return False
        if rule.under_age and not self._is_younger(rule.under_age, taken.ends):
            return False
        return all(self._first((event,), this) is not None for event in rule.needs)

    def _is_younger(self, years: int, on: date | None) -> bool:
        born = next((day for day, _ in self._of_event.get(BORN, ())), None)
        return born is not None and on is not None and age(born, on) < years

    def _condition(self, rule: Rule, this: Round) -> bool | None:
        """Say whether the rule's condition is met; None while that is not known."""
        known = this.start.is_sure and self._is_given(rule)
        for event, wanted in rule.only_if.items():
            words = [h.words for day, h in self._of_event.get(event, ()) if this.holds(day)]
            said = next((found for found in reversed(words) if found), None)
            if said is None:
                known = known and self._has(rule.shown_by, this)
            elif not said & set(wanted):
                return False
        return True if known else None

    def _is_given(self, rule: Rule) -> bool:
        return not rule.given or any(name in self._of_event for name in rule.given)

    def _has(self, names: Sequence[str], this: Round) -> bool:
        return any(this.holds(day) for name in names for day, _ in self._of_event.get(name, ()))

    def _met_on(self, rule: Rule, this: Round, taken: set[int]) -> date | None:
        """Return the day on which a rule was met in a round, by what is not taken by another."""
        for name in rule.met_by:
            event, words = parsed(name)
            for day, happening in self._of_event.get(event, ()):
                of_kind = not words or not happening.words or words & happening.words
                is_known = not (happening.expected or happening.guess)
                is_free = is_known and id(happening) not in taken
                if of_kind and is_free and this.may_be_met(rule, event, day):
                    taken.add(id(happening))
                    return day
        return None

    def _is_moot(self, rule: Rule, this: Round) -> bool:
        """Say whether the rule does not apply any more; for what is to come, by then."""
        if this.time.ends_before:
            this = replace(this, since=date.min, until=this.start.anchor)
        return self._first(rule.moot_after, this) is not None

    def _overtaken_on(self, rule: Rule, this: Round) -> date | None:
        """Return from when nobody waits: a later step, a new beginning, or it was done by then.

        A guess of the day it was done tells that it was, and not when.
        """
        overtaken = self._first(rule.overtaken_by, this)
        guessed = self._first(rule.met_by, this, guess=True)
        days = [day for day in (overtaken, guessed, this.begun_again_on) if day is not None]
        return min(days, default=None)

    def _first(self, names: Sequence[str], this: Round, *, guess: bool = False) -> date | None:
        """Return the first day in a round on which one of some events happened."""
        days = [
            day
            for event, words in map(parsed, names)
            for day, happening in self._of_event.get(event, ())
            if this.takes_in(event, day) and (not words or words & happening.words)
            if happening.guess or not guess
        ]
        return min(days, default=None)


def _expected(event: str, before: Deadline) -> Start:
    return Start(
        event=event,
        on=before.due,
        anchor=before.due or before.counted_from.anchor,
        forecast=True,
        is_sure=not before.is_if,
    )


def _start(happening: Happening, aspects: Sequence[Aspect], done_on: date) -> Start:
    """Return what may be counted from a happening; its day is None when no such date is known."""
    found = next(((a, day) for a in aspects if (day := happening.day(a)) is not None), None)
    aspect, on = found or (aspects[0], None)
    return Start(
        event=happening.event,
        on=on,
        anchor=on or done_on,
        aspect=aspect,
        forecast=happening.expected,
        guess=happening.guess,
    )
