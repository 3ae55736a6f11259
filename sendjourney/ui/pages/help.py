"""Help: how things are done, words explained, keys, and what the app is made of."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from sendjourney.services import glossary, help_topics
from sendjourney.ui.desk import Desk
from sendjourney.ui.page import NARROW, Page
from sendjourney.ui.pages.help_about import about_card, keys_card, law_card
from sendjourney.ui.pages.help_guide import Guide
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.drawer import LateDrawer
from sendjourney.ui.widgets.settling import Settling, go_to
from sendjourney.ui.widgets.text import Heading, lead, muted
from sendjourney.ui.widgets.text_line import SearchLine
from sendjourney.ui.widgets.word_help import explained

WORD = "word:"
"""Before a word to show, as a record of this page."""


class HelpPage(Page):
    """A short guide with pictures. Nothing here needs the internet."""

    title = "Help"

    def __init__(self, desk: Desk) -> None:
        """Build all of it; only what is searched changes."""
        super().__init__(desk, width=NARROW)
        self._search = SearchLine(self.tr("Search Help"))
        self._guide = Guide()
        self._words = boxes.column(gap=Space.L)
        self._cards = {"keys": keys_card(), "versions": about_card(), "law": law_card()}
        self._wanted: QWidget | None = None
        self._settling = Settling(self)
        self._build()
        self._search.edited.connect(self._on_search_edited)
        self._guide.page_asked.connect(self._on_page_asked)
        self._settling.settled.connect(self._on_settled)

    @override
    def refresh(self) -> None:
        typed = self._search.value()
        self._guide.show_only(help_topics.find(typed) if typed else help_topics.topics())
        lines = [explained(word) for word in glossary.find(typed)]
        nothing = muted(self.tr("No such word here. Try fewer letters."))
        boxes.refill(self._words, *(lines or [nothing]))

    @override
    def show_record(self, record_id: str) -> None:
        """Show a topic of the guide, a word (“word:SENCO”), the keys, the versions or the law."""
        self._search.set_value(record_id.removeprefix(WORD) if record_id.startswith(WORD) else "")
        self.refresh()
        drawer = self._guide.drawers.get(record_id)
        if drawer is not None:
            drawer.set_open(True)
        in_words = self._word_card if record_id.startswith(WORD) else None
        self._wanted = drawer or in_words or self._cards.get(record_id)
        self._settling.wait()

    @override
    def first_focus(self) -> QWidget | None:
        return self._search

    @Slot()
    def _on_search_edited(self) -> None:
        self.refresh()

    @Slot(object)
    def _on_page_asked(self, page: object) -> None:
        self.desk.go(str(page))

    @Slot()
    def _on_settled(self) -> None:
        if isinstance(self._wanted, LateDrawer):
            go_to(self._wanted)
        elif self._wanted is not None:
            top = self._wanted.mapTo(self._canvas, QPoint(0, 0)).y()
            self.verticalScrollBar().setValue(top - Space.XL)

    def _build(self) -> None:
        title = self.tr("Words explained")
        self._word_card = Card(Heading(title), self._words, name=title, gap=Space.L)
        tell = lead(self.tr("Tell it once. Then hand over the right page."))
        self.add(boxes.column(Heading(self.tr("Help"), 1), tell, gap=Space.XS))
        for part in (self._search, self._guide, self._word_card, *self._cards.values()):
            self.add(part)
