"""What a family waits for from others, whatever it is, and for how many days."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.law.rules import Actor
from sendjourney.domain.promise import Promise, open_promises
from sendjourney.domain.referral import Referral, length_in_words, waiting
from sendjourney.domain.review_report import ReviewReport
from sendjourney.services import deadline_words

USUAL_WHAT = "Report for the review"


class AwaitedKind(Labelled):
    """What sort of thing is awaited."""

    WAIT = "wait", "A wait"
    STEP = "step", "A step in law"
    PROMISE = "promise", "A promise"
    REPORT = "report", "A report for the review"


@dataclass(frozen=True, kw_only=True, slots=True)
class Awaited:
    """One thing that has not come. ``days`` counts from asking; of a step, from its last day.

    ``late`` says by how many days it is past ``due``, the day it was promised for or its last day.
    ``record_id`` is empty for a step in law.
    """

    kind: AwaitedKind
    what: str
    whom: str
    days: int | None
    due: date | None = None
    late: int = 0
    record_id: str = ""

    @property
    def how_long(self) -> str:
        """Return how long it has been awaited: “9 days”, “31 weeks”; empty when not known."""
        return "" if self.days is None else length_in_words(self.days)

    @property
    def how_late(self) -> str:
        """Return how late it is: “4 days late”; empty when it is not."""
        return f"{deadline_words.days(self.late)} late" if self.late else ""


def awaited(
    record: FamilyRecord, child: Child, late: Iterable[Deadline], today: date
) -> tuple[Awaited, ...]:
    """Return what a child's family waits for, the longest first, what has no day last.

    ``late`` are the steps whose last day has passed, as the journey has them.
    """
    own = record.of_child(child)
    names = {person.id: person.name for person in own.people}
    found = [
        *(_wait(referral, names, today) for referral in waiting(own.referrals, today)),
        *_steps(late, today),
        *(_promise(promise, names, today) for promise in open_promises(own.promises)),
        *(_report(one, names, today) for one in own.review_reports if one.is_awaited()),
    ]
    return tuple(sorted(found, key=lambda one: (one.days is None, -(one.days or 0), one.what)))


def _wait(referral: Referral, names: Mapping[str, str], today: date) -> Awaited:
    return Awaited(
        kind=AwaitedKind.WAIT,
        what=referral.for_what,
        whom=referral.to_whom or names.get(referral.person_id, ""),
        days=referral.days_waited(today),
        record_id=referral.id,
    )


def _steps(late: Iterable[Deadline], today: date) -> Iterator[Awaited]:
    for deadline in late:
        days = deadline.days(today)
        if deadline.rule.by is not Actor.FAMILY and days:
            yield Awaited(
                kind=AwaitedKind.STEP,
                what=deadline.rule.title,
                whom=deadline.rule.by.label,
                days=days,
                due=deadline.due,
                late=days,
            )


def _promise(promise: Promise, names: Mapping[str, str], today: date) -> Awaited:
    return Awaited(
        kind=AwaitedKind.PROMISE,
        what=promise.what,
        whom=names.get(promise.person_id, "") or promise.who,
        days=_since(promise.made_on, promise.due, today),
        due=promise.due,
        late=_past(promise.due, today),
        record_id=promise.id,
    )


def _report(report: ReviewReport, names: Mapping[str, str], today: date) -> Awaited:
    return Awaited(
        kind=AwaitedKind.REPORT,
        what=report.what or USUAL_WHAT,
        whom=names.get(report.person_id, "") or report.who or report.service.label,
        days=_since(report.asked_on, report.promised_for, today),
        due=report.promised_for,
        late=_past(report.promised_for, today),
        record_id=report.id,
    )


def _since(asked: date | None, due: date | None, today: date) -> int | None:
    """Return the days since something was asked for, or else since it was due."""
    begun = asked or (due if _past(due, today) else None)
    return None if begun is None or begun > today else (today - begun).days


def _past(due: date | None, today: date) -> int:
    return 0 if due is None else max((today - due).days, 0)
