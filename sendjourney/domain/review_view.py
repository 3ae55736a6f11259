"""What the family wants to say at the annual review."""

from dataclasses import dataclass

from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewView(Record):
    """The answer to one question of ``resources/reviews/views.toml``, in ``said_by``'s words."""

    child_id: str
    question: str
    text: str = ""
    said_by: str = ""
