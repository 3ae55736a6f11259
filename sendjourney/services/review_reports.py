"""The reports for a review: whose came, whose did not, and whom one could still ask."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from sendjourney.domain.child import Child
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.labelled import Labelled
from sendjourney.domain.person import Person, Service
from sendjourney.domain.review_report import ReviewReport
from sendjourney.services import deadline_words
from sendjourney.services.people import roster
from sendjourney.services.review_year import ReviewYear, Stop
from sendjourney.services.typed_dates import short_date

USUAL_WHAT = "Report for the review"
SERVICES = (Service.EDUCATION, Service.HEALTH, Service.SOCIAL_CARE)
"""Those that the law wants to hear from; what they sent or did not is said at the top."""


class Standing(Labelled):
    """How a report stands."""

    CAME = "came", "Came"
    LATE = "late", "Late"
    AWAITED = "awaited", "Asked for"
    TO_ASK = "to_ask", "Not asked for yet"


@dataclass(frozen=True, kw_only=True, slots=True)
class Reports:
    """The reports of one review, and those of earlier ones.

    ``papers_by`` is the last day on which the law wants them sent round, if it is known.
    """

    now: tuple[ReviewReport, ...]
    earlier: tuple[ReviewReport, ...]
    papers_by: date | None

    def of(self, service: Service) -> list[ReviewReport]:
        """Return the reports of one service."""
        return [report for report in self.now if report.service is service]

    def groups(self) -> list[tuple[Service, list[ReviewReport]]]:
        """Return the reports by service: learning, health, social care, then the others."""
        order = [*SERVICES, *(service for service in Service if service not in SERVICES)]
        return [(service, own) for service in order if (own := self.of(service))]


def reports_of(record: FamilyRecord, child: Child, year: ReviewYear | None) -> Reports:
    """Return a child's reports; without a day that the year began on, all belong to it."""
    own = record.of_child(child).review_reports
    since = year.step(Stop.BEGINS).on if year else None
    now = [report for report in own if _belongs(report, since)]
    return Reports(
        now=tuple(now),
        earlier=tuple(report for report in own if report not in now),
        papers_by=year.step(Stop.PAPERS).due if year else None,
    )


def last_day(report: ReviewReport, papers_by: date | None) -> date | None:
    """Return the day by which a report should come: as promised, or else in time for all."""
    return report.promised_for or papers_by


def standing(report: ReviewReport, today: date, papers_by: date | None = None) -> Standing:
    """Return how a report stands."""
    by = last_day(report, papers_by)
    if report.arrived_on is not None:
        return Standing.CAME
    if report.asked_on is None and report.promised_for is None:
        return Standing.TO_ASK
    return Standing.LATE if by is not None and by < today else Standing.AWAITED


def in_words(report: ReviewReport, today: date, papers_by: date | None = None) -> str:
    """Return how a report stands, in a few words: “Came 5 days late”, “12 days late”."""
    by, how = last_day(report, papers_by), standing(report, today, papers_by)
    if how is Standing.CAME:
        late = 0 if by is None or report.arrived_on is None else (report.arrived_on - by).days
        return f"Came {deadline_words.days(late)} late" if late > 0 else how.label
    if how is Standing.LATE and by is not None:
        return f"{deadline_words.days((today - by).days)} late"
    return how.label


def days_in_full(report: ReviewReport, papers_by: date | None = None) -> list[str]:
    """Return what is known about its days, a line for each."""
    lines = [
        ("Asked for on {day}", report.asked_on),
        ("Promised for {day}", report.promised_for),
        ("Came on {day}", report.arrived_on),
    ]
    said = [words.format(day=short_date(day)) for words, day in lines if day is not None]
    if report.arrived_on is None and report.promised_for is None and papers_by is not None:
        said.append(f"Should come by {short_date(papers_by)}, in time for the meeting")
    return said


def sent_or_not(reports: Reports, today: date) -> list[tuple[Service, str, str]]:
    """Return, for each service the law wants to hear from, what it sent; with the tone of that."""
    return [(service, *_sent(reports, service, today)) for service in SERVICES]


def came_on(report: ReviewReport, today: date) -> ReviewReport:
    """Return a report that came today."""
    return report.changed(arrived_on=today)


def asked_on(reports: Iterable[ReviewReport], today: date) -> list[ReviewReport]:
    """Return the reports among these that were not asked for yet, as asked for today."""
    return [r.changed(asked_on=today) for r in reports if not (r.asked_on or r.arrived_on)]


def to_ask(record: FamilyRecord, child: Child, reports: Reports, today: date) -> list[ReviewReport]:
    """Return a new row for everybody who works with the child and is on no row yet."""
    own = record.of_child(child)
    named = {report.person_id for report in reports.now}
    holders = {worker.person_id for worker in own.caseworkers}
    return [
        ReviewReport(
            child_id=child.id, what=USUAL_WHAT, service=person.service, person_id=person.id
        )
        for person in roster(own.people, today).here
        if person.service is not Service.FAMILY and person.id not in named | holders
    ]


def from_whom(report: ReviewReport, people: Sequence[Person]) -> str:
    """Return who writes a report, with their job; empty when nobody is named."""
    person = next((p for p in people if p.id == report.person_id), None)
    if person is None:
        return report.who or ("Somebody who was removed" if report.person_id else "")
    return f"{person.name}, {person.role}" if person.role else person.name


def date_problem(report: ReviewReport) -> str:
    """Return what does not fit among the days of a report; empty when all does."""
    asked, came = report.asked_on, report.arrived_on
    if asked is not None and came is not None and came < asked:
        return "The day it came is before the day you asked. Please check both."
    return ""


def _belongs(report: ReviewReport, since: date | None) -> bool:
    day = report.asked_on or report.arrived_on
    return day is None or since is None or day >= since


def _sent(reports: Reports, service: Service, today: date) -> tuple[str, str]:
    own = reports.of(service)
    came = [r for r in own if r.arrived_on is not None]
    late = [r for r in own if standing(r, today, reports.papers_by) is Standing.LATE]
    if all(standing(r, today, reports.papers_by) is Standing.TO_ASK for r in own):
        return "Nobody was asked yet", "warn"
    if len(came) == len(own):
        return "Everything came" if len(own) > 1 else "It came", "good"
    words = f"{len(came)} of {len(own)} came" if came else "Nothing came yet"
    return (f"{words}, {len(late)} late", "bad") if late else (words, "sky")
