"""What is next, what is late, and who holds the case: the answers that Home gives."""

from dataclasses import dataclass
from datetime import date, timedelta

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker, Gap, current_caseworker, gaps
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.next_review import NextReview
from sendjourney.domain.person import Person
from sendjourney.domain.promise import Promise, open_promises
from sendjourney.domain.story import Sign, StoryPart, StoryProgress, progress
from sendjourney.domain.timeline import Moment, moments
from sendjourney.services.awaited import Awaited, awaited
from sendjourney.services.family import Family
from sendjourney.services.journey import is_yours, journey_of
from sendjourney.services.reviews import REVIEW_RULE, next_review
from sendjourney.services.story_guide import headings

COMING_UP = 6
COMING_DAYS = 120


@dataclass(frozen=True, kw_only=True, slots=True)
class CaseworkerNow:
    """Who holds the case today. ``person`` is None when nobody is named, or they were deleted.

    ``gap`` is the time with nobody named that goes on today; ``last_contact`` the last note or past
    appointment with the person.
    """

    caseworker: Caseworker | None
    person: Person | None
    gap: Gap | None
    last_contact: date | None


@dataclass(frozen=True, kw_only=True, slots=True)
class WhatIsDue:
    """All that Home shows of one child. Lists are soonest first; ``coming`` begins with today.

    ``late_deadlines`` are the law's, without that of the review, which stands in ``review``.
    ``next_deadline`` is the first last day ahead that is certain, and ``own_deadline`` the first of
    those on which it is the family that must or can act. ``awaited`` is the longest first.
    """

    late_promises: tuple[Promise, ...]
    review: NextReview | None
    review_is_late: bool
    review_meeting: Appointment | None
    next_appointment: Appointment | None
    caseworker: CaseworkerNow
    story: StoryProgress
    coming: tuple[Moment, ...]
    late_deadlines: tuple[Deadline, ...]
    next_deadline: Deadline | None
    own_deadline: Deadline | None
    awaited: tuple[Awaited, ...]


def what_is_due(family: Family, child: Child, today: date) -> WhatIsDue:
    """Return what is next and late for a child on a day."""
    record = family.record()
    journey = journey_of(record, child, today)
    promises = family.of_child(Promise, child.id)
    ahead = [a for a in family.of_child(Appointment, child.id) if a.on >= today and not a.cancelled]
    review = next_review(record, child)
    parts, signs = family.of_child(StoryPart, child.id), family.of_child(Sign, child.id)
    certain = [deadline for deadline in journey.coming if not deadline.is_if]
    return WhatIsDue(
        late_promises=tuple(p for p in open_promises(promises) if p.is_late(today)),
        review=review,
        review_is_late=review is not None and review.due < today,
        review_meeting=next((a for a in ahead if a.is_review_meeting), None),
        next_appointment=ahead[0] if ahead else None,
        caseworker=caseworker_now(family, child, today),
        story=progress(headings(), parts, signs),
        coming=_coming(ahead, promises, review, today),
        late_deadlines=tuple(d for d in journey.late if not _is_shown(d, review)),
        next_deadline=next((d for d in certain if not _is_shown(d, review)), None),
        own_deadline=next((d for d in certain if _is_own(d)), None),
        awaited=awaited(record, child, journey.late, today),
    )


def _is_shown(deadline: Deadline, review: NextReview | None) -> bool:
    """Say whether a last day stands in a place of its own: that of the review, by the plan."""
    return review is not None and deadline.rule.id == REVIEW_RULE


def _is_own(deadline: Deadline) -> bool:
    """Say whether a day ends on which the family can act, and that has begun to count.

    A right that only begins can wait.
    """
    begun = not (deadline.rule.is_beginning or deadline.counted_from.forecast)
    return begun and is_yours(deadline)


def caseworker_now(family: Family, child: Child, today: date) -> CaseworkerNow:
    """Return who holds the case today, or since when nobody does."""
    workers = family.of_child(Caseworker, child.id)
    current = current_caseworker(workers, today)
    person = family.get(Person, current.person_id) if current else None
    open_gaps = [gap for gap in gaps(workers, today) if gap.until is None]
    return CaseworkerNow(
        caseworker=current,
        person=person,
        gap=open_gaps[-1] if open_gaps else None,
        last_contact=last_contact(family, child, person, today) if person else None,
    )


def last_contact(family: Family, child: Child, person: Person, today: date) -> date | None:
    """Return the day the family last met or was in touch with a person; None when never noted."""
    days = [n.on for n in family.of_child(ContactNote, child.id) if person.id in n.person_ids]
    days += [
        a.on
        for a in family.of_child(Appointment, child.id)
        if person.id in a.person_ids and not a.cancelled
    ]
    return max((day for day in days if day <= today), default=None)


def _coming(
    ahead: list[Appointment], promises: list[Promise], review: NextReview | None, today: date
) -> tuple[Moment, ...]:
    line = moments(ahead, (), open_promises(promises), review.due if review else None)
    until = today + timedelta(days=COMING_DAYS)
    return tuple(m for m in line if today <= m.on <= until)[:COMING_UP]
