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
    appointments_and_promises,
    chronology,
    communication_passport,
    emergency_card,
    hospital_passport,
    meeting_sheet,
    meeting_summary,
    new_school,
    one_page_profile,
    people_sheet,
    review_views,
    since_we_last_met,
    story_forms,
    waiting_list,
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
    ``with_questions``: it answers those of a review. ``for_person``: it is made for one of the
    people, and tells what is new since that person was met last. ``in_languages``: its fixed words
    can stand in a second language too. ``tells`` names
    the records of which it says something, ``can_tell`` those of which it could if others were not
    ticked; None where it tells all that it takes.
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
    with_questions: bool = False
    for_person: bool = False
    in_languages: bool = False
    tells: Callable[[Material], frozenset[str]] | None = None
    can_tell: Callable[[Material], frozenset[str]] | None = None


ONE_PAGE_PROFILE = PageKind(
    id="one-page-profile",
    name="One-page profile",
    purpose="One side of paper in your child’s own voice: for anyone about to meet them.",
    for_whom=Audience.SCHOOL,
    compose=one_page_profile.compose,
    takes=(takes.STORY,),
    child_facts=("photo", "birth_date", "pronouns"),
    in_sections=True,
    in_languages=True,
)
NEW_SCHOOL = PageKind(
    id="new-school",
    name="For a new school or teacher",
    purpose="Safety first, then what to do on day one, what works, the signs and the plan.",
    for_whom=Audience.SCHOOL,
    compose=new_school.compose,
    tells=new_school.tells,
    takes=(
        takes.STORY, takes.SIGNS, takes.PEOPLE_NOW, takes.CASEWORKER_NOW, takes.PLAN_AND_OUTCOMES
    ),
    child_facts=("photo", "birth_date", "pronouns", "languages", "interpreter"),
    usual_reader=Reader.EDUCATION,
    in_sections=True,
    in_languages=True,
)  # fmt: skip
COMMUNICATION_PASSPORT = PageKind(
    id="communication-passport",
    name="Communication passport",
    purpose="How I say yes, no and everything else: for anyone who wants to talk with your child.",
    for_whom=Audience.SCHOOL,
    compose=communication_passport.compose,
    takes=(takes.STORY, takes.SIGNS),
    child_facts=("photo", "birth_date", "pronouns", "languages", "interpreter"),
    in_sections=True,
    in_languages=True,
)
HOSPITAL_PASSPORT = PageKind(
    id="hospital-passport",
    name="Hospital passport",
    purpose="Red: must know. Amber: important. Green: likes. For a ward, a clinic or the dentist.",
    for_whom=Audience.HOSPITAL,
    compose=hospital_passport.compose,
    takes=(takes.STORY, takes.SIGNS, takes.HEALTH_PEOPLE),
    child_facts=(
        "photo", "birth_date", "nhs_number", "pronouns", "languages", "interpreter",
        "faith_and_culture", "legal_status", "address",
    ),
    not_at_first=FOR_FEW_READERS - {"nhs_number"},
    usual_reader=Reader.HEALTH,
    in_sections=True,
    in_languages=True,
)  # fmt: skip
EMERGENCY_CARD = PageKind(
    id="emergency-card",
    name="Emergency card",
    purpose="Whom to ring and what to know at once: cut it out, fold it, carry it.",
    for_whom=Audience.HOSPITAL,
    compose=emergency_card.compose,
    takes=(takes.STORY, takes.PEOPLE_TO_RING),
    child_facts=("photo", "birth_date"),
    usual_reader=Reader.HEALTH,
    in_sections=True,
    in_languages=True,
)
WAITING_LIST = PageKind(
    id="waiting-list",
    name="What we wait for",
    purpose="Each wait in weeks, and when you last asked: for whoever can shorten it.",
    for_whom=Audience.HOSPITAL,
    compose=waiting_list.compose,
    tells=waiting_list.tells,
    takes=(takes.REFERRALS, takes.PEOPLE),
    child_facts=("birth_date",),
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
    in_languages=True,
)  # fmt: skip
REVIEW_VIEWS = PageKind(
    id="review-views",
    name="Annual review: our views",
    purpose="What your child and you say about the plan, outcome by outcome: before a review.",
    for_whom=Audience.MEETING,
    compose=review_views.compose,
    tells=review_views.tells,
    takes=(
        takes.OWN_WORDS, takes.OUTCOMES, takes.REVIEW_VIEWS, takes.AWAITED_REPORTS,
        takes.REVIEW_MEETINGS, takes.PEOPLE,
    ),
    child_facts=("photo", "birth_date", "pronouns"),
    with_questions=True,
)  # fmt: skip
SINCE_WE_LAST_MET = PageKind(
    id="since-we-last-met",
    name="Since we last met",
    purpose="Only what is new since you last saw one person, and what was promised.",
    for_whom=Audience.MEETING,
    compose=since_we_last_met.compose,
    tells=since_we_last_met.tells,
    takes=(
        takes.PEOPLE, takes.PROMISES, takes.STORY, takes.SIGNS, takes.CASEWORKERS,
        takes.APPOINTMENTS, takes.EVENTS, takes.CONTACT_NOTES, takes.REFERRALS, takes.PAPERS,
    ),
    child_facts=(),
    for_person=True,
)  # fmt: skip
MEETING_SHEET = PageKind(
    id="meeting-sheet",
    name="Meeting sheet",
    purpose="Your questions for the next appointment, with lines to write on, for a ring binder.",
    for_whom=Audience.MEETING,
    compose=meeting_sheet.compose,
    tells=meeting_sheet.tells,
    can_tell=meeting_sheet.can_tell,
    takes=(takes.APPOINTMENTS_HELD, takes.PEOPLE, takes.PROMISES),
    child_facts=(),
)
WHAT_HAPPENED_WHEN = PageKind(
    id="what-happened-when",
    name="What happened when",
    purpose="Each step with its last day in law, and the days late: to put with a complaint.",
    for_whom=Audience.COUNCIL,
    compose=what_happened_when.compose,
    tells=what_happened_when.tells,
    takes=(
        takes.PLAN, takes.REVIEW_MEETINGS, Taken(title="What happened", nouns=takes.EVENTS.nouns)
    ),
    child_facts=("birth_date",),
    with_history=True,
)  # fmt: skip
CHRONOLOGY = PageKind(
    id="chronology",
    name="Chronology",
    purpose="Everything that happened, in order: for a complaint, an appeal or a new caseworker.",
    for_whom=Audience.COUNCIL,
    compose=chronology.compose,
    tells=chronology.tells,
    takes=(
        takes.SCHOOL_AND_PLAN, takes.EVENTS, takes.APPOINTMENTS, takes.CONTACT_NOTES, takes.PAPERS,
        takes.REFERRALS, takes.CASEWORKERS, takes.PEOPLE,
    ),
    child_facts=("birth_date",),
)  # fmt: skip
PEOPLE_SHEET = PageKind(
    id="people-sheet",
    name="People sheet",
    purpose="Everybody who helps, with phone and email: for the fridge, the bag or a new school.",
    for_whom=Audience.FAMILY,
    compose=people_sheet.compose,
    takes=(takes.PEOPLE_NOW, takes.CASEWORKER_NOW),
    child_facts=("photo",),
    in_languages=True,
)
APPOINTMENTS_AND_PROMISES = PageKind(
    id="appointments-and-promises",
    name="Appointments and promises",
    purpose="What is coming, what was promised and how many days ago: for the kitchen wall.",
    for_whom=Audience.US,
    compose=appointments_and_promises.compose,
    tells=appointments_and_promises.tells,
    takes=(takes.APPOINTMENTS, takes.PROMISES, takes.PEOPLE),
    child_facts=(),
)
STORY_FORMS = PageKind(
    id="story-forms",
    name="Blank forms of the story",
    purpose="Every heading with room to write by hand. Nothing of your family is on it.",
    for_whom=Audience.US,
    compose=story_forms.compose,
    takes=(),
    child_facts=(),
)
KINDS = (
    ONE_PAGE_PROFILE, NEW_SCHOOL, COMMUNICATION_PASSPORT, HOSPITAL_PASSPORT, EMERGENCY_CARD,
    WAITING_LIST, MEETING_SUMMARY, REVIEW_VIEWS, SINCE_WE_LAST_MET, MEETING_SHEET,
    WHAT_HAPPENED_WHEN, CHRONOLOGY, PEOPLE_SHEET, APPOINTMENTS_AND_PROMISES, STORY_FORMS,
)  # fmt: skip


def page_kind(kind_id: str) -> PageKind:
    """Return the kind of page of an id.

    Raises:
        UnknownChoiceError: There is no such kind.
    """
    for kind in KINDS:
        if kind.id == kind_id:
            return kind
    raise UnknownChoiceError(kind_id, ", ".join(kind.id for kind in KINDS))
