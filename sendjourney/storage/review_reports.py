"""The reports asked for before annual reviews."""

from sendjourney.domain.review_report import ReviewReport
from sendjourney.storage.store import Store


class ReviewReports(Store[ReviewReport]):
    """Reports, first asked for first, those without a day last."""

    noun = ReviewReport
    table = "review_report"
    collection = "review_reports"
    order = "asked_on IS NULL, asked_on, id"

    def found_by(self, record: ReviewReport) -> tuple[str, str]:
        """Find a report by what it is, who was asked, and the service."""
        return record.what, f"{super().found_by(record)[1]} {record.service.label}"
