"""The plans."""

from sendjourney.domain.plan import Plan
from sendjourney.storage.store import Store


class Plans(Store[Plan]):
    """Plans; a child has one."""

    noun = Plan
    table = "plan"
    collection = "plans"
    order = "id"

    def found_by(self, record: Plan) -> tuple[str, str]:
        """Find a plan by its kind, council and notes."""
        return record.kind.label, super().found_by(record)[1]
