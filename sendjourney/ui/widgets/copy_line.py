"""A telephone number or an address, with a button that copies it."""

from PySide6.QtCore import QPoint, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QWidget

from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.buttons import icon_only
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import body, strong


class CopyLine(QWidget):
    """An icon, the words, and a button. ``what`` says in full what it copies."""

    def __init__(self, icon: str, text: str, what: str, *, bold: bool = False) -> None:
        super().__init__()
        self._text, self._what = text, what
        self.button = icon_only("copy", what)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(Glyph(icon, "muted", 18))
        row.addWidget(strong(text) if bold else body(text), 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        copied = self.tr("Copied")
        self.button.set_icon("check")
        self.button.setAccessibleName(f"{copied}: {self._text}. {self._what}")
        QToolTip.showText(self.button.mapToGlobal(QPoint(0, 0)), copied, self.button)
        announce(self.button, copied)
