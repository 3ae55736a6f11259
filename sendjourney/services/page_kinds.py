"""The kinds of page a family can give away, each declared once, in the order of being offered.

To add one: write its composer in ``export``, declare it here, and put it into ``KINDS``. If it
takes only parts of the story, say which in ``resources/pages/<id>.toml``.
"""

from collections.abc import Callable
from dataclasses import dataclass

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.visibility import Reader
from sendjourney.errors import UnknownChoiceError
from sendjourney.export import (
    meeting_summary,
    one_page_profile,
    people_sheet,
    what_happened_when,
)
from sendjourney.export.document import Document
from sendjourney.export.material import Material
from sendjourney.services import page_takes as takes
from sendjourney.services.page_takes import CHILD_FACTS, FOR_FEW_READERS, Taken


class Audience(Labelled):
    """Whom a page is for: the family chooses by this, not by format. The order is on screen."""

    SCHOOL = "school", "School"
    HOSPITAL = "hospital", "Hospital and doctors"
    MEETING = "meeting", "A meeting"
    COUNCIL = "council", "The council"
    FAMILY = "family", "Family and friends"
    US = "us", "For us"


@dataclass(frozen=True, kw_only=True, slots=True)
class PageKind:
    """A kind of page. ``id`` is its name on the command line and of its data.

    ``purpose`` says in a sentence when to use it. ``usual_reader`` is who reads it unless the
    family says otherwise; None for anybody. ``child_facts`` are the facts about the child that it
    can hold; those ``not_at_first`` wait for the family's tick. ``in_sections``: of the story only
    what ``resources/pages`` has a place for. ``with_history``: it tells the law's last days too.
    """

    id: str
    name: str
    purpose: str
    for_whom: Audience
    compose: Callable[[Material], Document]
    takes: tuple[Taken, ...]
    child_facts: tuple[str, ...]
    not_at_first: frozenset[str] = FOR_FEW_READERS
    usual_reader: Reader | None = None
    in_sections: bool = False
    with_history: bool = False


ONE_PAGE_PROFILE = PageKind(
    id="one-page-profile",
    name="One-page profile",
    purpose="One side of paper in your child’s own voice: for anyone about to meet them.",
    for_whom=Audience.SCHOOL,
    compose=one_page_profile.compose,
    takes=(takes.STORY,),
    child_facts=("photo", "birth_date", "pronouns"),
    in_sections=True,
)
MEETING_SUMMARY = PageKind(
    id="meeting-summary",
    name="Meeting summary",
    purpose="The whole story in the order a meeting needs it: for reviews and first meetings.",
    for_whom=Audience.MEETING,
    compose=meeting_summary.compose,
    takes=(
        takes.SCHOOL_AND_PLAN, takes.STORY, takes.SIGNS, takes.PEOPLE, takes.CASEWORKERS,
        takes.APPOINTMENTS, takes.EVENTS, takes.CONTACT_NOTES, takes.PROMISES, takes.REFERRALS,
        takes.PAPERS,
    ),
    child_facts=tuple(CHILD_FACTS),
)  # fmt: skip
WHAT_HAPPENED_WHEN = PageKind(
    id="what-happened-when",
    name="What happened when",
    purpose="Each step with its last day in law, and the days late: to put with a complaint.",
    for_whom=Audience.COUNCIL,
    compose=what_happened_when.compose,
    takes=(
        takes.PLAN, takes.REVIEW_MEETINGS, Taken(title="What happened", nouns=takes.EVENTS.nouns)
    ),
    child_facts=("birth_date",),
    with_history=True,
)  # fmt: skip
PEOPLE_SHEET = PageKind(
    id="people-sheet",
    name="People sheet",
    purpose="Everybody who helps, with phone and email: for the fridge, the bag or a new school.",
    for_whom=Audience.FAMILY,
    compose=people_sheet.compose,
    takes=(takes.PEOPLE_NOW, takes.CASEWORKER_NOW),
    child_facts=("photo",),
)
KINDS = (ONE_PAGE_PROFILE, MEETING_SUMMARY, WHAT_HAPPENED_WHEN, PEOPLE_SHEET)


def page_kind(kind_id: str) -> PageKind:
    """Return the kind of page of an id.

    Raises:
        UnknownChoiceError: There is no such kind.
    """
    for kind in KINDS:
        if kind.id == kind_id:
            return kind
    raise UnknownChoiceError(kind_id, ", ".join(kind.id for kind in KINDS))


def by_audience() -> dict[Audience, tuple[PageKind, ...]]:
    """Return the kinds of page under whom they are for, none of them empty."""
    found = {a: tuple(kind for kind in KINDS if kind.for_whom is a) for a in Audience}
    return {audience: kinds for audience, kinds in found.items() if kinds}
