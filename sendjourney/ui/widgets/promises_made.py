"""What was promised at an appointment or in a call: what is known already, and lines for more."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.domain.person import Person
from sendjourney.domain.promise import Outcome, Promise
from sendjourney.services.people import named
from sendjourney.services.typed_dates import short_date
from sendjourney.ui.people_words import People, who_promised
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import icon_only, ordinary
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import chip
from sendjourney.ui.widgets.date_field import DateField
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.suggest_line import SuggestLine
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import Heading, muted, strong
from sendjourney.ui.widgets.text_line import TextLine


class PromisesMade(QWidget):
    """``value`` is the promises written here; ``known`` ones are shown and stay as they are.

    ``value`` leaves out what a promise gets from where it was made: the caller completes it.
    """

    edited = Signal()
    """The person wrote something, or took a line away."""

    def __init__(
        self, known: Sequence[Promise], people: Sequence[Person], *, child_id: str, today: date
    ) -> None:
        super().__init__()
        self._people, self._child_id, self._today = list(people), child_id, today
        self._lines: list[PromiseLine] = []
        self._add = ordinary(self.tr("Write down a promise"), icon="plus")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.M)
        by_id = {person.id: person for person in people}
        for promise in known:
            self._column.addWidget(_known(promise, by_id, today))
        self._column.addWidget(self._add)
        self.setFocusProxy(self._add)
        self._add.clicked.connect(self._on_add_clicked)

    def value(self) -> tuple[Promise, ...]:
        """Return the promises written here; lines with nothing in them are left out."""
        return tuple(line.promise(self._child_id) for line in self._lines if not line.is_empty())

    def problem(self) -> str:
        """Return what is wrong with the first line that is not right; each says it itself too."""
        problems = [line.problem() for line in self._lines if not line.is_empty()]
        return next((words for words in problems if words), "")

    def add_line(self) -> "PromiseLine":
        """Put another line at the foot and return it."""
        line = PromiseLine(self._people, self._today)
        line.edited.connect(self._on_line_edited)
        line.removed.connect(self._on_line_removed)
        self._lines.append(line)
        self._column.insertWidget(self._column.count() - 1, line)
        self.setFocusProxy(None)  # type: ignore[arg-type] # the button stands last now
        follow_layout(self)
        return line

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give the focus on to the first promise: whoever asks for it looks for what is wrong."""
        if self._lines:
            self._lines[0].what.setFocus(event.reason())

    @Slot()
    def _on_add_clicked(self) -> None:
        self.add_line().what.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_line_edited(self) -> None:
        self.edited.emit()

    @Slot(object)
    def _on_line_removed(self, line: "PromiseLine") -> None:
        self._lines.remove(line)
        if not self._lines:
            self.setFocusProxy(self._add)
        self._add.setFocus(Qt.FocusReason.OtherFocusReason)
        line.hide()
        line.deleteLater()
        self.edited.emit()


class PromiseLine(Card):
    """One promise being written: what, by whom, by when."""

    edited = Signal()
    """The person wrote something."""

    removed = Signal(object)
    """Carries the line, to be taken away."""

    def __init__(self, people: Sequence[Person], today: date) -> None:
        """Take who may have promised."""
        super().__init__(kind="tip", gap=Space.M)
        self._people = people
        self.setAccessibleName(self.tr("A new promise"))
        self.what = TextLine()
        self.who = SuggestLine("", [person.name for person in people])
        self.due = DateField(today)
        away = icon_only("x", self.tr("Take this promise away"))
        wanted = self.tr("Write what was promised")
        self._what_field = Field(self.tr("What will they do?"), self.what, needed=wanted)
        self._due_field = Field(self.tr("By when?"), self.due)
        who_field = Field(self.tr("Who said so?"), self.who)
        self.add(boxes.beside_end(Heading(self.tr("A new promise"), 3), away))
        self.add(self._what_field)
        self.add(Columns(who_field, self._due_field, narrowest=240, most=2))
        away.clicked.connect(self._on_away)
        for answer in (self.what, self.who, self.due):
            answer.edited.connect(self._on_edited)

    def is_empty(self) -> bool:
        """Say whether nothing was written."""
        return not (self.what.value() or self.who.value() or self.due.text())

    def promise(self, child_id: str) -> Promise:
        """Return what was written."""
        person = named(self._people, self.who.value())
        return Promise(
            child_id=child_id,
            what=self.what.value(),
            person_id=person.id if person else "",
            who="" if person else self.who.value(),
            due=self.due.value(),
        )

    def problem(self) -> str:
        """Say beside each answer what is wrong with it, and return the first."""
        return self._what_field.check() or self._due_field.check()

    @Slot()
    def _on_edited(self) -> None:
        self.edited.emit()

    @Slot()
    def _on_away(self) -> None:
        self.removed.emit(self)


def promise_chip(promise: Promise, today: date) -> QWidget:
    """Return a few words on how a promise stands."""
    if promise.is_late(today):
        return chip(QCoreApplication.translate("Promises", "Late"), "bad")
    tones = {Outcome.OPEN: "soft", Outcome.KEPT: "good", Outcome.NOT_KEPT: "bad"}
    return chip(promise.outcome.label, tones[promise.outcome])


def _known(promise: Promise, people: People, today: date) -> QWidget:
    by = QCoreApplication.translate("Promises", "by {day}")
    due = by.format(day=short_date(promise.due)) if promise.due else ""
    told = ", ".join(words for words in (who_promised(promise, people), due) if words)
    said = boxes.column(strong(promise.what), *([muted(told)] if told else []), gap=0)
    return Card(boxes.beside_end(said, promise_chip(promise, today)), kind="tip")
