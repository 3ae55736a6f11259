"""A term of the child's school, written down by the family so that school days can be counted."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.law.days import Term
from sendjourney.domain.record import Record


@dataclass(frozen=True, kw_only=True, slots=True)
class SchoolTerm(Record):
    """A stretch of school days, first and last day included; ``days_off`` are days off within it.

    A half term is best written down as two terms, or as days off.
    """

    child_id: str
    first: date
    last: date
    days_off: tuple[date, ...] = ()

    def term(self) -> Term:
        """Return it as the law's calendar has it."""
        return Term(first=self.first, last=self.last, closed=self.days_off)
