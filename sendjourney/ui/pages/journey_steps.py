"""What happened in one part of the journey: a calm list, each step with its time beside it."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.event import Event
from sendjourney.domain.record import Record
from sendjourney.services import deadline_words
from sendjourney.services.journey import Step
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.moment_parts import privacy, shortened
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import Heading, muted, strong

NARROW = 380


class StepsCard(Card):
    """Some steps under a title, in the order they are given. Each opens where it stands."""

    opened = Signal(object)
    """Carries the record that a step stands in."""

    delete_asked = Signal(object)
    """Carries the ``Event`` to be moved to the bin."""

    def __init__(
        self, title: str, steps: Sequence[Step], records: Mapping[str, Record], today: date
    ) -> None:
        """Show the steps as they stand today; ``records`` are those that steps stand in, by id."""
        super().__init__(name=title, gap=Space.XS)
        self.rows: list[StepRow] = []
        self.add(Heading(title, 3))
        for step in steps:
            self.add(boxes.rule())
            row = StepRow(records[step.record_id], step, today)
            row.opened.connect(self.opened)
            row.delete_asked.connect(self._on_delete_asked)
            self.rows.append(row)
            self.add(row)

    @Slot(object)
    def _on_delete_asked(self, record: object) -> None:
        """Pass it on; what a plan or the diary tells is not deleted from here."""
        if isinstance(record, Event):
            self.delete_asked.emit(record)


class StepRow(RecordCard):
    """One step: what, when, and how it stands beside the last days that it met or missed."""

    def __init__(self, record: Record, step: Step, today: date) -> None:
        """Take the record that the step stands in."""
        day = short_date(step.on) if step.on else self.tr("day not known yet")
        super().__init__(record, name=f"{step.title}, {day}", kind="line")
        self.pad(Space.S, Space.S)
        self._taken, self._today = step, today
        said = boxes.column(
            strong(step.title),
            muted(day[:1].upper() + day[1:]),
            *self._notes(),
            *(muted(deadline_words.took(deadline, today)) for deadline in step.deadlines),
            gap=2,
        )
        end = WrapRow(*self._marks(), self.more_button(), gap=Space.XS)
        self.add(boxes.beside_end(said, end, gap=Space.M, below=NARROW))
        self._fill_menu()

    def _notes(self) -> list[QWidget]:
        notes = self.shown.notes if isinstance(self.shown, Event) else ""
        return [muted(shortened(notes))] if notes else []

    def _marks(self) -> list[QWidget]:
        today = self._today
        marks = dict.fromkeys(
            (deadline_words.standing(d, today), deadline_words.tone(d, today))
            for d in self._taken.deadlines
        )
        return [*(chip(words, tone) for words, tone in marks), *privacy(self.shown)]

    def _fill_menu(self) -> None:
        entries: list[tuple[str, Callable[[], None]]]
        if isinstance(self.shown, Event):
            entries = [(self.tr("Change"), self.open_it), (self.tr("Delete"), self.delete_it)]
        elif isinstance(self.shown, Appointment):
            entries = [(self.tr("Open it in the diary"), self.open_it)]
        else:
            entries = [(self.tr("Open the plan"), self.open_it)]
        for words, slot in entries:
            self.offer(words, slot)
