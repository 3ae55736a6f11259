"""The reason of a deadline in one plain sentence: what it was counted from, and how."""

from collections.abc import Mapping
from datetime import date

from sendjourney.domain.day_words import day_month, day_month_year
from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.deadline import Deadline, Start, Way
from sendjourney.domain.law.happening import Aspect
from sendjourney.domain.law.rules import Combine, Roll, Time
from sendjourney.domain.law.timing import AUGUST, day_of_year, in_long_break

NO_TERMS = "the school’s term dates have not been written down so far"


def because(deadline: Deadline, words_for: Mapping[str, str]) -> str:
    """Return why this is the last day.

    ``words_for`` has words for each event that follow “the day”: “the council got your request”.
    What the rule itself says is in ``Rule.says``.
    """
    taken, *others = deadline.ways
    if taken.ends is None:
        return _not_known(taken, words_for)
    said = f"{_day(taken.ends)} is {_way(taken, words_for)}"
    other = next((way for way in others if way.ends is not None), None)
    if other is not None:
        said += _compared(taken, other, deadline.rule.combine, words_for)
    return f"{said}{_rolled(deadline)}."


def doubt(deadline: Deadline) -> str:
    """Return what is not certain about a last day, in a sentence; empty when nothing is."""
    start = deadline.counted_from
    if deadline.is_if:
        return "It is not known yet whether this applies to you."
    if deadline.due is None:
        return ""
    if start.guess:
        return "The true day may be earlier: the first day to count from is not known."
    if start.forecast:
        return "This is only what to expect: the step before it has not happened yet."
    return ""


def counted_from_words(start: Start, words_for: Mapping[str, str]) -> str:
    """Return what was counted from, without its date: “the day the council got your request”."""
    name = words_for.get(start.event, start.event.replace("_", " "))
    if start.forecast:
        return f"the day {name} (expected)"
    return f"the day {name}" + ("" if start.aspect is Aspect.ON else f" ({start.aspect.label})")


def _not_known(way: Way, words_for: Mapping[str, str]) -> str:
    start = way.start
    if start.on is None and not start.forecast:
        name = words_for.get(start.event, start.event.replace("_", " "))
        missing = f"{start.aspect.label} has not been written down"
        return f"The last day is not known yet: it counts from when {name}, and {missing}."
    if way.time.unit is Unit.SCHOOL_DAY:
        moment = counted_from_words(start, words_for)
        return f"The last day is not known yet: school days count, from {moment}, and {NO_TERMS}."
    return "The last day is not known yet: what it counts from has not happened."


def _compared(taken: Way, other: Way, combine: Combine, words_for: Mapping[str, str]) -> str:
    said = f"{_day(other.ends)}, {_way(other, words_for)}"
    if taken.ends == other.ends:
        return f", and so is {_way(other, words_for)}"
    if combine is Combine.EARLIER:
        return f"; it comes before {said}, and the earlier of the two counts"
    return f"; it comes after {said}, and the later of the two counts"


def _way(way: Way, words_for: Mapping[str, str]) -> str:
    time, start = way.time, way.start
    if time.is_of_age:
        return _of_age(time, start.on)
    moment = counted_from_words(start, words_for)
    if time.before_day:
        year = {-1: "the year before", 0: "the year of"}.get(time.year, "the year after")
        return f"the day before {_in_year(time)}, in {year} {moment}, {_day(start.on)}"
    if not time.length:
        return moment
    length = time.unit.counted(time.length)
    if time.back:
        return f"{length} before {moment}, {_day(start.on)}"
    if time.beginning_with:
        return f"the last of {length} beginning with {moment}, {_day(start.on)}"
    return f"{length} after {moment}, {_day(start.on)}"


def _of_age(time: Time, born: date | None) -> str:
    child = f"a child born on {_day(born)}"
    if time.birthday:
        return f"the day on which {child} turns {time.birthday}"
    year = f"the school year in which {child} turns {time.school_year_of}"
    if time.last_friday_in_june:
        return f"the last Friday in June of {year}"
    if time.before_day:
        return f"the day before {_in_year(time)}, at the end of {year}"
    return f"the first day of {year}"


def _rolled(deadline: Deadline) -> str:
    ends, due = deadline.unextended, deadline.due
    if ends is None or ends == due:
        return ""
    for_tribunal = deadline.rule.roll is Roll.TRIBUNAL
    why = "is not a working day"
    if for_tribunal and in_long_break(ends):
        when = "in August" if ends.month == AUGUST else "in the Christmas break"
        why = f"falls {when}, when the Tribunal allows more time"
    by = "5pm on " if for_tribunal else ""
    return f"; that day {why}, so {by}{_day(due)} is still in time"


def _day(day: date | None) -> str:
    return "" if day is None else day_month_year(day)


def _in_year(time: Time) -> str:
    return day_month(*day_of_year(time.before_day))
