"""A big button for a big choice: a picture tile, a title, a sentence, and an arrow onwards."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QStyleOptionButton, QStylePainter
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.language import in_order
from sendjourney.ui.widgets.buttons import Button
from sendjourney.ui.widgets.mirror import mirrored
from sendjourney.ui.widgets.text import breakable

PADDING, GAP, TILE, ARROW = 18, 16, 48, 20
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


class BigChoice(Button):
    """A card that is a button. The title is its name for screen readers, the rest its description.

    ``small`` makes a lower one, for lists of them.
    """

    def __init__(
        self,
        title: str,
        sentence: str,
        *,
        icon: str,
        tone: str = "soft",
        small: bool = False,
        payload: object = None,
    ) -> None:
        self._title, self._sentence = title, sentence
        self._tile_icon, self._tone, self._small = icon, tone, small
        super().__init__("", "choice", name=title, payload=payload)
        self.setAccessibleDescription(sentence)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def title(self) -> str:
        """Return the words in bold."""
        return self._title

    @Slot()
    @override
    def restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        title, sentence = self._places(width)
        words = title.height() + sentence.height()
        return max(words, self._tile()) + 2 * self._padding()

    @override
    def sizeHint(self) -> QSize:
        width = theme.current().px(420)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(theme.current().px(240), self._tile() + 2 * self._padding())

    @override
    def paintEvent(self, arg__1: QPaintEvent) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QStylePainter(self)
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_tile(painter)
        self._paint_words(painter)
        look, size = theme.current(), theme.current().px(ARROW)
        left = self.width() - self._padding() - size
        place = QRect(left, (self.height() - size) // 2, size, size)
        onwards = look.pixmap("arrow-right", "on_soft", ARROW)
        painter.drawPixmap(mirrored(place, self.rect()).topLeft(), onwards)

    def _paint_tile(self, painter: QPainter) -> None:
        look, side = theme.current(), self._tile()
        top = (self.height() - side) // 2
        painter.setPen(look.colour("tone_line"))
        painter.setBrush(look.colour(self._tone))
        tile = mirrored(QRect(self._padding(), top, side, side), self.rect())
        painter.drawRoundedRect(tile, side / 4, side / 4)
        glyph = look.pixmap(self._tile_icon, f"on_{self._tone}", self._tile() * 0.46 / look.scale)
        inset = (side - round(glyph.width() / glyph.devicePixelRatio())) // 2
        painter.drawPixmap(tile.left() + inset, top + inset, glyph)

    def _paint_words(self, painter: QPainter) -> None:
        look = theme.current()
        title, sentence = (mirrored(place, self.rect()) for place in self._places(self.width()))
        spare = self.height() - 2 * self._padding() - title.height() - sentence.height()
        painter.setPen(look.colour("text"))
        painter.setFont(self._title_font())
        words = in_order(breakable(self._title))
        painter.drawText(title.translated(0, spare // 2), _WRAP, words)
        painter.setPen(look.colour("muted"))
        painter.setFont(look.font("body"))
        words = in_order(breakable(self._sentence))
        painter.drawText(sentence.translated(0, spare // 2), _WRAP, words)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where title and sentence go in a button of this width."""
        look, left = theme.current(), self._padding() + self._tile() + GAP
        room = max(width - left - GAP - look.px(ARROW) - self._padding(), 1)
        title = _height(self._title, self._title_font(), room)
        sentence = _height(self._sentence, look.font("body"), room)
        top = self._padding()
        return QRect(left, top, room, title), QRect(left, top + title, room, sentence)

    def _title_font(self) -> QFont:
        return theme.current().font("lead" if self._small else "h3", bold=True)

    def _padding(self) -> int:
        return PADDING - 6 if self._small else PADDING

    def _tile(self) -> int:
        return theme.current().px(TILE - 8 if self._small else TILE)


def _height(text: str, font: QFont, room: int) -> int:
    if not text:
        return 0
    return QFontMetrics(font).boundingRect(0, 0, room, 10_000, _WRAP, breakable(text)).height()
