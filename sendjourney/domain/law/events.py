"""What events there are, as data: their words, their dates, and what one tells of another."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from sendjourney.domain.law.ages import school_year_of, school_year_turning
from sendjourney.domain.law.happening import BORN, Aspect, Happening


@dataclass(frozen=True, kw_only=True, slots=True)
class EventKind:
    """One kind of event as it stands in ``resources/law/events.toml``.

    ``words`` follow “the day”: “the council got your request”. ``aspects`` are the dates it has,
    ``kinds`` the words that say more, each with its plain words; ``several_kinds``: more than one
    may hold. ``may_be_planned``: its day may be to come. ``says_kind_of``: this is no event, only
    the word for another. ``after``: one of these comes first, if any of them is known ``within`` so
    many weeks (0: ever), ``unless`` one of those came in between, with which all begins again.
    ``between``: one of these comes between two such events. ``leads_to`` is the stage that it
    begins, where that is not its own; ``also`` are words it is looked for by.
    """

    name: str
    title: str
    words: str
    stage: str
    aspects: tuple[Aspect, ...] = (Aspect.ON,)
    kinds: dict[str, str] = field(default_factory=dict)
    may_be_planned: bool = False
    says_kind_of: str = ""
    after: tuple[str, ...] = ()
    within: int = 0
    unless: tuple[str, ...] = ()
    between: tuple[str, ...] = ()
    several_kinds: bool = False
    leads_to: str = ""
    also: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Expected:
    """An event to be looked for on the first day of a school year.

    It is the school year in which a child turns ``school_year_of``.
    """

    event: str
    school_year_of: int
    word: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Implied:
    """An event that another tells of, unless it was recorded ``since`` a third: then only its kind.

    A notice of changes tells that the council has decided to change the plan. With ``guess`` the
    day of the one is only the latest that the other can have been.
    """

    event: str
    by: str
    word: str
    since: str
    guess: bool = False


def with_expected(
    happenings: Sequence[Happening], expected: Iterable[Expected], *, years_later: int = 0
) -> list[Happening]:
    """Return the happenings with those to be looked for, by the birth date among them.

    Where the event itself is known in that school year, it takes the place of the forecast.
    ``years_later``: the child is taught with children so many years younger.
    """
    born = next((h.on for h in happenings if h.event == BORN), None)
    found = list(happenings)
    for one in expected:
        if born is None:
            break
        try:
            day = school_year_turning(born, one.school_year_of + years_later)
        except ValueError:  # later than calendars go
            continue
        real = [d for h in happenings if h.event == one.event for d in h.days()]
        if school_year_of(day) not in {school_year_of(d) for d in real}:
            words = frozenset({one.word} - {""})
            found.append(Happening(event=one.event, on=day, words=words, expected=True))
    return found


def with_implied(happenings: Sequence[Happening], implied: Iterable[Implied]) -> list[Happening]:
    """Return the happenings with those that others tell of."""
    found = list(happenings)
    for rule in implied:
        for telling in happenings:
            if telling.event == rule.by and (day := telling.done_on()) is not None:
                found = _told(found, rule, telling, day)
    return found


def _told(found: list[Happening], rule: Implied, telling: Happening, day: date) -> list[Happening]:
    begun = max(_days(found, rule.since, day), default=None)
    if begun is None:
        return found
    same = [h for h in found if h.event == rule.event and begun <= (h.done_on() or day) <= day]
    word = frozenset({rule.word})
    if not same:
        told = replace(telling, event=rule.event, words=word, guess=rule.guess)
        return [*found, told]
    return [replace(h, words=word) if h in same and not h.words else h for h in found]


def _days(happenings: Iterable[Happening], event: str, until: date) -> list[date]:
    days = [h.done_on() for h in happenings if h.event == event]
    return [day for day in days if day is not None and day <= until]


def words_for(kinds: Mapping[str, EventKind]) -> dict[str, str]:
    """Return the words of each event that follow “the day”."""
    return {name: kind.words for name, kind in kinds.items()}
