"""Rules that are data: what a rule says, what it counts from, and how far."""

from dataclasses import dataclass, field
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.happening import Aspect, parsed


class Basis(Labelled):
    """What a rule rests on."""

    LAW = "law", "Law"
    CASE_LAW = "case_law", "A court's decision"
    GUIDANCE = "guidance", "Guidance"
    PRACTICE = "practice", "Good practice"


class Actor(Labelled):
    """Who must act."""

    FAMILY = "family", "You"
    COUNCIL = "council", "The council"
    OLD_COUNCIL = "old_council", "The old council"
    NEW_COUNCIL = "new_council", "The new council"
    SCHOOL = "school", "The school or college"
    ADVISER = "adviser", "Everyone who was asked for advice"
    HEALTH = "health", "The NHS"
    MEDIATOR = "mediator", "The mediation adviser"
    TRIBUNAL = "tribunal", "The Tribunal"
    GOVERNORS = "governors", "The school's governors"
    ORGANISATION = "organisation", "The organisation you wrote to"
    NOBODY = "nobody", "Nobody: good to know"


class Roll(Labelled):
    """What happens when a last day is no working day."""

    NONE = "none", "It stays"
    NEXT_WORKING_DAY = "next_working_day", "The next working day will do"
    TRIBUNAL = "tribunal", "The next working day; after August and after Christmas"


class Combine(Labelled):
    """Which day counts when a rule gives more than one."""

    EARLIER = "earlier", "the earlier"
    LATER = "later", "the later"


class Confidence(Labelled):
    """How sure we are of a rule. Only the first two may be switched on."""

    FOUND = "found", "We read the words"
    HIGH = "high", "From memory, and sure"
    MEDIUM = "medium", "From memory, and not sure"
    LOW = "low", "From memory, and doubtful"


class TurnTo(Labelled):
    """Who can help a family with a step."""

    CASEWORKER = "caseworker", "Your caseworker at the council"
    SENCO = "senco", "The SENCO at school or college"
    SENDIASS = "sendiass", "SENDIASS: free advice near you, on nobody's side"
    IPSEA = "ipsea", "IPSEA: free legal advice for families"
    CHILD_LAW = "child_law", "A free legal advice line for families"
    MEDIATOR = "mediator", "The mediation adviser named in the letter"
    TRIBUNAL = "tribunal", "The SEND Tribunal's office"
    OMBUDSMAN = "ombudsman", "The Local Government and Social Care Ombudsman"
    SOCIAL_CARE = "social_care", "Children's or adults' social care at the council"
    GP = "gp", "Your GP surgery"
    BENEFITS = "benefits", "The benefits office named in the letter"


FAMILY_ASPECTS = (Aspect.LETTER, Aspect.SENT, Aspect.ON, Aspect.RECEIVED)
OTHERS_ASPECTS = (Aspect.RECEIVED, Aspect.ON)
"""The safe ones: the family is told early, and nobody else is called late too soon."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Time:
    """One way to a last day. One of these groups is filled in; with none it is the day itself.

    - ``length`` of ``unit`` after ``counts_from`` (``back``: before it). ``beginning_with``: the
      day itself is the first.
    - ``before_day`` (“02-15”): the day before it, ``year`` years on from ``counts_from``.
    - ``birthday``: the day the child turns so many years.
    - ``school_year_of``: the first day of the school year in which the child turns so many years;
      with ``before_day`` the day before that one, ``year`` years on; with ``last_friday_in_june``
      that Friday of it.

    ``counts_from`` names events, “event=word” only those of a kind. ``aspects`` are the dates that
    may be counted from, the first known one counts; without any, the safe ones for who must act.
    ``may_come_before``: its event may lie before the one the rule is mainly counted from.
    ``begins_nothing``: it says nothing without that one. ``basis`` is what this way rests on, when
    that is not what the rule rests on.
    """

    counts_from: tuple[str, ...]
    aspects: tuple[Aspect, ...] = ()
    length: int = 0
    unit: Unit = Unit.DAY
    beginning_with: bool = False
    back: bool = False
    before_day: str = ""
    year: int = 0
    birthday: int = 0
    school_year_of: int = 0
    last_friday_in_june: bool = False
    may_come_before: bool = False
    begins_nothing: bool = False
    basis: Basis | None = None

    @property
    def is_of_age(self) -> bool:
        """Say whether it runs from a birth: then the law of the day it ends on counts."""
        return bool(self.birthday or self.school_year_of)

    @property
    def ends_before(self) -> bool:
        """Say whether its last day lies before what it counts from."""
        return self.back or bool(self.before_day and not self.school_year_of)


@dataclass(frozen=True, kw_only=True, slots=True)
class Rule:
    """One rule as it stands in ``resources/law``, for events from ``valid_from`` to ``valid_to``.

    ``step`` tells apart the rules of one id. ``times`` are the ways to a last day, the one it is
    mainly counted from first; without any it has no last day. Events are named in

    - ``met_by``: they fulfil it; ``reach``: but not more months before what it counts from;
      ``side_by_side``: several may run at one time, and the first asked is the first answered;
    - ``overtaken_by``: nobody waits for it any more, though when it was done is not known;
    - ``moot_after``: it does not apply any more;
    - ``needs``: it applies only when they have happened;
    - ``only_if``: and the word they must have had; while that is not known, the rule is an “if”;
    - ``shown_by``: unless one of these shows that it does apply;
    - ``given``: until one of these has happened, whenever, it is an “if” as well.

    ``is_beginning``: the day is the first on which something holds, and nobody is late after it.
    ``early``: work to a day so many days before. ``optional``: a right of the family's, no duty.
    ``if_taken``: one answer of several; nobody waits for this one, so it is late only when it came.
    ``foreseen_from`` names rules: until what it counts from has happened, it counts from their last
    days. ``under_age``: for children younger than this. ``exceptions`` name excuses in
    ``exceptions.toml``, which are said and never computed. ``letter`` names ready words.
    """

    id: str
    title: str
    says: str
    by: Actor
    basis: Basis
    provision: str
    stage: str
    source: str
    checked_on: date
    valid_from: date
    confidence: Confidence
    step: str = ""
    times: tuple[Time, ...] = ()
    valid_to: date | None = None
    jurisdiction: str = "England"
    combine: Combine = Combine.EARLIER
    roll: Roll = Roll.NONE
    met_by: tuple[str, ...] = ()
    reach: int = 0
    side_by_side: bool = False
    overtaken_by: tuple[str, ...] = ()
    moot_after: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    only_if: dict[str, tuple[str, ...]] = field(default_factory=dict)
    shown_by: tuple[str, ...] = ()
    given: tuple[str, ...] = ()
    is_beginning: bool = False
    early: int = 0
    optional: bool = False
    if_taken: bool = False
    foreseen_from: tuple[str, ...] = ()
    under_age: int = 0
    exceptions: tuple[str, ...] = ()
    do_next: str = ""
    turn_to: tuple[TurnTo, ...] = ()
    letter: str = ""
    note: str = ""
    enabled: bool = True
    why_off: str = ""

    def in_force(self, on: date) -> bool:
        """Say whether this version of the rule is the one for an event on a day."""
        return self.valid_from <= on <= (self.valid_to or date.max)

    def aspects(self, time: Time) -> tuple[Aspect, ...]:
        """Return the dates that one of its ways may be counted from, in their order."""
        return time.aspects or (FAMILY_ASPECTS if self.by is Actor.FAMILY else OTHERS_ASPECTS)

    def events(self) -> frozenset[str]:
        """Return the names of all events that it speaks of."""
        names = [name for time in self.times for name in time.counts_from]
        names += [*self.met_by, *self.overtaken_by, *self.moot_after, *self.needs, *self.only_if]
        names += [*self.shown_by, *self.given]
        return frozenset(parsed(name)[0] for name in names)
