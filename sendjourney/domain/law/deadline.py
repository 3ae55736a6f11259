"""A last day with its reason, and how the step it belongs to stands."""

from dataclasses import dataclass
from datetime import date, timedelta

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.happening import Aspect
from sendjourney.domain.law.rules import Actor, Basis, Rule, Time

SOON = 14
"""Calendar days before its last day from which a step is called due."""


class Status(Labelled):
    """How a step stands."""

    MET = "met", "Done on time"
    LATE = "late", "Late"
    DUE = "due", "Due now"
    UPCOMING = "upcoming", "Coming"
    UNKNOWN = "unknown", "Not known"


@dataclass(frozen=True, kw_only=True, slots=True)
class Start:
    """A day that a deadline was counted from.

    ``on`` is None when the event is known and that date of it is not; ``anchor`` then says about
    when. A ``forecast`` is a day by which the event is to be expected. ``is_sure`` says that the
    event is known to be of the kind that counts.
    """

    event: str
    on: date | None
    anchor: date
    aspect: Aspect = Aspect.ON
    forecast: bool = False
    guess: bool = False
    is_sure: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Way:
    """One way of counting that was open: from a start, by a time, to a day (None: not known)."""

    time: Time
    start: Start
    ends: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Deadline:
    """A step with its last day and how it was found.

    ``due`` is the last day in law, None when it is not known yet. ``unextended`` is the day before
    any rolling on. ``ways`` are all that were open, the one taken first. From ``overtaken_on`` a
    later step shows that nobody waits for this one any more. An ``is_if`` counts only if something
    is so that is not known yet.
    """

    rule: Rule
    due: date | None
    unextended: date | None
    ways: tuple[Way, ...]
    met_on: date | None = None
    overtaken_on: date | None = None
    is_if: bool = False

    @property
    def counted_from(self) -> Start:
        """Return the start that the last day was counted from."""
        return self.ways[0].start

    @property
    def basis(self) -> Basis:
        """Return what the last day rests on."""
        return self.ways[0].time.basis or self.rule.basis

    @property
    def work_to(self) -> date | None:
        """Return the day to remind of: before any rolling on, and on the safe side."""
        early = timedelta(days=self.rule.early)
        return None if self.unextended is None else self.unextended - early

    def met_by_now(self, today: date) -> date | None:
        """Return the day the step was taken; None when it was not, or is only planned."""
        return self.met_on if self.met_on is not None and self.met_on <= today else None

    def status(self, today: date) -> Status:
        """Return how the step stands on a day."""
        if self.due is None:
            return Status.UNKNOWN
        met = self.met_by_now(today)
        if met is not None:
            return Status.MET if met <= self.due or self.rule.is_beginning else Status.LATE
        if today < self.due or (today == self.due and not self.rule.is_beginning):
            return Status.DUE if (self.due - today).days <= SOON else Status.UPCOMING
        return self._after_its_day(today)

    def days(self, today: date) -> int | None:
        """Return the calendar days left or late, or early or late for a step that was taken.

        None when there is nothing to count: the day, or whether the step was taken, is not known.
        """
        if self.due is None or self.status(today) is Status.UNKNOWN:
            return None
        return abs((self.due - (self.met_by_now(today) or today)).days)

    def is_over(self, today: date) -> bool:
        """Say whether it was only looked for, and the time for that has passed."""
        start = self.counted_from
        return start.forecast and start.on is not None and start.on < today

    def _after_its_day(self, today: date) -> Status:
        rule = self.rule
        if rule.by is Actor.NOBODY or (rule.is_beginning and not rule.met_by):
            return Status.MET
        if self._is_left_behind(today) or self.is_if:
            return Status.UNKNOWN
        return Status.DUE if rule.is_beginning else Status.LATE

    def _is_left_behind(self, today: date) -> bool:
        """Say whether nobody waits for the step any more, though it may have been taken."""
        if self.overtaken_on is not None and self.overtaken_on <= today:
            return True
        way = self.ways[0]
        return way.time.ends_before and way.start.on is not None and way.start.on < today
