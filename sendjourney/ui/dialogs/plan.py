"""The form for the plan and the dates that reviews are counted from."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.plan import Plan, PlanKind
from sendjourney.services.areas import area
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.choice import RadioList, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

WITH_COUNCIL = (PlanKind.EHC, PlanKind.ASKED, PlanKind.OTHER)


class PlanDialog(FormDialog):
    """Asks for the kind of plan, and then only for the dates that kind has."""

    def __init__(self, desk: Desk, plan: Plan, parent: QWidget) -> None:
        """Take the plan to change, or a fresh one."""
        super().__init__(
            desk,
            self.tr("The plan and its dates"),
            parent=parent,
            intro=self.tr("Leave out what you do not know. You can come back at any time."),
        )
        self._plan = plan
        self._kind = RadioList(options(PlanKind), plan.kind)
        self._council = TextLine(plan.council or area(desk.child.area).council)
        self._days = {name: DateField(desk.today, getattr(plan, name)) for name in _DAYS}
        self._notes = TextBox(plan.notes)
        self._visibility = VisibilityChoice(plan.visibility)
        self._fields_of_kind: dict[str, Field] = {}
        self._add_fields()
        self._kind.edited.connect(self._on_kind_edited)
        self._on_kind_edited()

    @override
    def record(self) -> Plan:
        kind = self._kind.value()
        days = {name: field.value() for name, field in self._days.items()}
        return self._plan.changed(
            kind=kind if isinstance(kind, PlanKind) else self._plan.kind,
            council=self._council.value(),
            notes=self._notes.value(),
            visibility=self._visibility.value(),
            **days,
        )

    def _add_fields(self) -> None:
        self.add(Field(self.tr("What does {name} have now?").format(name=self._name()), self._kind))
        hints = {
            "council": (self.tr("Which council?"), "", self._council),
            "asked_on": (
                self.tr("When did the council get the request?"),
                self.tr("The clock for an assessment runs from this day."),
                self._days["asked_on"],
            ),
            "first_made_on": (
                self.tr("When was the first plan made?"),
                self.tr("The day on the very first final plan. ") + DATE_HINT,
                self._days["first_made_on"],
            ),
            "final_on": (
                self.tr("What date is on the plan you have now?"),
                "",
                self._days["final_on"],
            ),
            "last_review_on": (
                self.tr("When did the last annual review end?"),
                self.tr(
                    "An annual review is the yearly check of the plan. It ends with the council's "
                    "letter that says keep, change or stop the plan, not with the meeting."
                ),
                self._days["last_review_on"],
            ),
        }
        for name, (label, hint, answer) in hints.items():
            self._fields_of_kind[name] = Field(label, answer, hint=hint)
            self.add(self._fields_of_kind[name])
        self.add(Field(self.tr("Anything else about the plan"), self._notes))
        self.add(Field(self.tr("Who may see this?"), self._visibility))

    @Slot()
    def _on_kind_edited(self) -> None:
        kind = self._kind.value()
        wanted = {
            "council": kind in WITH_COUNCIL,
            "asked_on": kind is PlanKind.ASKED,
            "first_made_on": kind is PlanKind.EHC,
            "final_on": kind in {PlanKind.EHC, PlanKind.OTHER},
            "last_review_on": kind is PlanKind.EHC,
        }
        for name, field in self._fields_of_kind.items():
            field.setVisible(wanted[name])

    def _name(self) -> str:
        return self.desk.child.called


_DAYS = ("asked_on", "first_made_on", "final_on", "last_review_on")
