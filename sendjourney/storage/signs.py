"""The communication signs."""

from sendjourney.domain.story import Sign
from sendjourney.storage.store import Store


class Signs(Store[Sign]):
    """Signs in the order the family gave them."""

    noun = Sign
    table = "sign"
    collection = "signs"
    order = "position, id"

    def found_by(self, record: Sign) -> tuple[str, str]:
        """Find a sign by what it looks like, what it means and what helps."""
        return record.when, super().found_by(record)[1]
