"""The law as data: rules, events, stages and reasons for being late, read once and checked."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from sendjourney.domain.law.events import EventKind, Expected, Implied
from sendjourney.domain.law.happening import parsed
from sendjourney.domain.law.rules import Confidence, Rule, Time
from sendjourney.errors import BugError
from sendjourney.services.resource_files import read_records, read_toml

FOLDER = "law"
EVENTS, EXCEPTIONS, STATUS = (FOLDER, "events.toml"), (FOLDER, "exceptions.toml"), "status.toml"
THEMES = (
    *("assessment", "annual_review", "phases", "moving", "disagreement", "orders"),
    *("out_of_school", "care_and_money", "records_and_complaints"),
)
DAY_OF_YEAR = re.compile(r"(0[1-9]|1[0-2])-(0[1-9]|1\d|2\d|30|31)")
SURE = {Confidence.FOUND, Confidence.HIGH}


@dataclass(frozen=True, kw_only=True, slots=True)
class Stage:
    """A part of the journey.

    ``way`` is “main” for what comes to every child with a plan, “side” for what may come between,
    and empty for what goes on beside it.
    """

    id: str
    name: str
    way: Literal["main", "side", ""] = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Excuse:
    """A reason for which a last day may be missed: named beside the day, never computed."""

    id: str
    says: str
    source: str
    enabled: bool = True
    why_off: str = ""


@cache
def stages() -> tuple[Stage, ...]:
    """Return the parts of the journey, in their order."""
    return read_records(Stage, "stages", *EVENTS)


@cache
def events() -> Mapping[str, EventKind]:
    """Return every kind of event by its name, in the order of the journey."""
    return {kind.name: kind for kind in read_records(EventKind, "events", *EVENTS)}


@cache
def expected() -> tuple[Expected, ...]:
    """Return the events that can be looked for once the birth date is known."""
    return read_records(Expected, "expected", *EVENTS)


@cache
def implied() -> tuple[Implied, ...]:
    """Return the events that others tell of."""
    return read_records(Implied, "implied", *EVENTS)


@cache
def excuses() -> Mapping[str, Excuse]:
    """Return every reason for being late by its id, those switched off among them."""
    return {excuse.id: excuse for excuse in read_records(Excuse, "exceptions", *EXCEPTIONS)}


@cache
def rules() -> tuple[Rule, ...]:
    """Return every rule in all its versions, those switched off among them.

    Raises:
        BugError: a rule speaks of something that there is not, or lacks what it must have.
    """
    found = tuple(rule for theme in THEMES for rule in rules_of(theme))
    names = {rule.id for rule in found}
    for rule in found:
        if unknown := set(rule.foreseen_from) - names:
            raise BugError(f"{rule.id} is foreseen from {sorted(unknown)}, which are no rules")
    return found


@cache
def rules_of(theme: str) -> tuple[Rule, ...]:
    """Return the rules of one file.

    Raises:
        BugError: as above.
    """
    place = (FOLDER, f"{theme}.toml")
    found = read_records(Rule, "rules", *place, inherits=("checked_on", "valid_from"))
    for rule in found:
        if faults := list(_faults(rule)):
            raise BugError(f"{'/'.join(place)}: {rule.id} {rule.step}: {'; '.join(faults)}")
    names = [(rule.id, rule.step, rule.valid_from) for rule in found]
    if len(set(names)) < len(names):
        raise BugError(f"{'/'.join(place)}: two rules have one name")
    return found


def excuses_of(rule: Rule) -> list[Excuse]:
    """Return the reasons for being late that somebody may rely on, those that are certain."""
    return [excuse for name in rule.exceptions if (excuse := excuses()[name]).enabled]


def status_note() -> str:
    """Return how the law stood, and when we looked, in a sentence or two."""
    note: str = read_toml(FOLDER, STATUS)["note"]
    return note.strip()


def not_advice() -> str:
    """Return the sentence that stands beside every last day: information, not legal advice."""
    words: str = read_toml(FOLDER, STATUS)["not_advice"]
    return words


def note() -> str:
    """Return what stands on whatever shows a last day: how the law stands, and what this is."""
    return f"{status_note()} {not_advice()}"


def _faults(rule: Rule) -> Iterator[str]:
    yield from (f"no event {name}" for name in sorted(rule.events() - events().keys()))
    yield from (f"no reason {name}" for name in rule.exceptions if name not in excuses())
    if rule.stage not in {stage.id for stage in stages()}:
        yield f"no stage {rule.stage}"
    if not (rule.source.strip() and rule.provision.strip()):
        yield "no source or provision"
    if rule.enabled != (not rule.why_off):
        yield "it is off without a reason, or on with one"
    if rule.enabled and rule.confidence not in SURE:
        yield "it is on and not sure"
    for time in rule.times:
        yield from _time_faults(time)


def _time_faults(time: Time) -> Iterator[str]:
    ways = (time.length, time.before_day, time.birthday, time.last_friday_in_june)
    if not time.counts_from or sum(map(bool, ways)) > 1 or time.length < 0:
        yield "a time that cannot be counted"
    if time.before_day and not DAY_OF_YEAR.fullmatch(time.before_day):
        yield f"no day {time.before_day}"
    for event, words in map(parsed, time.counts_from):
        kind = events().get(event)
        unknown = words - kind.kinds.keys() if kind else words
        yield from (f"no kind {event}={word}" for word in sorted(unknown))
        if kind and not set(kind.aspects) >= set(time.aspects):
            yield f"{event} has no such date"
