"""A page that was given away: what, to whom, when, and exactly what stood on it."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.labelled import Labelled
from sendjourney.domain.record import Record
from sendjourney.domain.visibility import Reader


class PageForm(Labelled):
    """What was given: paper or a file."""

    PAPER = "paper", "On paper"
    PDF = "pdf", "A PDF file"
    LOCKED_PDF = "locked_pdf", "A PDF file with a password"
    WORD = "word", "A Word file"


@dataclass(frozen=True, kw_only=True, slots=True)
class PageGiven(Record):
    """One page in somebody's hands. ``to_whom`` stands in for somebody not among the people.

    ``sha256`` names the page's bytes (without a password) among the attachments. ``facts`` has a
    line for each record on it, “id fingerprint”: a fact has changed since when its fingerprint has.
    """

    child_id: str
    kind: str
    title: str
    reader: Reader | None = None
    person_id: str = ""
    to_whom: str = ""
    given_on: date | None = None
    form: PageForm = PageForm.PAPER
    facts: tuple[str, ...] = ()
    sha256: str = ""
    notes: str = ""
