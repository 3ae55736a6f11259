"""What happened on the way and the law counts from."""

from sendjourney.domain.event import Event
from sendjourney.storage.store import Store


class Events(Store[Event]):
    """Events from first to last, those without any date last."""

    noun = Event
    table = "event"
    collection = "events"
    order = """coalesce(sent_on, "on", letter_on, received_on) IS NULL,
        coalesce(sent_on, "on", letter_on, received_on), id"""

    def found_by(self, record: Event) -> tuple[str, str]:
        """Find an event by the words of its name, and by its notes."""
        name = record.event.replace("_", " ")
        return name[:1].upper() + name[1:], f"{record.word} {record.notes}"
