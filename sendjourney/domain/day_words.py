"""Days in words. The names stand here because the computer's own may be in another language."""

from datetime import date

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July"),
    *("August", "September", "October", "November", "December"),
)


def day_month(month: int, day: int) -> str:
    """Return a day of any year: “15 February”."""
    return f"{day} {MONTHS[month - 1]}"


def day_month_year(day: date) -> str:
    """Return a day: “12 March 2026”."""
    return f"{day_month(day.month, day.day)} {day.year}"
