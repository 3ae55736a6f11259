"""One line to type in, and a search box."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QDragEnterEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.widgets.dropped import local_files

LONGEST = 10_000


def tidy(text: str) -> str:
    """Return text without what no file can keep: control characters and broken surrogates."""
    keep = "\n\t"
    whole = text.encode("utf-8", "ignore").decode("utf-8")
    return "".join(c for c in whole if c in keep or (c >= " " and c != "\x7f"))


class TextLine(QLineEdit):
    """A line to type in. ``characters`` sets a width that shows how much is expected."""

    edited = Signal()
    """The person typed."""

    def __init__(self, text: str = "", *, characters: int = 0) -> None:
        super().__init__(text)
        self._characters = characters
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._on_text_edited)
        theme.follow(self.restyle)

    def value(self) -> str:
        """Return what was typed, without spaces at the ends."""
        return tidy(self.text()).strip()

    def set_value(self, text: str) -> None:
        """Show another text; the cursor stays when it is the same."""
        if text != self.text():
            self.setText(text)

    def problem(self) -> str:
        """Return nothing: any line is fine."""
        return ""

    @override
    def dragEnterEvent(self, arg__1: QDragEnterEvent) -> None:
        """Take words, and leave files to the page or the window they are dropped on."""
        if local_files(arg__1.mimeData()):
            arg__1.ignore()
        else:
            super().dragEnterEvent(arg__1)

    @Slot()
    def restyle(self) -> None:
        """Take a width that grows with the text."""
        if self._characters:
            self.setMaximumWidth(theme.current().px(self._characters * 10 + 40))

    @Slot()
    def _on_text_edited(self) -> None:
        self.edited.emit()


class SearchLine(TextLine):
    """A line to search with; Escape empties it.

    ``name`` is read out, and shown while nothing is typed.
    """

    def __init__(self, name: str) -> None:
        self._looking_glass = QAction(name)
        super().__init__()
        self.setAccessibleName(name)
        self.setPlaceholderText(name)
        self.addAction(self._looking_glass, QLineEdit.ActionPosition.LeadingPosition)
        self._looking_glass.triggered.connect(self._on_icon)

    @Slot()
    def restyle(self) -> None:
        """Draw the icon again in the colours of the theme."""
        super().restyle()
        self._looking_glass.setIcon(theme.current().icon("search", "muted", size=18))
        self.setMinimumWidth(theme.current().px(220))

    @override
    def keyPressEvent(self, arg__1: QKeyEvent) -> None:
        if arg__1.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self.edited.emit()
        else:
            super().keyPressEvent(arg__1)

    @Slot()
    def _on_icon(self) -> None:
        self.setFocus()
