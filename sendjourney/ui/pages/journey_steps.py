"""What happened in one part of the journey, as a calm list with each step's time beside it."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from sendjourney.services import deadline_words
from sendjourney.services.journey import Step
from sendjourney.services.law_rules import Stage
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, muted, strong

NARROW = 380


class StageCard(Card):
    """One part of the journey: its steps, oldest first."""

    def __init__(self, stage: Stage, steps: Sequence[Step], today: date) -> None:
        """Show the steps as they stand today."""
        super().__init__(name=stage.name)
        self.add(Heading(stage.name, 3))
        for step in steps:
            self.add(boxes.rule())
            self.add(_row(step, today))


def _row(step: Step, today: date) -> QWidget:
    said = boxes.column(
        strong(step.title),
        muted(short_date(step.on)),
        *(muted(deadline_words.took(deadline, today)) for deadline in step.deadlines),
        gap=2,
    )
    marks = dict.fromkeys(
        (deadline_words.standing(d, today), deadline_words.tone(d, today)) for d in step.deadlines
    )
    if not marks:
        return said
    chips = WrapRow(*(chip(words, tone) for words, tone in marks), gap=Space.XS)
    return boxes.beside_end(said, chips, gap=Space.M, below=NARROW)
