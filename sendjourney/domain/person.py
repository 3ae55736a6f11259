"""Somebody who helps the child, or matters to them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record


class Service(Labelled):
    """Which service a person works for; the order is the order on screen and page."""

    FAMILY = "family", "Family and friends"
    EDUCATION = "education", "School and learning"
    HEALTH = "health", "Health"
    SOCIAL_CARE = "social_care", "Social care"
    COUNCIL = "council", "Council SEND team"
    VOLUNTARY = "voluntary", "Charities and groups"
    OTHER = "other", "Others"


@dataclass(frozen=True, kw_only=True, slots=True)
class Person(Record):
    """A person, their job and how to reach them. No ``child_ids``: every child in the file."""

    name: str
    role: str = ""
    organisation: str = ""
    service: Service = Service.OTHER
    phones: tuple[str, ...] = ()
    email: str = ""
    address: str = ""
    best_way: str = ""
    since: date | None = None
    until: date | None = None
    notes: str = ""
    child_ids: tuple[str, ...] = ()

    def helps(self, child_id: str) -> bool:
        """Say whether this person is among the people of a child."""
        return not self.child_ids or child_id in self.child_ids

    def has_left(self, today: date) -> bool:
        """Say whether the person no longer helps."""
        return self.until is not None and self.until < today


def by_service(people: Iterable[Person]) -> dict[Service, list[Person]]:
    """Return the people under their services, in the order of ``Service``, by name; none empty."""
    ordered = sorted(people, key=lambda p: p.name.casefold())
    groups = {service: [p for p in ordered if p.service is service] for service in Service}
    return {service: group for service, group in groups.items() if group}
