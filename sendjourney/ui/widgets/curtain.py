"""Covers a window while something takes a moment, and says what."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets.announcing import announce
from sendjourney.ui.widgets.card import Card
from sendjourney.ui.widgets.text import Heading, body

WIDTH = 480


class Curtain(QWidget):
    """Lies over everything in a window. It has no button: what it covers for ends by itself."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._title = Heading("", 2)
        self._sentence = body("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.setProperty("kind", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._card = Card(self._title, self._sentence, self._bar, gap=Space.M)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        window.installEventFilter(self)
        self.hide()

    def words(self) -> str:
        """Return what the curtain says; empty while it is open."""
        return "" if self.isHidden() else self._title.words()

    def cover(self, title: str, sentence: str = "") -> None:
        """Cover the window at once, even if the app is busy from now on."""
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._bar.setAccessibleName(title)
        self._bar.setRange(0, 0)
        self._fill()
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, title)
        self.repaint()

    def tell(self, done: int, total: int) -> None:
        """Show how far it is."""
        self._bar.setRange(0, max(total, 1))
        self._bar.setValue(done)
        self._bar.repaint()

    def lift(self) -> None:
        """Show the window again."""
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._fill()
        return False

    def _fill(self) -> None:
        room = self._window.rect()
        self._card.setFixedWidth(min(theme.current().px(WIDTH), room.width() - 2 * Space.XL))
        self.setGeometry(room)
