"""The form for what is known of a letter or report."""

from PySide6.QtWidgets import QCompleter, QWidget
from typing_extensions import override

from sendjourney.domain.paper import Paper, PaperKind
from sendjourney.domain.person import Person
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice


class PaperDialog(FormDialog):
    """Asks what the paper is, from whom, and of which day."""

    def __init__(self, desk: Desk, paper: Paper, parent: QWidget) -> None:
        """Take the paper to change."""
        super().__init__(desk, self.tr("About this paper"), parent=parent, intro=paper.file_name)
        self._paper = paper
        self._people = desk.family.of_child(Person, desk.child.id)
        self._title = TextLine(paper.title)
        self._kind = Choice(options(PaperKind), paper.kind)
        self._from = TextLine(paper.from_whom or self._name_of(paper.person_id))
        self._dated = DateField(desk.today, paper.dated)
        self._received = DateField(desk.today, paper.received_on)
        self._notes = TextBox(paper.notes)
        self._visibility = VisibilityChoice(paper.visibility)
        self._from.setCompleter(QCompleter([p.name for p in self._people], self))
        self._add_fields()

    @override
    def record(self) -> Paper:
        sender = self._from.value()
        known = next((p.id for p in self._people if p.name.casefold() == sender.casefold()), "")
        kind = self._kind.value()
        return self._paper.changed(
            title=self._title.value(),
            kind=kind if isinstance(kind, PaperKind) else self._paper.kind,
            from_whom=sender,
            person_id=known,
            dated=self._dated.value(),
            received_on=self._received.value(),
            notes=self._notes.value(),
            visibility=self._visibility.value(),
        )

    def _add_fields(self) -> None:
        needed = self.tr("Write a few words, so that you find it again")
        self.add(Field(self.tr("What is it?"), self._title, needed=needed))
        self.add(Field(self.tr("What kind of paper?"), self._kind))
        who = self.tr("A person or a service, such as “Speech therapy”")
        self.add(Field(self.tr("Who is it from?"), self._from, hint=who))
        self.add(Field(self.tr("What date is on it?"), self._dated, hint=DATE_HINT))
        self.add(Field(self.tr("When did you get it?"), self._received))
        self.add(Field(self.tr("Notes"), self._notes))
        self.add(Field(self.tr("Who may see this?"), self._visibility))

    def _name_of(self, person_id: str) -> str:
        return next((p.name for p in self._people if p.id == person_id), "")
