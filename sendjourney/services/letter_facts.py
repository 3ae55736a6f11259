"""What the family has written down that a letter may say to its reader, by the names of blanks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sendjourney.domain.caseworker import current_caseworker, gaps, in_order
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.record import Record
from sendjourney.domain.referral import Referral, length_in_words
from sendjourney.domain.setting import current_setting
from sendjourney.domain.visibility import Reader
from sendjourney.services.areas import area
from sendjourney.services.ready_letters import Addressee
from sendjourney.services.typed_dates import short_date

AT_THE_COUNCIL = frozenset(
    {Addressee.CASEWORKER, Addressee.SEND_TEAM, Addressee.COMPLAINTS, Addressee.INFORMATION}
)
MOVED = "moved"
TEAMS = {
    Addressee.CASEWORKER: "SEND team",
    Addressee.SEND_TEAM: "SEND team",
    Addressee.NEW_COUNCIL: "SEND team",
    Addressee.COMPLAINTS: "Complaints team",
    Addressee.INFORMATION: "Information team",
    Addressee.SENCO: "SENCO",
    Addressee.HEAD: "Head teacher",
    Addressee.SERVICE: "Team",
}
"""Whom a letter greets while no name is known."""
ROLES = {
    Addressee.SENCO: ("senco",),
    Addressee.HEAD: ("head teacher", "headteacher", "principal"),
}


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterFacts:
    """What is known. ``words`` are blanks by their ids.

    ``greets`` is the name of ``person_id``, or a team when that is empty. ``to`` and ``address``
    are lines for the head of the letter.
    """

    words: Mapping[str, str]
    greets: str
    person_id: str
    to: tuple[str, ...]
    address: tuple[str, ...]


def known_facts(
    record: FamilyRecord, child: Child, to: Addressee, today: date, about: Referral | None = None
) -> LetterFacts:
    """Return what a letter about a child may say to whom it goes, as far as it is known.

    ``about`` is the wait it speaks of. What is private to the reader is left out.
    """
    found = seen_by(record.of_child(child), to.reader)
    shown = found.children[0] if found.children else None
    wait = about if about in found.referrals else None
    person = _person(found, to, today, wait)
    words = {
        **(_of_child(shown) if shown else {}),
        **_of_school(found, today),
        **_of_reviews(found, today),
        **_of_move(found, today),
        **(_of_caseworkers(found, today) if _is_whole(record, child, found) else {}),
        **(_of_wait(wait, today) if wait else {}),
    }
    team = (wait.to_whom if wait else "") or TEAMS[to]
    return LetterFacts(
        words={name: text for name, text in words.items() if text},
        greets=person.name if person else team,
        person_id=person.id if person else "",
        to=_lines(person, team, _place(found, to, words)),
        address=tuple(shown.address.splitlines()) if shown else (),
    )


def seen_by(own: FamilyRecord, reader: Reader) -> FamilyRecord:
    """Return what a reader may see of a child's records."""

    def seen(records: Iterable[Record]) -> tuple[Record, ...]:
        return tuple(record for record in records if record.visibility.allows(reader))

    kept: dict[str, Any] = {noun.name: seen(getattr(own, noun.name)) for noun in fields(own)}
    return FamilyRecord(**kept)


def _is_whole(record: FamilyRecord, child: Child, found: FamilyRecord) -> bool:
    """Say whether nothing of the story of the caseworkers is private: else it would be untrue."""
    workers = record.of_child(child).caseworkers
    people = {person.id for person in found.people}
    return len(workers) == len(found.caseworkers) and all(w.person_id in people for w in workers)


def _person(
    found: FamilyRecord, to: Addressee, today: date, wait: Referral | None
) -> Person | None:
    """Return the person that a letter goes to, if the family has named one."""
    people = {person.id: person for person in found.people}
    if to is Addressee.CASEWORKER:
        worker = current_caseworker(found.caseworkers, today)
        return people.get(worker.person_id) if worker else None
    if to is Addressee.SERVICE:
        return people.get(wait.person_id) if wait else None
    roles = ROLES.get(to, ())
    fitting = [
        person
        for person in found.people
        if not person.has_left(today) and any(role in person.role.casefold() for role in roles)
    ]
    return fitting[0] if len(fitting) == 1 else None


def _of_child(child: Child) -> dict[str, str]:
    return {"child": child.name, "called": child.called, "birth_date": _day(child.birth_date)}


def _of_school(found: FamilyRecord, today: date) -> dict[str, str]:
    setting = current_setting(found.settings, today)
    return {"school": setting.name if setting else ""}


def _of_reviews(found: FamilyRecord, today: date) -> dict[str, str]:
    """Return the request and the review meeting that are not answered yet, and the next meeting.

    What has been answered is left out: no letter speaks of it any more.
    """
    plan = found.plans[0] if found.plans else Plan(child_id="")
    days = sorted(a.on for a in found.appointments if a.is_review_meeting and not a.cancelled)
    open_now = [d for d in days if d < today and d > (plan.last_review_on or date.min)]
    ahead = [d for d in days if d >= today]
    made = plan.first_made_on or plan.final_on
    answered = plan.asked_on is not None and made is not None and made >= plan.asked_on
    return {
        "date_of_request": "" if answered else _day(plan.asked_on),
        "meeting_on": _day(open_now[-1] if open_now else None),
        "next_meeting_on": _day(ahead[0] if ahead else None),
    }


def _of_move(found: FamilyRecord, today: date) -> dict[str, str]:
    """Return the day the family moved house last."""
    days = [e.on for e in found.events if e.event == MOVED and e.on and e.on <= today]
    return {"moved_on": _day(max(days, default=None))}


def _of_caseworkers(found: FamilyRecord, today: date) -> dict[str, str]:
    """Return the last name and since when there is none; nothing while somebody is named."""
    people = {person.id: person.name for person in found.people}
    over = [w for w in in_order(found.caseworkers) if w.until is not None and w.until < today]
    now = [gap for gap in gaps(found.caseworkers, today) if gap.until is None]
    if not now or not over:
        return {}
    return {
        "last_caseworker": people.get(over[-1].person_id, ""),
        "nobody_since": _day(now[0].since),
    }


def _of_wait(wait: Referral, today: date) -> dict[str, str]:
    days = wait.days_waited(today)
    return {
        "for_what": wait.for_what,
        "asked_on": _day(wait.asked_on),
        "waited": "" if days is None else length_in_words(days),
        "last_chased_on": _day(wait.last_chased_on),
    }


def _place(found: FamilyRecord, to: Addressee, words: Mapping[str, str]) -> list[str]:
    """Return where a letter goes: the council with its address if we know it, or the school."""
    if to not in AT_THE_COUNCIL:
        return [words["school"]] if to in ROLES else []
    named = found.plans[0].council if found.plans else ""
    where = area(found.children[0].area) if found.children and found.children[0].area else None
    if where is not None and where.address and named in {"", where.council}:
        return [where.council, *where.address.split(", ")]
    return [named]


def _lines(person: Person | None, team: str, place: list[str]) -> tuple[str, ...]:
    lines = [person.name, person.role, *(place or [person.organisation])] if person else [team]
    lines += [] if person else place
    return tuple(line for line in lines if line)


def _day(day: date | None) -> str:
    return short_date(day) if day else ""
