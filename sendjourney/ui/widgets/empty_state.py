"""What a page shows while there is nothing on it: what will be here, and how to begin."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Tile
from sendjourney.ui.widgets.flow import WrapRow
from sendjourney.ui.widgets.text import Heading, Words, lead


class EmptyState(Card):
    """A picture tile, a heading, one sentence, the main action, and one other way in."""

    def __init__(
        self, icon: str, title: str, sentence: str, *actions: Button, tone: str = "sky"
    ) -> None:
        super().__init__(gap=Space.M)
        self.setAccessibleName(title)
        self.pad(Space.XL, 48)
        self.add(_centred(Tile(icon, tone, 92)))
        for words in (Heading(title, 2), lead(sentence)):
            self.add(_middle(words))
        if actions:
            self.add(_centred(*actions))


def _centred(*items: QWidget) -> QWidget:
    """Return items in the middle: one, or buttons that may go on to a second line."""
    return WrapRow(*items, gap=Space.M, centred=True)


def _middle(words: Words) -> Words:
    words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return words
