"""What a question of the first evening is answered with, when the answer is a record."""

from typing import ClassVar, Generic, TypeVar

from PySide6.QtCore import Signal, SignalInstance, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.domain.plan import Plan
from sendjourney.domain.setting import Setting
from sendjourney.domain.story import Sign
from sendjourney.services.interview import InterviewQuestion
from sendjourney.ui.desk import Desk
from sendjourney.ui.question import Problems
from sendjourney.ui.theme import Space
from sendjourney.ui.typing_run import TypingRun
from sendjourney.ui.widgets.field import Field, Input
from sendjourney.ui.widgets.kept_line import KeptLine

R = TypeVar("R", Sign, Person, Setting, Plan)


class RecordAnswer(QWidget, Generic[R]):
    """Shows one record in a few fields and writes it when it is told to.

    A child class says which record that is, shows it, and reads it back from the fields. A record
    with nothing in it is not in the file. One that the family emptied goes to the bin if these
    fields are all there is to it; else it stays as it was.
    """

    shows_all: ClassVar[bool] = False
    """Whether the record holds nothing but what these fields show."""

    edited = Signal()
    """Something was answered that can be kept; it is not saved yet."""

    def __init__(self, desk: Desk, question: InterviewQuestion, child: Child) -> None:
        super().__init__()
        self.desk, self.question, self.child = desk, question, child
        self.kept_line = KeptLine()
        self._run = TypingRun()
        self._fields: list[Field] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.L)
        self._in_file = False
        self._record: R = self.fresh()

    def fresh(self) -> R:
        """Return a new record with nothing in it."""
        raise NotImplementedError

    def found(self) -> R | None:
        """Return the record as the file has it; None when it has none."""
        raise NotImplementedError

    def show_record(self, record: R) -> None:
        """Show a record in the fields."""
        raise NotImplementedError

    def as_typed(self, record: R) -> R:
        """Return a record with what stands in the fields."""
        raise NotImplementedError

    def is_empty(self, record: R) -> bool:
        """Say whether a record says nothing."""
        raise NotImplementedError

    def lacks_something(self, record: R) -> bool:  # noqa: ARG002 - for child classes
        """Say whether a record cannot be kept yet: what is typed waits on the screen."""
        return False

    def add(self, field: Field, edited: SignalInstance) -> None:
        """Put a field at the foot; ``edited`` tells that its input is changed."""
        self._fields.append(field)
        self._column.addWidget(field)
        edited.connect(self._on_edited)

    def let_go(self) -> None:
        """Show what the file holds, instead of what was typed."""
        found = self.found()
        self._in_file, self._record = found is not None, found or self.fresh()
        self.show_record(self._record)

    def follow(self) -> None:
        """Take over what changed in the file; what is being typed stays."""
        if not self.unsaved():
            self.let_go()

    def unsaved(self) -> bool:
        """Say whether something here is not in the file."""
        typed = self.as_typed(self._record)
        return typed != self._record and (self._in_file or not self.is_empty(typed))

    def problems(self) -> Problems:
        """Show what is wrong beside each field, and return it with where to put it right."""
        if not self.unsaved():
            return []
        shown = [field for field in self._fields if field.isVisibleTo(self)]
        return [(wrong, field.target()) for field in shown if (wrong := field.check())]

    def save(self) -> bool:
        """Write what is not in the file yet; False when it could not be written."""
        if not self.unsaved():
            return True
        typed = self.as_typed(self._record)
        if self.lacks_something(typed):
            return True
        label = self.tr("Answer “{question}”").format(
            question=self.question.asked_about(self.child)
        )
        if self.is_empty(typed):
            return not self.shows_all or self._throw_away(label)
        if not self.desk.save(label, typed, continues=self._run.name(typed.id, "", "")):
            return False
        self._in_file, self._record = True, typed
        return True

    def words(self) -> str:
        """Return what is typed, for a copy elsewhere."""
        return "\n".join(f"{field.label()} {_said(field.answer)}" for field in self._fields)

    def first_focus(self) -> QWidget:
        """Return where answering begins."""
        return self._fields[0].target()

    def _throw_away(self, label: str) -> bool:
        written = self.desk.delete(label, self._record)
        self._in_file, self._record = False, self.fresh()
        return written

    @Slot()
    def _on_edited(self) -> None:
        if not self.lacks_something(self.as_typed(self._record)):
            self.edited.emit()


def _said(answer: QWidget) -> str:
    value = answer.value() if isinstance(answer, Input) else None
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value or "")
