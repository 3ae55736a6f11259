"""What a composer may use: only what was chosen, and what this reader may see.

Whoever makes a ``Material`` has filtered it already. A composer puts everything on the page that it
finds here and knows nothing of what was left out.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sendjourney.domain.caseworker import Caseworker, Gap
from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.page_section import PageSection
from sendjourney.domain.person import Person
from sendjourney.domain.review_question import ReviewQuestion
from sendjourney.domain.story import Heading
from sendjourney.domain.visibility import Reader


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewDate:
    """When the next review is due, and all that has to stand beside the day.

    ``counted_from`` continues “Counted from ...”. ``is_a_guess`` says the true day may be earlier.
    ``checked_on`` is when somebody last looked whether the rule still stands, ``law_note`` how the
    law stands and that this is no legal advice.
    """

    due: date
    says: str
    provision: str
    source: str
    checked_on: date
    counted_from: str
    counted_from_day: date
    law_note: str
    is_a_guess: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class LastDay:
    """A last day in law beside the step it was for, and by how many days it was or is missed."""

    title: str
    says: str
    provision: str
    due: date
    days_late: int
    source: str
    checked_on: date


@dataclass(frozen=True, kw_only=True, slots=True)
class HistoryStep:
    """Something that happened, or with no day something awaited whose last day has passed."""

    on: date | None
    title: str
    last_days: tuple[LastDay, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Material:
    """Everything a page about one child may hold. ``record`` holds that child's records only.

    ``sections`` say which parts of the story stand where, empty on pages that tell all of it.
    ``reader`` is whom the page is for; None for anybody. ``gaps`` are the times without a
    caseworker, empty when the page may not tell the whole story of them. ``law_note`` says how
    the law stood, and when we looked. ``event_words`` has a title for each kind of event, and
    words for “event=kind”. ``questions`` are those of a review, ``person`` is whom the page is
    made for, last met on ``since``; ``changed`` are the ids of what is different from then.
    """

    child: Child
    record: FamilyRecord
    headings: tuple[Heading, ...]
    today: date
    sections: tuple[PageSection, ...] = ()
    reader: Reader | None = None
    photo: bytes = b""
    review: ReviewDate | None = None
    caseworker: Caseworker | None = None
    gaps: tuple[Gap, ...] = ()
    event_words: Mapping[str, str] = field(default_factory=dict)
    history: tuple[HistoryStep, ...] = ()
    law_note: str = ""
    questions: tuple[ReviewQuestion, ...] = ()
    person: Person | None = None
    since: date | None = None
    changed: frozenset[str] = frozenset()

    @property
    def people(self) -> dict[str, Person]:
        """The people that may be named, by id."""
        return {person.id: person for person in self.record.people}
