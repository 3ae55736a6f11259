"""The next big thing of a child, and how near it is."""

from dataclasses import dataclass
from datetime import date

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.law.next_review import NextReview
from sendjourney.services.what_is_due import WhatIsDue

DAYS_BEFORE_MEETING = 60
DAYS_SAID_AS_DAYS = 60
DAYS_A_WEEK = 7


@dataclass(frozen=True, kw_only=True, slots=True)
class Countdown:
    """The review meeting that is booked, or else the day the annual review is due.

    ``share`` is how much of the waiting is over, from 0 to 1. ``deadline`` is the review's last
    day, also when it is the meeting that is counted down to; None when it cannot be worked out.
    """

    on: date
    days: int
    share: float
    meeting: Appointment | None
    deadline: NextReview | None

    @property
    def in_weeks(self) -> int:
        """Return the whole weeks to go when days would be too many to feel; else nought."""
        return round(self.days / DAYS_A_WEEK) if self.days > DAYS_SAID_AS_DAYS else 0


def countdown(due: WhatIsDue, today: date) -> Countdown | None:
    """Return what to count down to; None when no meeting is booked and no review ahead is known."""
    meeting, deadline = due.review_meeting, due.review
    if meeting is None and (deadline is None or due.review_is_late):
        return None
    on = meeting.on if meeting else deadline.due if deadline else today
    days = (on - today).days
    whole = (on - deadline.event_on).days if deadline else DAYS_BEFORE_MEETING
    share = 1 - min(days / max(whole, 1), 1)
    return Countdown(on=on, days=days, share=share, meeting=meeting, deadline=deadline)
