"""The outcomes of the EHC plans, each with its provision."""

from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.storage.store import Store


class PlanOutcomes(Store[PlanOutcome]):
    """Outcomes in the order of the plan."""

    noun = PlanOutcome
    table = "plan_outcome"
    collection = "plan_outcomes"
    order = "position, id"

    def found_by(self, record: PlanOutcome) -> tuple[str, str]:
        """Find an outcome by its words, its provision and its section."""
        return record.what, f"{super().found_by(record)[1]} Section {record.section}"
