"""The child the story is about."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.record import Record

EARLIEST_BIRTH = date(1990, 1, 1)
NHS_NUMBER_DIGITS = 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Child(Record):
    """Who the child is. ``school_year`` is the family's correction; empty means work it out."""

    name: str
    known_as: str = ""
    pronouns: str = ""
    birth_date: date | None = None
    languages: str = ""
    interpreter: str = ""
    nhs_number: str = ""
    address: str = ""
    area: str = ""
    school_year: str = ""
    faith_and_culture: str = ""
    legal_status: str = ""
    photo: str = ""
    """The SHA-256 of the cleaned picture among the attachments; empty when there is none."""
    position: int = 0

    @property
    def called(self) -> str:
        """Return the name to use in a sentence."""
        return self.known_as.strip() or next(iter(self.name.split()), "your child")


def birth_date_problem(born: date, today: date) -> str:
    """Return what is wrong with a birth date, in words for the family; empty when nothing is."""
    if born > today:
        return "This date is in the future. Please check the year."
    if born < EARLIEST_BIRTH:
        return "This date is too long ago. Please check the year."
    return ""


def tidy_nhs_number(text: str) -> str:
    """Return a number of ten digits as letters print it: three, three and four."""
    digits = "".join(c for c in text if c.isdigit())
    if len(digits) != NHS_NUMBER_DIGITS:
        return text.strip()
    return f"{digits[:3]} {digits[3:6]} {digits[6:]}"


def nhs_number_problem(text: str) -> str:
    """Return what is wrong with an NHS number, in words for the family; empty when nothing is.

    Source: NHS Data Dictionary, attribute NHS NUMBER: the tenth digit is a modulus 11 check.
    """
    compact = "".join(text.split()).replace("-", "")
    if not compact:
        return ""
    if len(compact) != NHS_NUMBER_DIGITS or not (compact.isascii() and compact.isdigit()):
        return "An NHS number has 10 numbers. Please check it against a letter from the NHS."
    total = sum(int(d) * (10 - place) for place, d in enumerate(compact[:9]))
    if (11 - total % 11) % 11 != int(compact[9]):
        return "One of these numbers looks wrong. Please check it against a letter from the NHS."
    return ""
