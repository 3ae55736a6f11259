"""The pictures of the invented family, drawn here: a portrait, and a child's picture of a bus."""

from functools import cache
from io import BytesIO

from PIL import Image, ImageDraw, ImageFilter

Colour = tuple[int, int, int]
Points = list[tuple[float, float]]

SMOOTH = 3
"""Everything is drawn this many times larger and then made smaller, which rounds the edges."""

CREAM: Colour = (250, 238, 218)
SKY: Colour = (206, 230, 232)
SKIN: Colour = (205, 150, 112)
SKIN_SHADE: Colour = (184, 128, 92)
BLUSH: Colour = (214, 134, 108)
HAIR: Colour = (48, 34, 30)
INK: Colour = (44, 36, 36)
WHITE: Colour = (255, 255, 255)
JUMPER: Colour = (232, 168, 56)
JUMPER_SHADE: Colour = (206, 140, 36)
BLUE: Colour = (38, 108, 168)
BLUE_DARK: Colour = (22, 74, 122)


class _Sheet:
    """A drawing whose measures are those of the finished picture."""

    def __init__(self, width: int, height: int, paper: Colour) -> None:
        self._size = (width, height)
        self._image = Image.new("RGB", (width * SMOOTH, height * SMOOTH), paper)
        self._draw = ImageDraw.Draw(self._image)

    def circle(self, x: float, y: float, across: float, fill: Colour, tall: float = 0) -> None:
        """Draw a disc around a point; ``tall`` makes it an oval."""
        high = tall or across
        box = [x - across / 2, y - high / 2, x + across / 2, y + high / 2]
        self._draw.ellipse([SMOOTH * v for v in box], fill=fill)

    def box(self, left: float, top: float, right: float, foot: float, fill: Colour) -> None:
        """Draw a rectangle with soft corners."""
        box = [SMOOTH * v for v in (left, top, right, foot)]
        self._draw.rounded_rectangle(box, radius=SMOOTH * 18, fill=fill)

    def arc(self, x: float, y: float, across: float, span: tuple[int, int], line: int) -> None:
        """Draw part of a ring around a point; angles run clockwise from the right."""
        box = [SMOOTH * v for v in (x - across, y - across, x + across, y + across)]
        self._draw.arc(box, *span, fill=INK, width=SMOOTH * line)

    def band(self, x: float, y: float, across: float, line: int, fill: Colour) -> None:
        """Draw the upper half of a ring around a point."""
        box = [SMOOTH * v for v in (x - across, y - across, x + across, y + across)]
        self._draw.arc(box, 180, 360, fill=fill, width=SMOOTH * line)

    def line(self, points: Points, fill: Colour, width: int) -> None:
        """Draw a line through points, as a crayon would."""
        scaled = [(SMOOTH * x, SMOOTH * y) for x, y in points]
        self._draw.line(scaled, fill=fill, width=SMOOTH * width, joint="curve")

    def picture(self) -> Image.Image:
        """Return the finished picture."""
        return self._image.resize(self._size, Image.Resampling.LANCZOS)


@cache
def portrait() -> bytes:
    """Return the drawn photo of the elder child: a JPEG, 600 × 750 pixels."""
    sheet = _Sheet(600, 750, CREAM)
    sheet.circle(300, 360, 560, SKY)
    _shoulders(sheet)
    _head(sheet)
    _face(sheet)
    _ear_defenders(sheet)
    out = BytesIO()
    sheet.picture().filter(ImageFilter.SMOOTH).save(out, "JPEG", quality=90)
    return out.getvalue()


def _shoulders(sheet: _Sheet) -> None:
    sheet.circle(300, 760, 440, JUMPER, tall=400)
    sheet.box(256, 470, 344, 600, SKIN_SHADE)
    sheet.circle(300, 588, 150, JUMPER_SHADE, tall=76)
    sheet.circle(300, 574, 116, SKIN_SHADE, tall=64)
    for stripe in (660, 704):
        sheet.box(112, stripe, 488, stripe + 16, JUMPER_SHADE)


def _head(sheet: _Sheet) -> None:
    sheet.circle(300, 262, 316, HAIR, tall=300)
    sheet.circle(300, 368, 268, SKIN, tall=330)
    for x, y in [
        (186, 256),
        (214, 214),
        (258, 186),
        (304, 176),
        (350, 188),
        (390, 218),
        (414, 260),
    ]:
        sheet.circle(x, y, 92, HAIR)
    for x, y in [(226, 268), (272, 250), (296, 228), (318, 248), (346, 236), (366, 262)]:
        sheet.circle(x, y, 62, HAIR)


def _face(sheet: _Sheet) -> None:
    for side in (-1, 1):
        eye = 300 + side * 58
        sheet.circle(eye, 366, 44, WHITE, tall=48)
        sheet.circle(eye + 4, 368, 27, INK)
        sheet.circle(eye + 10, 361, 9, WHITE)
        sheet.arc(eye, 352, 34, (215, 325), 6)
        sheet.circle(300 + side * 88, 430, 46, BLUSH, tall=30)
    sheet.circle(302, 412, 30, SKIN_SHADE, tall=22)
    sheet.arc(300, 428, 46, (25, 155), 7)


def _ear_defenders(sheet: _Sheet) -> None:
    sheet.band(300, 320, 182, 24, BLUE)
    for side in (-1, 1):
        middle = 300 + side * 160
        sheet.box(middle - 38, 308, middle + 38, 428, BLUE)
        sheet.box(middle - 18, 328, middle + 18, 408, BLUE_DARK)


@cache
def bus_drawing() -> bytes:
    """Return the elder child's own picture, as if drawn with crayons: a PNG, 720 × 520 pixels."""
    sheet = _Sheet(720, 520, (253, 251, 246))
    _sky_and_road(sheet)
    sheet.box(80, 130, 640, 420, (196, 52, 44))
    _windows(sheet)
    for wheel in (200, 520):
        sheet.circle(wheel, 424, 92, INK)
        sheet.circle(wheel, 424, 40, (210, 206, 200))
    _number(sheet)
    out = BytesIO()
    sheet.picture().save(out, "PNG", optimize=True)
    return out.getvalue()


def _sky_and_road(sheet: _Sheet) -> None:
    sheet.circle(660, 52, 84, (246, 200, 60))
    for ray in ((574, 52, 604, 52), (592, 104, 616, 86), (660, 106, 660, 122)):
        sheet.line([ray[:2], ray[2:]], (246, 200, 60), 7)
    for x in range(16, 720, 22):
        sheet.line([(x, 470 + x % 7), (x + 19, 466 - x % 5)], (120, 116, 112), 9)


def _windows(sheet: _Sheet) -> None:
    faces: list[Colour] = [(214, 160, 122), (190, 134, 96), (228, 180, 148), (205, 150, 112)]
    for deck, (top, seats) in enumerate(((152, 5), (286, 4))):
        for seat, left in enumerate(range(100, 100 + 108 * seats, 108)):
            sheet.box(left, top, left + 92, top + 90, SKY)
            skin = faces[(seat + deck) % len(faces)]
            sheet.circle(left + 46, top + 58, 52, skin)
            sheet.circle(left + 37, top + 54, 7, INK)
            sheet.circle(left + 55, top + 54, 7, INK)
            sheet.arc(left + 46, top + 60, 13, (20, 160), 4)


def _number(sheet: _Sheet) -> None:
    sheet.box(546, 286, 616, 376, CREAM)
    for y in (314, 348):
        sheet.arc(581, y, 17, (0, 360), 8)
