"""The people who help: finding one of many, when we were last in touch, what was used before."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.person import Person, Service, by_service
from sendjourney.services.family import Family

USUAL_ROLES = {
    "Class teacher": Service.EDUCATION,
    "Head teacher": Service.EDUCATION,
    "SENCO": Service.EDUCATION,
    "Teaching assistant": Service.EDUCATION,
    "Key person": Service.EDUCATION,
    "Specialist teacher": Service.EDUCATION,
    "Educational psychologist": Service.COUNCIL,
    "EHC plan caseworker": Service.COUNCIL,
    "Social worker": Service.SOCIAL_CARE,
    "Short breaks worker": Service.SOCIAL_CARE,
    "Family support worker": Service.SOCIAL_CARE,
    "GP (family doctor)": Service.HEALTH,
    "Health visitor": Service.HEALTH,
    "School nurse": Service.HEALTH,
    "Paediatrician": Service.HEALTH,
    "Speech and language therapist": Service.HEALTH,
    "Occupational therapist": Service.HEALTH,
    "Physiotherapist": Service.HEALTH,
    "CAMHS worker": Service.HEALTH,
    "Grandparent": Service.FAMILY,
    "Friend": Service.FAMILY,
    "Emergency contact": Service.FAMILY,
}
"""Jobs that families meet most, to be chosen from; anything else may be typed."""

A_WEEK, A_MONTH, LATELY = 7, 30.44, 14  # days

_LETTERS_OF_THEIR_OWN = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "æ": "ae", "œ": "oe", "\u0131": "i", "þ": "th"}
    | dict.fromkeys("'’‘`-", "")
)
_EMAIL = re.compile(r"[^@\s]+@[^@\s.]+(\.[^@\s.]+)+")


@dataclass(frozen=True, kw_only=True, slots=True)
class Roster:
    """The people of a child by service and name: those who help now, and those who have left."""

    here: tuple[Person, ...]
    left: tuple[Person, ...]

    def count(self, service: Service | None) -> int:
        """Return how many help now, in one service or in all."""
        return sum(service in {None, person.service} for person in self.here)

    def only(self, service: Service | None, words: str) -> "Roster":
        """Return those of one service (or of all) who fit the words."""
        return Roster(
            here=tuple(matching(_of_service(self.here, service), words)),
            left=tuple(matching(_of_service(self.left, service), words)),
        )


def roster(people: Iterable[Person], today: date) -> Roster:
    """Return people in the order of the screen, those who have left apart."""
    ordered = [person for group in by_service(people).values() for person in group]
    return Roster(
        here=tuple(p for p in ordered if not p.has_left(today)),
        left=tuple(p for p in ordered if p.has_left(today)),
    )


def matching(people: Iterable[Person], words: str) -> list[Person]:
    """Return the people who fit every word, in their order; no words fit everybody.

    Looks at name, role, organisation, service and telephone numbers. Accents, capitals, apostrophes
    and the spaces in a number make no difference.
    """
    wanted = [folded(word) for word in words.split()]
    return [p for p in people if _fits(p, wanted)] if wanted else list(people)


def folded(text: str) -> str:
    """Return text without what may differ between two ways of writing one name."""
    plain = text.casefold().translate(_LETTERS_OF_THEIR_OWN)
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def named(people: Iterable[Person], name: str) -> Person | None:
    """Return the person of a name, written in any way; None when there is none, or are several."""
    wanted = " ".join(folded(name).split())
    found = [p for p in people if " ".join(folded(p.name).split()) == wanted]
    return found[0] if len(found) == 1 else None


def last_contacts(family: Family, child: Child, today: date) -> dict[str, date]:
    """Return the day we last met or were in touch with each person, by the person's id.

    People never met and never noted are not in it.
    """
    days = [(n.on, n.person_ids) for n in family.of_child(ContactNote, child.id)]
    held = [a for a in family.of_child(Appointment, child.id) if not a.cancelled]
    days += [(a.on, a.person_ids) for a in held]
    latest: dict[str, date] = {}
    for on, person_ids in days:
        for person_id in person_ids if on <= today else ():
            latest[person_id] = max(on, latest.get(person_id, on))
    return latest


def likely_first(people: Iterable[Person], latest: Mapping[str, date]) -> list[Person]:
    """Return people with those met last on top; the others keep their order below."""
    return sorted(people, key=lambda p: -latest.get(p.id, date.min).toordinal())


def to_choose_from(
    family: Family, child: Child, today: date, chosen: Iterable[str]
) -> list[Person]:
    """Return whom a family may mean, those met last first and those who left below.

    Whoever is chosen already is among them, also when they help another child now.
    """
    own = roster(family.of_child(Person, child.id), today)
    latest = last_contacts(family, child, today)
    people = [*likely_first(own.here, latest), *likely_first(own.left, latest)]
    known = {person.id for person in people}
    others = [family.get(Person, person_id) for person_id in chosen if person_id not in known]
    return people + [person for person in others if person is not None]


def likely_service(role: str, organisation: str, people: Iterable[Person]) -> Service | None:
    """Return the service of a job or place that is known already; None when it cannot be told."""
    if role in USUAL_ROLES:
        return USUAL_ROLES[role]
    place = folded(organisation)
    same = [p.service for p in people if place and folded(p.organisation) == place]
    return same[0] if same else None


def ago(day: date, today: date) -> str:
    """Return how long ago a day was, in words: “yesterday”, “5 days ago”, “3 months ago”."""
    days = (today - day).days
    if days < LATELY:
        return ("today", "yesterday")[days] if days in {0, 1} else f"{days} days ago"
    months = round(days / A_MONTH)
    return f"{months} months ago" if months > 1 else f"{round(days / A_WEEK)} weeks ago"


def used(values: Iterable[str]) -> list[str]:
    """Return each text once, the one used most first."""
    counted: dict[str, int] = {}
    for value in values:
        if value.strip():
            counted[value.strip()] = counted.get(value.strip(), 0) + 1
    return sorted(counted, key=lambda value: -counted[value])


def looks_like_email(text: str) -> bool:
    """Say whether an address has the shape of one; it may still be somebody else's."""
    return _EMAIL.fullmatch(text.strip()) is not None


def _of_service(people: Iterable[Person], service: Service | None) -> list[Person]:
    return [p for p in people if service in {None, p.service}]


def _fits(person: Person, wanted: Iterable[str]) -> bool:
    numbers = ["".join(c for c in number if c.isalnum()) for number in person.phones]
    told = (person.name, person.role, person.organisation, person.service.label, *numbers)
    findable = folded(" ".join(told))
    return all(word in findable for word in wanted)
