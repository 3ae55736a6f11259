"""One line for each record, by which a family knows it again in a list of things to tick."""

from functools import singledispatch

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.event import Event
from sendjourney.domain.page_choice import PageChoice
from sendjourney.domain.page_given import PageGiven
from sendjourney.domain.paper import Paper
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.promise import Promise
from sendjourney.domain.record import Record
from sendjourney.domain.referral import Referral
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.review_view import ReviewView
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import Sign
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.services.happenings import event_title
from sendjourney.services.typed_dates import short_date

LONGEST = 90
LIST_MARKS = "-•"
"""What a list begins with; in one line there is no list."""


def shortened(title: str, text: str = "") -> str:
    """Return a title and the beginning of a text, in one line."""
    said = text.strip().lstrip(f"{LIST_MARKS} ")
    line = " ".join(f"{title}: {said}".split()) if said else title
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1].rstrip()}…"


@singledispatch
def line_for(record: Record) -> str:
    """Return a line about a record."""
    raise TypeError(record)


@line_for.register
def _(record: Setting) -> str:
    return shortened(record.name, record.kind.label)


@line_for.register
def _(record: Plan) -> str:
    return shortened(record.kind.label, record.council)


@line_for.register
def _(record: Sign) -> str:
    return shortened(f"When I {record.when}", record.means)


@line_for.register
def _(record: Person) -> str:
    return shortened(record.name, ", ".join(filter(None, (record.role, record.organisation))))


@line_for.register
def _(record: Appointment) -> str:
    return shortened(short_date(record.on), record.title)


@line_for.register
def _(record: ContactNote) -> str:
    return shortened(f"{short_date(record.on)}, {record.way.label}", record.what_was_said)


@line_for.register
def _(record: Promise) -> str:
    return shortened(record.what, f"by {short_date(record.due)}" if record.due else "")


@line_for.register
def _(record: Event) -> str:
    day = record.happening().done_on()
    return shortened(event_title(record.event), short_date(day) if day else "")


@line_for.register
def _(record: SchoolTerm) -> str:
    return f"School term: {short_date(record.first)} to {short_date(record.last)}"


@line_for.register
def _(record: Referral) -> str:
    since = f"since {short_date(record.asked_on)}" if record.asked_on else ""
    over = f"until {short_date(record.over_on)}" if record.over_on else ""
    return shortened(record.for_what, over or since)


@line_for.register
def _(record: Paper) -> str:
    day = record.dated or record.received_on
    return shortened(record.title, short_date(day) if day else "")


@line_for.register
def _(record: ReviewReport) -> str:
    what = record.what or f"Report from {record.who or record.service.label}"
    came = f"came {short_date(record.arrived_on)}" if record.arrived_on else ""
    asked = f"asked for {short_date(record.asked_on)}" if record.asked_on else ""
    return shortened(what, came or asked)


@line_for.register
def _(record: ReviewView) -> str:
    return shortened("For the annual review", record.text)


@line_for.register
def _(record: PlanOutcome) -> str:
    return shortened(f"Outcome, section {record.section}" if record.section else "Outcome",
                     record.what)  # fmt: skip


@line_for.register
def _(record: SupportCycle) -> str:
    since = f" from {short_date(record.began_on)}" if record.began_on else ""
    return shortened(f"SEN support{since}", record.planned or record.assessed)


@line_for.register
def _(record: PageGiven) -> str:
    to_whom = record.to_whom or (record.reader.label if record.reader else "")
    on = short_date(record.given_on) if record.given_on else ""
    return shortened(record.title, ", ".join(filter(None, (to_whom, on))))


@line_for.register
def _(record: PageChoice) -> str:
    return shortened("Choice for a page", record.name)
