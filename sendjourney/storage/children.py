"""The children of the family."""

from sendjourney.domain.child import Child
from sendjourney.storage.store import Store


class Children(Store[Child]):
    """Children in the order the family gave them."""

    noun = Child
    table = "child"
    collection = "children"
    order = "position, name COLLATE NOCASE, id"

    def is_of(self, record: Child, child_id: str) -> bool:
        """Say whether it is the child itself."""
        return record.id == child_id

    def found_by(self, record: Child) -> tuple[str, str]:
        """Find a child by the name and all that is written about who they are."""
        return record.name, super().found_by(record)[1]
