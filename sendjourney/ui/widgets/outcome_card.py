"""An outcome of the plan: the help promised for it, and how both are going."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.plan_outcome import Given, PlanOutcome, Progress
from sendjourney.services.plan_outcomes import SECTIONS
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button, quiet
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns, WrapRow
from sendjourney.ui.widgets.moment_parts import head, privacy
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body, muted, strong
from sendjourney.ui.widgets.vague_hint import VagueHint

LONGEST_NAME = 60


class OutcomeCard(RecordCard):
    """One outcome. The two questions about it are answered on the card itself."""

    answered = Signal(object)
    """Carries the ``PlanOutcome`` with another answer to how it is going."""

    up_asked = Signal(object)
    """Carries the ``PlanOutcome`` that is to stand one place higher."""

    down_asked = Signal(object)
    """Carries the ``PlanOutcome`` that is to stand one place lower."""

    def __init__(self, outcome: PlanOutcome, *, is_first: bool, is_last: bool) -> None:
        """Show an outcome; the first cannot go up, the last not down."""
        super().__init__(outcome, name=f"{self.tr('Outcome')}: {outcome.what}", gap=Space.M)
        self.outcome = outcome
        self._given = self._choice(options(Given), outcome.given)
        self._progress = self._choice(options(Progress), outcome.progress)
        self._hint = VagueHint()
        self.add(head(outcome.what, privacy(outcome)))
        for part in self._said():
            self.add(part)
        if outcome.provision:
            self._hint.show_text(outcome.provision)
        self.add(
            Columns(
                self._question(self.tr("Is the help given?"), self._given),
                self._question(self.tr("How is it going?"), self._progress),
                narrowest=220,
                most=2,
            )
        )
        if outcome.view:
            self.add(boxes.column(strong(self.tr("Our view")), body(outcome.view), gap=2))
        self.add(WrapRow(*self._buttons(is_first=is_first, is_last=is_last), gap=Space.XS))
        self._fill_menu(is_first=is_first, is_last=is_last)

    def _choice(self, offered: list[tuple[object, str]], chosen: object) -> Choice:
        choice = Choice(offered, chosen)
        choice.edited.connect(self._on_answered)
        return choice

    def _question(self, words: str, choice: Choice) -> QWidget:
        choice.setAccessibleName(f"{words} {self.outcome.what[:LONGEST_NAME]}")
        return Field(words, choice)

    def _said(self) -> list[QWidget]:
        outcome = self.outcome
        where = self.tr("Section {section}").format(
            section=SECTIONS.get(outcome.section, outcome.section)
        )
        by = self.tr("By {day}").format(day=short_date(outcome.by_when)) if outcome.by_when else ""
        said: list[QWidget] = [muted(". ".join(filter(None, [where, by])))]
        if not outcome.provision:
            return [*said, muted(self.tr("The help promised for it is not written down yet."))]
        promised = boxes.column(
            strong(self.tr("Help promised in the plan")), body(outcome.provision), gap=2
        )
        return [*said, promised, self._hint]

    def _buttons(self, *, is_first: bool, is_last: bool) -> list[Button]:
        found = [self._button(self.tr("Change"), self.open_it)]
        if not is_first:
            found.append(self._button(self.tr("Move up"), self._on_up))
        if not is_last:
            found.append(self._button(self.tr("Move down"), self._on_down))
        return [*found, self.more_button()]

    def _button(self, words: str, slot: Callable[[], None]) -> Button:
        button = quiet(words, name=f"{words}: {self.outcome.what}")
        button.clicked.connect(slot)
        return button

    def _fill_menu(self, *, is_first: bool, is_last: bool) -> None:
        self.offer(self.tr("Change"), self.open_it)
        if not is_first:
            self.offer(self.tr("Move up"), self._on_up)
        if not is_last:
            self.offer(self.tr("Move down"), self._on_down)
        self.offer(self.tr("Delete"), self.delete_it)

    @Slot()
    def _on_answered(self) -> None:
        given, progress = self._given.value(), self._progress.value()
        self.answered.emit(self.outcome.changed(given=given, progress=progress))

    @Slot()
    def _on_up(self) -> None:
        self.up_asked.emit(self.outcome)

    @Slot()
    def _on_down(self) -> None:
        self.down_asked.emit(self.outcome)
