"""What a page says, to be read on the screen or aloud: headings, paragraphs and lists, in order."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import (
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextListFormat,
)
from PySide6.QtWidgets import QTextEdit

from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.text_box import LINE_HEIGHT

if TYPE_CHECKING:
    from sendjourney.services.sharing import Line

SIZES = {0: "body", 1: "h2", 2: "h3", 3: "lead"}
"""The size of type for each level of heading; deeper ones are as large as the text, and bold."""


class PageWords(QTextEdit):
    """Read-only words with real headings and lists; the arrow keys go through them."""

    def __init__(self, name: str) -> None:
        """``name`` is read out when it gets the focus."""
        super().__init__()
        self._lines: tuple[Line, ...] = ()
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAccessibleName(name)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        theme.follow(self.restyle)

    def show_lines(self, lines: Iterable["Line"]) -> None:
        """Show these lines, from the first; gaps among them become room."""
        self._lines = tuple(lines)
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def headings(self) -> list[tuple[int, str]]:
        """Return level and words of every heading, in order."""
        found, block = [], self.document().begin()
        while block.isValid():
            if level := block.blockFormat().headingLevel():
                found.append((level, block.text()))
            block = block.next()
        return found

    @Slot()
    def restyle(self) -> None:
        """Write the words again in the sizes of the theme, keeping the place."""
        place = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        self.clear()
        cursor, above, first = QTextCursor(self.document()), 0, True
        for line in self._lines:
            if not line.text.strip():
                above = Space.L
                continue
            if not first:
                cursor.insertBlock()
            cursor.setBlockFormat(_room(line, 0 if first else max(above, Space.XS)))
            if line.bullet:
                cursor.createList(QTextListFormat.Style.ListDisc)
            cursor.insertText(line.text, _type(line.level))
            above, first = 0, False


def _room(line: "Line", above: int) -> QTextBlockFormat:
    room = QTextBlockFormat()
    room.setHeadingLevel(line.level)
    room.setTopMargin(above)
    room.setLineHeight(LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return room


def _type(level: int) -> QTextCharFormat:
    look = QTextCharFormat()
    font: QFont = theme.current().font(SIZES.get(level, "body"), bold=level > 0)
    look.setFont(font)
    look.setProperty(QTextFormat.Property.FontPixelSize, font.pixelSize())
    return look
