"""Something that happened on the way and that the law counts from, as the family recorded it."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.law.happening import Happening
from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class Event(Record):
    """One event with its dates, as far as they are known.

    ``event`` is a name from ``resources/law/events.toml``. ``word`` says its kind where it has
    kinds, several parted by spaces: “amend school”.
    """

    child_id: str
    event: str
    on: date | None = None
    letter_on: date | None = None
    sent_on: date | None = None
    received_on: date | None = None
    word: str = ""
    notes: str = ""

    def happening(self) -> Happening:
        """Return it in the law's words."""
        return Happening(
            event=self.event,
            on=self.on,
            letter_on=self.letter_on,
            sent_on=self.sent_on,
            received_on=self.received_on,
            words=frozenset(self.word.split()),
            record_id=self.id,
        )
