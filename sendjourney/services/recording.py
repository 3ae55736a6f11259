"""What a family can write down on the way, what it probably wants to, and what follows from it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.event import Event
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.events import EventKind
from sendjourney.domain.law.happening import BORN, parsed
from sendjourney.domain.law.rules import Basis
from sendjourney.services import happenings, law_clock, law_rules
from sendjourney.services.deadline_words import standing
from sendjourney.services.journey import Journey, journey_of
from sendjourney.services.lateness import days_late
from sendjourney.services.law_rules import Stage
from sendjourney.services.people import folded
from sendjourney.services.typed_dates import short_date

MOST_LIKELY, MOST_SAID = 6, 3
USUAL = (happenings.MEETING, happenings.REQUEST, happenings.FINAL_PLAN)
"""What is offered where nothing is awaited."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Group:
    """Events under a title."""

    title: str
    kinds: tuple[EventKind, ...]


def recordable() -> list[EventKind]:
    """Return every event that can be written down. The birth stands with the child."""
    return [k for k in law_rules.events().values() if not k.says_kind_of and k.name != BORN]


def groups(words: str = "") -> list[Group]:
    """Return what can be written down by stage, or what of it holds all the words."""
    wanted = [folded(word) for word in words.split()]
    found = []
    for stage in law_rules.stages():
        own = tuple(k for k in recordable() if k.stage == stage.id and _holds(k, stage, wanted))
        if own:
            found.append(Group(title=stage.name, kinds=own))
    return found


def likely(journey: Journey) -> list[EventKind]:
    """Return what most probably happened next: what is late, then coming, then not known."""
    waited_for = (*journey.late, *journey.coming, *journey.unclear)
    names = [kind.name for d in waited_for if not d.is_if for kind in meeting(d)]
    known = law_rules.events()
    return [known[name] for name in dict.fromkeys([*names, *USUAL])][:MOST_LIKELY]


def meeting(deadline: Deadline) -> list[EventKind]:
    """Return the events that a step is waiting for."""
    names = dict.fromkeys(parsed(name)[0] for name in deadline.rule.met_by)
    return [kind for kind in recordable() if kind.name in names]


def kind_for(deadline: Deadline) -> str:
    """Return the kind of event that a step is waiting for, where only one will do."""
    words = [word for name in deadline.rule.met_by for word in parsed(name)[1]]
    return words[0] if len(words) == 1 else ""


def troubles(record: FamilyRecord, child: Child, event: Event, today: date) -> list[str]:
    """Return what does not go together once an event is written down so, in sentences."""
    before = _wrong(_without(record, event), child, today)
    after = _wrong(_with(record, event), child, today)
    return [says for says in after if says not in before]


def what_followed(record: FamilyRecord, child: Child, event: Event, today: date) -> str:
    """Return what the law's clock makes of an event, in a line or two for the family."""
    happening = event.happening()
    if not happening.days():
        return "The day is not known yet, so nothing is counted from it."
    journey = journey_of(record, child, today)
    own = next((step for step in journey.steps() if step.record_id == event.id), None)
    took = own.deadlines if own else ()
    said = [f"{d.rule.title}: {standing(d, today).lower()}." for d in took]
    open_steps = (*journey.late, *journey.coming)
    begun = [d for d in open_steps if _counts_from(d, event)]
    begun.sort(key=_is_practice)  # what the law says comes first
    return " ".join([*said, *_counted(begun, today)]) or "No last day is counted from it now."


def _counted(begun: Sequence[Deadline], today: date) -> list[str]:
    if not begun:
        return []
    many = "1 last day now counts" if len(begun) == 1 else f"{len(begun)} last days now count"
    listed = [f"{d.rule.title}, {_until(d, today)}" for d in begun[:MOST_SAID]]
    more = len(begun) - len(listed)
    listed += [f"and {more} more"] if more else []
    return [f"{many} from this: {'; '.join(listed)}."]


def _until(deadline: Deadline, today: date) -> str:
    day = "" if deadline.due is None else short_date(deadline.due)
    late = days_late(deadline, today)
    words = f"from {day}" if deadline.rule.is_beginning else f"by {day}"
    return f"{words} ({standing(deadline, today)})" if late else words


def _counts_from(deadline: Deadline, event: Event) -> bool:
    """Say whether a step that is waited for counts from an event, or from what that tells."""
    if deadline.is_if or deadline.rule.if_taken:
        return False
    start = deadline.counted_from
    names = {event.event, *(i.event for i in law_rules.implied() if i.by == event.event)}
    return not start.forecast and start.event in names and start.on in event.happening().days()


def _is_practice(deadline: Deadline) -> bool:
    return deadline.basis is Basis.PRACTICE


def _holds(kind: EventKind, stage: Stage, wanted: Iterable[str]) -> bool:
    every = " ".join((kind.title, kind.words, kind.also, stage.name, *kind.kinds.values()))
    text = folded(every)
    return all(word in text for word in wanted)


def _wrong(record: FamilyRecord, child: Child, today: date) -> list[str]:
    happened = happenings.happenings_of(record, child)
    found = law_clock.contradictions(happened, born=child.birth_date, today=today)
    return list(dict.fromkeys(one.says for one in found))


def _without(record: FamilyRecord, event: Event) -> FamilyRecord:
    events = tuple(e for e in record.events if e.id != event.id)
    return replace(record, events=events)


def _with(record: FamilyRecord, event: Event) -> FamilyRecord:
    return replace(record, events=(*_without(record, event).events, event))
