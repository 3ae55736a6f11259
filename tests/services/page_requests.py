"""Requests for pages, as a family without wishes of its own makes them."""

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.services import reviews, sharing, story_guide
from sendjourney.services.page_request import PageRequest
from tests.builders import TODAY

KINDS = [kind.id for kind in sharing.page_kinds()]


def a_request(record: FamilyRecord, kind: str = "meeting-summary", **values: object) -> PageRequest:
    """Return a request for a page about the first child of a family, for anybody."""
    child = record.children[0]
    plan = next((plan for plan in record.plans if plan.child_id == child.id), None)
    given_ = {
        "kind": kind,
        "child": child,
        "record": record,
        "headings": story_guide.headings(),
        "today": TODAY,
        "review": reviews.review_deadline(plan),
    }
    return PageRequest(**(given_ | values))  # type: ignore[arg-type]
