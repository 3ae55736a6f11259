"""A notice across a page: what is the matter, and the one thing to do about it."""

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import Heading, body

_ICONS = {"bad": "circle-alert", "warn": "clock", "good": "circle-check", "soft": "info"}


class Banner(Card):
    """A tinted box: icon, a heading, a sentence, and perhaps a button. ``words`` is all it says."""

    def __init__(
        self,
        tone: str,
        title: str,
        sentence: str = "",
        *,
        button: Button | None = None,
        icon: str = "",
    ) -> None:
        super().__init__(kind=tone, name=title)
        self.words = f"{title}. {sentence}" if sentence else title
        self.is_bad = tone == "bad"
        self.pad(Space.L, Space.L)
        ink = "on_soft" if tone == "tip" else f"on_{tone}"
        mark = Glyph(icon or _ICONS.get(tone, "info"), ink, 26)
        said = [Heading(title, 3), body(sentence)] if sentence else [Heading(title, 3)]
        words = boxes.beside(mark, boxes.column(*said, gap=2))
        self.add(boxes.beside_end(words, button, below=560) if button else words)

    def read_out(self) -> None:
        """Have a screen reader say it, where it has just appeared without taking the focus."""
        announce(self, self.words, urgent=self.is_bad)
