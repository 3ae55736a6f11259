"""Facts that nobody has confirmed for a long time: asked about before a page leaves."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from functools import cache

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.counting import months_after
from sendjourney.domain.record import Record, field_values
from sendjourney.domain.story import StoryPart
from sendjourney.services.family import Family
from sendjourney.services.page_choices import ChoiceGroup
from sendjourney.services.page_takes import CHILD_PREFIX
from sendjourney.services.resource_files import read_records

FILE = ("pages", "fresh.toml")


@dataclass(frozen=True, kw_only=True, slots=True)
class Limit:
    """After how many months a kind of fact is asked about, and why, in words for the family."""

    noun: str
    months: int
    why: str
    heading: str = ""
    fields: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class StaleFact:
    """A record on a page that may no longer be true.

    ``choice_ids`` are its ticks, ``text`` the words it is known by there. ``last`` is when the
    family confirmed it, or else wrote it; None when nobody knows.
    """

    record: Record
    choice_ids: tuple[str, ...]
    text: str
    last: date | None
    limit: Limit

    def confirmed(self, today: date) -> Record:
        """Return the record as it is once the family has said that it is still true."""
        return self.record.changed(confirmed_on=today)


@cache
def limits() -> tuple[Limit, ...]:
    """Return every limit, as the data has them."""
    return read_records(Limit, "limits", *FILE)


def to_ask_about(
    family: Family,
    record: FamilyRecord,
    groups: Iterable[ChoiceGroup],
    ticked: frozenset[str],
    today: date,
) -> tuple[StaleFact, ...]:
    """Return what is ticked on a page about a child and was not looked at for too long.

    What was written lately counts as looked at. ``record`` is that child's.
    """
    texts = {c.id: c.text for group in groups for c in group.choices if not c.reason}
    shown = {choice_id: text for choice_id, text in texts.items() if choice_id in ticked}
    stale = stale_facts(record, shown, today)
    written = written_days(family, [fact.record for fact in stale])
    return stale_facts(record, shown, today, written=written)


def stale_facts(
    record: FamilyRecord,
    shown: Mapping[str, str],
    today: date,
    *,
    written: Mapping[str, date] | None = None,
) -> tuple[StaleFact, ...]:
    """Return what was not confirmed or written within its limit, the shortest limit first.

    ``shown`` has the words of each tick on the page. ``written`` is when each record was last
    changed, by its id, where that is known.
    """
    days = written or {}
    found: dict[str, StaleFact] = {}
    for choice_id, noun, fact in _facts(record):
        limit = _limit_for(noun, fact, choice_id) if choice_id in shown else None
        if limit is None or _is_past(fact):
            continue
        last = max(filter(None, (fact.confirmed_on, days.get(fact.id))), default=None)
        if last is None or months_after(last, limit.months) < today:
            stale = StaleFact(
                record=fact,
                choice_ids=(choice_id,),
                text=shown[choice_id],
                last=last,
                limit=limit,
            )
            found[fact.id] = _together(found[fact.id], stale) if fact.id in found else stale
    return tuple(sorted(found.values(), key=_most_pressing))


def written_days(family: Family, records: Iterable[Record]) -> dict[str, date]:
    """Return the day on which each record was last changed."""
    days: dict[str, date] = {}
    for record in records:
        latest = [
            version.at.date()
            for name in field_values(record)
            for version in family.history(record.id, name)[-1:]
        ]
        if latest:
            days[record.id] = max(latest)
    return days


def _facts(record: FamilyRecord) -> Iterator[tuple[str, str, Record]]:
    """Yield the id of the tick, the noun and the record of whatever may have a limit."""
    nouns = {limit.noun for limit in limits()}
    for noun in fields(record):
        for fact in getattr(record, noun.name) if noun.name in nouns else ():
            if isinstance(fact, Child):
                own = [limit for limit in limits() if limit.noun == noun.name]
                for name in (name for limit in own for name in limit.fields):
                    yield CHILD_PREFIX + name, noun.name, fact
            else:
                yield fact.id, noun.name, fact


def _limit_for(noun: str, fact: Record, choice_id: str) -> Limit | None:
    """Return the narrowest limit that fits a fact."""
    heading = fact.heading if isinstance(fact, StoryPart) else ""
    fitting = [
        limit
        for limit in limits()
        if limit.noun == noun
        and limit.heading in {"", heading}
        and _says_something(fact, limit, choice_id)
    ]
    return max(fitting, key=_narrowness, default=None)


def _says_something(fact: Record, limit: Limit, choice_id: str) -> bool:
    if isinstance(fact, Child):
        return choice_id.removeprefix(CHILD_PREFIX) in limit.fields
    return not limit.fields or any(getattr(fact, name) for name in limit.fields)


def _is_past(fact: Record) -> bool:
    """Say whether a fact is over: it stays true for good."""
    return bool(getattr(fact, "until", None) or getattr(fact, "over_on", None))


def _together(one: StaleFact, other: StaleFact) -> StaleFact:
    """Return two facts of one record as one question: the record is confirmed as a whole."""
    shorter = one if one.limit.months <= other.limit.months else other
    return replace(
        one,
        choice_ids=(*one.choice_ids, *other.choice_ids),
        text=f"{one.text} · {other.text}",
        limit=shorter.limit,
    )


def _narrowness(limit: Limit) -> int:
    return bool(limit.heading) + bool(limit.fields)


def _most_pressing(fact: StaleFact) -> tuple[int, date]:
    return fact.limit.months, fact.last or date.min
