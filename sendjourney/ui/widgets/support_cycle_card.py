"""One round of SEN support: assess, plan, do and review side by side."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.services.support import Round, Standing, standing
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, ordinary, quiet
from sendjourney.ui.widgets.chips import CountLeaf, chip
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.moment_parts import head, lay_out, marked, privacy
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body, muted

TONES = {Standing.GOING_ON: "sky", Standing.TIME_TO_LOOK: "warn", Standing.LOOKED_AT: "good"}
ICONS = {
    Standing.GOING_ON: "refresh",
    Standing.TIME_TO_LOOK: "clock",
    Standing.LOOKED_AT: "circle-check",
}
NARROWEST = 250


class SupportCycleCard(RecordCard):
    """What was found, what was planned, who does it, and how it went."""

    review_asked = Signal(object)
    """Carries the ``SupportCycle`` of which the family wants to write how it went."""

    def __init__(self, found: Round, today: date) -> None:
        """Take the round."""
        self._round, self._standing = found, standing(found.cycle, today)
        super().__init__(found.cycle, name=self._spoken())
        lay_out(
            self,
            CountLeaf(str(found.number), self.tr("round"), TONES[self._standing]),
            [boxes.column(head(self._title(), self._marks()), self._steps(), gap=Space.S)],
            [*self._buttons(), self.more_button()],
        )
        if found.cycle.is_open():
            self.offer(self.tr("Write how it went"), self._on_review)
        self.offer(self.tr("Change"), self.open_it)
        self.offer(self.tr("Delete"), self.delete_it)

    def _spoken(self) -> str:
        words = self.tr("SEN support, round {number}, {standing}")
        return words.format(number=self._round.number, standing=self._standing.label)

    def _title(self) -> str:
        began = self._round.cycle.began_on
        if began is None:
            return self.tr("We have not written down when it began")
        return self.tr("From {day}").format(day=short_date(began))

    def _marks(self) -> list[QWidget]:
        tone, icon = TONES[self._standing], ICONS[self._standing]
        ink = "muted" if tone == "sky" else f"on_{tone}"
        mark = marked(icon, chip(self._standing.label, tone), ink)
        return [mark, *privacy(self._round.cycle)]

    def _steps(self) -> QWidget:
        cycle = self._round.cycle
        steps = [
            self._quarter(self.tr("Assess: what school found out"), cycle.assessed),
            self._quarter(self.tr("Plan: what school will do"), cycle.planned),
            self._quarter(self.tr("Do: who does it"), cycle.done_by),
            self._quarter(self.tr("Review: how it went"), *self._review()),
        ]
        return Columns(*steps, narrowest=NARROWEST, most=2)

    def _quarter(self, title: str, *said: str) -> QWidget:
        lines = [words for words in said if words] or [self.tr("Nothing written down yet")]
        return boxes.column(muted(title), *(body(words) for words in lines), None, gap=2)

    def _review(self) -> tuple[str, ...]:
        cycle = self._round.cycle
        if cycle.reviewed_on is not None:
            words = self.tr("Looked at on {day}.").format(day=short_date(cycle.reviewed_on))
        elif cycle.review_on is not None:
            words = self.tr("To be looked at by {day}.").format(day=short_date(cycle.review_on))
        else:
            words = self.tr("No day for it is written down yet.")
        return words, cycle.how_it_went

    def _buttons(self) -> list[Button]:
        change = quiet(self.tr("Change"), name=self._about(self.tr("Change")))
        change.clicked.connect(self.open_it)
        if not self._round.cycle.is_open():
            return [change]
        words = self.tr("Write how it went")
        review = ordinary(words, icon="pencil", name=self._about(words))
        review.clicked.connect(self._on_review)
        return [review, change]

    def _about(self, words: str) -> str:
        named = self.tr("{what}: round {number}")
        return named.format(what=words, number=self._round.number)

    @Slot()
    def _on_review(self) -> None:
        self.review_asked.emit(self._round.cycle)
