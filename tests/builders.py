"""Small makers of records, over the same invented cast as the sample family.

A test says only what it is about: ``a_person(name="Zoë")``; the rest is Idris's family.
"""

from datetime import date, time

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote, Way
from sendjourney.domain.event import Event
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.paper import Paper, PaperKind
from sendjourney.domain.person import Person, Service
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.promise import Promise
from sendjourney.domain.referral import Referral
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.setting import Setting, SettingKind
from sendjourney.domain.story import Sign, StoryPart
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.domain.visibility import Reader
from sendjourney.services.sample_family import Sample, sample

TODAY = date(2026, 11, 25)
"""A Wednesday. Tests that need a day, and are not about days, use this one."""

IDRIS = "idris"
"""The id of the elder child, of whom every builder speaks unless told otherwise."""


def the_sample(today: date = TODAY) -> Sample:
    """Return the whole invented family as it is on TODAY."""
    return sample(today)


def the_record(today: date = TODAY) -> FamilyRecord:
    """Return the records of the whole invented family as they are on TODAY."""
    return sample(today).record


def a_child(**values: object) -> Child:
    given = {
        "id": IDRIS,
        "name": "Idris O’Donnell-Mirza",
        "known_as": "Idris",
        "pronouns": "he / him",
        "birth_date": date(2017, 3, 11),
        "area": "rotherham",
    }
    return Child(**(given | values))  # type: ignore[arg-type]


def a_setting(**values: object) -> Setting:
    given = {
        "child_id": IDRIS,
        "name": "Copperbeck Primary School",
        "kind": SettingKind.SCHOOL,
        "since": date(2021, 9, 1),
    }
    return Setting(**(given | values))  # type: ignore[arg-type]


def a_story_part(**values: object) -> StoryPart:
    given = {
        "child_id": IDRIS,
        "heading": "admire",
        "text": "Remembers every bus route he has ever been on.",
        "said_by": "Mum",
    }
    return StoryPart(**(given | values))  # type: ignore[arg-type]


def a_sign(**values: object) -> Sign:
    given = {
        "child_id": IDRIS,
        "when": "hold up a flat hand",
        "means": "No, or stop",
        "please": "Stop, even if you do not know why",
    }
    return Sign(**(given | values))  # type: ignore[arg-type]


def a_person(**values: object) -> Person:
    given = {
        "name": "Jo Mensah",
        "role": "SENCO",
        "organisation": "Copperbeck Primary School",
        "service": Service.EDUCATION,
        "phones": ("01632 960204",),
        "email": "j.mensah@school.example",
    }
    return Person(**(given | values))  # type: ignore[arg-type]


def a_caseworker(**values: object) -> Caseworker:
    given = {"child_id": IDRIS, "person_id": "priya", "since": date(2026, 8, 31)}
    return Caseworker(**(given | values))  # type: ignore[arg-type]


def an_appointment(**values: object) -> Appointment:
    given = {
        "child_id": IDRIS,
        "title": "Occupational therapist in class",
        "on": date(2026, 12, 1),
        "at": time(9, 15),
    }
    return Appointment(**(given | values))  # type: ignore[arg-type]


def a_contact_note(**values: object) -> ContactNote:
    given = {
        "child_id": IDRIS,
        "on": date(2026, 11, 17),
        "way": Way.EMAIL,
        "what_was_said": "Asked for the list of reports.",
    }
    return ContactNote(**(given | values))  # type: ignore[arg-type]


def a_promise(**values: object) -> Promise:
    given = {
        "child_id": IDRIS,
        "what": "Send us the list of who is asked for reports",
        "who": "Priya Raghunathan",
        "made_on": date(2026, 11, 16),
        "due": date(2026, 11, 19),
    }
    return Promise(**(given | values))  # type: ignore[arg-type]


def a_plan(**values: object) -> Plan:
    given = {
        "child_id": IDRIS,
        "kind": PlanKind.EHC,
        "council": "Rotherham Metropolitan Borough Council",
        "first_made_on": date(2024, 1, 5),
        "last_review_on": date(2026, 2, 24),
    }
    return Plan(**(given | values))  # type: ignore[arg-type]


def an_event(**values: object) -> Event:
    given = {"child_id": IDRIS, "event": "review_report_sent", "on": date(2026, 2, 20)}
    return Event(**(given | values))  # type: ignore[arg-type]


def a_school_term(**values: object) -> SchoolTerm:
    given = {"child_id": IDRIS, "first": date(2026, 11, 2), "last": date(2026, 12, 18)}
    return SchoolTerm(**(given | values))  # type: ignore[arg-type]


def a_paper(**values: object) -> Paper:
    given = {
        "child_id": IDRIS,
        "title": "Speech and language report",
        "kind": PaperKind.REPORT,
        "dated": date(2026, 6, 12),
        "from_whom": "Chidinma Okafor-Wells",
    }
    return Paper(**(given | values))  # type: ignore[arg-type]


def a_referral(**values: object) -> Referral:
    given = {
        "child_id": IDRIS,
        "for_what": "Sensory assessment",
        "to_whom": "Children’s therapy service",
        "asked_on": date(2026, 4, 22),
    }
    return Referral(**(given | values))  # type: ignore[arg-type]


def a_review_report(**values: object) -> ReviewReport:
    given = {
        "child_id": IDRIS,
        "what": "Speech and language advice",
        "service": Service.HEALTH,
        "who": "Chidinma Okafor-Wells",
        "asked_on": date(2026, 11, 9),
    }
    return ReviewReport(**(given | values))  # type: ignore[arg-type]


def a_review_view(**values: object) -> ReviewView:
    given = {
        "child_id": IDRIS,
        "question": "going_well",
        "text": "He goes in smiling on Mondays now.",
        "said_by": "Mum",
    }
    return ReviewView(**(given | values))  # type: ignore[arg-type]


def a_plan_outcome(**values: object) -> PlanOutcome:
    given = {
        "child_id": IDRIS,
        "what": "Idris asks for a break before it gets too much.",
        "provision": "A movement break of ten minutes, twice a day, with somebody he knows.",
    }
    return PlanOutcome(**(given | values))  # type: ignore[arg-type]


def a_support_cycle(**values: object) -> SupportCycle:
    given = {
        "child_id": IDRIS,
        "began_on": date(2026, 9, 14),
        "planned": "A quiet start to the day, and pictures of what comes next.",
        "review_on": date(2026, 12, 11),
    }
    return SupportCycle(**(given | values))  # type: ignore[arg-type]


def a_page_given(**values: object) -> PageGiven:
    given = {
        "child_id": IDRIS,
        "kind": "one-page-profile",
        "title": "One-page profile",
        "reader": Reader.EDUCATION,
        "to_whom": "Copperbeck Primary School",
        "given_on": date(2026, 5, 12),
        "facts": ("admire 0a1b2c", "support 3d4e5f"),
    }
    return PageGiven(**(given | values))  # type: ignore[arg-type]


def a_page_choice(**values: object) -> PageChoice:
    given = {
        "child_id": IDRIS,
        "name": "For school",
        "kind": "meeting-summary",
        "reader": Reader.EDUCATION,
        "left_out": ("child.address",),
    }
    return PageChoice(**(given | values))  # type: ignore[arg-type]


def a_family(**values: object) -> FamilyRecord:
    """Return a family of one child and nothing else, unless told otherwise."""
    given = {"children": (a_child(),)}
    return FamilyRecord(**(given | values))  # type: ignore[arg-type]
