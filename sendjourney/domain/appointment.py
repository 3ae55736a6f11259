"""An appointment: what is coming, and afterwards what was said."""

from dataclasses import dataclass
from datetime import date, datetime, time
from zoneinfo import ZoneInfo

from sendjourney.domain.record import Record

HOME_TIME_ZONE = "Europe/London"


@dataclass(frozen=True, kw_only=True, slots=True)
class Appointment(Record):
    """A meeting on a day. ``at`` is None when the time is not known; ``minutes`` is the length."""

    child_id: str
    title: str
    on: date
    at: time | None = None
    time_zone: str = HOME_TIME_ZONE
    minutes: int | None = None
    place: str = ""
    link: str = ""
    person_ids: tuple[str, ...] = ()
    purpose: str = ""
    questions: str = ""
    what_was_said: str = ""
    how_it_went: str = ""
    is_review_meeting: bool = False
    cancelled: bool = False

    @property
    def starts(self) -> datetime | None:
        """Return the moment it starts, with its time zone; None when the time is not known."""
        if self.at is None:
            return None
        return datetime.combine(self.on, self.at, ZoneInfo(self.time_zone))
