"""Everybody who helps."""

from sendjourney.domain.person import Person
from sendjourney.storage.store import Store


class People(Store[Person]):
    """People by name."""

    noun = Person
    table = "person"
    collection = "people"
    order = "name COLLATE NOCASE, id"

    def of_child(self, child_id: str) -> list[Person]:
        """Return those who help the child, and those who help every child of the family."""
        return [person for person in self.all() if person.helps(child_id)]

    def found_by(self, record: Person) -> tuple[str, str]:
        """Find a person by name, job, place and phone number, with or without its spaces."""
        numbers = " ".join(f"{number} {number.replace(' ', '')}" for number in record.phones)
        return record.name, f"{super().found_by(record)[1]} {record.service.label} {numbers}"
