"""A call, an email, a letter or a talk in the line of time."""

from sendjourney.domain.contact_note import ContactNote, Way
from sendjourney.services.typed_dates import words_for_time
from sendjourney.ui.people_words import names_of
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.chips import DateLeaf, Glyph
from sendjourney.ui.widgets.moment_parts import (
    Around,
    head,
    lay_out,
    privacy,
    shortened,
    spoken,
)
from sendjourney.ui.widgets.record_card import RecordCard
from sendjourney.ui.widgets.text import body, muted

ICONS = {
    Way.CALL: "phone",
    Way.EMAIL: "mail",
    Way.LETTER: "file",
    Way.TALK: "users",
    Way.MESSAGE: "message",
    Way.VIDEO: "video",
}


class ContactNoteCard(RecordCard):
    """A call, an email, a letter or a talk."""

    def __init__(self, note: ContactNote, around: Around) -> None:
        """Take the note."""
        super().__init__(note, name=spoken(note.way.label, note.on))
        names = names_of(note.person_ids, around.people)
        words = self.tr("{way}: {names}").format(way=note.way.label, names=names)
        title = words if names else note.way.label
        icon = Glyph(ICONS[note.way], "on_lilac", 20)
        first = boxes.beside(icon, head(title, privacy(note)), gap=Space.S, top=True)
        at = [body(words_for_time(note.at))] if note.at else []
        said = [muted(shortened(note.what_was_said))] if note.what_was_said else []
        open_it = quiet(self.tr("Open"), name=self.tr("Open {title}").format(title=title))
        open_it.clicked.connect(self.open_it)
        leaf = DateLeaf(note.on, "lilac")
        lay_out(self, leaf, [first, *at, *said], [open_it, self.more_button()])
        self.offer(self.tr("Open"), self.open_it)
        self.offer(self.tr("Delete"), self.delete_it)
