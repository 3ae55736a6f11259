"""Rules and happenings for tests: a test says only what it is about."""

from datetime import date, timedelta

from sendjourney.domain.law.clock import Clock
from sendjourney.domain.law.counting import Unit
from sendjourney.domain.law.days import Calendar, Term
from sendjourney.domain.law.happening import Happening
from sendjourney.domain.law.rules import Actor, Basis, Confidence, Rule, Time

BIRTHDAY = date(2017, 3, 11)
EASTER_2027 = {date(2027, 3, 26), date(2027, 3, 29)}
CHRISTMAS_2026 = {date(2026, 12, 25), date(2026, 12, 28), date(2027, 1, 1)}
CALENDAR = Calendar(
    bank_holidays=frozenset(EASTER_2027 | CHRISTMAS_2026 | {date(2026, 8, 31)}),
    terms=(
        Term(first=date(2026, 9, 2), last=date(2026, 10, 23)),
        Term(first=date(2026, 11, 2), last=date(2026, 12, 18), closed=(date(2026, 11, 27),)),
        Term(first=date(2027, 1, 4), last=date(2027, 2, 12)),
    ),
)


def a_time(*events, **values):
    """Return a time of six weeks after an event, or whatever is said of it."""
    given = {"counts_from": events or ("asked",)}
    if not values.keys() & {"length", "before_day", "birthday", "school_year_of"}:
        given |= {"length": 6, "unit": Unit.WEEK}
    return Time(**(given | values))


def a_rule(*times, **values):
    """Return a rule of the council’s, met by an answer."""
    given = {
        "id": "made.up",
        "title": "An answer",
        "says": "The law says the council must answer.",
        "by": Actor.COUNCIL,
        "basis": Basis.LAW,
        "provision": "An Act of no year, section 1",
        "stage": "request",
        "source": "https://law.example",
        "checked_on": date(2026, 11, 23),
        "valid_from": date(2014, 9, 1),
        "confidence": Confidence.FOUND,
        "times": times or (a_time(),),
        "met_by": ("answered",),
    }
    return Rule(**(given | values))


def it(event, *day, **values):
    """Return a happening on a day: ``it("asked", 2026, 11, 23)``."""
    words = frozenset(values.pop("words", "").split())
    return Happening(event=event, on=date(*day) if day else None, words=words, **values)


def clock(rules, *happenings, calendar=CALENDAR):
    """Return the deadlines of one rule or several."""
    rules = [rules] if isinstance(rules, Rule) else rules
    return Clock(rules, happenings, calendar).deadlines()


def only(rules, *happenings, calendar=CALENDAR):
    """Return the one deadline that there is."""
    [deadline] = clock(rules, *happenings, calendar=calendar)
    return deadline


def days_after(day, count):
    return day + timedelta(days=count)
