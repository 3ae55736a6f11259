"""The outcomes of the plan, in its order, with the help promised for each."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.services import plan_outcomes
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.plan_outcome import PlanOutcomeDialog
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import primary
from sendjourney.ui.widgets.empty_state import EmptyState
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.outcome_card import OutcomeCard
from sendjourney.ui.widgets.settling import next_after
from sendjourney.ui.widgets.text import small
from sendjourney.ui.widgets.word_help import WordHelp

LONGEST = 40  # characters of an outcome in what undo shows


class OutcomesPart(QWidget):
    """Shows each outcome as a card on which the family answers how it is going."""

    card_asked = Signal(object)
    """Carries the id of the card to go to, after something was written or deleted."""

    def __init__(self, desk: Desk) -> None:
        """Build the button; the cards come with ``show_outcomes``."""
        super().__init__()
        self._desk = desk
        self.cards: dict[str, OutcomeCard] = {}
        self.add_one = primary(self.tr("Add an outcome"), icon="plus")
        self._tools = WrapRow(self.add_one)
        self._content = boxes.column(gap=Space.M)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        column.addWidget(self._tools)
        column.addWidget(WordHelp("Outcome", "Provision"))
        column.addWidget(self._content)
        self.add_one.clicked.connect(self._on_add_clicked)

    def show_outcomes(self) -> None:
        """Show the outcomes as the file has them."""
        known = self.outcomes()
        last = len(known) - 1
        self.cards = {
            one.id: self._card(one, is_first=place == 0, is_last=place == last)
            for place, one in enumerate(known)
        }
        self._tools.setVisible(bool(known))
        note = small(self.tr("What you answer here is your view. The plan itself stays as it is."))
        parts = [*self.cards.values(), note] if known else [self._nothing_yet()]
        boxes.refill(self._content, *parts)

    def outcomes(self) -> list[PlanOutcome]:
        """Return the outcomes of the child."""
        return self._desk.family.of_child(PlanOutcome, self._desk.child.id)

    @Slot()
    def _on_add_clicked(self) -> None:
        self._ask(None)

    @Slot(object)
    def _on_opened(self, outcome: PlanOutcome) -> None:
        self._ask(outcome)

    @Slot(object)
    def _on_confirmed(self, outcome: PlanOutcome) -> None:
        is_new = self._desk.family.get(PlanOutcome, outcome.id) is None
        label = self.tr("Add the outcome “{what}”") if is_new else self.tr("Change “{what}”")
        if self._desk.keep(label.format(what=_short(outcome)), outcome):
            self.card_asked.emit(outcome.id)

    @Slot(object)
    def _on_answered(self, outcome: PlanOutcome) -> None:
        label = self.tr("Say how “{what}” is going").format(what=_short(outcome))
        self._desk.keep(label, outcome)

    @Slot(object)
    def _on_up_asked(self, outcome: PlanOutcome) -> None:
        self._move(outcome, -1)

    @Slot(object)
    def _on_down_asked(self, outcome: PlanOutcome) -> None:
        self._move(outcome, 1)

    @Slot(object)
    def _on_delete_asked(self, outcome: PlanOutcome) -> None:
        following = next_after(list(self.cards), outcome.id)
        if self._desk.delete(self.tr("Delete “{what}”").format(what=_short(outcome)), outcome):
            self.card_asked.emit(following)

    def _move(self, outcome: PlanOutcome, by: int) -> None:
        changed = plan_outcomes.moved(self.outcomes(), outcome, by)
        label = self.tr("Move “{what}”").format(what=_short(outcome))
        if changed and self._desk.keep(label, *changed):
            self.card_asked.emit(outcome.id)

    def _ask(self, outcome: PlanOutcome | None) -> None:
        dialog = PlanOutcomeDialog(self._desk, outcome, self)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()

    def _card(self, outcome: PlanOutcome, *, is_first: bool, is_last: bool) -> OutcomeCard:
        card = OutcomeCard(outcome, is_first=is_first, is_last=is_last)
        card.opened.connect(self._on_opened)
        card.answered.connect(self._on_answered)
        card.up_asked.connect(self._on_up_asked)
        card.down_asked.connect(self._on_down_asked)
        card.delete_asked.connect(self._on_delete_asked)
        return card

    def _nothing_yet(self) -> QWidget:
        add = primary(self.tr("Add the first outcome"), icon="plus")
        add.clicked.connect(self._on_add_clicked)
        return EmptyState(
            "star",
            self.tr("No outcomes written down yet"),
            self.tr(
                "An outcome is what {name} will be able to do. Copy them from section E of the "
                "plan, with the help that was promised, and say how it is going."
            ).format(name=self._desk.child.called),
            add,
        )


def _short(outcome: PlanOutcome) -> str:
    words = outcome.what
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
