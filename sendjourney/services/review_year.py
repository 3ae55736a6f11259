"""Where a child is in the year of the annual review, from one decision round to the next.

Every last day comes from the law's clock. What is not known is said to be so, and never guessed.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.deadline import Deadline, Status
from sendjourney.domain.law.happening import Happening
from sendjourney.domain.law.rules import Rule
from sendjourney.domain.plan import PlanKind
from sendjourney.services import happenings, law_clock, law_rules
from sendjourney.services.lateness import days_late, is_late

NOTICE, NOT_AMENDED = "amendment_notice_sent", "plan_not_amended"
ENDS_IT = {"keep", "cease"}
"""Decisions after which there are no changes to wait for."""


class Stop(Labelled):
    """A step of the review year, in order."""

    BEGINS = "begins", "The year begins"
    INVITED = "invited", "You are asked to the meeting"
    PAPERS = "papers", "The papers come"
    MEETING = "meeting", "The review meeting"
    REPORT = "report", "The report of the meeting"
    DECISION = "decision", "The council decides"
    NOTICE = "notice", "The changes come"
    ANSWER = "answer", "You answer the changes"
    FINAL = "final", "The changed plan comes"
    ROUND = "round", "The next review is finished"


class State(Labelled):
    """How a step stands."""

    DONE = "done", "Done"
    AWAITED = "awaited", "To come"
    LATE = "late", "Late"
    NOT_KNOWN = "not_known", "Not known yet"
    NOT_NEEDED = "not_needed", "Not needed"


RULES = {
    Stop.INVITED: "ar.notice",
    Stop.PAPERS: "ar.papers",
    Stop.REPORT: "ar.report",
    Stop.DECISION: "ar.decision",
    Stop.NOTICE: "ar.amend_notice",
    Stop.ANSWER: "ar.amend_reply",
    Stop.FINAL: "ar.final",
    Stop.ROUND: "ar.complete",
}
EVENTS = {
    Stop.BEGINS: happenings.DECISION,
    Stop.INVITED: "review_invited",
    Stop.PAPERS: "review_papers",
    Stop.MEETING: happenings.MEETING,
    Stop.REPORT: "review_report_sent",
    Stop.DECISION: happenings.DECISION,
    Stop.NOTICE: NOTICE,
    Stop.ANSWER: "changes_answered",
    Stop.FINAL: happenings.CHANGED_PLAN,
    Stop.ROUND: happenings.DECISION,
}
"""What to write down when a step has happened."""

AFTER_MEETING = (Stop.REPORT, Stop.DECISION, Stop.NOTICE, Stop.ANSWER, Stop.FINAL)
OF_CHANGES = {Stop.NOTICE, Stop.ANSWER, Stop.FINAL}
OF_REVIEW = {*EVENTS.values(), NOT_AMENDED, happenings.FINAL_PLAN}


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """A step as it stands. ``on`` is the day it was taken, or is planned for.

    ``rule`` is None for what has no rule of its own, or whose rule is switched off; ``deadline`` is
    None while nothing is known that it could be counted from.
    """

    stop: Stop
    state: State
    on: date | None = None
    rule: Rule | None = None
    deadline: Deadline | None = None

    @property
    def due(self) -> date | None:
        """Return its last day, if it is known."""
        return None if self.deadline is None else self.deadline.due

    @property
    def event(self) -> str:
        """Return the name of the event that says it has happened."""
        return EVENTS[self.stop]

    def days_late(self, today: date) -> int:
        """Return by how many days it is or was late; nought when it is not."""
        if self.deadline is None or self.state not in {State.DONE, State.LATE}:
            return 0
        return days_late(self.deadline, today)


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewYear:
    """The steps in their order, and the one where the child is now.

    ``finish`` is the last day for the review of this year; None without a day to count from.
    """

    steps: tuple[Step, ...]
    now: Step
    finish: Deadline | None

    def step(self, stop: Stop) -> Step:
        """Return one of the steps."""
        return next(step for step in self.steps if step.stop is stop)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Facts:
    """What happened, the last days that follow from it, and today."""

    happened: Sequence[Happening]
    deadlines: Sequence[Deadline]
    today: date

    def met_on(self, deadline: Deadline | None) -> date | None:
        """Return the day a step was taken; None when it was not."""
        return None if deadline is None else deadline.met_by_now(self.today)

    def is_open(self, deadline: Deadline | None) -> bool:
        """Say whether somebody still waits for a step."""
        if deadline is None or self.met_on(deadline) is not None:
            return False
        is_ahead = deadline.status(self.today) in {Status.DUE, Status.UPCOMING}
        return is_ahead or is_late(deadline, self.happened, self.today)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Cycle:
    """The review that the steps belong to: its meeting, and from when until when they count."""

    meeting: date | None
    since: date
    until: date

    def of(self, facts: _Facts, stop: Stop) -> Deadline | None:
        """Return the last day of a step in this review."""
        own = [d for d in facts.deadlines if d.rule.id == RULES[stop] and self.holds(_anchor(d))]
        return max(own, key=_anchor, default=None)

    def holds(self, day: date) -> bool:
        """Say whether a day belongs to this review."""
        return self.since <= day < self.until


def review_year_of(record: FamilyRecord, child: Child, today: date) -> ReviewYear | None:
    """Return where a child is in the review year; None for one without an EHC plan."""
    happened = happenings.happenings_of(record, child)
    plans = record.of_child(child).plans
    is_ehc = any(plan.kind is PlanKind.EHC for plan in plans)
    if not is_ehc and not any(h.event in OF_REVIEW for h in happened):
        return None
    found = law_clock.deadlines_of(record, child, happened, today)
    own = [d for d in found if d.rule.id in RULES.values()]
    return _year(_Facts(happened=happened, deadlines=own, today=today))


def _year(facts: _Facts) -> ReviewYear:
    cycle = _cycle(facts)
    rounds = sorted((d for d in facts.deadlines if _is_round(d)), key=_anchor)
    before = [d for d in rounds if _anchor(d) <= _begins_before(cycle, facts)]
    year = before[-1] if before else None
    is_over = facts.met_on(year) is not None
    needed = _has_changes(cycle, facts)
    steps = [
        _begin(year),
        *(_step(stop, cycle.of(facts, stop), facts) for stop in (Stop.INVITED, Stop.PAPERS)),
        _meeting(cycle, facts.today),
        *(
            _step(stop, cycle.of(facts, stop), facts, needed=needed or stop not in OF_CHANGES)
            for stop in AFTER_MEETING
        ),
        _step(Stop.ROUND, rounds[-1] if is_over else year, facts),
    ]
    return ReviewYear(steps=tuple(steps), now=_now(steps), finish=None if is_over else year)


def _cycle(facts: _Facts) -> _Cycle:
    """Return the review that is not finished yet; or else the next one."""
    meetings = [h.done_on() for h in facts.happened if h.event == happenings.MEETING]
    days = sorted({day for day in meetings if day is not None})
    held = [day for day in days if day <= facts.today]
    ahead = [day for day in days if day > facts.today]
    last = _Cycle(
        meeting=held[-1] if held else None,
        since=held[-1] if held else date.min,
        until=ahead[0] if ahead else date.max,
    )
    if any(facts.is_open(last.of(facts, stop)) for stop in AFTER_MEETING):
        return last
    until = ahead[1] if ahead[1:] else date.max
    begins = ahead[0] if ahead else None
    return _Cycle(meeting=begins, since=begins or date.max, until=until)


def _is_round(deadline: Deadline) -> bool:
    return deadline.rule.id == RULES[Stop.ROUND] and not deadline.counted_from.forecast


def _begins_before(cycle: _Cycle, facts: _Facts) -> date:
    """Return the day before which this review's year began."""
    if cycle.meeting is not None:
        return cycle.meeting
    known = [d for stop in AFTER_MEETING if (d := cycle.of(facts, stop)) is not None]
    return min(map(_anchor, known), default=date.max)


def _has_changes(cycle: _Cycle, facts: _Facts) -> bool:
    """Say whether the plan is, or may be, to be changed."""
    until = facts.today
    own = [h for h in facts.happened if (on := h.done_on()) and cycle.holds(on) and on <= until]
    said = [h for h in own if h.event == happenings.DECISION]
    ended = bool(said) and bool(said[-1].words & ENDS_IT)
    has_notice = any(h.event == NOTICE for h in own)
    return not any(h.event == NOT_AMENDED for h in own) and (has_notice or not ended)


def _begin(year: Deadline | None) -> Step:
    if year is None:
        return Step(stop=Stop.BEGINS, state=State.NOT_KNOWN)
    return Step(stop=Stop.BEGINS, state=State.DONE, on=_anchor(year))


def _meeting(cycle: _Cycle, today: date) -> Step:
    state = State.NOT_KNOWN
    if cycle.meeting is not None:
        state = State.DONE if cycle.meeting <= today else State.AWAITED
    return Step(stop=Stop.MEETING, state=state, on=cycle.meeting)


def _step(stop: Stop, deadline: Deadline | None, facts: _Facts, *, needed: bool = True) -> Step:
    rule = deadline.rule if deadline else _rules().get(RULES[stop])
    met = facts.met_on(deadline)
    if not needed and met is None:
        return Step(stop=stop, state=State.NOT_NEEDED, rule=rule)
    state = State.DONE if met else _state(stop, deadline, facts)
    return Step(stop=stop, state=state, on=met, rule=rule, deadline=deadline)


def _state(stop: Stop, deadline: Deadline | None, facts: _Facts) -> State:
    """Return how a step stands that was not taken, as far as anybody wrote down."""
    # Whoever knows the day of the meeting was told it: on which day is only not written down.
    if stop is Stop.INVITED or deadline is None or not facts.is_open(deadline):
        return State.NOT_KNOWN
    return State.LATE if deadline.status(facts.today) is Status.LATE else State.AWAITED


def _now(steps: Sequence[Step]) -> Step:
    """Return the step where a child is: the furthest that is late, or else the next to come."""
    by_stop = {step.stop: step for step in steps}
    is_held = by_stop[Stop.MEETING].state is State.DONE
    passed = {Stop.ROUND, Stop.PAPERS} if is_held else {Stop.ROUND}
    late = [s for s in steps if s.state is State.LATE and s.stop not in passed]
    if late:
        return late[-1]
    if by_stop[Stop.MEETING].state is State.NOT_KNOWN and not _is_under_way(by_stop):
        return by_stop[Stop.MEETING]
    ahead = [step for step in steps if step.state is State.AWAITED]
    return ahead[0] if ahead else by_stop[Stop.ROUND]


def _is_under_way(steps: Mapping[Stop, Step]) -> bool:
    """Say whether something after the meeting is awaited, though its day was not written down."""
    return any(steps[stop].state is State.AWAITED for stop in AFTER_MEETING)


def _rules() -> Mapping[str, Rule]:
    return {r.id: r for r in law_rules.rules() if r.enabled and r.id in RULES.values()}


def _anchor(deadline: Deadline) -> date:
    return deadline.counted_from.anchor
