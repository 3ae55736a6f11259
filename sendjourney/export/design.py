"""The looks that all pages share: type scale, colours and spacing, in points unless said.

Every pair of ink and paper here has a contrast of at least 4.5 : 1, in colour and printed grey;
``tests/export/test_design.py`` keeps it so. Text is ranged left and never italic, and nothing is
smaller than 8.5 points: some readers are dyslexic, some are tired, all are busy.
"""

from dataclasses import dataclass, replace
from enum import Enum, auto

from sendjourney.export.document import Tone, Voice

MILLIMETRE = 72 / 25.4
PAGE_WIDTH, PAGE_HEIGHT = 210 * MILLIMETRE, 297 * MILLIMETRE
MARGIN_SIDE = 18 * MILLIMETRE
MARGIN_TOP = 14 * MILLIMETRE
MARGIN_FOOT = 11 * MILLIMETRE
FOOTER_GAP = 6 * MILLIMETRE
MARGIN_HOLES = 25 * MILLIMETRE
"""Room for the holes of a ring binder, which reach 15 mm into the page."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Where words stand on a page, from its left edge."""

    left: float
    width: float


def frame(*, punched: bool) -> Frame:
    """Return where the words of a page stand; ``punched``: clear of the holes of a ring binder."""
    left = MARGIN_HOLES if punched else MARGIN_SIDE
    return Frame(left, PAGE_WIDTH - left - MARGIN_SIDE)


class Family(Enum):
    """Which letters: one family for reading, one for headings."""

    TEXT = auto()
    HEADING = auto()


@dataclass(frozen=True, slots=True)
class Colour:
    """A colour on screen and paper; each part from 0 to 255."""

    red: int
    green: int
    blue: int

    @property
    def parts(self) -> tuple[float, float, float]:
        """Return red, green and blue from 0 to 1."""
        return self.red / 255, self.green / 255, self.blue / 255


def _colour(code: str) -> Colour:
    return Colour(int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16))


WHITE = _colour("ffffff")
INK = _colour("1d2b36")
SOFT_INK = _colour("4a5b66")
LINE = _colour("d3dce0")
LINK = _colour("0a5768")


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one tone: paper, the ink of text, headings and links, and the edge."""

    paper: Colour
    ink: Colour
    heading: Colour
    edge: Colour
    link: Colour = LINK


PAGE_PALETTE = Palette(paper=WHITE, ink=INK, heading=_colour("0b4a57"), edge=LINE)
BANNER_PALETTE = Palette(
    paper=_colour("0d4f5c"), ink=_colour("f4fafb"), heading=WHITE, edge=_colour("0d4f5c"),
    link=WHITE,
)  # fmt: skip
PALETTES = {
    Tone.PLAIN: Palette(_colour("f5f3ee"), INK, _colour("3d3a33"), _colour("b9b2a3")),
    Tone.CALM: Palette(_colour("e6f2f3"), INK, _colour("0b4a57"), _colour("2b8090")),
    Tone.WARM: Palette(_colour("fdf2d9"), INK, _colour("6b4200"), _colour("d69a1c")),
    Tone.FRESH: Palette(_colour("e7f3e6"), INK, _colour("1d5127"), _colour("5c9c5a")),
    Tone.CARE: Palette(_colour("fbe9e4"), INK, _colour("84290f"), _colour("cf6d4c")),
    Tone.CLEAR: Palette(_colour("e8edf8"), INK, _colour("283f7d"), _colour("6b84c4")),
    Tone.PAPER: Palette(WHITE, INK, _colour("0b4a57"), _colour("c3cdd2")),
}
STRIPS = {
    Tone.PLAIN: Palette(_colour("4b463b"), WHITE, WHITE, _colour("4b463b"), WHITE),
    Tone.CALM: Palette(_colour("0d4f5c"), WHITE, WHITE, _colour("0d4f5c"), WHITE),
    Tone.WARM: Palette(_colour("f4b63f"), INK, INK, _colour("d69a1c"), INK),
    Tone.FRESH: Palette(_colour("23683a"), WHITE, WHITE, _colour("23683a"), WHITE),
    Tone.CARE: Palette(_colour("9c1f14"), WHITE, WHITE, _colour("9c1f14"), WHITE),
    Tone.CLEAR: Palette(_colour("283f7d"), WHITE, WHITE, _colour("283f7d"), WHITE),
    Tone.PAPER: Palette(_colour("e7ecee"), INK, INK, _colour("c3cdd2"), LINK),
}
TABLE_HEADER = Palette(_colour("dbeaec"), INK, _colour("0b4a57"), _colour("2b8090"))
TABLE_STRIPE = _colour("f6f9f9")
THREAD = _colour("a5c6cc")
THREAD_HEADER = Palette(WHITE, INK, SOFT_INK, LINE)
BOXES_HEADER = Palette(_colour("f1f4f5"), INK, INK, _colour("8a99a3"))
WRITING_RULE = _colour("8a99a3")


SMALLEST_TYPE = 8.5


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set: size, leading, and the room before and after it."""

    size: float
    leading: float
    before: float = 0
    after: float = 0
    bold: bool = False
    family: Family = Family.TEXT

    def scaled(self, factor: float) -> "TextStyle":
        """Return the same style, larger or smaller in every measure."""
        if factor < 1:
            factor = max(factor, min(1, SMALLEST_TYPE / self.size))
        if factor == 1:
            return self
        return replace(
            self,
            size=self.size * factor,
            leading=self.leading * factor,
            before=self.before * factor,
            after=self.after * factor,
        )


VOICES = {
    Voice.BODY: TextStyle(10.5, 14.5, after=4.5),
    Voice.LEAD: TextStyle(12, 17.5, after=6),
    Voice.SMALL: TextStyle(9, 12.5, after=4),
    Voice.LABEL: TextStyle(9, 12.5, bold=True, before=4, after=1),
    Voice.FIGURE: TextStyle(19, 24, after=3, family=Family.HEADING),
    Voice.AGAIN: TextStyle(11, 15, bold=True, after=4),
}
HEADINGS = {
    1: TextStyle(25, 30, after=3, family=Family.HEADING),
    2: TextStyle(15.5, 20, before=12, after=5, family=Family.HEADING),
    3: TextStyle(12, 16, before=8, after=3, family=Family.HEADING),
    4: TextStyle(10.5, 15, before=4, after=2, bold=True),
}
CARD_HEADINGS = HEADINGS | {2: TextStyle(13.5, 18, after=3, family=Family.HEADING)}
STRIP_HEADINGS = HEADINGS | {2: TextStyle(17, 22, after=1, family=Family.HEADING)}
CELL = TextStyle(9.5, 13.2, after=2.5)
CELL_SMALL = TextStyle(8.5, 11.5, after=2)
CELL_HEADER = TextStyle(9.5, 13, bold=True)
FACT_LABEL = TextStyle(9.5, 15.1, bold=True)
FACT = TextStyle(10.5, 14.5)
GROUP = TextStyle(25, 30, bold=True)
GROUP_NUMBER = TextStyle(9, 12)
FOOTER = TextStyle(8.5, 11.5)

BODY_SIZE = VOICES[Voice.BODY].size
ONE_SIDE_LARGEST = 14.0
"""The body type of a page that must fill one side begins here, in points ..."""
ONE_SIDE_SMALLEST = 10.0
"""... and never goes below this: a parent reads it at arm's length."""
ONE_SIDE_STEP = 0.25
SNUG_SCALES = (0.98, ONE_SIDE_SMALLEST / BODY_SIZE)
"""Type of this many times the size is tried when the last of a few sides has little on it ..."""
SNUG_END, SNUG_MOST_SIDES = 0.6, 8
"""... which is less than this share of it, and so many sides are a few."""

BULLET_INDENT = 12.0
BULLET_GAP = 2.5
CARD_PADDING = 10.0
CARD_RADIUS = 7.0
CARD_EDGE = 3.0
CARD_GAP = 8.0
BALANCE_STEPS = (0, 0.06, -0.06, 0.12, -0.12, 0.18, -0.18, 0.24, -0.24)
TAIL_WIDTH, TAIL_HEIGHT, TAIL_LEFT = 15.0, 9.0, 26.0
"""The tail of a speech bubble, and how far it stands from the left."""
STRIP_PADDING = 9.0
STRIP_BEFORE = 10.0
LIGHT = 14.0
TICK_INDENT = 1.9
"""From the left of a square to tick to its words, in type sizes."""
FOLD_WIDTH, FOLD_HEIGHT = 85.6 * MILLIMETRE, 54.0 * MILLIMETRE
"""A folded card is as large as a bank card (ISO/IEC 7810, ID-1)."""
FOLD_ROWS, FOLD_MOST = 4, 8
"""So many parts stand under each other; when there are more they take two columns."""
FOLD_SCALES = (1.05, 1.0, 0.95, 0.9, 0.86, 0.81)
"""No smaller: body type of 8.5 points."""
FOLD_LEADING = 0.88
FOLD_PADDING = 3.2 * MILLIMETRE
FOLD_DASH = (4.0, 3.0)
GROUPS_IN_A_ROW = 4
BANNER_PADDING = 14.0
BANNER_RADIUS = 10.0
CELL_PADDING_ACROSS = 6.0
CELL_PADDING_DOWN = 4.5
TABLE_GAP = 5.0
THREAD_BEAD, THREAD_BEFORE, THREAD_ROOM = 2.8, 4.0, 6.0
FACT_SHARES = (0.28, 0.72)
WRITING_LINE = 9 * MILLIMETRE
"""From one line for writing to the next: hands need more room than type."""
WRITING_AFTER = 8.0
PICTURE_DOTS_PER_INCH = 300
