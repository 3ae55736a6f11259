"""A line for a person: somebody written down already, or any other name."""

from collections.abc import Sequence

from sendjourney.domain.person import Person
from sendjourney.services.people import named
from sendjourney.ui.widgets.suggest_line import SuggestLine


class WhoLine(SuggestLine):
    """Offers the names of people; ``who`` stands in for a person who is not known yet."""

    def __init__(self, people: Sequence[Person], person: Person | None, who: str = "") -> None:
        super().__init__(person.name if person else who, [one.name for one in people])
        self._people, self._chosen = people, person

    def person(self) -> Person | None:
        """Return the person who is named, if they are known."""
        said = self.value()
        if self._chosen is not None and said == self._chosen.name:
            return self._chosen
        return named(self._people, said)

    def fields(self) -> dict[str, str]:
        """Return what changes in a record with ``person_id`` and ``who``.

        A person who was deleted stays when nobody else is named.
        """
        said, person = self.value(), self.person()
        if person is not None and person is self._chosen:
            return {}
        if not said and self._chosen is None:
            return {"who": ""}
        return {"person_id": person.id if person else "", "who": "" if person else said}
