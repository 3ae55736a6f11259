"""What a family wants to say at a review: one text for each question."""

from collections.abc import Iterable

from sendjourney.domain.review_view import ReviewView
from sendjourney.services.family import Family


def view_of(family: Family, child_id: str, question_id: str) -> ReviewView:
    """Return what was written to a question; a fresh empty one when nothing is yet."""
    views = family.of_child(ReviewView, child_id)
    fresh = ReviewView(child_id=child_id, question=question_id)
    return next((view for view in views if view.question == question_id), fresh)


def written(views: Iterable[ReviewView]) -> frozenset[str]:
    """Return the ids of the questions with words under them."""
    return frozenset(view.question for view in views if view.text.strip())
