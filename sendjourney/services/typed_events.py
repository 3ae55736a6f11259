"""Events as they are typed on the command line: EVENT=DATE, EVENT:sent=DATE, EVENT:kind=WORD."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from difflib import get_close_matches

from sendjourney.domain.law.events import EventKind
from sendjourney.domain.law.happening import Aspect, Happening
from sendjourney.errors import EventNotUnderstoodError, UnknownEventError
from sendjourney.services import law_rules

KIND = "kind"
LIKE = "request_received=2026-11-23"
ISO = re.compile(r"(?a)\d{4}-\d{2}-\d{2}")


def parse_events(typed: Iterable[str]) -> list[Happening]:
    """Return what happened, one for each event and its dates that belong together.

    The same date of an event once more begins another one. A kind belongs to the event typed before
    it, or else to the next.

    Raises:
        UnknownEventError: no event is called so.
        EventNotUnderstoodError: a date is no day, an event has no such date or kind, or a kind is
            named of an event that has no date.
    """
    found: list[Happening] = []
    kinds: list[tuple[EventKind, str]] = []
    for each in typed:
        name, has_value, value = each.partition("=")
        if not has_value or not value:
            raise EventNotUnderstoodError(each, f"an event and its date are written like {LIKE}")
        event, aspect = _event(name)
        if aspect == KIND:
            kinds.append((event, _word(event, value)))
        else:
            _take_in(found, event, _aspect(event, aspect), _day(each, value))
        kinds = [(kind, word) for kind, word in kinds if not _said(found, kind.name, word)]
    for event, _ in kinds:
        raise EventNotUnderstoodError(event.name, "it needs a date as well as a kind")
    return found


def _event(name: str) -> tuple[EventKind, str]:
    """Return the event that is meant, and which of its dates; “order_kind” is a kind as well."""
    event, _, aspect = name.partition(":")
    known = law_rules.events()
    kind = known.get(event)
    if kind is None:
        near = get_close_matches(event, known, n=1)
        raise UnknownEventError(event, near[0] if near else "")
    if kind.says_kind_of:
        return known[kind.says_kind_of], KIND
    return kind, aspect


def _aspect(event: EventKind, name: str) -> Aspect:
    for aspect in event.aspects:
        if aspect.value == (name or Aspect.ON.value):
            return aspect
    others = ", ".join(one.value for one in event.aspects if one is not Aspect.ON)
    allowed = f"one of {others} may follow it" if others else "it has one date only"
    raise EventNotUnderstoodError(f"{event.name}:{name}", allowed)


def _word(event: EventKind, word: str) -> str:
    if word not in event.kinds:
        known = ", ".join(event.kinds) or "none"
        raise EventNotUnderstoodError(word, f"the kinds of {event.name} are: {known}")
    return word


def _day(typed: str, value: str) -> date:
    try:
        if ISO.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise EventNotUnderstoodError(typed, f"there is no such day; write it like {LIKE}")


def _take_in(found: list[Happening], event: EventKind, aspect: Aspect, day: date) -> None:
    last = _last(found, event.name)
    if last is None or found[last].day(aspect) is not None:
        found.append(Happening(event=event.name))
        last = len(found) - 1
    found[last] = found[last].on_day(aspect, day)


def _said(found: list[Happening], event: str, word: str) -> bool:
    """Add a kind to the last event of a name; say whether there was one."""
    last = _last(found, event)
    if last is not None:
        found[last] = replace(found[last], words=found[last].words | {word})
    return last is not None


def _last(found: list[Happening], event: str) -> int | None:
    return next((n for n in range(len(found) - 1, -1, -1) if found[n].event == event), None)
