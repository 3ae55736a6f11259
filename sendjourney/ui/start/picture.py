"""The calm picture of the start window: a path over hills to a flag, the sun. Only to look at."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from sendjourney.ui import theme

Points = tuple[tuple[float, float], ...]
"""Start, then groups of three for each curve, in shares of the width and height."""

FAR_HILL: Points = ((0, 0.52), (0.22, 0.30), (0.42, 0.34), (0.62, 0.50), (0.78, 0.62), (0.9, 0.5),
                    (1, 0.44))  # fmt: skip
MIDDLE_HILL: Points = ((0, 0.72), (0.2, 0.58), (0.35, 0.56), (0.5, 0.66), (0.7, 0.80), (0.86, 0.62),
                       (1, 0.58))  # fmt: skip
NEAR_HILL: Points = ((0, 0.84), (0.25, 0.94), (0.45, 0.74), (0.65, 0.76), (0.8, 0.77), (0.9, 0.82),
                     (1, 0.86))  # fmt: skip
PATH: Points = ((0.30, 1.0), (0.36, 0.90), (0.66, 0.90), (0.60, 0.80), (0.54, 0.72), (0.34, 0.74),
                (0.40, 0.64), (0.44, 0.58), (0.58, 0.60), (0.56, 0.51))  # fmt: skip
FLAG = (0.56, 0.51)


class JourneyPicture(QWidget):
    """Painted in the colours of the theme. In high contrast, drawn in lines only."""

    def __init__(self) -> None:
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.setSizePolicy(policy)
        self.setMinimumHeight(120)
        theme.follow(self.restyle)

    @override
    def sizeHint(self) -> QSize:
        return QSize(300, 260)

    @Slot()
    def restyle(self) -> None:
        """Take the colours of the theme."""
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_sun(painter)
        for hill, tone in ((FAR_HILL, "sky"), (MIDDLE_HILL, "good"), (NEAR_HILL, "soft")):
            self._paint_hill(painter, hill, theme.current().colour(tone))
        self._paint_path(painter)
        self._paint_flag(painter)
        painter.end()

    def _paint_sun(self, painter: QPainter) -> None:
        side = min(self.width(), self.height()) * 0.2
        painter.setPen(self._edge())
        painter.setBrush(theme.current().colour("warn"))
        painter.drawEllipse(QRectF(self.width() * 0.12, self.height() * 0.1, side, side))

    def _paint_hill(self, painter: QPainter, hill: Points, ground: QColor) -> None:
        outline = self._line(hill)
        outline.lineTo(self.width() + 2, self.height() + 2)
        outline.lineTo(-2, self.height() + 2)
        outline.closeSubpath()
        painter.setPen(self._edge())
        painter.setBrush(ground)
        painter.drawPath(outline)

    def _paint_path(self, painter: QPainter) -> None:
        wide = max(min(self.width(), self.height()) * 0.022, 3.0)
        pen = QPen(theme.current().colour("primary"), wide)
        pen.setStyle(Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([0.1, 2.4])
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(self._line(PATH))

    def _paint_flag(self, painter: QPainter) -> None:
        look, foot = theme.current(), self._at(*FLAG)
        tall = min(self.width(), self.height()) * 0.16
        top = QPointF(foot.x(), foot.y() - tall)
        painter.setPen(QPen(look.colour("primary"), max(tall * 0.06, 2)))
        painter.drawLine(foot, top)
        cloth = QPainterPath(top)
        cloth.lineTo(top.x() + tall * 0.55, top.y() + tall * 0.18)
        cloth.lineTo(top.x(), top.y() + tall * 0.38)
        cloth.closeSubpath()
        painter.setBrush(look.colour("primary"))
        painter.drawPath(cloth)

    def _edge(self) -> QPen:
        return QPen(theme.current().colour("tone_line"), 1)

    def _line(self, points: Points) -> QPainterPath:
        line = QPainterPath(self._at(*points[0]))
        for first, second, end in zip(points[1::3], points[2::3], points[3::3], strict=True):
            line.cubicTo(self._at(*first), self._at(*second), self._at(*end))
        return line

    def _at(self, across: float, down: float) -> QPointF:
        return QPointF(self.width() * across, self.height() * down)
