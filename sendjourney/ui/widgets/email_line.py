"""An email address, looked at gently: an odd one may still be right."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.services.people import looks_like_email
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.text import Words
from sendjourney.ui.widgets.text_line import TextLine


class EmailLine(QWidget):
    """A line for an address, and below it a friendly doubt that never stands in the way."""

    edited = Signal()
    """The person typed."""

    def __init__(self, text: str = "") -> None:
        super().__init__()
        self._line = TextLine(text)
        self._doubt = Words("", tone="warn")
        self.setFocusProxy(self._line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._line)
        column.addWidget(self._doubt)
        self._line.edited.connect(self._on_edited)
        self._line.editingFinished.connect(self._on_finished)
        self._doubt.hide()

    def value(self) -> str:
        """Return what was typed, without spaces at the ends."""
        return self._line.value()

    def set_value(self, text: str) -> None:
        """Show another address."""
        self._line.set_value(text)
        self._on_finished()

    def problem(self) -> str:
        """Return nothing: a doubt is no reason not to keep what the family wrote."""
        return ""

    def doubt(self) -> str:
        """Return what looks odd about the address; empty when nothing does."""
        if not self.value() or looks_like_email(self.value()):
            return ""
        return self.tr("This does not look like a whole email address. Please check it.")

    @Slot()
    def _on_edited(self) -> None:
        if not self.doubt():
            self._doubt.hide()
        self.edited.emit()

    @Slot()
    def _on_finished(self) -> None:
        self._doubt.setText(self.doubt())
        self._doubt.setVisible(bool(self.doubt()))
