"""Recently deleted: what can still be brought back."""

from datetime import timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.caseworker import Caseworker
from sendjourney.domain.child import Child
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
from sendjourney.domain.story import Sign, StoryPart
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.errors import SendJourneyError
from sendjourney.services import typed_dates
from sendjourney.services.family import BIN_DAYS, Binned
from sendjourney.services.happenings import event_title
from sendjourney.services.record_lines import line_for
from sendjourney.services.story_guide import heading
from sendjourney.ui.desk import Desk
from sendjourney.ui.page import Page
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.text import Heading, lead, muted

SHOWN_AT_ONCE = 40
ICONS: dict[type[Record], str] = {
    Child: "heart", Setting: "school", StoryPart: "book", Sign: "hand", Person: "user",
    Caseworker: "landmark", Appointment: "calendar", ContactNote: "message", Promise: "flag",
    Plan: "clipboard-check", Paper: "file", Referral: "clock",
    Event: "landmark", SchoolTerm: "school", ReviewReport: "file", ReviewView: "message",
    PlanOutcome: "clipboard-check", SupportCycle: "refresh", PageGiven: "send",
    PageChoice: "list",
}  # fmt: skip
KNOWN_BY_THEIR_LINE = (
    SchoolTerm, ReviewReport, ReviewView, PlanOutcome, SupportCycle, PageGiven, PageChoice,
)  # fmt: skip


class DeletedPage(Page):
    """Shows what was deleted in the last 30 days, what went together as one."""

    title = "Recently deleted"

    def __init__(self, desk: Desk) -> None:
        """Build the heading; the rest comes with ``refresh``."""
        super().__init__(desk)
        self._shown = SHOWN_AT_ONCE
        self._content = boxes.column(gap=Space.M)
        self.add(
            boxes.column(
                Heading(self.tr("Recently deleted"), 1),
                lead(self.tr("What you delete stays here for 30 days. Then it is gone for good.")),
                gap=Space.XS,
            )
        )
        self.add(self._content)

    @override
    def refresh(self) -> None:
        together = _together(self.desk.family.bin())
        if not together:
            boxes.refill(self._content, self._nothing())
            return
        parts: list[QWidget] = [self._card(binned) for binned in together[: self._shown]]
        if len(together) > self._shown:
            more = ordinary(self.tr("Show more"))
            more.clicked.connect(self._on_more_clicked)
            parts.append(more)
        boxes.refill(self._content, *parts)

    def _nothing(self) -> QWidget:
        return EmptyState(
            "trash",
            self.tr("Nothing was deleted"),
            self.tr("If you delete something by mistake, you can bring it back from here."),
        )

    def _card(self, binned: list[Binned]) -> QWidget:
        first = binned[0]
        name = title_of(first.record)
        words = [Heading(name, 3), muted(self._when(first))]
        if len(binned) > 1:
            more = self.tr("and {number} more that went with it").format(number=len(binned) - 1)
            words.insert(1, muted(more))
        back: Button = ordinary(
            self.tr("Bring back"),
            icon="undo",
            name=self.tr("Bring back {name}").format(name=name),
            payload=first,
        )
        back.chosen.connect(self._on_bring_back)
        icon = Tile(ICONS.get(type(first.record), "file"), "sky", 44)
        said = boxes.beside(icon, boxes.column(*words, gap=2))
        return Card(boxes.beside_end(said, back), name=name)

    def _when(self, binned: Binned) -> str:
        day = binned.deleted_at.astimezone().date()
        left = (day + timedelta(days=BIN_DAYS) - self.desk.today).days
        return self.tr("Deleted on {day}. Kept for {left} more days.").format(
            day=typed_dates.words_for_date(day), left=max(left, 0)
        )

    @Slot(object)
    def _on_bring_back(self, binned: Binned) -> None:
        try:
            self.desk.family.restore(binned)
        except SendJourneyError as error:
            self.desk.tools.messages.warn(self, str(error))
            return
        self.desk.show_undo(self.tr("Bring back {name}").format(name=title_of(binned.record)))

    @Slot()
    def _on_more_clicked(self) -> None:
        self._shown += SHOWN_AT_ONCE
        self.refresh()


def title_of(record: Record) -> str:
    """Return what a deleted record is called: its name or title, or the beginning of its words."""
    if isinstance(record, StoryPart):
        of_part = heading(record.heading)
        return of_part.own_title if of_part else record.text[:60] or "A part of the story"
    if isinstance(record, Event):
        return event_title(record.event)
    if isinstance(record, KNOWN_BY_THEIR_LINE):
        return line_for(record)
    for name in ("name", "title", "what", "when", "what_was_said", "for_what"):
        text = str(getattr(record, name, "")).strip()
        if text:
            return text if len(text) <= LONGEST_TITLE else f"{text[:LONGEST_TITLE]}…"
    return {Caseworker: "A caseworker", Plan: "The plan"}.get(type(record), "Something")


LONGEST_TITLE = 80


def _together(binned: list[Binned]) -> list[list[Binned]]:
    """Group what was deleted in one change, the child or person first, deleted last first."""
    groups: dict[int, list[Binned]] = {}
    for one in binned:
        groups.setdefault(one.change, []).append(one)
    order = list(ICONS)
    for group in groups.values():
        group.sort(key=lambda b: order.index(type(b.record)))
    return list(groups.values())
