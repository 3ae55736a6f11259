"""The form for something that happened and that the law counts from."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.event import Event
from sendjourney.domain.law.events import EventKind
from sendjourney.domain.law.happening import Aspect
from sendjourney.services import law_rules, recording
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.date_field import DateField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.event_kinds import KindChoice
from sendjourney.ui.widgets.event_picker import EventPicker
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.tab_order import follow_layout
from sendjourney.ui.widgets.text import Words, body, muted, strong
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice

GAP = 20
LETTER = {Aspect.LETTER: "letter_on", Aspect.SENT: "sent_on", Aspect.RECEIVED: "received_on"}
"""The dates of a letter, by the fields they are kept in."""


class EventDialog(FormDialog):
    """Asks what happened, and on which day; all else may be left out.

    Dates that do not go together are said while one types, and may be saved all the same.
    """

    def __init__(
        self, desk: Desk, event: Event, parent: QWidget, *, offered: Sequence[EventKind] = ()
    ) -> None:
        """Take the event to change, or a new one; ``offered`` stand first in the list."""
        is_new = desk.family.get(Event, event.id) is None
        super().__init__(
            desk,
            desk.tr("Record what happened") if is_new else desk.tr("Change what happened"),
            parent=parent,
            save=desk.tr("Save"),
        )
        self._event = event
        self._whole = desk.family.record()
        self._make_inputs(offered)
        self._add_fields()
        self._connect_inputs()
        self._show_kind()

    @override
    def record(self) -> Event:
        kind = self._kind()
        days = {
            name: self._letter[aspect].value()
            for aspect, name in LETTER.items()
            if kind is None or aspect in kind.aspects or getattr(self._event, name)
        }
        left = dict.fromkeys(set(LETTER.values()) - days.keys())
        return self._event.changed(
            event=self._picker.value(),
            on=self._on.value(),
            word=self._kinds.value(),
            notes=self._notes.value(),
            visibility=self._visibility.value(),
            **days,
            **left,
        )

    @override
    def showEvent(self, arg__1: QShowEvent) -> None:
        super().showEvent(arg__1)
        if self._picker.value() and not arg__1.spontaneous():
            self._go_on()

    @Slot()
    def _on_picked(self) -> None:
        self._show_kind()
        if self._picker.value():
            self._go_on()

    @Slot()
    def _on_edited(self) -> None:
        self._say()

    def _go_on(self) -> None:
        """Put the focus where the next answer is: the kind, or else the day."""
        after = self._on_field if self._kinds_field.isHidden() else self._kinds_field
        after.target().setFocus(Qt.FocusReason.OtherFocusReason)

    def _kind(self) -> EventKind | None:
        return law_rules.events().get(self._picker.value())

    def _show_kind(self) -> None:
        """Ask what there is to ask about the event that is chosen; nothing before one is."""
        kind = self._kind()
        self._rest.setVisible(bool(self._picker.value()))
        self._kinds.show_kinds(kind)
        self._kinds_field.setVisible(self._kinds.has_kinds)
        aspects = set(kind.aspects) if kind else set()
        for aspect, field in self._letter_fields.items():
            field.setVisible(aspect in aspects or self._letter[aspect].value() is not None)
        self._letter_drawer.setVisible(
            any(not field.isHidden() for field in self._letter_fields.values())
        )
        if kind is not None:
            hint = self.tr("The day {what}. For example, 14 March 2026, 14/3/26 or yesterday")
            self._on_field.set_hint(hint.format(what=kind.words))
        follow_layout(self)
        self._say()

    def _say(self) -> None:
        """Say what is not known, and what does not go together."""
        event = self.record()
        known = bool(event.happening().days())
        self._unknown.setVisible(not known)
        wrong = recording.troubles(self._whole, self.desk.child, event, self.desk.today)
        words = "\n".join(wrong) if event.event else ""
        if words and words != self._wrong.words():
            announce(self._wrong, words)
        self._wrong.setText(words)
        self._wrong_card.setVisible(bool(words))

    # Building

    def _make_inputs(self, offered: Sequence[EventKind]) -> None:
        event, today = self._event, self.desk.today
        self._picker = EventPicker(offered, event.event)
        self._kinds = KindChoice(event.word)
        self._on = DateField(today, event.on)
        self._letter = {
            aspect: DateField(today, getattr(event, name)) for aspect, name in LETTER.items()
        }
        self._notes = TextBox(event.notes, lines=2)
        self._visibility = VisibilityChoice(event.visibility)
        self._unknown = muted(
            self.tr("Not known yet: nothing is counted from it until you know the day.")
        )
        self._wrong = Words("", "body")
        leave = muted(self.tr("You can save it all the same."))
        self._wrong_card = Card(self._wrong, leave, kind="warn", name=self.tr("Please check"))

    def _add_fields(self) -> None:
        choose = self.tr("Choose what happened")
        self.add(Field(self.tr("What happened?"), self._picker, needed=choose))
        self._kinds_field = Field(self.tr("Which was it?"), self._kinds)
        self._on_field = Field(self.tr("When was it?"), self._on)
        notes = Field(self.tr("Notes"), self._notes)
        seen = Field(self.tr("Who may see this?"), self._visibility)
        more = boxes.column(notes, seen, gap=GAP)
        self._letter_drawer = self._make_letter_drawer()
        self._rest = boxes.column(
            self._kinds_field,
            boxes.column(self._on_field, self._unknown, self._wrong_card),
            self._letter_drawer,
            Drawer(self.tr("More: notes, who may see this"), more, stays_open=True),
            gap=GAP,
        )
        self.add(self._rest)

    def _make_letter_drawer(self) -> Drawer:
        labels = {
            Aspect.LETTER: self.tr("The date on the letter"),
            Aspect.SENT: self.tr("The day it was sent"),
            Aspect.RECEIVED: self.tr("The day it arrived"),
        }
        self._letter_fields = {a: Field(labels[a], self._letter[a]) for a in LETTER}
        why = self.tr(
            "Some last days count from the day a letter came, others from the day it was sent, or "
            "from the date on it. Fill in what you know."
        )
        title = self.tr("The letter’s dates")
        head = boxes.column(strong(title), body(why), gap=2)
        fields = boxes.column(head, *self._letter_fields.values(), gap=GAP)
        drawer = Drawer(title, fields, stays_open=True)
        drawer.set_open(any(getattr(self._event, name) for name in LETTER.values()))
        return drawer

    def _connect_inputs(self) -> None:
        self._picker.edited.connect(self._on_picked)
        self._kinds.edited.connect(self._on_edited)
        for answer in (self._on, *self._letter.values()):
            answer.edited.connect(self._on_edited)
