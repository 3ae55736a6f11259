"""How a last day stands, in words for tired people: exact days, never an “about”."""

from datetime import date

from sendjourney.domain.law.deadline import Deadline, Status
from sendjourney.domain.law.rules import Actor, Basis
from sendjourney.services.journey import is_yours
from sendjourney.services.lateness import days_late
from sendjourney.services.typed_dates import short_date, words_for_date

FAR = 60
DAYS_A_WEEK = 7


def standing(deadline: Deadline, today: date) -> str:
    """Return how a step stands: “12 days late”, “In 5 days”, “On time”, “Not known”."""
    late, met = days_late(deadline, today), deadline.met_by_now(today)
    if late:
        return f"{days(late)} late"
    if met is not None:
        return "Later than usual" if _is_past(deadline, met) else "On time"
    if deadline.due is None or deadline.status(today) is Status.UNKNOWN:
        return "Not known"
    left = (deadline.due - today).days
    if left < 0:
        return "It is so now" if deadline.rule.is_beginning else "This day has passed"
    return ("Today", "Tomorrow")[left] if left in {0, 1} else f"In {_ahead(left)}"


def passed(deadline: Deadline, today: date) -> str:
    """Return how a step stands of which the family's record does not say what came of it."""
    is_past = deadline.due is not None and deadline.status(today) is not Status.UNKNOWN
    return "This day has passed" if is_past else "Not known"


def tone(deadline: Deadline, today: date) -> str:
    """Return the tone that goes with the words."""
    if days_late(deadline, today):
        return "bad"
    met = deadline.met_by_now(today)
    if met is not None:
        return "warn" if _is_past(deadline, met) else "good"
    return "warn" if deadline.status(today) is Status.DUE else "sky"


def last_day(deadline: Deadline) -> str:
    """Return the last day in full, in words that stand alone."""
    if deadline.due is None:
        return "The last day is not known yet"
    day = words_for_date(deadline.due)
    return f"From {day}" if deadline.rule.is_beginning else f"Last day: {day}"


def who(deadline: Deadline) -> str:
    """Return who must act, or who can."""
    if is_yours(deadline):
        return "You can do this" if deadline.rule.optional else "You must act"
    if deadline.rule.by is Actor.NOBODY:
        return deadline.rule.by.label
    return f"Who must act: {deadline.rule.by.label}"


def took(deadline: Deadline, today: date) -> str:
    """Return how a step that was taken stands beside its last day."""
    due = "not known" if deadline.due is None else short_date(deadline.due)
    return f"{deadline.rule.title}: last day {due}. {standing(deadline, today)}."


def days(number: int) -> str:
    """Return a number of days: “1 day”, “159 days”."""
    return "1 day" if number == 1 else f"{number} days"


def _is_past(deadline: Deadline, met: date) -> bool:
    """Say whether what good practice asks for came after its day; nobody is late with it."""
    is_practice = deadline.basis is Basis.PRACTICE
    return is_practice and deadline.due is not None and met > deadline.due


def _ahead(left: int) -> str:
    return days(left) if left <= FAR else f"about {round(left / DAYS_A_WEEK)} weeks"
