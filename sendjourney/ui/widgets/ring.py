"""A ring that fills as a day comes nearer; the same is said in words beside it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.widgets.chips import Mark

ROOM = 0.62  # share of the width that the big words may take
NUMBER_HIGH, WORDS_HIGH = 46, 20  # pixels at 100 % text size


class Ring(Mark):
    """A ring with a big number and a few words inside: 9, “days to go”.

    ``share`` is how much of it is filled, from 0 to 1.
    """

    thickness = 0.08
    """Of the stroke, as a share of the width."""

    def __init__(self, share: float, big: str, words: str, size: int = 124) -> None:
        self._share = min(max(share, 0.0), 1.0)
        self._big, self._words = big, words
        super().__init__(size, size)
        self.setAccessibleName(f"{big} {words}")

    def circle(self) -> QRectF:
        """Return where the ring runs: the middle of its stroke."""
        edge = self.width() * self.thickness / 2 + 1
        return QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self.width() * self.thickness
        around = self.circle()
        track = look.colour("on_soft")
        track.setAlpha(45)
        cap = Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(track, thick, Qt.PenStyle.SolidLine, cap))
        painter.drawEllipse(around)
        painter.setPen(QPen(look.colour("primary"), thick, Qt.PenStyle.SolidLine, cap))
        painter.drawArc(around, 90 * 16, -round(self._share * 360 * 16))
        self._write(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        look, height = theme.current(), self.height()
        painter.setPen(look.colour("on_soft"))
        number = look.font("h1", bold=True)
        number.setPixelSize(look.px(36))
        wide = QFontMetricsF(number).horizontalAdvance(self._big)
        number.setPixelSize(round(look.px(36) * min(1, self.width() * ROOM / max(wide, 1))))
        painter.setFont(number)
        centre, width = Qt.AlignmentFlag.AlignCenter, self.width()
        high, low = look.px(NUMBER_HIGH), look.px(WORDS_HIGH)
        top = (height - high - low) / 2
        painter.drawText(QRectF(0, top, width, high), centre, self._big)
        painter.setFont(look.font("small", bold=True))
        painter.drawText(QRectF(0, top + high, width, low), centre, self._words)
