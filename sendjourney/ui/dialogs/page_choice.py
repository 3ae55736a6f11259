"""The form for the name of a choice of what goes on a page."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.page_choice import PageChoice
from sendjourney.services.named_choices import name_problem
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_line import TextLine


class PageChoiceDialog(FormDialog):
    """Asks for a name, and nothing else."""

    def __init__(self, desk: Desk, choice: PageChoice, parent: QWidget) -> None:
        """Take the choice, new or kept already."""
        super().__init__(
            desk,
            self.tr("Name this choice"),
            parent=parent,
            intro=self.tr("What is ticked now is kept under this name, for another day."),
            save=self.tr("Keep this choice"),
        )
        self._choice = choice
        self._name = TextLine(choice.name)
        hint = self.tr("For example, For school, or For Nana")
        self._field = Field(self.tr("What do you call it?"), self._name, hint=hint)
        self.add(self._field)

    @override
    def record(self) -> PageChoice:
        return self._choice.changed(name=self._name.value())

    @override
    def problems(self) -> list[tuple[str, QWidget | None]]:
        others = self.desk.family.of_child(PageChoice, self.desk.child.id)
        problem = name_problem(self._name.value(), self._choice, others)
        self._field.set_error(problem)
        return [(problem, self._field.target())] if problem else []
