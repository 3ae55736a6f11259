"""What was promised."""

from sendjourney.domain.promise import Promise
from sendjourney.storage.store import Store


class Promises(Store[Promise]):
    """Promises, soonest due first, those without a day last."""

    noun = Promise
    table = "promise"
    collection = "promises"
    order = "due IS NULL, due, id"

    def found_by(self, record: Promise) -> tuple[str, str]:
        """Find a promise by what it is and who made it."""
        return record.what, super().found_by(record)[1]
