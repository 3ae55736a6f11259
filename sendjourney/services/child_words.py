"""A line about a child, in words."""

from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.law import ages


def age_line(child: Child, today: date) -> str:
    """Return a line about a child: “Age 8, Year 3”; empty when neither is known."""
    if child.birth_date is None or child.birth_date > today:
        return child.school_year
    year = child.school_year or ages.school_year(child.birth_date, today)
    age = f"Age {ages.age(child.birth_date, today)}"
    return f"{age}, {year}" if year else age
