"""What the law's clock tells a letter: the last day, how late it is, and what it counted from."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.deadline import Deadline, Status
from sendjourney.domain.law.rules import Actor
from sendjourney.services import law_clock
from sendjourney.services.happenings import happenings_of
from sendjourney.services.letter_facts import seen_by
from sendjourney.services.ready_letters import ReadyLetter, letter_of
from sendjourney.services.typed_dates import short_date

BLANK_OF_EVENT = {
    "request_received": "date_of_request",
    "draft_served": "draft_on",
    "amendment_notice_sent": "notice_on",
    "review_meeting": "meeting_on",
    "reassessment_requested": "new_request_on",
}
DUE_ON = "due_on"


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterLaw:
    """``words`` are blanks by their ids. ``told`` says the last day and why, for the family.

    Both are empty when nothing that was written down gives the letter a last day.
    """

    words: Mapping[str, str] = field(default_factory=dict)
    told: str = ""


def letter_law(letter: ReadyLetter, record: FamilyRecord, child: Child, today: date) -> LetterLaw:
    """Return what the law's clock says about the step that a letter asks for, on a day.

    What is private to the letter's reader is not counted from.
    """
    found = seen_by(record.of_child(child), letter.to.reader)
    if not found.children:
        return LetterLaw()
    deadlines = law_clock.deadlines_of(found, child, happenings_of(found, child), today)
    own = _open_now([d for d in deadlines if d.rule.id in letter.last_day_of], today)
    return LetterLaw() if own is None else _told(own, letter, today)


def is_for_now(letter_id: str, deadline: Deadline, today: date) -> bool:
    """Say whether a letter suits a step as it stands: of a missed day speaks only who missed it."""
    letter = letter_of(letter_id)
    if letter is None:
        return False
    return DUE_ON not in letter.blanks() or deadline.status(today) is Status.LATE


def _open_now(deadlines: Sequence[Deadline], today: date) -> Deadline | None:
    """Return the step that is late, the last of them; or else the one that is due next."""
    waiting = [d for d in deadlines if d.met_on is None and d.due is not None]
    late = [d for d in waiting if d.status(today) is Status.LATE]
    if late:
        return late[-1]
    ahead = (Status.DUE, Status.UPCOMING)
    begun = [d for d in waiting if d.status(today) in ahead and not d.counted_from.forecast]
    return begun[0] if begun else None


def _told(found: Deadline, letter: ReadyLetter, today: date) -> LetterLaw:
    words = {
        BLANK_OF_EVENT[way.start.event]: short_date(way.start.on)
        for way in found.ways
        if way.start.event in BLANK_OF_EVENT and way.start.on and way.start.on <= today
    }
    late = found.status(today) is Status.LATE
    if late and found.due is not None:
        words |= {DUE_ON: short_date(found.due), "days_late": _days(found.days(today) or 0)}
    asks_for_late = DUE_ON in letter.blanks()
    shown = asks_for_late or found.rule.by is Actor.FAMILY
    return LetterLaw(words=words, told=_sentence(found, today, late=late) if shown else "")


def _sentence(found: Deadline, today: date, *, late: bool) -> str:
    why = law_clock.why(found)
    if found.rule.by is Actor.FAMILY:
        passed = " That day has passed: send your answer all the same." if late else ""
        return f"This is the last day to answer: {why}{passed}"
    if late:
        return f"By our count it is {_days(found.days(today) or 0)} late: {why}"
    return f"By our count it is not late yet: {why}"


def _days(days: int) -> str:
    return "1 day" if days == 1 else f"{days} days"
