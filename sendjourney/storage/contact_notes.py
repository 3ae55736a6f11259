"""Notes of calls, emails, letters and talks."""

from sendjourney.domain.contact_note import ContactNote
from sendjourney.storage.store import Store


class ContactNotes(Store[ContactNote]):
    """Contact notes from first to last."""

    noun = ContactNote
    table = "contact_note"
    collection = "contact_notes"
    order = '"on", at, id'

    def found_by(self, record: ContactNote) -> tuple[str, str]:
        """Find a note by what was said."""
        return record.way.label, super().found_by(record)[1]
