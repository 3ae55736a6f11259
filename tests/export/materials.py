"""Material for composers: one child and what a test is about, filtered by nobody."""

from sendjourney.domain.caseworker import current_caseworker, gaps
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.export.material import Material, ReviewDate
from sendjourney.services import reviews, story_guide
from tests.builders import TODAY, a_child, a_family


def a_review(plan):
    found = reviews.review_deadline(plan)
    return ReviewDate(deadline=found, counted_from=reviews.counted_from(found))


def material(record: FamilyRecord | None = None, **values: object) -> Material:
    """Return material of a record with one child; that child alone when none is given."""
    whole = record or a_family()
    child = whole.children[0] if whole.children else a_child()
    own = whole.of_child(child)
    given = {
        "child": child,
        "record": own,
        "headings": story_guide.headings(),
        "today": TODAY,
        "caseworker": current_caseworker(own.caseworkers, TODAY),
        "gaps": tuple(gaps(own.caseworkers, TODAY)),
    }
    return Material(**(given | values))  # type: ignore[arg-type]
