"""The part of the plan's page about SEN support: what school does, round by round."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.plan import Plan
from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.services import support
from sendjourney.services.support import Round
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.support_cycle import SupportCycleDialog
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.settling import Settling, go_to
from sendjourney.ui.widgets.support_cycle_card import SupportCycleCard
from sendjourney.ui.widgets.text import Heading, body, muted
from sendjourney.ui.widgets.word_help import WordHelp

SHOWN_AT_ONCE = 2
"""Rounds that stand open on the page; those before them are in a drawer."""


class SupportPart(QWidget):
    """Shows the rounds of the child, the latest first, and opens their form.

    With a plan that is stronger than SEN support, they all stand in a drawer.
    """

    def __init__(self, desk: Desk) -> None:
        """Build the empty part; the page fills it with ``refresh``."""
        super().__init__()
        self._desk = desk
        self._rounds: Sequence[Round] = ()
        self._cards: dict[str, SupportCycleCard] = {}
        self._wanted_id = ""
        self._open, self._put_away = boxes.column(gap=Space.M), boxes.column(gap=Space.M)
        self._drawer = Drawer("", self._put_away)
        self._settling = Settling(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(WordHelp("SEN support", "SENCO"))
        column.addWidget(self._open)
        column.addWidget(self._drawer)
        self._settling.settled.connect(self._on_settled)

    def refresh(self, plan: Plan | None) -> None:
        """Show the rounds as they are now, beside the plan that the child has."""
        desk = self._desk
        self._rounds = support.rounds_of(desk.family.record(), desk.child)
        self.setVisible(support.is_asked_about(plan, self._rounds))
        self._cards = {found.cycle.id: self._card(found) for found in self._rounds}
        cards = list(self._cards.values())
        shown = SHOWN_AT_ONCE if support.is_asked_about(plan, ()) or plan is None else 0
        boxes.refill(self._open, *(self._open_parts(cards[:shown]) if shown else ()))
        boxes.refill(self._put_away, *cards[shown:])
        self._open.setVisible(shown > 0)
        self._drawer.setVisible(len(cards) > shown)
        words = (
            self.tr("Earlier rounds: {count}")
            if shown
            else self.tr("Rounds of SEN support: {count}")
        )
        self._drawer.set_title(words.format(count=len(cards) - shown))

    def show_record(self, record_id: str) -> None:
        """Scroll to a round and put the focus on it, also when it is in the drawer."""
        self._wanted_id = record_id
        card = self._cards.get(record_id)
        if card is not None and self._put_away.isAncestorOf(card):
            self._drawer.set_open(True)
        self._settling.wait()

    @Slot()
    def start(self) -> None:
        """Open the form of a new round, with what was planned last as a hint."""
        before = self._rounds[0].cycle if self._rounds else None
        fresh = support.next_round(self._desk.child, self._desk.today)
        self._ask(SupportCycleDialog(self._desk, fresh, self.window(), before=before))

    @Slot(object)
    def _on_opened(self, cycle: SupportCycle) -> None:
        self._ask(SupportCycleDialog(self._desk, cycle, self.window()))

    @Slot(object)
    def _on_review_asked(self, cycle: SupportCycle) -> None:
        self._ask(SupportCycleDialog(self._desk, cycle, self.window(), reviewing=True))

    @Slot(object)
    def _on_confirmed(self, cycle: SupportCycle) -> None:
        is_new = self._desk.family.get(SupportCycle, cycle.id) is None
        label = self.tr("Start a round of SEN support") if is_new else self._label(cycle)
        if self._desk.keep(label, cycle):
            self.show_record(cycle.id)

    @Slot(object)
    def _on_delete_asked(self, cycle: SupportCycle) -> None:
        ids = list(self._cards)
        place = ids.index(cycle.id)
        if self._desk.delete(self.tr("Delete a round of SEN support"), cycle):
            after = [*ids[place + 1 :], *reversed(ids[:place])]
            self.show_record(after[0] if after else "")

    @Slot()
    def _on_settled(self) -> None:
        if card := self._cards.get(self._wanted_id):
            go_to(card)

    def _label(self, cycle: SupportCycle) -> str:
        if cycle.began_on is None:
            return self.tr("Change a round of SEN support")
        words = self.tr("Change the round of SEN support from {day}")
        return words.format(day=short_date(cycle.began_on))

    def _ask(self, dialog: SupportCycleDialog) -> None:
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    def _card(self, found: Round) -> SupportCycleCard:
        card = SupportCycleCard(found, self._desk.today)
        card.opened.connect(self._on_opened)
        card.review_asked.connect(self._on_review_asked)
        card.delete_asked.connect(self._on_delete_asked)
        return card

    def _open_parts(self, cards: Sequence[SupportCycleCard]) -> list[QWidget]:
        lead = muted(self.tr("School finds out, plans, helps, and looks at it again with you."))
        words = boxes.column(Heading(self.tr("SEN support at school"), 2), lead, gap=2)
        if not cards:
            return [words, self._nothing_yet()]
        start = self._start_button(self.tr("Start the next round"), "refresh")
        start.setVisible(not self._desk.family.read_only)
        return [boxes.beside_end(words, start, below=560), *cards]

    def _nothing_yet(self) -> QWidget:
        start = self._start_button(self.tr("Write down the first round"), "plus")
        words = boxes.column(
            Heading(self.tr("No round written down yet"), 3),
            body(
                self.tr(
                    "What did school find out? What will it do, who does it, and when do you look "
                    "at it together? A written round shows later what was tried."
                )
            ),
            gap=2,
        )
        return Card(boxes.beside_end(boxes.beside(Tile("refresh", "sky"), words), start, below=560))

    def _start_button(self, words: str, icon: str) -> Button:
        button = ordinary(words, icon=icon)
        button.clicked.connect(self.start)
        return button
