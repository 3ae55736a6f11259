"""A letter, a report or a picture, kept inside the family file."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record


class PaperKind(Labelled):
    """What sort of paper it is."""

    LETTER = "letter", "Letter"
    REPORT = "report", "Report"
    PLAN = "plan", "Plan"
    REVIEW = "review", "Review papers"
    FORM = "form", "Form"
    PICTURE = "picture", "Picture"
    OTHER = "other", "Something else"


@dataclass(frozen=True, kw_only=True, slots=True)
class Paper(Record):
    """One paper. ``sha256`` names its bytes among the attachments; ``size`` is in bytes."""

    child_id: str
    title: str
    kind: PaperKind = PaperKind.LETTER
    dated: date | None = None
    received_on: date | None = None
    from_whom: str = ""
    person_id: str = ""
    notes: str = ""
    file_name: str = ""
    media_type: str = ""
    size: int = 0
    sha256: str = ""
