"""“What is this?”: a word explained where it stands."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from sendjourney.services import glossary
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.drawer import LateDrawer
from sendjourney.ui.widgets.text import Heading, body, small


class WordHelp(LateDrawer):
    """A quiet line that names some words of the glossary, and opens what they mean below it."""

    def __init__(self, *terms: str) -> None:
        """Take the words as the glossary has them."""
        said = self.tr("What is this? {words}").format(words=", ".join(terms))
        self.terms = terms
        super().__init__(said, self._meanings, gap=Space.M)

    def _meanings(self) -> list[QWidget]:
        known = {word.term: word for word in glossary.words()}
        card = Card(kind="tip", gap=Space.M)
        for term in self.terms:
            card.add(explained(known[term]))
        return [card]


def explained(word: glossary.Word) -> QWidget:
    """Return a word with what it means, and the law it speaks of."""
    lines: list[QWidget] = [Heading(word.term, 3), body(word.means)]
    if word.source:
        law = QCoreApplication.translate("WordHelp", "The law: {source}")
        lines.append(small(law.format(source=word.source)))
    return boxes.column(*lines, gap=2)
