"""The school years of England, to choose from when the one worked out is not the right one."""

from datetime import date

from sendjourney.domain.law import ages

NURSERY = "Nursery"
YEARS = (NURSERY, "Reception", *(f"Year {number}" for number in range(1, 14)), "After Year 13")


def worked_out(born: date | None, today: date) -> str:
    """Return the usual school year of a child born on a day; empty when there is none."""
    if born is None or born > today:
        return ""
    return ages.school_year(born, today)
