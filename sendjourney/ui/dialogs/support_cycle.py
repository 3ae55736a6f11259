"""The form for one round of SEN support: assess, plan, do, review."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.support_cycle import SupportCycle
from sendjourney.services.support import date_problems
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

GAP = 20


class SupportCycleDialog(FormDialog):
    """Asks what school found, what it will do, who does it, and how it went."""

    def __init__(
        self,
        desk: Desk,
        cycle: SupportCycle,
        parent: QWidget,
        *,
        before: SupportCycle | None = None,
        reviewing: bool = False,
    ) -> None:
        """Take a round to change, or a fresh one.

        ``before`` is the round before a fresh one: what was planned then is shown as a hint. When
        ``reviewing``, only how the round went is asked.
        """
        self._is_new = desk.family.get(SupportCycle, cycle.id) is None
        title, intro = self._titles(reviewing=reviewing)
        super().__init__(desk, title, parent=parent, intro=intro, save=self.tr("Save this round"))
        self._cycle, self._before, self._reviewing = cycle, before, reviewing
        self._make_inputs(cycle)
        self._add_fields()

    @override
    def record(self) -> SupportCycle:
        return self._cycle.changed(
            began_on=self._began_on.value(),
            assessed=self._assessed.value(),
            planned=self._planned.value(),
            done_by=self._done_by.value(),
            review_on=self._review_on.value(),
            reviewed_on=self._reviewed_on.value(),
            how_it_went=self._how_it_went.value(),
            visibility=self._visibility.value(),
        )

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        found = date_problems(self.record(), self.desk.today)
        fields = {"review_on": self._review_field, "reviewed_on": self._reviewed_field}
        for name, words in found.items():
            fields[name].set_error(words)
        return [(words, fields[name].target()) for name, words in found.items()]

    def _titles(self, *, reviewing: bool) -> tuple[str, str]:
        if reviewing:
            intro = self.tr(
                "Look at the help together with school: keep it, change it, or ask for more."
            )
            return self.tr("How did this round go?"), intro
        intro = self.tr("One round of help at school, from finding out to looking at it again.")
        if self._is_new:
            return self.tr("Start a round of SEN support"), intro
        return self.tr("Change this round of SEN support"), intro

    def _make_inputs(self, cycle: SupportCycle) -> None:
        today = self.desk.today
        looked = cycle.reviewed_on or (today if self._reviewing else None)
        self._began_on = DateField(today, cycle.began_on)
        self._assessed = TextBox(cycle.assessed, lines=2)
        self._planned = TextBox(cycle.planned, lines=3)
        self._done_by = TextBox(cycle.done_by, lines=1)
        self._review_on = DateField(today, cycle.review_on)
        self._reviewed_on = DateField(today, looked)
        self._how_it_went = TextBox(cycle.how_it_went, lines=3)
        self._visibility = VisibilityChoice(cycle.visibility)
        self._review_field = Field(
            self.tr("When will you look at it together again?"), self._review_on, hint=DATE_HINT
        )
        self._reviewed_field = Field(
            self.tr("When did you look at it together?"), self._reviewed_on
        )

    def _add_fields(self) -> None:
        review = [
            self._reviewed_field,
            Field(
                self.tr("Review: how did it go?"),
                self._how_it_went,
                hint=self.tr("What helped, what did not, what you agreed to do next"),
            ),
        ]
        if self._reviewing:
            for part in review:
                self.add(part)
            return
        for part in self._first_fields():
            self.add(part)
        seen = Field(self.tr("Who may see this?"), self._visibility)
        if self._cycle.is_open():
            title = self.tr("More: how it went, who may see this")
            self.add(Drawer(title, boxes.column(*review, seen, gap=GAP), stays_open=True))
            return
        for part in review:
            self.add(part)
        self.add(Drawer(self.tr("More: who may see this"), seen, stays_open=True))

    def _first_fields(self) -> list[Field]:
        name = self.desk.child.called
        return [
            Field(self.tr("When did this round begin?"), self._began_on, hint=DATE_HINT),
            Field(
                self.tr("Assess: what did school find out?"),
                self._assessed,
                hint=self._last_time("how_it_went")
                or self.tr("What is hard for {name}, and what goes well").format(name=name),
            ),
            Field(
                self.tr("Plan: what will school do?"),
                self._planned,
                hint=self._last_time("planned")
                or self.tr("What help, how often, and what should come of it"),
            ),
            Field(self.tr("Do: who does it?"), self._done_by, hint=self._last_time("done_by")),
            self._review_field,
        ]

    def _last_time(self, field: str) -> str:
        """Return what the round before said; empty when there was none."""
        said = " ".join(str(getattr(self._before, field, "")).split())
        return self.tr("Last time: {words}").format(words=said) if said else ""
