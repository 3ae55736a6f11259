"""Who holds which page: what stood on it then, and what has changed since."""

import hashlib
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from sendjourney.domain.child import Child
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.record import Record, field_values
from sendjourney.domain.story import StoryPart
from sendjourney.services import page_offer, sharing
from sendjourney.services.fact_lines import fact_line
from sendjourney.services.family import Family
from sendjourney.services.page_choices import ChoiceGroup, ticked_at_first
from sendjourney.services.page_kinds import page_kind
from sendjourney.services.page_material import material
from sendjourney.services.page_request import PageRequest
from sendjourney.services.page_takes import CHILD_FACTS, CHILD_PREFIX

NEVER_SHOWN = frozenset({
    "visibility", "confirmed_on", "position", "child_id", "child_ids", "source_id", "sha256",
    "file_name", "media_type", "size",
})  # fmt: skip
"""Fields that stand on no page: when only they change, the page is still right."""
FIELD_WORDS = MappingProxyType({
    "text": "the words", "said_by": "who said it", "role": "job", "organisation": "where they work",
    "phones": "phone number", "best_way": "best way to reach them", "since": "first day",
    "until": "last day", "on": "the day", "at": "the time", "person_id": "who", "due": "by when",
    "person_ids": "who is there", "what_was_said": "what was said", "when": "the sign",
    "means": "what it means", "please": "what to do", "outcome": "how it ended",
    "kind": "what kind", "what": "what is promised",
})  # fmt: skip
"""Fields that are not said as they are named."""
PRINT_LENGTH = 12


@dataclass(frozen=True, kw_only=True, slots=True)
class Difference:
    """A fact that is not as the page says. ``text`` is the fact, ``how`` what is different."""

    text: str
    how: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Held:
    """A page in somebody's hands, and how it differs from the file now."""

    page: PageGiven
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Ledger:
    """Who has what: the ``latest`` page of each kind and holder, and the ``earlier`` ones."""

    latest: tuple[Held, ...]
    earlier: tuple[PageGiven, ...]


def ledger(family: Family, child: Child, today: date) -> Ledger:
    """Return every page of a child that was given away, the last given first."""
    pages = family.of_child(PageGiven, child.id)
    latest = latest_held(pages)
    ids = {page.id for page in latest}
    return Ledger(
        latest=tuple(held(family, page, today) for page in latest),
        earlier=tuple(page for page in pages if page.id not in ids),
    )


def held(family: Family, page: PageGiven, today: date) -> Held:
    """Return a page that was given, with what is different now."""
    return Held(page=page, differences=differences(family, page, groups_for(family, page, today)))


def most_out_of_date(pages: Iterable[Held]) -> list[Held]:
    """Return those that are out of date: first where most is different, then the oldest."""
    stale = [each for each in pages if each.differences]
    return sorted(stale, key=lambda each: (-len(each.differences), _day(each.page)))


def groups_for(family: Family, page: PageGiven, today: date) -> list[ChoiceGroup]:
    """Return what such a page could hold for its reader now; nothing of a kind we do not know."""
    child = family.get(Child, page.child_id)
    if child is None or page.kind not in {kind.id for kind in sharing.page_kinds()}:
        return []
    return sharing.choices(
        sharing.usual_request(
            family, page.kind, child, today, reader=page.reader, person_id=page.person_id
        )
    )


def facts_on(request: PageRequest) -> tuple[str, ...]:
    """Return a line for each fact that a page holds, “id fingerprint”, in the order of the page."""
    own = request.record.of_child(request.child)
    kind = page_kind(request.kind)
    groups = sharing.choices(request)
    ticked = ticked_at_first(groups) if request.ticked is None else request.ticked
    prints = _fingerprints(own.everything(), request.child)
    may_go = (c.id for group in groups for c in group.choices if not c.reason and c.id in ticked)
    told = page_offer.told(kind, material(request, kind))
    said = (id_ for id_ in may_go if id_ in told or id_.startswith(CHILD_PREFIX))
    return tuple(f"{id_} {prints[id_]}" for id_ in said if id_ in prints)


def fingerprint(value: object) -> str:
    """Return a short text that differs when a fact does; it does not tell what the fact is.

    Of a record only what pages show counts, and only what is filled in: a field that a later
    version of the app brings does not make old facts look changed.
    """
    if isinstance(value, Record):
        value = {
            name: told for name, told in field_values(value).items()
            if told and name not in NEVER_SHOWN
        }  # fmt: skip
    told = json.dumps(value, sort_keys=True, default=str, ensure_ascii=False)
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:PRINT_LENGTH]


def differences(
    family: Family, page: PageGiven, groups: Iterable[ChoiceGroup]
) -> tuple[Difference, ...]:
    """Return what is not as it was on a page that was given: changed, gone, or new since.

    ``groups`` are what such a page could hold for its reader now.
    """
    child = family.get(Child, page.child_id)
    if child is None or not page.facts:
        return ()
    own = family.record().of_child(child).everything()
    now, then = _fingerprints(own, child), _then(page)
    texts = {record.id: fact_line(record) for record in own if record.id in then}
    texts |= {c.id: c.text for group in groups for c in group.choices}
    texts |= {record.id: fact_line(record) for record in own if isinstance(record, StoryPart)}
    changed = [id_ for id_, was in then.items() if now.get(id_, was) != was]
    since = _Since(family, page)
    found = [Difference(text=texts[id_], how=since.how(id_)) for id_ in changed]
    binned = {gone.record.id: fact_line(gone.record) for gone in family.bin()}
    found += [
        Difference(text=binned.get(id_, "Something on it"), how="is no longer in your file")
        for id_ in then
        if id_ not in now
    ]
    new = new_since(family, page, groups)
    return (*found, *(Difference(text=texts[id_], how="is new") for id_ in texts if id_ in new))


def new_since(family: Family, page: PageGiven, groups: Iterable[ChoiceGroup]) -> frozenset[str]:
    """Return the ids of what such a page usually holds and nobody had written down then."""
    since = _Since(family, page)
    missing = ticked_at_first(groups) - set(_then(page))
    return frozenset(id_ for id_ in missing if since.began(id_))


def ticks_again(
    page: PageGiven, groups: Sequence[ChoiceGroup], new: Iterable[str]
) -> frozenset[str]:
    """Return what to tick for the same page afresh: what it held, and what is new since."""
    if not page.facts:
        return ticked_at_first(groups)
    wanted = {*_then(page), *new}
    return frozenset(c.id for g in groups for c in g.choices if not c.reason and c.id in wanted)


def latest_held(pages: Iterable[PageGiven]) -> list[PageGiven]:
    """Return the last page of each kind that each holder was given, the last given first.

    Of pages without a holder each stands for itself.
    """
    latest: dict[tuple[str, ...], PageGiven] = {}
    for page in sorted(pages, key=_day, reverse=True):
        holder = page.person_id or page.to_whom.casefold().strip() or page.id
        latest.setdefault((holder, page.kind, page.child_id), page)
    return list(latest.values())


def last_pages(pages: Iterable[PageGiven]) -> dict[str, PageGiven]:
    """Return the page that each person was given last, by the person's id."""
    return {page.person_id: page for page in sorted(pages, key=_day) if page.person_id}


def has_holder(page: PageGiven) -> bool:
    """Say whether somebody is named who has the page."""
    return bool(page.person_id or page.to_whom)


def is_noted(pages: Iterable[PageGiven], page: PageGiven, pdf: bytes) -> bool:
    """Say whether the very same page is noted already, for the same holder on the same day."""
    sha256 = hashlib.sha256(pdf).hexdigest()
    same = (page.person_id, page.to_whom, page.given_on, page.form, sha256)
    return any((p.person_id, p.to_whom, p.given_on, p.form, p.sha256) == same for p in pages)


class _Since:
    """What the log of changes tells about the time since a page was noted."""

    def __init__(self, family: Family, page: PageGiven) -> None:
        self._family, self._page = family, page
        self._records = {record.id: record for record in family.record().everything()}
        noted = family.history(page.id, "kind")
        self._noted = noted[0].at if noted else None

    def began(self, choice_id: str) -> bool:
        """Say whether a fact was written down only since then."""
        record_id, names = self._fields(choice_id)
        told = [v for name in names for v in self._family.history(record_id, name) if v.value]
        return bool(told) and min(version.at for version in told) > (self._noted or told[0].at)

    def how(self, choice_id: str) -> str:
        """Return in words what of a fact is different, as far as the log tells."""
        record_id, names = self._fields(choice_id)
        words = [
            FIELD_WORDS.get(name, name.replace("_", " "))
            for name in names
            if self._changed(record_id, name)
        ]
        if choice_id.startswith(CHILD_PREFIX) or not words:
            return "has changed"
        return f"has changed: {', '.join(words)}"

    def _changed(self, record_id: str, name: str) -> bool:
        later = self._family.history(record_id, name)[1:]
        return any(self._noted and version.at >= self._noted for version in later)

    def _fields(self, choice_id: str) -> tuple[str, list[str]]:
        """Return the record of a tick, and the fields of it that the tick stands for."""
        if choice_id.startswith(CHILD_PREFIX):
            return self._page.child_id, [choice_id.removeprefix(CHILD_PREFIX)]
        record = self._records.get(choice_id)
        names = field_values(record) if record else ()
        return choice_id, [name for name in names if name not in NEVER_SHOWN]


def _fingerprints(records: Iterable[Record], child: Child) -> dict[str, str]:
    """Return the fingerprint of everything that could be ticked, by the id of its tick."""
    prints = {record.id: fingerprint(record) for record in records if record.id != child.id}
    return prints | {
        CHILD_PREFIX + name: fingerprint(str(getattr(child, name)))
        for name in CHILD_FACTS
        if getattr(child, name)
    }


def _then(page: PageGiven) -> dict[str, str]:
    return {id_: was for id_, _, was in (line.rpartition(" ") for line in page.facts)}


def _day(page: PageGiven) -> date:
    return page.given_on or date.min
