"""Opens the form for what happened on the way, and writes what it announces."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from sendjourney.domain.event import Event
from sendjourney.domain.law.deadline import Deadline
from sendjourney.services import recording
from sendjourney.services.happenings import event_title
from sendjourney.services.journey import journey_of
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialogs.event import EventDialog

KEPT = "kept:"


def just_kept(event_id: str) -> str:
    """Return the place on Journey that says what followed from an event that was just kept."""
    return f"{KEPT}{event_id}"


class EventForms(QObject):
    """Records, changes and deletes events for a page."""

    kept = Signal(object)
    """Carries the ``Event`` as it is in the file now."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Take the page the forms belong to."""
        super().__init__(parent)
        self._desk, self._parent = desk, parent

    @Slot()
    def record(self) -> None:
        """Open the form with what probably happened next on top of its list."""
        self._open(Event(child_id=self._desk.child.id, event=""))

    @Slot(object)
    def record_one(self, name: str) -> None:
        """Open the form on an event of this name."""
        self._open(Event(child_id=self._desk.child.id, event=name))

    @Slot(object)
    def record_for(self, deadline: Deadline) -> None:
        """Open the form on what a step waits for; where that may be several things, offer them."""
        kinds = recording.meeting(deadline)
        name = kinds[0].name if len(kinds) == 1 else ""
        word = recording.kind_for(deadline) if name else ""
        event = Event(child_id=self._desk.child.id, event=name, word=word)
        dialog = EventDialog(self._desk, event, self._parent, offered=kinds)
        self._show(dialog)

    @Slot(object)
    def change(self, event: Event) -> None:
        """Open the form on an event that was recorded."""
        self._open(event)

    @Slot(object)
    def delete(self, event: Event) -> None:
        """Move an event to the bin."""
        label = self.tr("Delete “{title}”").format(title=event_title(event.event))
        self._desk.delete(label, event)

    @Slot(object)
    def _on_confirmed(self, event: Event) -> None:
        is_new = self._desk.family.get(Event, event.id) is None
        label = self.tr("Record “{title}”") if is_new else self.tr("Change “{title}”")
        if self._desk.keep(label.format(title=event_title(event.event)), event):
            self.kept.emit(event)

    def _open(self, event: Event) -> None:
        desk = self._desk
        journey = journey_of(desk.family.record(), desk.child, desk.today)
        self._show(EventDialog(desk, event, self._parent, offered=recording.likely(journey)))

    def _show(self, dialog: EventDialog) -> None:
        dialog.confirmed.connect(self._on_confirmed)
        dialog.open()
