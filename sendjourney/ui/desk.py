"""What every page and dialog works with: the open family, the child, today, and the tools."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QObject, Signal

from sendjourney.domain.child import Child
from sendjourney.domain.record import Record
from sendjourney.errors import CouldNotSaveError, FamilyFileError, FileReadOnlyError
from sendjourney.services.family import Change, Family
from sendjourney.services.family_files import FamilyFiles
from sendjourney.ui.family_events import FamilyEvents
from sendjourney.ui.file_choosing import FileChooser
from sendjourney.ui.messages import Messages
from sendjourney.ui.preferences import Preferences
from sendjourney.ui.tasks import Tasks


@dataclass(frozen=True, kw_only=True)
class Tools:
    """What the app owns for as long as it runs, whichever family is open.

    ``clock`` gives today's date; only ``app.py`` builds it from the computer's.
    """

    clock: Callable[[], date]
    preferences: Preferences
    tasks: Tasks
    messages: Messages
    chooser: FileChooser
    family_files: FamilyFiles


@dataclass(frozen=True, kw_only=True)
class Place:
    """Somewhere in the app: a page, and perhaps a record to show on it."""

    page: str
    record_id: str = ""


class Desk(QObject):
    """The one thing a page is given. It reads, writes, moves about and speaks through it.

    Reading: ``desk.family.of_child(Appointment, desk.child.id)``; ``desk.today`` is a date.

    Writing: ``desk.save("Add Jo Mensah", person)`` and ``desk.delete("Delete Jo Mensah", person)``
    make one change each, with one step of undo. They return False when the disk did not take it:
    the sentence is then already on the screen, and the page leaves the words where they are.
    For anything larger, ``desk.write(label, work)`` runs ``work(change)`` inside one change.

    Pages are told of every change through ``desk.events.changed``; ``Page`` listens for them.

    Moving: ``desk.go("people", person.id)``. Speaking: ``desk.tools.messages``, never a box of
    one's own. Files: ``desk.tools.chooser``.
    """

    child_changed = Signal()
    """Another child of the family is shown now."""

    day_changed = Signal()
    """Midnight has passed while the app was open."""

    go_asked = Signal(object)
    """Carries the ``Place`` to go to."""

    saved = Signal()
    """Something was written into the file."""

    saving = Signal()
    """Somebody types; it will be written in a moment."""

    save_failed = Signal(object)
    """Carries the sentence that says why something could not be written."""

    done = Signal(object)
    """Carries the label of what was just done and can be undone: the undo bar shows it."""

    lock_asked = Signal()
    """The file is to be locked now."""

    protection_asked = Signal()
    """The family wants to change how the file is protected."""

    recovery_asked = Signal()
    """The family wants to see, save or print the recovery sheet."""

    other_file_asked = Signal()
    """The family wants to close this file and open another."""

    child_add_asked = Signal()
    """The family wants to add a brother or sister."""

    look_changed = Signal()
    """Theme, text size, letters or the minutes before locking were chosen in the settings."""

    def __init__(self, family: Family, tools: Tools) -> None:
        super().__init__()
        self.family = family
        self.tools = tools
        self.events = FamilyEvents(family)
        self._child_id = ""

    @property
    def today(self) -> date:
        """Return today's date. Ask each time: the app may stay open over midnight."""
        return self.tools.clock()

    @property
    def child(self) -> Child:
        """Return the child that is shown, as it is in the file now."""
        children = self.family.all(Child)
        shown = [child for child in children if child.id == self._child_id]
        return (shown or children or [Child(name="")])[0]

    def show_child(self, child_id: str) -> None:
        """Show another child of the family."""
        if child_id != self._child_id:
            self._child_id = child_id
            self.child_changed.emit()

    def photo(self, child: Child) -> bytes:
        """Return a child's photo; nothing when there is none, or it cannot be read."""
        try:
            return self.family.attachment(child.photo) if child.photo else b""
        except FamilyFileError:
            return b""

    def go(self, page: str, record_id: str = "") -> None:
        """Go to a page, and to a record on it."""
        self.go_asked.emit(Place(page=page, record_id=record_id))

    def save(self, label: str, *records: Record, continues: str = "") -> bool:
        """Save records as one change; False when it could not be written.

        ``continues`` names a run of changes that are one step of undo, such as typing in a part.
        """
        return self.write(label, _Saving(records), continues=continues)

    def keep(self, label: str, *records: Record) -> bool:
        """Save records and offer to undo it; nothing is said when nothing differs."""
        if all(self.family.get(type(record), record.id) == record for record in records):
            return True
        written = self.save(label, *records)
        if written:
            self.show_undo(label)
        return written

    def delete(self, label: str, *records: Record) -> bool:
        """Put records in the bin as one change, and offer to undo it."""
        written = self.write(label, _Deleting(records))
        if written:
            self.show_undo(label)
        return written

    def write(self, label: str, work: Callable[[Change], None], *, continues: str = "") -> bool:
        """Run ``work`` inside one change; False when it could not be written."""
        try:
            with self.family.change(label, continues=continues) as change:
                work(change)
        except (CouldNotSaveError, FileReadOnlyError) as error:
            self.save_failed.emit(str(error))
            return False
        self.saved.emit()
        return True

    def show_undo(self, label: str) -> None:
        """Say what was just done, with a way to undo it."""
        self.done.emit(label)

    def close(self) -> None:
        """Stop listening to the family. Closing the file is for who opened it."""
        self.events.stop()


class _Saving:
    """Saves some records within a change."""

    def __init__(self, records: tuple[Record, ...]) -> None:
        self._records = records

    def __call__(self, change: Change) -> None:
        change.save(*self._records)


class _Deleting:
    """Deletes some records within a change."""

    def __init__(self, records: tuple[Record, ...]) -> None:
        self._records = records

    def __call__(self, change: Change) -> None:
        change.delete(*self._records)
