"""The next big thing of a child, and how near it is."""

from dataclasses import dataclass
from datetime import date, timedelta

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.next_review import NextReview
from sendjourney.services.what_is_due import WhatIsDue

DAYS_BEFORE_MEETING = 60
DAYS_SAID_AS_DAYS = 60
DUTY_IS_NEAR = 92
"""Days. The longest of those with a form to send, an appeal, is two months."""
DAYS_A_WEEK = 7


@dataclass(frozen=True, kw_only=True, slots=True)
class Countdown:
    """What comes first: the family's own last day, or its next review.

    Of a review that is the meeting that is booked, or else the day it is due. ``share`` is how much
    of the waiting is over, from 0 to 1. ``deadline`` is the review's last day, also when it is the
    meeting that is counted down to; None when it cannot be worked out, or ``duty`` comes first.
    """

    on: date
    days: int
    share: float
    meeting: Appointment | None
    deadline: NextReview | None
    duty: Deadline | None = None

    @property
    def in_weeks(self) -> int:
        """Return the whole weeks to go when days would be too many to feel; else nought."""
        return round(self.days / DAYS_A_WEEK) if self.days > DAYS_SAID_AS_DAYS else 0


def countdown(due: WhatIsDue, today: date) -> Countdown | None:
    """Return what to count down to; None when neither a duty nor a review ahead is known."""
    review, duty = _review(due, today), _duty(due, today)
    if review is None or duty is None:
        return review or duty
    return duty if duty.on <= review.on else review


def _review(due: WhatIsDue, today: date) -> Countdown | None:
    meeting, deadline = due.review_meeting, due.review
    if meeting is None and (deadline is None or due.review_is_late):
        return None
    on = meeting.on if meeting else deadline.due if deadline else today
    start = deadline.event_on if deadline else on - timedelta(days=DAYS_BEFORE_MEETING)
    return Countdown(
        on=on,
        days=(on - today).days,
        share=_share(start, today, on),
        meeting=meeting,
        deadline=deadline,
    )


def _duty(due: WhatIsDue, today: date) -> Countdown | None:
    duty = due.own_deadline
    if duty is None or duty.due is None or (duty.due - today).days > DUTY_IS_NEAR:
        return None
    start = duty.counted_from.on or duty.counted_from.anchor
    return Countdown(
        on=duty.due,
        days=(duty.due - today).days,
        share=_share(start, today, duty.due),
        meeting=None,
        deadline=None,
        duty=duty,
    )


def _share(start: date, today: date, on: date) -> float:
    whole = max((on - start).days, 1)
    return 1 - min((on - today).days / whole, 1)
