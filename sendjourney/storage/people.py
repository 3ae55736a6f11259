"""Everybody who helps."""

from sendjourney.domain.person import Person
from sendjourney.storage.store import Store


class People(Store[Person]):
    """People by name."""

    noun = Person
    table = "person"
    collection = "people"
    order = "name COLLATE NOCASE, id"

    def is_of(self, record: Person, child_id: str) -> bool:
        """Say whether a person helps the child, or every child of the family."""
        return record.helps(child_id)

    def found_by(self, record: Person) -> tuple[str, str]:
        """Find a person by name, job, place and phone number, with or without its spaces."""
        numbers = " ".join(f"{number} {number.replace(' ', '')}" for number in record.phones)
        return record.name, f"{super().found_by(record)[1]} {record.service.label} {numbers}"
