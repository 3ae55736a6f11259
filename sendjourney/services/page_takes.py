"""What a kind of page takes of a family's record: nouns under titles, and facts about the child."""

from collections.abc import Callable
from dataclasses import dataclass
from types import MappingProxyType

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.person import Person, Service
from sendjourney.domain.record import Record
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.story import StoryPart

CHILD_PREFIX = "child."
"""Begins the id of the choice of a fact about the child."""
CHILD_FACTS = MappingProxyType({
    "photo": "Photo",
    "birth_date": "Age, birth date and school year",
    "pronouns": "Pronouns",
    "languages": "Languages",
    "interpreter": "Interpreter",
    "faith_and_culture": "Faith and culture",
    "legal_status": "Legal status",
    "nhs_number": "NHS number",
    "address": "Address",
})  # fmt: skip
FOR_FEW_READERS = frozenset({"legal_status", "nhs_number", "address"})
"""Facts about the child that are not ticked at first: the family adds them where needed."""


OWN_WORDS_HEADING = "own_words"


def any_record(record: Record) -> bool:  # noqa: ARG001 - a test that every record passes
    """Say yes."""
    return True


def still_here(record: Record) -> bool:
    """Say whether nothing is known of somebody or something having come to its end."""
    return getattr(record, "until", None) is None


def review_meeting(record: Record) -> bool:
    """Say whether this is the meeting of an annual review that was not called off."""
    return isinstance(record, Appointment) and record.is_review_meeting and not record.cancelled


def not_cancelled(record: Record) -> bool:
    """Say whether this is an appointment that was not called off."""
    return isinstance(record, Appointment) and not record.cancelled


def awaited(record: Record) -> bool:
    """Say whether this is a report that was asked for and has not come."""
    return isinstance(record, ReviewReport) and record.is_awaited()


def own_words(record: Record) -> bool:
    """Say whether this is the part of the story that holds the child's own words."""
    return isinstance(record, StoryPart) and record.heading == OWN_WORDS_HEADING


def family_or_health(record: Record) -> bool:
    """Say whether this is somebody of the family, or who looks after the child's health, now."""
    services = (Service.FAMILY, Service.HEALTH)
    return isinstance(record, Person) and record.service in services and still_here(record)


def family_to_ring(record: Record) -> bool:
    """Say whether this is somebody of the family who has a phone."""
    if not isinstance(record, Person) or record.service is not Service.FAMILY:
        return False
    return any(phone.strip() for phone in record.phones) and still_here(record)


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """Records that may go on a page, and the title they are offered under.

    ``nouns`` are fields of ``FamilyRecord``. ``only`` says which records of them the page can hold
    at all, ``at_first`` which of those are ticked until the family thinks otherwise.
    """

    title: str
    nouns: tuple[str, ...]
    only: Callable[[Record], bool] = any_record
    at_first: Callable[[Record], bool] = any_record


SCHOOL_AND_PLAN = Taken(title="School and plan", nouns=("settings", "plans"))
PLAN = Taken(title="The plan", nouns=("plans",))
PLAN_AND_OUTCOMES = Taken(title="The plan", nouns=("plans", "plan_outcomes"))
STORY = Taken(title="Story", nouns=("story_parts",))
SIGNS = Taken(title="Signs", nouns=("signs",))
PEOPLE = Taken(title="People", nouns=("people",))
PEOPLE_NOW = Taken(title="People", nouns=("people",), at_first=still_here)
HEALTH_PEOPLE = Taken(title="People", nouns=("people",), at_first=family_or_health)
PEOPLE_TO_RING = Taken(title="People to ring", nouns=("people",), only=family_to_ring)
CASEWORKERS = Taken(title="Caseworkers", nouns=("caseworkers",))
CASEWORKER_NOW = Taken(title="Caseworkers", nouns=("caseworkers",), at_first=still_here)
APPOINTMENTS = Taken(title="Appointments", nouns=("appointments",))
APPOINTMENTS_HELD = Taken(title="Appointments", nouns=("appointments",), only=not_cancelled)
OWN_WORDS = Taken(title="In the child’s own words", nouns=("story_parts",), only=own_words)
OUTCOMES = Taken(title="Outcomes of the plan", nouns=("plan_outcomes",))
REVIEW_VIEWS = Taken(title="Our views for the review", nouns=("review_views",))
AWAITED_REPORTS = Taken(title="Reports we wait for", nouns=("review_reports",), only=awaited)
REVIEW_MEETINGS = Taken(title="Review meetings", nouns=("appointments",), only=review_meeting)
EVENTS = Taken(title="What happened on the way", nouns=("events",))
CONTACT_NOTES = Taken(title="Calls, emails and letters", nouns=("contact_notes",))
PROMISES = Taken(title="Promises", nouns=("promises",))
REFERRALS = Taken(title="Waiting for", nouns=("referrals",))
PAPERS = Taken(title="Papers", nouns=("papers",))
