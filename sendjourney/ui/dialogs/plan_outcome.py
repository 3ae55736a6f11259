"""The form for an outcome of the plan and the help promised for it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.plan_outcome import Given, PlanOutcome, Progress
from sendjourney.services import plan_outcomes
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import Choice, Option, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.vague_hint import VagueHint
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice


class PlanOutcomeDialog(FormDialog):
    """Asks for the outcome, the help that goes with it, and how both are going."""

    def __init__(self, desk: Desk, outcome: PlanOutcome | None, parent: QWidget) -> None:
        """Take the outcome to change; None for a new one."""
        super().__init__(
            desk,
            self.tr("Change this outcome") if outcome else self.tr("Add an outcome"),
            parent=parent,
            intro=self.tr("What the plan says {name} will be able to do (section E).").format(
                name=desk.child.called
            ),
            save=self.tr("Save this outcome"),
        )
        known = desk.family.of_child(PlanOutcome, desk.child.id)
        self._outcome = outcome or PlanOutcome(
            child_id=desk.child.id, what="", position=plan_outcomes.next_position(known)
        )
        self._make_inputs(self._outcome)
        self._add_fields()
        self._provision.edited.connect(self._on_provision_edited)
        self._on_provision_edited()

    @override
    def record(self) -> PlanOutcome:
        given, progress = self._given.value(), self._progress.value()
        return self._outcome.changed(
            what=self._what.value(),
            section=str(self._section.value()),
            provision=self._provision.value(),
            by_when=self._by_when.value(),
            given=given if isinstance(given, Given) else self._outcome.given,
            progress=progress if isinstance(progress, Progress) else self._outcome.progress,
            view=self._view.value(),
            visibility=self._visibility.value(),
        )

    @Slot()
    def _on_provision_edited(self) -> None:
        self._hint.show_text(self._provision.value())

    def _make_inputs(self, outcome: PlanOutcome) -> None:
        self._what = TextBox(outcome.what, lines=2)
        self._provision = TextBox(outcome.provision, lines=3)
        self._hint = VagueHint()
        self._section = Choice(_sections(outcome.section), outcome.section)
        self._by_when = DateField(self.desk.today, outcome.by_when)
        self._given = Choice(options(Given), outcome.given)
        self._progress = Choice(options(Progress), outcome.progress)
        self._view = TextBox(outcome.view, lines=3)
        self._visibility = VisibilityChoice(outcome.visibility)

    def _add_fields(self) -> None:
        copied = self.tr("Copy it from the plan, word for word")
        needed = self.tr("Write the outcome")
        self.add(Field(self.tr("The outcome"), self._what, hint=copied, needed=needed))
        help_field = Field(
            self.tr("The help promised for it"),
            self._provision,
            hint=self.tr("What the plan says must be given: what, how much, how often, by whom"),
        )
        self.add(boxes.column(help_field, self._hint))
        self.add(Field(self.tr("Is the help given?"), self._given))
        self.add(Field(self.tr("How is it going?"), self._progress))
        view = self.tr("What should stay, and what should change?")
        self.add(Field(self.tr("Your view"), self._view, hint=view))
        more = [
            Field(self.tr("In which section does the help stand?"), self._section),
            Field(self.tr("By when should it be reached?"), self._by_when, hint=DATE_HINT),
            Field(self.tr("Who may see this?"), self._visibility),
        ]
        title = self.tr("More: section, by when, who may see this")
        self.add(Drawer(title, boxes.column(*more, gap=20), stays_open=True))


def _sections(held: str) -> list[Option]:
    """Return the sections to choose from; one that an older file has stays among them."""
    known: list[Option] = list(plan_outcomes.SECTIONS.items())
    return known if held in plan_outcomes.SECTIONS else [*known, (held, held)]
