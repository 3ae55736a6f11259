"""The rounds of SEN support."""

from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.storage.store import Store


class SupportCycles(Store[SupportCycle]):
    """Rounds from first to last, those without a first day last."""

    noun = SupportCycle
    table = "support_cycle"
    collection = "support_cycles"
    order = "began_on IS NULL, began_on, id"

    def found_by(self, record: SupportCycle) -> tuple[str, str]:
        """Find a round by any of its words."""
        return "SEN support", super().found_by(record)[1]
