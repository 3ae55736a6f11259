"""Last days as plain data and as lines, for the command line and whatever reads it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.law.contradictions import Trouble
from sendjourney.domain.law.deadline import Deadline, Start, Status
from sendjourney.domain.law.happening import BORN, Aspect, Happening
from sendjourney.errors import ImpossibleDatesError
from sendjourney.services import law_clock, law_rules
from sendjourney.services.family import Family
from sendjourney.services.happenings import happenings_of
from sendjourney.services.page_files import the_child
from sendjourney.services.typed_dates import short_date, words_for_date
from sendjourney.services.typed_events import parse_events

NO_BIRTH_DATE = "{called}: without a birth date there is nothing about growing up."


@dataclass(frozen=True, kw_only=True, slots=True)
class DueDates:
    """Last days, each with whose they are (empty: of nobody named), and sentences beside them."""

    deadlines: tuple[tuple[str, Deadline], ...]
    notes: tuple[str, ...]


def due(typed: Sequence[str], *, born: date | None, today: date) -> DueDates:
    """Return what follows from events as they were typed.

    Raises:
        UnknownEventError: no event is called so.
        EventNotUnderstoodError: a date or a kind cannot be understood.
        ImpossibleDatesError: the events cannot have come in this order.
    """
    happened = parse_events(typed)
    born = _birth(happened, born)
    wrong = law_clock.contradictions(happened, born=born, today=today)
    for one in wrong:
        if one.trouble is not Trouble.FUTURE:
            raise ImpossibleDatesError(one.says)
    found = law_clock.deadlines_for(happened, born=born, today=today)
    return DueDates(
        deadlines=tuple(("", deadline) for deadline in found),
        notes=tuple(one.says for one in wrong),
    )


def _birth(happened: Iterable[Happening], given: date | None) -> date | None:
    days = {given, *(h.on for h in happened if h.event == BORN)} - {None}
    if len(days) > 1:
        said = " and ".join(short_date(day) for day in sorted(filter(None, days)))
        raise ImpossibleDatesError(f"There are two birth dates, {said}: please check them.")
    return next(iter(days), None)


def dates(family: Family, today: date, *, called: str = "") -> DueDates:
    """Return everything due, late or met for a family's children, or for one of them.

    Raises:
        WhichChildError: no child is called so.
    """
    record = family.record()
    children = [the_child(family, called)] if called else list(record.children)
    found: list[tuple[str, Deadline]] = []
    notes: list[str] = []
    for child in children:
        happened, born = happenings_of(record, child), child.birth_date
        own = law_clock.deadlines_of(record, child, happened, today)
        found += [(child.called, deadline) for deadline in own]
        wrong = law_clock.contradictions(happened, born=born, today=today)
        notes += [f"{child.called}: {one.says}" for one in wrong]
        notes += [] if born else [NO_BIRTH_DATE.format(called=child.called)]
    found.sort(key=lambda pair: pair[1].due or date.max)
    return DueDates(deadlines=tuple(found), notes=tuple(notes))


def plain(found: DueDates, today: date) -> dict[str, object]:
    """Return last days as JSON has them."""
    return {
        "deadlines": [
            ({"child": whose} if whose else {}) | _plain(deadline, today)
            for whose, deadline in found.deadlines
        ],
        "notes": list(found.notes),
        "law": {"note": law_rules.status_note(), "not_advice": law_rules.not_advice()},
    }


def lines(found: DueDates, today: date) -> Iterator[str]:
    """Yield last days as text: when, what, who, by which rule and why."""
    for whose, deadline in found.deadlines:
        rule = deadline.rule
        when = words_for_date(deadline.due) if deadline.due else "Not known yet"
        yield f"{when}: {rule.title}{f' ({whose})' if whose else ''}"
        yield f"  {rule.by.label}. {standing(deadline, today)}."
        yield f"  {rule.says} ({rule.provision})"
        yield f"  {law_clock.why(deadline)}"
        if note := law_clock.doubt(deadline):
            yield f"  {note}"
        yield ""
    if not found.deadlines:
        yield from ("No last day follows from this.", "")
    yield from found.notes
    yield law_rules.note()


def standing(deadline: Deadline, today: date) -> str:
    """Return how a step stands on a day, in words."""
    days, met_on = deadline.days(today), deadline.met_by_now(today)
    status = deadline.status(today)
    if days is None:
        return "Not known whether it was done" if deadline.due else "Not known yet"
    many = "1 day" if days == 1 else f"{days} days"
    if met_on is not None:
        ended = f"{many} late" if status is Status.LATE else "on time"
        return f"Done on {short_date(met_on)}, {ended}"
    if status is Status.LATE:
        return f"{'The time passed' if deadline.rule.optional else 'Late'}: {many} ago"
    if deadline.due is not None and deadline.due < today:
        return "It is so now"
    return "Today" if days == 0 else f"{many} left"


def known_events() -> list[dict[str, object]]:
    """Return every event that may be typed: its name, words, dates and kinds."""
    return [
        {
            "event": kind.name,
            "words": kind.words,
            "dates": [aspect.value for aspect in kind.aspects if aspect is not Aspect.ON],
            "kinds": dict(kinds),
        }
        for kind in law_rules.events().values()
        for kinds in [_kinds_of(kind.says_kind_of or kind.name)]
    ]


def event_lines() -> Iterator[str]:
    """Yield every event that may be typed, with the dates and kinds it may have."""
    for event in known_events():
        yield f"{event['event']}: the day {event['words']}"
        yield from _names("  dates", event["dates"])
        yield from _names("  kinds", event["kinds"])


def _names(title: str, names: object) -> Iterator[str]:
    if isinstance(names, Iterable) and names:
        yield f"{title}: {', '.join(names)}"


def _kinds_of(event: str) -> Mapping[str, str]:
    return law_rules.events()[event].kinds


def _plain(deadline: Deadline, today: date) -> dict[str, object]:
    rule = deadline.rule
    return {
        "rule": rule.id,
        "step": rule.step,
        "title": rule.title,
        "due": _iso(deadline.due),
        "work_to": _iso(deadline.work_to),
        "by": rule.by.value,
        "status": deadline.status(today).value,
        "days": deadline.days(today),
        "met_on": _iso(deadline.met_by_now(today)),
        "basis": deadline.basis.value,
        "provision": rule.provision,
        "counted_from": _counted_from(deadline.counted_from),
        "because": law_clock.why(deadline),
        "doubt": law_clock.doubt(deadline),
        "says": rule.says,
        "do_next": rule.do_next,
        "exceptions": [excuse.says for excuse in law_rules.excuses_of(rule)],
        "source": rule.source,
        "checked_on": _iso(rule.checked_on),
    }


def _counted_from(start: Start) -> dict[str, object]:
    return {
        "event": start.event,
        "date": _iso(start.on),
        "which": start.aspect.value,
        "expected": start.forecast,
    }


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()
