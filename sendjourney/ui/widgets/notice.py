"""One line over every page that stays: something to know all the time, and perhaps what to do."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import strong

FOLD_BELOW = 440


class Notice(QWidget):
    """A slim tinted bar: icon, words, a button."""

    def __init__(self, tone: str, icon: str, words: str, button: Button | None = None) -> None:
        super().__init__()
        said = boxes.beside(Glyph(icon, f"on_{tone}", 22), strong(words), gap=Space.M)
        card = Card(kind=tone, name=words)
        card.pad(Space.L, Space.XS if button else Space.M)
        card.add(boxes.beside_end(said, button, below=FOLD_BELOW) if button else said)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XXL, Space.L, Space.XXL, 0)
        column.addWidget(card)
