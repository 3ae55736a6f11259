"""The kinds of page a family can give away."""

from dataclasses import dataclass

from sendjourney.errors import UnknownChoiceError


@dataclass(frozen=True, kw_only=True, slots=True)
class PageKind:
    """A kind of page. ``id`` is its name on the command line; ``purpose`` says who it is for."""

    id: str
    name: str
    purpose: str


MEETING_SUMMARY = PageKind(
    id="meeting-summary",
    name="Meeting summary",
    purpose="The whole story in the order a meeting needs it: for reviews and first meetings.",
)
ONE_PAGE_PROFILE = PageKind(
    id="one-page-profile",
    name="One-page profile",
    purpose="One side of paper in your child’s own voice: for anyone about to meet them.",
)
PEOPLE_SHEET = PageKind(
    id="people-sheet",
    name="People sheet",
    purpose="Everybody who helps, with phone and email: for the fridge, the bag or a new school.",
)
WHAT_HAPPENED_WHEN = PageKind(
    id="what-happened-when",
    name="What happened when",
    purpose="Each step with its last day in law, and the days late: to put with a complaint.",
)
KINDS = (MEETING_SUMMARY, ONE_PAGE_PROFILE, PEOPLE_SHEET, WHAT_HAPPENED_WHEN)


def page_kind(kind_id: str) -> PageKind:
    """Return the kind of page of an id.

    Raises:
        UnknownChoiceError: There is no such kind.
    """
    for kind in KINDS:
        if kind.id == kind_id:
            return kind
    raise UnknownChoiceError(kind_id, ", ".join(kind.id for kind in KINDS))
