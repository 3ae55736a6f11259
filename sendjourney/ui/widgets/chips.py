"""Small marks: chips, icons, picture tiles, avatars and calendar leaves.

They are painted on plain widgets: to a screen reader they are nothing, or the name they are given.
Colour is never alone: the words are on the chip or beside the mark.
"""

from datetime import date

from PySide6.QtCore import QBuffer, QByteArray, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QImageReader, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from sendjourney.ui import theme
from sendjourney.ui.icon_drawing import SHARPEST
from sendjourney.ui.widgets.text import Words

DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def chip(text: str, tone: str = "soft") -> Words:
    """Return a few words on a coloured ground: “In 7 days”, “Just for us”."""
    words = Words(text, "chip", tone=tone, wrap=False)
    words.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return words


class Mark(QWidget):
    """A painted thing of a fixed size that grows with the text."""

    def __init__(self, width: int, height: int) -> None:
        super().__init__()
        self._size = QSize(width, height)
        theme.follow(self.restyle)

    @Slot()
    def restyle(self) -> None:
        """Take the size and colours of the theme."""
        look = theme.current()
        self.setFixedSize(look.px(self._size.width()), look.px(self._size.height()))
        self.update()

    def ground(self, painter: QPainter, tone: str, radius: float) -> None:
        """Fill the widget with a tone, rounded at the corners."""
        look = theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(look.colour("tone_line"))
        painter.setBrush(look.colour(tone))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


class Glyph(Mark):
    """An icon beside words. ``ink`` is a colour of the palette."""

    def __init__(self, icon: str, ink: str = "muted", size: int = 20) -> None:
        self._icon, self._ink, self._glyph = icon, ink, size
        super().__init__(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, theme.current().pixmap(self._icon, self._ink, self._glyph))
        painter.end()


class Tile(Mark):
    """An icon on a coloured square."""

    def __init__(self, icon: str, tone: str = "soft", size: int = 48) -> None:
        self._icon, self._tone, self._side = icon, tone, size
        super().__init__(size, size)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.ground(painter, self._tone, self.width() / 4)
        glyph = theme.current().pixmap(self._icon, f"on_{self._tone}", self._side * 0.46)
        inset = (self.width() - round(glyph.width() / glyph.devicePixelRatio())) // 2
        painter.drawPixmap(inset, inset, glyph)
        painter.end()


class Avatar(Mark):
    """A person's initials on a coloured round, or their photo."""

    def __init__(self, name: str, tone: str = "soft", size: int = 48, photo: bytes = b"") -> None:
        self._tone = tone
        self._initials = initials(name)
        self._photo = QPixmap()
        super().__init__(size, size)
        self.show_person(name, photo)

    def show_person(self, name: str, photo: bytes = b"") -> None:
        """Show another person."""
        self._initials = initials(name)
        self._photo = _small(photo, round(self._size.width() * theme.LARGEST_SCALE * SHARPEST))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        self.ground(painter, self._tone, self.width() / 2)
        if self._photo.isNull():
            self._write(painter)
        else:
            self._draw_photo(painter)
        painter.end()

    def _write(self, painter: QPainter) -> None:
        look = theme.current()
        painter.setPen(look.colour(f"on_{self._tone}"))
        font = look.font("lead", bold=True)
        font.setPixelSize(max(round(self.width() * 0.36), 1))
        painter.setFont(font)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._initials)

    def _draw_photo(self, painter: QPainter) -> None:
        """Fill the round with the middle of the photo."""
        round_edge = QPainterPath()
        round_edge.addEllipse(QRectF(self.rect()))
        painter.setClipPath(round_edge)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        side = min(self._photo.width(), self._photo.height())
        left, top = (self._photo.width() - side) // 2, (self._photo.height() - side) // 2
        painter.drawPixmap(QRectF(self.rect()), self._photo, QRectF(left, top, side, side))


def _small(photo: bytes, side: int) -> QPixmap:
    """Return a photo no larger than it will be drawn: a whole one holds megabytes."""
    if not photo:
        return QPixmap()
    device = QBuffer()  # named: the reader does not keep it
    device.setData(QByteArray(photo))
    reader = QImageReader(device, QByteArray(b"jpeg"))  # what every photo here is
    smaller = reader.size().scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    if smaller.width() < reader.size().width():
        reader.setScaledSize(smaller)
    return QPixmap.fromImage(reader.read())


class Leaf(Mark):
    """A leaf of a tear-off calendar, with lines of text on it."""

    def __init__(self, tone: str) -> None:
        self._tone = tone
        super().__init__(62, 74)

    def _line(self, painter: QPainter, place: tuple[float, float], text: str) -> None:
        """Write in the middle of a band: how far down it begins, and how high it is."""
        top, height = place
        room = QRectF(0, self.height() * top, self.width(), self.height() * height)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)


class DateLeaf(Leaf):
    """A day as the calendar shows it: Fri, 6, Mar."""

    def __init__(self, day: date, tone: str = "sky") -> None:
        self._day = day
        super().__init__(tone)
        self.setAccessibleName(f"{DAYS[day.weekday()]} {day.day} {MONTHS[day.month - 1]}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        self.ground(painter, self._tone, 12)
        painter.setPen(look.colour(f"on_{self._tone}"))
        small = look.font("small", bold=True)
        small.setPixelSize(look.px(13))
        painter.setFont(small)
        self._line(painter, (0.07, 0.27), DAYS[self._day.weekday()])
        self._line(painter, (0.67, 0.25), MONTHS[self._day.month - 1])
        painter.setFont(look.font("h2", bold=True))
        self._line(painter, (0.30, 0.40), str(self._day.day))
        painter.end()


class CountLeaf(Leaf):
    """A number over what is counted: 31 weeks. It looks like a leaf of the calendar."""

    def __init__(self, number: str, unit: str, tone: str = "warn") -> None:
        self._number, self._unit = number, unit
        super().__init__(tone)
        self.setAccessibleName(f"{number} {unit}")

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        self.ground(painter, self._tone, 12)
        painter.setPen(look.colour(f"on_{self._tone}"))
        painter.setFont(look.font("h2", bold=True))
        self._line(painter, (0.14, 0.46), self._number)
        small = look.font("small", bold=True)
        small.setPixelSize(look.px(13))
        painter.setFont(small)
        self._line(painter, (0.58, 0.27), self._unit)
        painter.end()


def initials(name: str) -> str:
    """Return the first letters of the first and last word of a name; may be empty."""
    words = [w for w in name.split() if w[0].isalnum()]
    return "".join(w[0].upper() for w in (words[:1] + words[1:][-1:]))
