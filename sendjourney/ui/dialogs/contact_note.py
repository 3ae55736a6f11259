"""The form for a note of a call, an email, a letter or a talk."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.contact_note import ContactNote, Way
from sendjourney.domain.promise import Promise
from sendjourney.services.diary import made_at
from sendjourney.services.people import to_choose_from
from sendjourney.ui.desk import Desk
from sendjourney.ui.dialog import FormDialog
from sendjourney.ui.dialogs.filled import Filled
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.choice import Choice, options
from sendjourney.ui.widgets.date_field import DateField, TimeField
from sendjourney.ui.widgets.drawer import Drawer
from sendjourney.ui.widgets.field import Field
from sendjourney.ui.widgets.flow import Columns
from sendjourney.ui.widgets.people_picker import PeoplePicker
from sendjourney.ui.widgets.promises_made import PromisesMade
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.visibility_choice import VisibilityChoice


class ContactNoteDialog(FormDialog):
    """Asks what was said, with whom, when. Announces ``Filled``: the note, promises, new people."""

    def __init__(self, desk: Desk, note: ContactNote | None, parent: QWidget) -> None:
        """Take the note to change, or one begun; None for an empty one of today."""
        self._note = note or ContactNote(child_id=desk.child.id, on=desk.today)
        is_new = desk.family.get(ContactNote, self._note.id) is None
        super().__init__(
            desk,
            self.tr("Note a call or letter") if is_new else self._note.way.label,
            parent=parent,
            intro=self.tr("A few words are enough. They help you when somebody asks later."),
            save=self.tr("Save this note"),
        )
        self._make_inputs()
        self._add_fields()

    @override
    def record(self) -> Filled:
        way = self._way.value()
        note = self._note.changed(
            way=way if isinstance(way, Way) else self._note.way,
            on=self._on.value() or self._note.on,
            at=self._at.value(),
            person_ids=self._who.value(),
            what_was_said=self._said.value(),
            visibility=self._visibility.value(),
        )
        promises = (
            promise.changed(made_on=note.on, source_id=note.id, visibility=self._visibility.value())
            for promise in self._promises.value()
        )
        return Filled(record=note, also=(*self._who.new_people(), *promises))

    def _make_inputs(self) -> None:
        desk, note = self.desk, self._note
        people = to_choose_from(desk.family, desk.child, desk.today, note.person_ids)
        self._way = Choice(options(Way), note.way)
        self._on = DateField(desk.today, note.on)
        self._at = TimeField(note.at)
        self._who = PeoplePicker(people, note.person_ids, child_id=desk.child.id)
        self._said = TextBox(note.what_was_said, lines=4)
        self._promises = PromisesMade(
            made_at(desk.family.of_child(Promise, desk.child.id), note.id),
            people,
            child_id=desk.child.id,
            today=desk.today,
        )
        self._visibility = VisibilityChoice(note.visibility)

    def _add_fields(self) -> None:
        self.add(Field(self.tr("What was it?"), self._way))
        self.add(
            Field(
                self.tr("What was said?"),
                self._said,
                hint=self.tr("Who said what, as far as you remember"),
                needed=self.tr("Write a few words about what was said"),
            )
        )
        wanted = self.tr("Write the day, or “today”")
        when = Field(self.tr("When?"), self._on, needed=wanted)
        self.add(Columns(when, Field(self.tr("What time?"), self._at), narrowest=240, most=2))
        self.add(Field(self.tr("With whom?"), self._who))
        self.add(Field(self.tr("Did anybody promise something?"), self._promises))
        seen = Field(self.tr("Who may see this?"), self._visibility)
        drawer = Drawer(self.tr("Who may see this"), boxes.column(seen), stays_open=True)
        drawer.set_open(not self._note.visibility.allows(None))
        self.add(drawer)
