"""Help: how to begin, keys, words explained, and what the app is made of."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override

from sendjourney.services import glossary
from sendjourney.ui import versions
from sendjourney.ui.desk import Desk
from sendjourney.ui.page import NARROW, Page
from sendjourney.ui.shortcuts import KEYS
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import quiet
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.text import Heading, Words, body, lead, muted, small, strong
from sendjourney.ui.widgets.text_line import SearchLine

GUIDE = (
    ("book", "lilac", "Write the story", "One part at a time, as you would say it.", "story"),
    ("users", "good", "Add the people", "Who helps your child, and how to reach them.", "people"),
    ("calendar", "sky", "Keep the diary", "What is coming, and what was said.", "diary"),
    ("clock", "warn", "Note what you wait for", "It counts the weeks.", "waiting"),
    ("clipboard-check", "warn", "Enter the plan", "It tells you when reviews are due.", "plan"),
    ("mail", "lilac", "Use ready words", "Short letters, filled in for you.", "letters"),
    ("send", "soft", "Share a page", "You see the whole page before it leaves.", "share"),
)


class HelpPage(Page):
    """A short guide. Nothing here needs the internet."""

    title = "Help"

    def __init__(self, desk: Desk) -> None:
        """Build all of it; only the list of words changes."""
        super().__init__(desk, width=NARROW)
        self._search = SearchLine(self.tr("Find a word"))
        self._words = boxes.column(gap=Space.L)
        self.add(
            boxes.column(
                Heading(self.tr("Help"), 1),
                lead(self.tr("Tell it once. Then hand over the right page.")),
                gap=Space.XS,
            )
        )
        self.add(self._guide())
        self.add(
            Card(
                Heading(self.tr("Words explained")),
                self._search,
                self._words,
                name=self.tr("Words explained"),
                gap=Space.L,
            )
        )
        self.add(self._keys())
        self.add(self._about())
        self._search.edited.connect(self._on_search_edited)

    @override
    def refresh(self) -> None:
        found = glossary.find(self._search.value())
        lines = [self._word(word) for word in found]
        nothing = muted(self.tr("No such word here. Try fewer letters."))
        boxes.refill(self._words, *(lines or [nothing]))

    @Slot()
    def _on_search_edited(self) -> None:
        self.refresh()

    @Slot(object)
    def _on_guide_chosen(self, page: object) -> None:
        self.desk.go(str(page))

    def _guide(self) -> Card:
        card = Card(Heading(self.tr("How to begin")), name=self.tr("How to begin"), gap=Space.L)
        for icon, tone, title, sentence, page in GUIDE:
            go = quiet(self.tr("Open"), name=f"{title}: {self.tr('Open')}", payload=page)
            go.chosen.connect(self._on_guide_chosen)
            words = boxes.column(strong(title), body(sentence), gap=0)
            card.add(boxes.beside_end(boxes.beside(Tile(icon, tone, 44), words), go))
        card.add(
            muted(
                self.tr(
                    "Everything is saved as you type, in one file on this computer. "
                    "Nothing goes over the internet."
                )
            )
        )
        return card

    def _word(self, word: glossary.Word) -> QWidget:
        lines: list[Words] = [Heading(word.term, 3), body(word.means)]
        if word.source:
            lines.append(small(self.tr("The law: {source}").format(source=word.source)))
        return boxes.column(*lines, gap=2)

    def _keys(self) -> Card:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(1, 1)
        for row, key in enumerate(KEYS):
            grid.addWidget(strong(key.words()), row, 0)
            grid.addWidget(body(key.does), row, 1)
        return Card(
            Heading(self.tr("Keys")),
            muted(self.tr("Everything works with the keyboard. On a Mac, press Cmd for Ctrl.")),
            table,
            name=self.tr("Keys"),
        )

    def _about(self) -> Card:
        card = Card(Heading(self.tr("About SEND Journey")), name=self.tr("About"), gap=Space.S)
        card.add(strong(self.tr("Version {version}").format(version=versions.app_version())))
        card.add(body(self.tr("Free to use, copy and change (MIT licence). It is made of:")))
        for name, version, licence in versions.parts():
            card.add(muted(f"{name} {version} – {licence}"))
        return card
