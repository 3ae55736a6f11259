"""The child's plan: its kind and the dates that its reviews are counted from."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record


class PlanKind(Labelled):
    """What sort of plan the child has."""

    NONE = "none", "No plan"
    SEN_SUPPORT = "sen_support", "SEN support at school (no EHC plan)"
    ASKED = "asked", "We have asked for an EHC needs assessment"
    EHC = "ehc", "EHC plan (education, health and care plan)"
    OTHER = "other", "Another kind of plan"


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan(Record):
    """The plan as it stands.

    ``last_review_on`` is the day of the council's decision that ended the last review, not the
    day of its meeting.
    """

    child_id: str
    kind: PlanKind = PlanKind.EHC
    council: str = ""
    asked_on: date | None = None
    first_made_on: date | None = None
    final_on: date | None = None
    last_review_on: date | None = None
    notes: str = ""
