"""The side of the start window: what this is, what it promises, and a calm picture."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sendjourney.ui import theme
from sendjourney.ui.start.picture import JourneyPicture
from sendjourney.ui.theme import Space
from sendjourney.ui.widgets import boxes
from sendjourney.ui.widgets.chips import Glyph
from sendjourney.ui.widgets.text import Heading, body, lead

WIDTH = 320


class Promises(QWidget):
    """Three promises, a line each."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for icon, words in (
            ("lock", self.tr("Yours alone. No account, no internet: one file, on your computer.")),
            ("save", self.tr("Nothing is lost. It saves as you type, and you can undo anything.")),
            ("eye", self.tr("You choose who sees what. You look at each page before it leaves.")),
        ):
            column.addWidget(
                boxes.beside(Glyph(icon, "on_soft", 22), body(words), gap=Space.M, top=True)
            )


class SidePane(QWidget):
    """Shown while there is room for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("kind", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._words = boxes.column(
            Heading("SEND Journey", 2),
            lead(self.tr("Tell your child’s story once.")),
            gap=Space.XS,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.XXL, 1, 0)
        column.setSpacing(Space.XL)
        for part in (self._words, Promises()):
            part.setContentsMargins(Space.XL, 0, Space.XL, 0)
            column.addWidget(part)
        column.addWidget(JourneyPicture(), 1)
        theme.follow(self.restyle)

    @Slot()
    def restyle(self) -> None:
        """Take a width that grows with the text."""
        self.setFixedWidth(theme.current().px(WIDTH))
