"""Who has a page: one of the people the family knows, or somebody named by hand."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.person import Person
from sendjourney.services.people import to_choose_from
from sendjourney.services.record_lines import line_for
from sendjourney.ui.desk import Desk
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.choice import Choice
from sendjourney.ui.widgets.text_line import TextLine

LONGEST = 40
_SOMEBODY_ELSE = object()


class HolderChoice(QWidget):
    """A drop-down list of the people, those met last on top, and a line for anybody else."""

    edited = Signal()
    """The person chose or typed."""

    def __init__(self, desk: Desk, person_id: str = "", to_whom: str = "") -> None:
        """Begin with whoever has it; with nobody, the family has to choose."""
        super().__init__()
        known = [person_id] if person_id else []
        people = to_choose_from(desk.family, desk.child, desk.today, known)
        self._choice = Choice([
            ("", self.tr("Choose who")),
            *((person.id, _short(person)) for person in people),
            (_SOMEBODY_ELSE, self.tr("Somebody else")),
        ])  # fmt: skip
        self._name = TextLine(to_whom, characters=24)
        self._name.setAccessibleName(self.tr("The name of whoever has it"))
        self._choice.set_value(_SOMEBODY_ELSE if to_whom and not person_id else person_id)
        self.setFocusProxy(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(self._choice)
        column.addWidget(self._name)
        self._choice.edited.connect(self._on_chosen)
        self._name.edited.connect(self.edited)
        self._show_name()

    def person_id(self) -> str:
        """Return the id of the person chosen; empty for nobody and for somebody else."""
        value = self._choice.value()
        return value if isinstance(value, str) else ""

    def to_whom(self) -> str:
        """Return the name typed for somebody else; empty otherwise."""
        return self._name.value() if self._choice.value() is _SOMEBODY_ELSE else ""

    def value(self) -> str:
        """Return who has it, as an id or a name; empty when nobody is named."""
        return self.person_id() or self.to_whom()

    def choose(self, person_id: str) -> None:
        """Choose a person."""
        self._choice.set_value(person_id)
        self._show_name()

    def name_by_hand(self, name: str) -> None:
        """Choose somebody else, and name them."""
        self._choice.set_value(_SOMEBODY_ELSE)
        self._name.set_value(name)
        self._show_name()

    def problem(self) -> str:
        """Return nothing: nobody may be named."""
        return ""

    @Slot()
    def _on_chosen(self) -> None:
        self._show_name()
        if not self._name.isHidden():
            self._name.setFocus()
        self.edited.emit()

    def _show_name(self) -> None:
        self._name.setVisible(self._choice.value() is _SOMEBODY_ELSE)


def _short(person: Person) -> str:
    words = line_for(person)
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rstrip()}…"
