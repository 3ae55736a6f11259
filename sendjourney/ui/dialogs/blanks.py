"""The form that fills the blanks of a letter, those we could not find in the record."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.person import Person, Service
from sendjourney.services.ready_letters import Blank
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets.date_field import DATE_HINT, DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import TextLine

WRITER = "your_name"


class BlanksDialog(FormDialog):
    """Asks for each open blank. Announces the answers, by the ids of blanks; any may be empty."""

    def __init__(self, desk: Desk, blanks: Sequence[Blank], parent: QWidget) -> None:
        """Take the blanks in the order to ask for them."""
        super().__init__(
            desk,
            self.tr("Fill in the blanks"),
            parent=parent,
            intro=self.tr("Leave empty what you do not know. It stays a blank in the letter."),
            save=self.tr("Put them in"),
        )
        self._inputs: dict[str, DateField | TextBox | TextLine] = {}
        for blank in blanks:
            self._inputs[blank.id] = self._input_for(blank)
            hint = DATE_HINT if blank.day else ""
            label = f"{blank.words[:1].upper()}{blank.words[1:]}"
            self.add(Field(label, self._inputs[blank.id], hint=hint))

    @override
    def record(self) -> dict[str, str]:
        return {blank_id: _words(field) for blank_id, field in self._inputs.items()}

    def _input_for(self, blank: Blank) -> DateField | TextBox | TextLine:
        if blank.day:
            return DateField(self.desk.today)
        if blank.long:
            return TextBox(lines=4)
        if blank.id == WRITER:
            people = self.desk.family.of_child(Person, self.desk.child.id)
            return SuggestLine("", _family(people))
        return TextLine()


def _family(people: Iterable[Person]) -> list[str]:
    return [person.name for person in people if person.service is Service.FAMILY]


def _words(field: DateField | TextBox | TextLine) -> str:
    value = field.value()
    if isinstance(value, str):
        return value
    return short_date(value) if value else ""
