"""What a family calls by name, found also by a near name: people, events, terms, story parts."""

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication, QObject, Slot

from sendjourney.domain.child import Child
from sendjourney.domain.event import Event
from sendjourney.domain.person import Person
from sendjourney.domain.record import Record
from sendjourney.domain.school_term import SchoolTerm
from sendjourney.domain.story import StoryPart
from sendjourney.services import story_guide
from sendjourney.services.family import Changed
from sendjourney.services.finding import Shelf
from sendjourney.ui import language
from sendjourney.ui.desk import Desk, Place
from sendjourney.ui.finding.record_rows import HOMES, row_for
from sendjourney.ui.finding.row import Row

NOUNS: frozenset[type[Record]] = frozenset({Person, Event, SchoolTerm, StoryPart, Child})
"""News of these makes other names."""


class KnownNames(QObject):
    """Names that the index of words does not hold as they stand on the screen, or not forgivingly.

    They are gathered when they are first wanted, and again after news of them.
    """

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Take the desk."""
        super().__init__(parent)
        self._desk = desk
        self._shelf: Shelf[Row] | None = None
        desk.events.changed.connect(self._on_news)
        desk.child_changed.connect(self._on_child_changed)

    def find(self, typed: str, limit: int) -> list[Row]:
        """Return what has a name like this."""
        return self.gathered().find(typed, limit)

    def gathered(self) -> Shelf[Row]:
        """Return all names."""
        if self._shelf is None:
            self._shelf = Shelf()
            for row, about in (*self._people(), *self._dated(), *self._story()):
                self._shelf.put(row, row.title, about)
        return self._shelf

    def _people(self) -> Iterator[tuple[Row, str]]:
        for person in self._desk.family.all(Person):
            about = f"{person.role} {person.organisation}"
            yield row_for(self._desk, person), about

    def _dated(self) -> Iterator[tuple[Row, str]]:
        family = self._desk.family
        for record in (*family.all(Event), *family.all(SchoolTerm)):
            yield row_for(self._desk, record), ""

    def _story(self) -> Iterator[tuple[Row, str]]:
        """Yield every part of the child's story under its title, written or not."""
        desk, home = self._desk, HOMES[StoryPart]
        written = {part.heading: part for part in desk.family.of_child(StoryPart, desk.child.id)}
        for heading in story_guide.headings():
            part = written.get(heading.id)
            row = Row(
                group=language.said("Finding", home.group),
                title=story_guide.title_for(heading, desk.child),
                icon=home.icon,
                aim=Place(page=home.page, record_id=heading.id),
                detail=QCoreApplication.translate("Finding", "Nothing written yet"),
            )
            yield (row_for(desk, part) if part else row), ""

    @Slot(object)
    def _on_news(self, news: Changed) -> None:
        if NOUNS & news.nouns:
            self._shelf = None

    @Slot()
    def _on_child_changed(self) -> None:
        self._shelf = None
