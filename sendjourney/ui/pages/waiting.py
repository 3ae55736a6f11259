"""Waiting: what the child waits for, since when, and what to do about it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.child import Child
from sendjourney.domain.contact_note import ContactNote
from sendjourney.domain.event import Event
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.promise import Promise
from sendjourney.domain.referral import Referral
from sendjourney.domain.review_report import ReviewReport
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.services import waiting
from sendjourney.services.awaited import AwaitedKind, awaited
from sendjourney.services.journey import journey_of
from sendjourney.services.ready_letters import CHASE, place_of
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.dialogs.contact_note import ContactNoteDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.dialogs.referral import ReferralDialog, WaitOverDialog
from sendjourney.ui.page import Page
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.awaited_strip import AwaitedStrip
from sendjourney.ui.widgets.buttons import primary, quiet
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.referral_card import ReferralCard
from sendjourney.ui.widgets.settling import Settling, go_to, next_after
from sendjourney.ui.widgets.text import Heading, lead, small


class WaitingPage(Page):
    """Shows each wait as a card with its weeks; what is over stands in a drawer below."""

    title = "Waiting"
    paper = "waiting-list"
    nouns = frozenset(
        {Referral, Person, Child, Promise, ReviewReport, Plan, Appointment, Event, SchoolTerm}
    )

    def __init__(self, desk: Desk) -> None:
        """Build the heading; the cards come with ``refresh``."""
        super().__init__(desk)
        self._noted: Referral | None = None
        self._wanted_id = ""
        self._cards: dict[str, ReferralCard] = {}
        self._lead = lead("")
        self._add = primary(self.tr("Add a wait"), icon="plus")
        self._words = quiet(self.tr("Ready words"), icon="mail")
        self._content = boxes.column(gap=Space.M)
        self._over = boxes.column(gap=Space.M)
        self._others = boxes.column()
        self._drawer = Drawer("", self._over)
        self._note = small(self._counted())
        self._nothing = self._nothing_yet()
        self._settling = Settling(self)
        self._build()
        self._connect()

    @override
    def refresh(self) -> None:
        desk = self.desk
        now = waiting.waiting_for(desk.family, desk.child, desk.today)
        over = waiting.waits_before(desk.family, desk.child, desk.today)
        words = self.tr("What {name} waits for, and since when.")
        self._lead.setText(words.format(name=desk.child.called))
        self._tools.setVisible(bool(now or over))
        self._note.setVisible(bool(now or over))
        self._cards = {referral.id: self._card(referral) for referral in (*now, *over)}
        self._nothing.setVisible(not (now or over))
        boxes.refill(self._content, *(self._now(now) if now or over else ()))
        boxes.refill(self._over, *(self._cards[referral.id] for referral in over))
        self._show_others()
        self._drawer.setVisible(bool(over))
        self._drawer.set_title(self.tr("Waits that are over: {count}").format(count=len(over)))

    @override
    def show_record(self, record_id: str) -> None:
        """Scroll to a wait and put the focus on it, also when it is over."""
        if self._over.isAncestorOf(self._cards.get(record_id, self._lead)):
            self._drawer.set_open(True)
        self._wanted_id = record_id
        self._settling.wait()

    @override
    def add_new(self) -> None:
        self._on_add_clicked()

    @override
    def first_focus(self) -> QWidget | None:
        return self._nothing_add if self._nothing.isVisible() else self._add

    # What can be done with a wait

    @Slot()
    def _on_add_clicked(self) -> None:
        self._ask(ReferralDialog(self.desk, None, self))

    @Slot(object)
    def _on_opened(self, referral: Referral) -> None:
        self._ask(ReferralDialog(self.desk, referral, self))

    @Slot(object)
    def _on_seen(self, referral: Referral) -> None:
        self._ask(WaitOverDialog(self.desk, referral, self))

    @Slot(object)
    def _on_closed(self, referral: Referral) -> None:
        self._ask(WaitOverDialog(self.desk, referral, self, seen=False))

    @Slot(object)
    def _on_confirmed(self, referral: Referral) -> None:
        is_new = self.desk.family.get(Referral, referral.id) is None
        label = self.tr("Add {what}") if is_new else self.tr("Change {what}")
        if self.desk.keep(label.format(what=referral.for_what), referral):
            self.show_record(referral.id)

    @Slot(object)
    def _on_chased(self, referral: Referral) -> None:
        label = self.tr("Chased today: {what}").format(what=referral.for_what)
        if self.desk.keep(label, waiting.chased(referral, self.desk.today)):
            self.show_record(referral.id)

    @Slot(object)
    def _on_note_asked(self, referral: Referral) -> None:
        self._noted = referral
        begun = ContactNote(
            child_id=referral.child_id,
            on=self.desk.today,
            person_ids=(referral.person_id,) if referral.person_id else (),
            what_was_said=self.tr("About {what}: ").format(what=referral.for_what),
            visibility=referral.visibility,
        )
        dialog = ContactNoteDialog(self.desk, begun, self)
        dialog.confirmed.connect(self._on_noted)
        dialog.open()

    @Slot(object)
    def _on_noted(self, filled: Filled) -> None:
        """Keep the note; a wait that was talked about was chased on that day."""
        note, referral = filled.record, self._noted
        if not isinstance(note, ContactNote) or referral is None:
            return
        label = self.tr("Note about {what}").format(what=referral.for_what)
        self.desk.keep(label, *filled.everything(), waiting.chased(referral, note.on))

    @Slot(object)
    def _on_letter_asked(self, referral: Referral) -> None:
        self.desk.go("letters", place_of(CHASE, referral.id))

    @Slot(object)
    def _on_go_asked(self, place: Place) -> None:
        self.desk.go(place.page, place.record_id)

    @Slot()
    def _on_words_clicked(self) -> None:
        self.desk.go("letters")

    @Slot(object)
    def _on_delete_asked(self, referral: Referral) -> None:
        following = next_after(list(self._cards), referral.id)
        label = self.tr("Delete {what}").format(what=referral.for_what)
        if self.desk.delete(label, referral):
            self.show_record(following)

    @Slot()
    def _on_settled(self) -> None:
        card = self._cards.get(self._wanted_id)
        if card is not None and card.isVisible():
            go_to(card)

    def _ask(self, dialog: ReferralDialog | WaitOverDialog) -> None:
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    # Building

    def _build(self) -> None:
        self.add(boxes.column(Heading(self.tr("Waiting"), 1), self._lead, gap=Space.XS))
        self._tools = WrapRow(self._add, self._words, gap=Space.M)
        for part in (self._tools, self._nothing, self._content, self._drawer, self._others):
            self.add(part)
        self.add(self._note)

    def _connect(self) -> None:
        self._add.clicked.connect(self._on_add_clicked)
        self._words.clicked.connect(self._on_words_clicked)
        self._settling.settled.connect(self._on_settled)

    def _now(self, now: list[Referral]) -> list[QWidget]:
        nothing = self.tr("{name} waits for nothing just now.").format(name=self.desk.child.called)
        cards: list[QWidget] = [self._cards[referral.id] for referral in now]
        return cards or [lead(nothing)]

    def _show_others(self) -> None:
        """Show what else is awaited: steps of others, promises, reports."""
        desk, record = self.desk, self.desk.family.record()
        late = journey_of(record, desk.child, desk.today).late
        found = awaited(record, desk.child, late, desk.today)
        rest = [one for one in found if one.kind is not AwaitedKind.WAIT]
        title = self.tr("What else we are waiting for")
        strips = [AwaitedStrip(rest, title=title, most=0)] if rest else []
        for strip in strips:
            strip.go_asked.connect(self._on_go_asked)
        boxes.refill(self._others, *strips)
        self._others.setVisible(bool(rest))

    def _counted(self) -> str:
        return self.tr(
            "Weeks are whole calendar weeks, counted from the day you asked. How long is usual "
            "differs from service to service: ask yours, and ask for the answer in writing."
        )

    def _card(self, referral: Referral) -> ReferralCard:
        people = {person.id: person for person in self.desk.family.all(Person)}
        card = ReferralCard(referral, people, self.desk.today)
        card.opened.connect(self._on_opened)
        card.delete_asked.connect(self._on_delete_asked)
        card.chased.connect(self._on_chased)
        card.note_asked.connect(self._on_note_asked)
        card.letter_asked.connect(self._on_letter_asked)
        card.seen.connect(self._on_seen)
        card.closed.connect(self._on_closed)
        return card

    def _nothing_yet(self) -> QWidget:
        self._nothing_add = primary(self.tr("Add a wait"), icon="plus")
        self._nothing_add.clicked.connect(self._on_add_clicked)
        return EmptyState(
            "clock",
            self.tr("Nothing to wait for yet"),
            self.tr(
                "Write down each assessment or help that was asked for. We count the weeks, and "
                "give you words to ask again."
            ),
            self._nothing_add,
            tone="warn",
        )
