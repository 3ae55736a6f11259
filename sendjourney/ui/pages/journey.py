"""Journey: where a child is, what is late, what is next, and how long each step took."""

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.event import Event
from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.law.deadline import Deadline
from sendjourney.domain.plan import Plan
from sendjourney.domain.record import Record
from sendjourney.services import law_rules, recording
from sendjourney.services.areas import area
from sendjourney.services.awaited import awaited
from sendjourney.services.happenings import event_title
from sendjourney.services.journey import Journey, journey_of
from sendjourney.services.what_is_due import caseworker_now
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.event_forms import KEPT, EventForms
from sendjourney.ui.page import Page
from sendjourney.ui.page_list import factories
from sendjourney.ui.pages.journey_begin import Beginnings
from sendjourney.ui.pages.journey_steps import StepRow, StepsCard
from sendjourney.ui.pages.journey_terms import MissedTerms
from sendjourney.ui.pages.journey_way import WayCard
from sendjourney.ui.pages.missing_part import MissingPart
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.awaited_strip import AwaitedStrip
from sendjourney.ui.widgets.banner import Banner
from sendjourney.ui.widgets.buttons import Button, ordinary, primary
from sendjourney.ui.widgets.deadline_card import DeadlineCard, Help
from sendjourney.ui.widgets.drawer import LateDrawer
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.settling import Settling, go_to
from sendjourney.ui.widgets.text import Heading, lead, muted, small
from sendjourney.ui.widgets.word_help import WordHelp

SOONEST = 5
PLAN, DIARY, SHARE = Place(page="plan"), Place(page="diary"), Place(page="share")


class JourneyPage(Page):
    """Shows where a child is on the way. All of it follows from events, plan and diary."""

    title = "Journey"
    paper = "what-happened-when"

    def __init__(self, desk: Desk) -> None:
        """Build the heading; the rest comes with ``refresh``."""
        super().__init__(desk)
        self._forms = EventForms(desk, self)
        self._rows: dict[str, StepRow] = {}
        self._kept = self._wanted_id = ""
        self._settling = Settling(self)
        self._lead = lead("")
        self._record = primary(self.tr("Record what happened"), icon="plus")
        self._tools = WrapRow(
            self._record,
            self._way(self.tr("Add dates of the plan"), PLAN, icon="clipboard-check"),
            self._way(self.tr("Add a meeting"), DIARY, icon="calendar"),
            self._way(self.tr("Put it on a page"), SHARE, icon="send"),
            gap=Space.M,
        )
        self._news, self._content = boxes.column(), boxes.column(gap=Space.L)
        self._missing, self._terms = MissingPart(desk), MissedTerms(desk, self)
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        desk = self.desk
        record = desk.family.record()
        found = journey_of(record, desk.child, desk.today)
        words = self.tr("Where {name} is on the way, who must act, and by when.")
        self._lead.setText(words.format(name=desk.child.called))
        self._tools.setVisible(found.is_begun)
        self._rows = {}
        if not found.is_begun:
            boxes.refill(self._content, Beginnings(self._forms), *self._growing_up(found))
        else:
            boxes.refill(self._content, *self._parts(found, record), *self._growing_up(found))
        self._missing.refresh()
        self._terms.refresh(found.unclear)
        self._show_news(record)

    @override
    def show_record(self, record_id: str) -> None:
        """Scroll to something that happened and put the focus on it.

        Of what was just kept on another page, say on top what followed from it.
        """
        if record_id.startswith(KEPT):
            self._say_what_followed(record_id.removeprefix(KEPT))
            return
        self._wanted_id = record_id
        self._settling.wait()

    @override
    def add_new(self) -> None:
        self._forms.record()

    @override
    def first_focus(self) -> QWidget | None:
        return self._record if self._record.isVisible() else None

    @override
    def hideEvent(self, arg__1: QHideEvent) -> None:
        self._kept = ""
        boxes.refill(self._news)
        super().hideEvent(arg__1)

    @Slot(object)
    def _on_go_asked(self, place: Place) -> None:
        self.desk.go(place.page, place.record_id)

    @Slot(object)
    def _on_opened(self, record: Record) -> None:
        if isinstance(record, Event):
            self._forms.change(record)
        elif isinstance(record, Appointment):
            self.desk.go("diary", record.id)
        else:
            self.desk.go("plan", "" if isinstance(record, Plan) else record.id)

    @Slot(object)
    def _on_delete_asked(self, event: Event) -> None:
        ids = list(self._rows)
        place = ids.index(event.id)
        self._wanted_id = next(iter([*ids[place + 1 :], *reversed(ids[:place])]), "")
        self._forms.delete(event)
        self._settling.wait()

    @Slot(object)
    def _on_kept(self, event: Event) -> None:
        self._say_what_followed(event.id)

    def _say_what_followed(self, event_id: str) -> None:
        """Say on top of the page what followed from what was just written down."""
        self._kept = event_id
        self._show_news(self.desk.family.record())
        self.show_from_the_top()

    @Slot()
    def _on_placed(self) -> None:
        row = self._rows.get(self._wanted_id)
        if row is not None and row.isVisible():
            go_to(row)

    # Building

    def _build(self) -> None:
        self.add(boxes.column(Heading(self.tr("Journey"), 1), self._lead, gap=Space.XS))
        words = WordHelp("Mediation", "Tribunal")
        for part in (self._tools, self._news, self._content, words, self._missing, self._terms):
            self.add(part)
        self.add(small(f"{law_rules.status_note()} {law_rules.not_advice()}"), gap=Space.L)

    def _connect(self) -> None:
        self._record.clicked.connect(self._forms.record)
        self._forms.kept.connect(self._on_kept)
        self._settling.settled.connect(self._on_placed)

    def _show_news(self, record: FamilyRecord) -> None:
        """Show what followed from the event that was kept last, while it is there."""
        event = next((e for e in record.events if e.id == self._kept), None)
        self._news.setVisible(event is not None)
        if event is None:
            boxes.refill(self._news)
            return
        title = self.tr("Written down: {what}").format(what=event_title(event.event))
        said = recording.what_followed(record, self.desk.child, event, self.desk.today)
        boxes.refill(self._news, Banner("good", title, said))
        announce(self._news, said)

    def _parts(self, found: Journey, record: FamilyRecord) -> list[QWidget]:
        name, today = self.desk.child.called, self.desk.today
        parts: list[QWidget] = [WayCard(name, found, today)]
        if found.troubles:
            title = self.tr("Some dates do not go together")
            parts.append(Banner("warn", title, "\n".join(found.troubles)))
        if found.late:
            written = self.tr(
                "As far as you have written down. If it has happened, press “It has happened”."
            )
            said = boxes.column(Heading(self.tr("Late"), 2), muted(written), gap=Space.XS)
            parts += [said, *self._cards(found.late)]
        if waits := awaited(record, self.desk.child, found.late, today):
            strip = AwaitedStrip(waits)
            strip.go_asked.connect(self._on_go_asked)
            parts.append(strip)
        if found.coming:
            soon, later = found.coming[:SOONEST], found.coming[SOONEST:]
            parts += [Heading(self.tr("What is next"), 2), *self._cards(soon)]
            parts += self._drawer(self.tr("Later in the year ahead: {count}"), later)
        parts += self._steps(found, {r.id: r for r in record.everything()})
        passed = self.tr("Passed, and not known: {count}")
        return [*parts, *self._drawer(passed, found.unclear, is_known=False)]

    def _steps(self, found: Journey, records: Mapping[str, Record]) -> list[QWidget]:
        if not (found.happened or found.planned):
            return []
        today = self.desk.today
        cards = [StepsCard(stage.name, own, records, today) for stage, own in found.happened]
        if found.planned:
            planned = self.tr("Planned, or the day is not known yet")
            cards.append(StepsCard(planned, found.planned, records, today))
        for card in cards:
            card.opened.connect(self._on_opened)
            card.delete_asked.connect(self._on_delete_asked)
            self._rows |= {row.shown.id: row for row in card.rows}
        return [Heading(self.tr("What happened"), 2), *cards]

    def _growing_up(self, found: Journey) -> list[QWidget]:
        if not found.growing_up:
            return []
        return [Heading(self.tr("Growing up"), 2), *self._cards(found.growing_up)]

    def _cards(self, deadlines: Iterable[Deadline], *, is_known: bool = True) -> list[QWidget]:
        today, help_at = self.desk.today, self._help()
        cards = [DeadlineCard(each, today, help_at, is_known=is_known) for each in deadlines]
        for card in cards:
            card.go_asked.connect(self._on_go_asked)
            card.happened.connect(self._forms.record_for)
        return list(cards)

    def _help(self) -> Help:
        desk = self.desk
        now, near = caseworker_now(desk.family, desk.child, desk.today), area(desk.child.area)
        return Help(
            has_letters="letters" in factories(),
            caseworker=now.person.id if now.person else "",
            advice=f"{near.advice_name}: {near.advice}" if near.advice else "",
        )

    def _drawer(
        self, title: str, deadlines: tuple[Deadline, ...], *, is_known: bool = True
    ) -> list[QWidget]:
        if not deadlines:
            return []
        words = title.format(count=len(deadlines))
        cards = partial(self._cards, deadlines, is_known=is_known)
        return [LateDrawer(words, cards, gap=Space.M)]

    def _way(self, words: str, place: Place, *, icon: str = "") -> Button:
        button = ordinary(words, icon=icon, payload=place)
        button.chosen.connect(self._on_go_asked)
        return button
