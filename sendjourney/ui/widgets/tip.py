"""A tinted card with help to begin: a heading and a few words."""

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import body, strong


class Tip(Card):
    """Says something that helps; hidden while it has nothing to say."""

    def __init__(self, title: str, text: str = "") -> None:
        super().__init__(kind="tip", name=title)
        self._words = body(text)
        self.pad(Space.L, Space.M)
        said = boxes.column(strong(title), self._words, gap=2)
        self.add(boxes.beside(Glyph("sparkles", "on_soft", 24), said))
        if not text:
            self.hide()

    def show_words(self, text: str) -> None:
        """Say something else; nothing hides the card."""
        self._words.setText(text)
        self.setVisible(bool(text))
