"""The review year on the page of the plan: the ring, the step of today, and all steps as a list."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.services import law_clock, review_words
from sendjourney.services.review_year import ReviewYear, State, Step, Stop
from sendjourney.services.typed_dates import short_date, words_for_date
from sendjourney.ui.page_list import factories
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.step_card import Here, StepCard
from sendjourney.ui.widgets.text import Heading, body, muted, small, strong
from sendjourney.ui.widgets.year_ring import Bead, YearRing

NARROW, NARROW_ROW = 560, 380


class YearCard(Card):
    """The ring with the step that is looked at beside it: at first, the one of today."""

    came = Signal(object)
    """Carries the ``Step`` that is to be written down."""

    letter_asked = Signal(object)
    """Carries the id of the letter that the family wants."""

    step_shown = Signal()
    """Another step stands beside the ring now."""

    def __init__(self, year: ReviewYear, today: date) -> None:
        """Show a year as it stands."""
        super().__init__(name=self.tr("The review year"))
        self.year, self._today = year, today
        self._place = boxes.column()
        beads = [self._bead(step) for step in year.steps]
        self.ring = YearRing(beads, now=year.now.stop, **_centre(year, today))
        self.add(boxes.beside_end(self._place, self.ring, gap=Space.XL, below=NARROW))
        self.ring.chosen.connect(self._on_stop_chosen)
        self.show_step(year.now.stop)

    def show_step(self, stop: Stop) -> None:
        """Show another step beside the ring."""
        is_now = stop is self.year.now.stop
        here = Here(today=self._today, is_now=is_now, has_letters="letters" in factories())
        card = StepCard(self.year.step(stop), here)
        card.came.connect(self.came)
        card.letter_asked.connect(self.letter_asked)
        boxes.refill(self._place, card)
        self.step_shown.emit()

    def _bead(self, step: Step) -> Bead:
        is_now = step is self.year.now
        said = review_words.spoken(step, self._today, is_now=is_now)
        tone = review_words.tone(step, self._today)
        return Bead(step.stop, state=step.state, tone=tone, name=said, is_now=is_now)

    @Slot(object)
    def _on_stop_chosen(self, stop: Stop) -> None:
        self.show_step(stop)


class FinishCard(Card):
    """By when the review has to be finished, and what that was counted from."""

    def __init__(self, year: ReviewYear, today: date) -> None:
        """Show the last day of a year whose last day is known."""
        finish = year.finish
        due = finish.due if finish else None
        late = due is not None and due < today
        super().__init__(kind="bad" if late else "soft", name=self.tr("The annual review"))
        if finish is None or due is None:
            return
        start = finish.counted_from
        title = self.tr("The annual review is late")
        if not late:
            title = self.tr("The annual review must be finished by")
        counted = self.tr("Counted from {event}, {day}.").format(
            event=law_clock.counted_from(start), day=short_date(start.anchor)
        )
        said = [Heading(title, 3), strong(words_for_date(due)), body(counted)]
        said += [strong(self._guess_words())] if start.guess else []
        source = f"{finish.rule.says} {finish.basis.label}: {finish.rule.provision}."
        self.add(boxes.column(*said, small(source), gap=2))

    def _guess_words(self) -> str:
        return self.tr(
            "The true day may be earlier. Add the day of the last review, or of the very first "
            "plan, and we can be sure."
        )


def steps_drawer(year: ReviewYear, today: date) -> Drawer:
    """Return all steps in words, for whoever would rather read a list than a ring."""
    rows: list[QWidget] = []
    for step in year.steps:
        rows += [boxes.rule(), _row(step, today)]
    card = Card(*rows[1:])
    return Drawer(card.tr("All steps of the year as a list"), card)


def _row(step: Step, today: date) -> QWidget:
    lines = [(strong, step.stop.label), (muted, review_words.when(step) or review_words.why(step))]
    said = boxes.column(*(look(words) for look, words in lines if words), gap=2)
    mark = chip(review_words.standing(step, today), review_words.tone(step, today))
    return boxes.beside_end(said, WrapRow(mark), gap=Space.M, below=NARROW_ROW)


def _centre(year: ReviewYear, today: date) -> dict[str, str]:
    """Return the words in the middle of the ring: how long to the step of today, or how late."""
    now = year.now
    finish = year.finish.due if year.finish else None
    day = now.due or (now.on if now.state is State.AWAITED else None) or finish
    if day is None:
        return {"big": "?", "words": "not known"}
    days = (day - today).days
    unit = "day" if abs(days) == 1 else "days"
    return {"big": str(abs(days)), "words": f"{unit} {'late' if days < 0 else 'to go'}"}
