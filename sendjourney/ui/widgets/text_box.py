"""Several lines to type in: plain text only, and Tab goes on to the next thing."""

from PySide6.QtCore import QMimeData, QSize, Signal, Slot
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QTextEdit
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.widgets.dropped import local_files
from sendjourney.ui.widgets.text_line import tidy

LINE_HEIGHT = 122  # percent; the reading font has tall lines of its own


class TextBox(QTextEdit):
    """A box that grows with its words, from ``lines`` to ``most`` lines high, then scrolls."""

    edited = Signal()
    """The person typed (not: a text was shown)."""

    def __init__(self, text: str = "", *, lines: int = 3, most: int = 14) -> None:
        super().__init__()
        self._lines, self._most = lines, most
        self._loading = False
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_value(text)
        self.textChanged.connect(self._on_text_changed)
        self.document().documentLayout().documentSizeChanged.connect(self._on_size_changed)
        theme.follow(self.restyle)

    def value(self) -> str:
        """Return what was typed, without empty space at the ends."""
        return tidy(self.toPlainText()).strip()

    def set_value(self, text: str) -> None:
        """Show another text, with nothing to undo; the cursor stays when it is the same."""
        if text and text == self.toPlainText():
            return
        self._loading = True
        self.document().setUndoRedoEnabled(False)
        self.setPlainText(text)
        self._space_lines()
        self.document().setUndoRedoEnabled(True)
        self._loading = False

    def set_lines(self, lines: int, most: int) -> None:
        """Grow between other heights: what fits the window now."""
        if (lines, most) != (self._lines, self._most):
            self._lines, self._most = lines, most
            self.setFixedHeight(self._wanted_height())

    def problem(self) -> str:
        """Return nothing: any text is fine."""
        return ""

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take words, and leave files to the page or the window they are dropped on."""
        return super().canInsertFromMimeData(source) and not local_files(source)

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._wanted_height())

    @Slot()
    def restyle(self) -> None:
        """Take a height that grows with the text."""
        self.setFixedHeight(self._wanted_height())

    @Slot()
    def _on_size_changed(self) -> None:
        if self.height() != self._wanted_height():
            self.setFixedHeight(self._wanted_height())

    @Slot()
    def _on_text_changed(self) -> None:
        if not self._loading:
            self.edited.emit()

    def _wanted_height(self) -> int:
        line = self.fontMetrics().lineSpacing() * LINE_HEIGHT / 100
        words = self.document().size().height()
        room = min(max(words, self._lines * line), self._most * line)
        return round(room + 2 * self.document().documentMargin()) + 22

    def _space_lines(self) -> None:
        spacing = QTextBlockFormat()
        spacing.setLineHeight(
            LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        )
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(spacing)
