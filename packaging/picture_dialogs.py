"""Every dialog of the app, each filled with something of the invented family."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtWidgets import QDialog, QWidget

from picture_stage import NOW
from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
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
from sendjourney.domain.setting import Setting
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.services.family import Version
from sendjourney.services.journey import journey_of
from sendjourney.services.ready_letters import blanks
from sendjourney.services.recording import likely
from sendjourney.services.support import next_round
from sendjourney.ui.crash import CrashDialog, report
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.appointment import AppointmentDialog
from sendjourney.ui.dialogs.blanks import BlanksDialog
from sendjourney.ui.dialogs.caseworker import (
    CaseworkerDatesDialog,
    CaseworkerDialog,
    CaseworkerEndDialog,
)
from sendjourney.ui.dialogs.change_words import ChangeWordsDialog
from sendjourney.ui.dialogs.child import ChildDialog
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.earlier_words import EarlierWordsDialog
from sendjourney.ui.dialogs.event import EventDialog
from sendjourney.ui.dialogs.page_choice import PageChoiceDialog
from sendjourney.ui.dialogs.page_given import PageGivenDialog
from sendjourney.ui.dialogs.page_password import PagePasswordDialog
from sendjourney.ui.dialogs.paper import PaperDialog
from sendjourney.ui.dialogs.paper_viewer import PaperViewer
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.dialogs.plan import PlanDialog
from sendjourney.ui.dialogs.plan_outcome import PlanOutcomeDialog
from sendjourney.ui.dialogs.promise import PromiseDayDialog, PromiseDialog
from sendjourney.ui.dialogs.recovery_sheet import RecoverySheetDialog
from sendjourney.ui.dialogs.referral import ReferralDialog, WaitOverDialog
from sendjourney.ui.dialogs.review_report import ReviewReportDialog
from sendjourney.ui.dialogs.school_terms import SchoolTermsDialog
from sendjourney.ui.dialogs.setting import SettingDialog
from sendjourney.ui.dialogs.support_cycle import SupportCycleDialog

R = TypeVar("R", bound=Record)

EARLIER = [Version(value="Idris hums when he is happy.", at=NOW, label="Write “About Idris”")]


def _some(desk: Desk, noun: type[R]) -> R:
    return desk.family.of_child(noun, desk.child.id)[0]


def _record(desk: Desk, window: QWidget) -> QDialog:
    journey = journey_of(desk.family.record(), desk.child, desk.today)
    event = Event(child_id=desk.child.id, event="")
    return EventDialog(desk, event, window, offered=likely(journey))


def _view(desk: Desk, window: QWidget) -> QDialog:
    paper = _some(desk, Paper)
    return PaperViewer(paper, desk.family.attachment(paper.sha256), window)


def _next_round(desk: Desk, window: QWidget) -> QDialog:
    fresh = next_round(desk.child, desk.today)
    return SupportCycleDialog(desk, fresh, window, before=_some(desk, SupportCycle))


DIALOGS: dict[str, Callable[[Desk, QWidget], QDialog]] = {
    "appointment": lambda d, w: AppointmentDialog(d, _some(d, Appointment), w),
    "appointment-new": lambda d, w: AppointmentDialog(d, None, w),
    "blanks": lambda d, w: BlanksDialog(d, [*blanks().values()][-6:], w),
    "caseworker": CaseworkerDialog,
    "caseworker-end": lambda d, w: CaseworkerEndDialog(d, _some(d, Caseworker), w),
    "caseworker-days": lambda d, w: CaseworkerDatesDialog(d, _some(d, Caseworker), w),
    "child": lambda d, w: ChildDialog(d, d.child, w),
    "crash": lambda _d, _w: CrashDialog(report(ZeroDivisionError, None)),
    "earlier-words": lambda d, w: EarlierWordsDialog(
        d, "About Idris", EARLIER, "Idris hums when he is happy, and when he thinks.", parent=w
    ),
    "note": lambda d, w: ContactNoteDialog(d, _some(d, ContactNote), w),
    "note-new": lambda d, w: ContactNoteDialog(d, None, w),
    "event": lambda d, w: EventDialog(d, _some(d, Event), w),
    "event-new": _record,
    "page-choice": lambda d, w: PageChoiceDialog(d, _some(d, PageChoice), w),
    "page-given": lambda d, w: PageGivenDialog(d, _some(d, PageGiven), w),
    "page-password": PagePasswordDialog,
    "paper": lambda d, w: PaperDialog(d, _some(d, Paper), w),
    "paper-view": _view,
    "person": lambda d, w: PersonDialog(d, _some(d, Person), w),
    "person-new": lambda d, w: PersonDialog(d, None, w),
    "outcome": lambda d, w: PlanOutcomeDialog(d, d.family.get(PlanOutcome, "outcome-hands"), w),
    "plan": lambda d, w: PlanDialog(d, _some(d, Plan), w),
    "promise": lambda d, w: PromiseDialog(d, _some(d, Promise), w),
    "promise-new": lambda d, w: PromiseDialog(d, None, w),
    "promise-day": lambda d, w: PromiseDayDialog(d, _some(d, Promise), w),
    "protection": ChangeWordsDialog,
    "recovery-sheet": RecoverySheetDialog,
    "report": lambda d, w: ReviewReportDialog(d, _some(d, ReviewReport), w),
    "report-new": lambda d, w: ReviewReportDialog(d, None, w),
    "wait": lambda d, w: ReferralDialog(d, _some(d, Referral), w),
    "wait-new": lambda d, w: ReferralDialog(d, None, w),
    "wait-over": lambda d, w: WaitOverDialog(d, _some(d, Referral), w),
    "support-round": lambda d, w: SupportCycleDialog(d, _some(d, SupportCycle), w),
    "support-round-new": _next_round,
    "terms": SchoolTermsDialog,
    "school": lambda d, w: SettingDialog(d, _some(d, Setting), w, title="School"),
}
