"""What the family wants to say at the annual review."""

from sendjourney.domain.review_view import ReviewView
from sendjourney.storage.store import Store


class ReviewViews(Store[ReviewView]):
    """Answers by their question."""

    noun = ReviewView
    table = "review_view"
    collection = "review_views"
    order = "question, id"

    def found_by(self, record: ReviewView) -> tuple[str, str]:
        """Find an answer by its words; the question's title is data and not kept here."""
        return "", super().found_by(record)[1]
