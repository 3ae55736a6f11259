"""A gentle hint when the help in a plan is written in vague words."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from sendjourney.services.plan_outcomes import Vague, vague_in, why_specific
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import body, muted, strong

MOST = 3
"""So many questions at a time: more would be a telling-off."""


class VagueHint(Card):
    """Hidden until words are vague; then the words, a question to put, and why it matters."""

    def __init__(self) -> None:
        super().__init__(kind="tip", name=self.tr("Could this be more exact?"), gap=Space.XS)
        self.pad(Space.L, Space.M)
        self._said = boxes.column(gap=2)
        self.add(boxes.beside(Glyph("sparkles", "on_soft", 24), self._said, top=True))
        self.hide()

    def show_text(self, provision: str) -> None:
        """Look at another text; the hint has its place in a form or on a card by now."""
        found = vague_in(provision)
        self._fill(found)
        self.setVisible(bool(found))

    def _fill(self, found: Sequence[Vague]) -> None:
        boxes.refill(
            self._said,
            strong(self.accessibleName()),
            *(self._line(one) for one in found[:MOST]),
            muted(why_specific()),
        )

    def _line(self, vague: Vague) -> QWidget:
        line = self.tr("“{words}”: {question}")
        return body(line.format(words=" ".join(vague.words.split()), question=vague.ask))
