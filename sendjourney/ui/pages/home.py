"""Home: what is late, what is next, who holds the case, how far the story is."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services.countdown import Countdown, countdown
from sendjourney.services.family import Protection
from sendjourney.services.first_steps import first_steps
from sendjourney.services.interview import Standing, standing
from sendjourney.services.typed_dates import words_for_date
from sendjourney.services.what_is_due import WhatIsDue, what_is_due
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.page import Page
from sendjourney.ui.pages.home_cards import AppointmentCard, CaseworkerCard, StoryCard
from sendjourney.ui.pages.home_changes import MOST, LatestChanges
from sendjourney.ui.pages.home_coming import ComingUp
from sendjourney.ui.pages.home_deadline import NextDeadline
from sendjourney.ui.pages.home_first import FirstEvening
from sendjourney.ui.pages.home_held import HeldPages
from sendjourney.ui.pages.home_late import LateThings
from sendjourney.ui.pages.home_next import NextBigThing
from sendjourney.ui.pages.home_parts import HomePart
from sendjourney.ui.pages.interview_offer import InterviewOffer
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.awaited_strip import AwaitedStrip
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import ordinary
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.text import Heading, lead

RECOVERY_NOTE = "recovery_kept_on"


class HomePage(Page):
    """Gives the answers of the day. Everything on it leads to its place."""

    title = "Home"
    paper = "appointments-and-promises"

    def __init__(self, desk: Desk) -> None:
        """Build the greeting; the rest comes with ``refresh``."""
        super().__init__(desk)
        self._hello = Heading(self.tr("Hello"), 1)
        self._today = lead("")
        self._content = boxes.column(gap=Space.L)
        self.add(boxes.column(self._hello, self._today, gap=Space.XS))
        self._held, self._foot = HeldPages(desk), boxes.column(gap=Space.L)
        self._held.go_asked.connect(self._on_go_asked)
        for part in (self._content, self._held, self._foot):
            self.add(part)

    @override
    def refresh(self) -> None:
        child, today = self.desk.child, self.desk.today
        due = what_is_due(self.desk.family, child, today)
        steps = first_steps(self.desk.family, child)
        asked = standing(self.desk.family, child)
        words = self.tr("Here is what is next for {child}. {day}.")
        if steps.are_needed:
            words = self.tr("This is {child}’s own place. {day}.")
        self._today.setText(words.format(child=child.called, day=words_for_date(today)))
        found = countdown(due, today)
        late = LateThings(due, child, self._names(child), today)
        late.go_asked.connect(self._on_go_asked)
        parts: list[QWidget] = [] if late.is_empty() else [late]
        parts += [*self._next(due, found), *self._next_deadline(due, found)]
        if steps.are_needed:
            parts.append(self._leading(FirstEvening(steps, child, asked)))
        else:
            parts += self._questions(asked)
            parts.append(self._cards(due, child))
        boxes.refill(self._content, *parts, *self._waiting(due))
        self._held.look()
        foot = [
            *self._coming(due, found, is_first=steps.are_needed),
            *self._changes(),
            *self._recovery(),
        ]
        boxes.refill(self._foot, *foot)
        self._foot.setVisible(bool(foot))

    @Slot(object)
    def _on_go_asked(self, place: Place) -> None:
        self.desk.go(place.page, place.record_id)

    @Slot()
    def _on_recovery(self) -> None:
        self.desk.recovery_asked.emit()

    def _questions(self, asked: Standing) -> list[QWidget]:
        """Return the way back to the questions of the first evening, while some are left."""
        if not asked.is_begun or asked.is_done:
            return []
        offer = InterviewOffer(asked)
        offer.button.payload = Place(page="interview")
        offer.button.chosen.connect(self._on_go_asked)
        return [offer]

    def _next(self, due: WhatIsDue, found: Countdown | None) -> list[QWidget]:
        if found is not None:
            return [self._leading(NextBigThing(found, self.desk.today))]
        return self._plan_without_dates(due)

    def _next_deadline(self, due: WhatIsDue, found: Countdown | None) -> list[QWidget]:
        """Return the next last day of the law, unless it is on the ring already."""
        if due.next_deadline is None or (found and found.duty == due.next_deadline):
            return []
        return [self._leading(NextDeadline(due.next_deadline, self.desk.today))]

    def _plan_without_dates(self, due: WhatIsDue) -> list[QWidget]:
        plans = self.desk.family.of_child(Plan, self.desk.child.id)
        if due.review is not None or not any(plan.kind is PlanKind.EHC for plan in plans):
            return []
        button = ordinary(self.tr("Add the dates"), payload=Place(page="plan"))
        button.chosen.connect(self._on_go_asked)
        sentence = self.tr("With one date from the plan we can work out when its review is due.")
        title = self.tr("When is the next annual review?")
        return [Banner("soft", title, sentence, button=button, icon="calendar")]

    def _cards(self, due: WhatIsDue, child: Child) -> QWidget:
        today, names = self.desk.today, self._names(child)
        return Columns(
            self._leading(AppointmentCard(due.next_appointment, names, today)),
            self._leading(StoryCard(due.story, child)),
            self._leading(CaseworkerCard(due.caseworker, today)),
        )

    def _waiting(self, due: WhatIsDue) -> list[QWidget]:
        if not due.awaited:
            return []
        strip = AwaitedStrip(due.awaited)
        strip.go_asked.connect(self._on_go_asked)
        return [strip]

    def _coming(self, due: WhatIsDue, found: Countdown | None, *, is_first: bool) -> list[QWidget]:
        """Return what is coming and stands nowhere above."""
        above = {found.meeting.id if found.meeting else ""} if found else set()
        if due.next_appointment is not None and not is_first:
            above.add(due.next_appointment.id)
        review_above = found is not None and found.deadline is not None
        rest = [
            moment
            for moment in due.coming
            if (moment.record.id not in above if moment.record else not review_above)
        ]
        if not rest:
            return []
        coming = self._leading(ComingUp(rest, self._names(self.desk.child), self.desk.today))
        return [Heading(self.tr("Coming up"), 2), coming]

    def _changes(self) -> list[QWidget]:
        changes = self.desk.family.latest(MOST)
        return [LatestChanges(changes, self.desk.today)] if changes else []

    def _recovery(self) -> list[QWidget]:
        family = self.desk.family
        if family.protection is Protection.NONE or family.note(RECOVERY_NOTE):
            return []
        button = ordinary(self.tr("See the sheet"), icon="key")
        button.clicked.connect(self._on_recovery)
        sentence = self.tr(
            "If the words are forgotten or this computer breaks, only the sheet opens your file."
        )
        title = self.tr("Print your recovery sheet")
        return [Banner("warn", title, sentence, button=button, icon="key")]

    def _leading(self, part: HomePart) -> QWidget:
        part.go_asked.connect(self._on_go_asked)
        return part

    def _names(self, child: Child) -> dict[str, str]:
        return {p.id: p.name for p in self.desk.family.of_child(Person, child.id)}
