"""Material for composers: one child and what a test is about, filtered by nobody."""

from datetime import date

from sendjourney.domain.caseworker import current_caseworker, gaps
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.export.material import Material, ReviewDate
from sendjourney.services import page_sections, story_guide
from tests.builders import TODAY, a_child, a_family


def a_review(**values: object) -> ReviewDate:
    """Return when the review of the builders' plan is due."""
    given = {
        "due": date(2027, 2, 23),
        "says": "The law says the council must review the plan within 12 months.",
        "provision": "Children and Families Act 2014, section 44(1)",
        "source": "https://www.legislation.example/44",
        "checked_on": date(2026, 11, 23),
        "counted_from": "the day the last review ended",
        "counted_from_day": date(2026, 2, 24),
        "law_note": "On 23 November 2026 we found no change. This is information, not advice.",
    }
    return ReviewDate(**(given | values))  # type: ignore[arg-type]


def material(
    record: FamilyRecord | None = None, kind: str = "one-page-profile", **values: object
) -> Material:
    """Return material of a record with one child; that child alone when none is given.

    ``kind`` is the page whose sections of the story it has.
    """
    whole = record or a_family()
    child = whole.children[0] if whole.children else a_child()
    own = whole.of_child(child)
    given = {
        "child": child,
        "record": own,
        "headings": story_guide.headings(),
        "sections": page_sections.sections(kind),
        "today": TODAY,
        "caseworker": current_caseworker(own.caseworkers, TODAY),
        "gaps": tuple(gaps(own.caseworkers, TODAY)),
    }
    return Material(**(given | values))  # type: ignore[arg-type]
