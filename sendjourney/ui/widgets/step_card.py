"""One step of the review year: how it stands, who must act, and the one thing to do."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.services import review_words
from sendjourney.services.review_year import State, Step, Stop
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary, primary, quiet
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, body, muted, small, strong

CAME = {
    Stop.BEGINS: "Add the dates of the plan",
    Stop.INVITED: "Write down when you were told",
    Stop.PAPERS: "The papers came",
    Stop.MEETING: "Put the meeting in the diary",
    Stop.REPORT: "The report came",
    Stop.DECISION: "The decision came",
    Stop.NOTICE: "The changes came",
    Stop.ANSWER: "We have answered",
    Stop.FINAL: "The changed plan came",
    Stop.ROUND: "The review is finished",
}
ASK = {
    Stop.PAPERS: "Ask for the papers",
    Stop.REPORT: "Ask for the report",
    Stop.DECISION: "Ask for the decision",
    Stop.NOTICE: "Ask for the changes",
    Stop.ANSWER: "Words for your answer",
    Stop.FINAL: "Ask for the changed plan",
    Stop.ROUND: "Ask for the review",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Here:
    """What a step has to know besides itself."""

    today: date
    is_now: bool
    has_letters: bool


class StepCard(QWidget):
    """The large words beside the ring."""

    came = Signal(object)
    """Carries the ``Step`` that is to be written down."""

    letter_asked = Signal(object)
    """Carries the id of the letter that the family wants."""

    def __init__(self, step: Step, here: Here) -> None:
        """Show a step as it stands."""
        super().__init__()
        self.step, self._here = step, here
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for part in (*self._said(), *self._ways(), *self._details()):
            column.addWidget(part)

    def _said(self) -> list[QWidget]:
        step, today = self.step, self._here.today
        mark = chip(review_words.standing(step, today), review_words.tone(step, today))
        where = self.tr("You are here") if self._here.is_now else self.tr("A step of the year")
        lines = [(strong, review_words.when(step)), (body, review_words.who(step))]
        return [
            WrapRow(strong(where), mark, gap=Space.M),
            Heading(step.stop.label, 2),
            *(look(words) for look, words in lines if words),
            body(self._next()),
        ]

    def _next(self) -> str:
        """Return what to do next; of what needs nothing done, what it is."""
        step = self.step
        if step.state in {State.AWAITED, State.LATE} and step.rule and step.rule.do_next:
            return step.rule.do_next
        if step.state is State.DONE or step.stop is Stop.MEETING:
            return review_words.says(step)
        return review_words.why(step)

    def _ways(self) -> list[QWidget]:
        step = self.step
        if step.state in {State.DONE, State.NOT_NEEDED}:
            return []
        came, ask = CAME[step.stop], ASK.get(step.stop, "")
        if step.stop is Stop.MEETING and step.on is not None:
            came = self.tr("Open it in the diary")
        letter = step.rule.letter if step.rule and ask and self._here.has_letters else ""
        asks_first = letter and (step.state is State.LATE or step.stop is Stop.ANSWER)
        waits = step.state is State.NOT_KNOWN
        buttons = [self._button(came, is_first=not asks_first, payload=step)]
        if letter and not waits:
            buttons.append(self._button(ask, is_first=bool(asks_first), payload=letter))
        return [WrapRow(*sorted(buttons, key=_is_lesser), gap=Space.M)]

    def _button(self, words: str, *, is_first: bool, payload: object) -> Button:
        icon = "mail" if isinstance(payload, str) else "check"
        main = primary if self._here.is_now else ordinary
        button = (main if is_first else quiet)(words, icon=icon, payload=payload)
        button.chosen.connect(self._on_chosen)
        return button

    def _details(self) -> list[QWidget]:
        rule = self.step.rule
        if rule is None:
            return []
        source = self.tr("{basis}: {provision}. We last checked this rule on {day}.").format(
            basis=rule.basis.label, provision=rule.provision, day=short_date(rule.checked_on)
        )
        lines = [(body, rule.says), (body, review_words.why(self.step)), (muted, rule.note)]
        said = [look(words) for look, words in lines if words]
        inside = boxes.column(*said, small(source), gap=Space.S)
        return [Drawer(self.tr("Why, and what the law says"), inside, about=self.step.stop.label)]

    @Slot(object)
    def _on_chosen(self, payload: object) -> None:
        if isinstance(payload, str):
            self.letter_asked.emit(payload)
        else:
            self.came.emit(payload)


def _is_lesser(button: Button) -> bool:
    return button.kind == "quiet"
