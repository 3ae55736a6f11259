"""The story: one part at a time, with prompts, saved while it is typed."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.domain.child import Child
from sendjourney.domain.story import Heading, Sign, StoryPart, written_headings
from sendjourney.services import story_guide
from sendjourney.services.interview import standing
from sendjourney.ui.desk import Desk
from sendjourney.ui.models.story_parts import PartRow
from sendjourney.ui.page import Page
from sendjourney.ui.pages.interview_offer import InterviewOffer
from sendjourney.ui.pages.story_foot import StoryFoot
from sendjourney.ui.pages.story_head import StoryHead
from sendjourney.ui.pages.story_parts import PartsBeside
from sendjourney.ui.pages.story_signs import StorySigns
from sendjourney.ui.pages.story_words import StoryWords
from sendjourney.ui.pages.writing import Writing
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes

MARGIN = 28


class StoryPage(Page):
    """Shows the parts of the story and one of them to write in.

    What is typed is saved at most a moment after the first unsaved key, and whenever the person
    leaves a field, the part, the page or the window.
    """

    title = "Story"
    nouns = frozenset({Child, StoryPart, Sign})

    def __init__(self, desk: Desk) -> None:
        """Build the page; the part comes with ``refresh``."""
        super().__init__(desk)
        self._headings = story_guide.headings()
        self._here, self._child_id = "", ""
        self.writing = Writing(desk, self)
        self.head = StoryHead()
        self.words, self.signs = StoryWords(desk), StorySigns(desk)
        self.banner = self.writing.banner
        self.foot = StoryFoot(self)
        self._build()
        self._connect()

    @property
    def open_part(self) -> StoryWords | StorySigns:
        """Return the part that is open, to write in."""
        return self.signs if self._heading().kind == "signs" else self.words

    @override
    def refresh(self) -> None:
        child = self.desk.child
        if child.id != self._child_id:
            self._begin(child)
            return
        self.open_part.follow()
        self._show_around(child)

    @override
    def show_record(self, record_id: str) -> None:
        """Open a part: by its heading, by what is written there, or by a sign."""
        family = self.desk.family
        part = family.get(StoryPart, record_id) or family.get(Sign, record_id)
        if part is not None:
            self.desk.show_child(part.child_id)
        if self.desk.child.id != self._child_id:
            self._begin(self.desk.child)
        signs = next(h.id for h in self._headings if h.kind == "signs")
        self.open(part.heading if isinstance(part, StoryPart) else signs if part else record_id)

    @override
    def leave(self) -> bool:
        return self.writing.may_leave()

    @override
    def first_focus(self) -> QWidget | None:
        return self.open_part.first_focus()

    @override
    def resizeEvent(self, arg__1: QResizeEvent) -> None:
        super().resizeEvent(arg__1)
        self.words.fit(self.viewport().height())

    def open(self, heading_id: str) -> None:
        """Open the part under a heading, when the one that is open could be saved."""
        known = any(h.id == heading_id for h in self._headings)
        if known and heading_id != self._here and self.writing.save():
            self._load(heading_id, self.desk.child)
        self._show_around(self.desk.child)

    @Slot(object)
    def _on_chosen(self, heading_id: object) -> None:
        self.open(str(heading_id))

    @Slot()
    def _on_cursor_moved(self) -> None:
        """Keep the line that is being written in view when the page itself scrolls."""
        editor, sheet = self.words.editor, self.widget()
        if sheet is not None and editor.hasFocus():
            line = editor.mapTo(sheet, editor.cursorRect().center())
            self.ensureVisible(line.x(), line.y(), 0, 2 * editor.cursorRect().height())

    @Slot()
    def _on_back(self) -> None:
        self._go_by(-1)

    @Slot()
    def _on_onwards(self) -> None:
        self._go_by(1)

    def _begin(self, child: Child) -> None:
        """Open another child's story, at the first part with nothing in it."""
        if self._child_id:
            self.writing.save()
        self._child_id = child.id
        written = self._written(child)
        todo = [h.id for h in self._headings if h.id not in written]
        self._load(next(iter(todo), self._headings[0].id), child)
        self._show_around(child)

    def _load(self, heading_id: str, child: Child) -> None:
        self._here = heading_id
        heading = self._heading()
        self.open_part.load(heading, child)
        self.words.setVisible(self.open_part is self.words)
        self.signs.setVisible(self.open_part is self.signs)
        self.writing.begin(self.open_part, story_guide.title_for(heading, child))
        self.show_from_the_top()

    def _show_around(self, child: Child) -> None:
        """Show the list of parts, the heading and the buttons for where we are."""
        place, of = self._headings.index(self._heading()), len(self._headings)
        self.head.show_heading(self._heading(), child, (place + 1, of))
        written = self._written(child)
        self._offer_questions(child, is_empty=not written)
        self._beside.show_parts(self._rows(child, written), self._here)
        self.foot.show_place(first=place == 0, last=place == of - 1, written=self._here in written)

    def _offer_questions(self, child: Child, *, is_empty: bool) -> None:
        """Show the easy way to begin while nothing is written at all."""
        if not is_empty:
            boxes.refill(self._offered)
        elif not self._offered.findChildren(InterviewOffer):
            offer = InterviewOffer(standing(self.desk.family, child))
            offer.button.clicked.connect(self._on_questions)
            boxes.refill(self._offered, offer)
        self._offered.setVisible(is_empty)

    @Slot()
    def _on_questions(self) -> None:
        self.desk.go("interview")

    def _rows(self, child: Child, written: frozenset[str]) -> list[PartRow]:
        rows: list[PartRow] = []
        for group in story_guide.groups():
            rows.append(PartRow(title=group))
            rows += [
                PartRow(
                    title=story_guide.title_for(h, child), heading=h.id, written=h.id in written
                )
                for h in self._headings
                if h.group == group
            ]
        return rows

    def _written(self, child: Child) -> frozenset[str]:
        family = self.desk.family
        parts, signs = family.of_child(StoryPart, child.id), family.of_child(Sign, child.id)
        return written_headings(self._headings, parts, signs)

    def _heading(self) -> Heading:
        return next((h for h in self._headings if h.id == self._here), self._headings[0])

    def _go_by(self, step: int) -> None:
        place = self._headings.index(self._heading()) + step
        if place == len(self._headings):
            self.desk.go("home")
        elif place >= 0:
            self.open(self._headings[place].id)
            self.open_part.first_focus().setFocus()

    def _build(self) -> None:
        part = boxes.column(self.head, self.banner, self.words, self.signs, gap=Space.M)
        title = self.tr("Parts of the story")
        self._offered = boxes.column()
        self._offered.hide()
        self.add(self._offered)
        self._beside = PartsBeside(part, self, margin=MARGIN, title=title)
        self.add(self._beside)
        self.signs.hide()

    def _connect(self) -> None:
        for part in (self.words, self.signs):
            part.edited.connect(self.writing.touch)
            part.left.connect(self.writing.save)
        self.words.editor.cursorPositionChanged.connect(self._on_cursor_moved)
        self._beside.chosen.connect(self._on_chosen)
        self.foot.back_asked.connect(self._on_back)
        self.foot.onwards_asked.connect(self._on_onwards)
