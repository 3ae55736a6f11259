"""The stores of all nouns."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from sendjourney.storage.appointments import Appointments
from sendjourney.storage.caseworkers import Caseworkers
from sendjourney.storage.children import Children
from sendjourney.storage.contact_notes import ContactNotes
from sendjourney.storage.database import Database
from sendjourney.storage.events import Events
from sendjourney.storage.page_choices import PageChoices
from sendjourney.storage.pages_given import PagesGiven
from sendjourney.storage.papers import Papers
from sendjourney.storage.people import People
from sendjourney.storage.plan_outcomes import PlanOutcomes
from sendjourney.storage.plans import Plans
from sendjourney.storage.promises import Promises
from sendjourney.storage.referrals import Referrals
from sendjourney.storage.review_reports import ReviewReports
from sendjourney.storage.review_views import ReviewViews
from sendjourney.storage.school_terms import SchoolTerms
from sendjourney.storage.settings import Settings
from sendjourney.storage.signs import Signs
from sendjourney.storage.store import R, Store
from sendjourney.storage.story_parts import StoryParts
from sendjourney.storage.support_cycles import SupportCycles

if TYPE_CHECKING:
    from sendjourney.domain.record import Record

ALL: tuple[type[Store[Any]], ...] = (
    Children,
    Settings,
    StoryParts,
    Signs,
    People,
    Caseworkers,
    Appointments,
    ContactNotes,
    Promises,
    Plans,
    Papers,
    Referrals,
    Events,
    SchoolTerms,
    ReviewReports,
    ReviewViews,
    PlanOutcomes,
    SupportCycles,
    PagesGiven,
    PageChoices,
)


class Stores:
    """One store per noun, found by the noun or by its table."""

    def __init__(self, db: Database) -> None:
        """Take the open database."""
        self._stores = [store(db) for store in ALL]
        self._by_noun: dict[type[Record], Store[Any]] = {s.noun: s for s in self._stores}
        self._by_table: dict[str, Store[Any]] = {s.table: s for s in self._stores}

    def __iter__(self) -> Iterator[Store[Any]]:
        """Go through the stores in their fixed order."""
        return iter(self._stores)

    def of(self, noun: type[R]) -> Store[R]:
        """Return the store of a noun."""
        return self._by_noun[noun]

    def named(self, table: str) -> Store[Any]:
        """Return the store of a table."""
        return self._by_table[table]
