"""Marks the blanks that are still open in a letter, so that none is overlooked."""

from PySide6.QtCore import Slot
from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from typing_extensions import override

from sendjourney.services.ready_words import open_spans
from sendjourney.ui import theme


class BlankMarks(QSyntaxHighlighter):
    """Writes “[your name]” in bold on a coloured ground; its brackets say the same without colour.

    The words themselves are never changed.
    """

    def __init__(self, document: QTextDocument) -> None:
        """Mark the blanks of a document from now on."""
        super().__init__(document)
        self._look = QTextCharFormat()
        theme.follow(self.restyle)

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme."""
        look = theme.current()
        self._look.setBackground(look.colour("warn"))
        self._look.setForeground(look.colour("on_warn"))
        self._look.setFontWeight(QFont.Weight.Bold)
        self.rehighlight()

    @override
    def highlightBlock(self, text: str) -> None:
        for start, length in open_spans(text):
            self.setFormat(start, length, self._look)
