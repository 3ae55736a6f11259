"""An outcome of the EHC plan, the provision for it, and how the family sees it going."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record


class Progress(Labelled):
    """How near an outcome is, as the family sees it."""

    NOT_SAID = "not_said", "Not said yet"
    REACHED = "reached", "Reached"
    GOING_WELL = "going_well", "Going well"
    A_LITTLE = "a_little", "A little"
    NOT_YET = "not_yet", "Not yet"


class Given(Labelled):
    """Whether the help that the plan names is given."""

    NOT_SAID = "not_said", "Not said yet"
    ALL = "all", "All of it"
    SOME = "some", "Some of it"
    NONE = "none", "None of it"


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanOutcome(Record):
    """One outcome as the plan words it. ``section`` is the letter its provision stands under.

    ``provision`` is the help that the plan says must be given for it; ``view`` what the family
    says about both, and what should change.
    """

    child_id: str
    what: str
    section: str = "F"
    provision: str = ""
    by_when: date | None = None
    progress: Progress = Progress.NOT_SAID
    given: Given = Given.NOT_SAID
    view: str = ""
    position: int = 0
