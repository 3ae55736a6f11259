"""The big box for a part of the story: plain words, lists with dashes, and nothing to fight."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from typing_extensions import override

from sendjourney.services.rich_paste import pasted_words
from sendjourney.services.story_text import DASH, is_bullet, toggled, without_bullet
from sendjourney.ui.widgets.dropped import local_files
from sendjourney.ui.widgets.text_box import TextBox
from sendjourney.ui.widgets.text_line import tidy

_MOVE, _KEEP = QTextCursor.MoveOperation, QTextCursor.MoveMode.KeepAnchor


class StoryEditor(TextBox):
    """A box to write in. Lines that begin with a dash are a list, and Enter goes on with it."""

    left = Signal()
    """The person went to another field, page or window."""

    def __init__(self, *, lines: int = 7, most: int = 14) -> None:
        super().__init__(lines=lines, most=most)

    def follow(self, text: str) -> None:
        """Take over a text changed elsewhere, touching only what differs; the cursor stays."""
        shown = self.toPlainText()
        if text == self.value():
            return
        start = _same_at_start(shown, text)
        end = _same_at_start(shown[start:][::-1], text[start:][::-1])
        cursor = QTextCursor(self.document())
        cursor.setPosition(_place(shown[:start]))
        cursor.setPosition(_place(shown[: len(shown) - end]), _KEEP)
        self._loading = True
        cursor.insertText(text[start : len(text) - end])
        self._loading = False
        self.document().clearUndoRedoStacks()  # what came from elsewhere is undone elsewhere

    @Slot()
    def toggle_list(self) -> None:
        """Put dashes before the chosen lines, or take them away."""
        if self.isReadOnly():
            return
        cursor = self.textCursor()
        first, last = cursor.selectionStart(), cursor.selectionEnd()
        cursor.setPosition(first)
        cursor.movePosition(_MOVE.StartOfBlock)
        begin = cursor.position()
        cursor.setPosition(last, _KEEP)
        cursor.movePosition(_MOVE.EndOfBlock, _KEEP)
        lines = cursor.selection().toPlainText().split("\n")
        cursor.insertText("\n".join(toggled(lines)))
        if last > first:
            end = cursor.position()
            cursor.setPosition(begin)
            cursor.setPosition(end, _KEEP)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return (source.hasText() or source.hasHtml()) and not local_files(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        plain = source.text() if source.hasText() else ""
        words = pasted_words(plain, source.html() if source.hasHtml() else "")
        self.textCursor().insertText(tidy(words))
        self.ensureCursorVisible()

    @override
    def keyPressEvent(self, e: QKeyEvent) -> None:
        plain_enter = e.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not e.modifiers()
        if not (plain_enter and self._go_on_with_the_list()):
            super().keyPressEvent(e)

    @override
    def event(self, e: QEvent) -> bool:
        """Let the window undo and redo what was saved once there is no typing to take back."""
        if e.type() is QEvent.Type.ShortcutOverride and isinstance(e, QKeyEvent):
            document = self.document()
            undo = e.matches(QKeySequence.StandardKey.Undo) and not document.isUndoAvailable()
            redo = e.matches(QKeySequence.StandardKey.Redo) and not document.isRedoAvailable()
            if undo or redo:
                e.ignore()
                return False
        return super().event(e)

    @override
    def focusOutEvent(self, e: QFocusEvent) -> None:
        super().focusOutEvent(e)
        self.left.emit()

    def _go_on_with_the_list(self) -> bool:
        """Begin the next item; an empty one ends the list. False outside a list."""
        cursor = self.textCursor()
        line = cursor.block().text()
        if self.isReadOnly() or not is_bullet(line) or cursor.positionInBlock() == 0:
            return False
        cursor.beginEditBlock()
        if without_bullet(line).strip():
            cursor.insertBlock()
            cursor.insertText(DASH)
        else:
            cursor.movePosition(_MOVE.StartOfBlock)
            cursor.movePosition(_MOVE.EndOfBlock, _KEEP)
            cursor.removeSelectedText()
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        return True


def _place(before: str) -> int:
    """Return the place in the document after these words: it counts in UTF-16."""
    return len(before.encode("utf-16-le", "surrogatepass")) // 2


def _same_at_start(one: str, other: str) -> int:
    """Return how many characters two texts have in common at their start."""
    most = min(len(one), len(other))
    if one[:most] == other[:most]:
        return most
    low, high = 0, most
    while low < high - 1:
        middle = (low + high) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle)
    return low
