"""What a page is to be made of."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.story import Heading
from sendjourney.domain.visibility import Reader


@dataclass(frozen=True, kw_only=True, slots=True)
class PageRequest:
    """All that a page is made of, as plain records: safe to hand to another thread.

    ``kind`` is the id of a kind of page. ``record`` may be the whole family's. ``reader`` is whom
    the page is for, None for anybody. ``ticked`` are ids of choices; None stands for what is ticked
    at first. What is private to the reader never goes, ticked or not. ``carries_itself``: the
    PDF holds what it says once more, for another family file to read in. ``person_id`` is the one
    person it is made for, where the kind has one; ``changed`` are the ids of what is different
    since we last met them. ``second_language`` is the tag of the language in which fixed words
    stand beside the English, where the kind can have one; empty for none.
    """

    kind: str
    child: Child
    record: FamilyRecord
    headings: tuple[Heading, ...]
    today: date
    reader: Reader | None = None
    ticked: frozenset[str] | None = None
    photo: bytes = b""
    review: NextReview | None = None
    carries_itself: bool = False
    person_id: str = ""
    changed: frozenset[str] = frozenset()
    second_language: str = ""
