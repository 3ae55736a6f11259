"""Paragraphs, headings and list items as boxes."""

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import quote

from sendjourney.export import design
from sendjourney.export.design import Colour
from sendjourney.export.document import Run
from sendjourney.export.pdf.boxes import SLACK, Box, Cut, Place
from sendjourney.export.pdf.characters import tidy
from sendjourney.export.pdf.lines import Line, Stretch, broken, stretches
from sendjourney.export.pdf.panels import rule
from sendjourney.export.pdf.pen import Pen, Point
from sendjourney.export.pdf.tags.canvas import TaggedCanvas
from sendjourney.export.pdf.tags.tree import Tag
from sendjourney.export.pdf.typesetting import Setting, Typesetter

THOUSAND = 1000
ROOMY = 1.3
"""Arabic letters reach higher and lower than Latin ones: their lines stand this much apart."""
FEW = 2
"""So many lines of a paragraph stay together at the foot of a page, and at the top of the next."""
BOOKMARK_ABOVE = 8
IN_ADDRESSES = "%/:?#[]@!$&'()*+,;=~-._"
"""Characters that stand in an address as they are; any other is written in ASCII."""
UNDERLINE_BELOW, UNDERLINE_THICKNESS = 0.12, 0.05


@dataclass(frozen=True, slots=True)
class Ink:
    """The colours of a text: of its words, and of its links."""

    words: Colour
    links: Colour


@dataclass(frozen=True, slots=True)
class Bullet:
    """The sign before a list item, in its own colour and with its own tag."""

    setting: Setting
    ink: Colour
    tag: Tag


@dataclass(frozen=True, slots=True)
class Bookmark:
    """An entry in the file's table of contents; levels begin at 0."""

    title: str
    level: int


class TextBox(Box):
    """A paragraph. Its lines are broken when its width is known."""

    def __init__(
        self, setting: Setting, typesetter: Typesetter, tag: Tag, ink: Ink,
        *, bullet: Bullet | None = None,
    ) -> None:  # fmt: skip
        super().__init__()
        self.setting = setting
        self.typesetter = typesetter
        self.tag = tag
        self.ink = ink
        self.bullet = bullet
        self.bookmark: Bookmark | None = None
        self.indent = design.BULLET_INDENT if bullet else 0.0
        self.before, self.after = setting.style.before, setting.style.after
        self.leading = setting.style.leading * (ROOMY if setting.roomy else 1)
        self._tags: dict[int, Tag] = {}
        self._broken: dict[float, list[Line]] = {}

    def lines(self, width: float) -> list[Line]:
        """Return the lines at a width."""
        found = self._broken.get(width)
        if found is None:
            room = (width - self.indent) * THOUSAND / self.setting.style.size
            found = self._broken[width] = broken(self.setting, room, self.typesetter)
        return found

    def first_width(self, width: float) -> float:
        """Return how wide the first line is, in points."""
        lines = self.lines(width)
        return lines[0].width * self.setting.style.size / THOUSAND if lines else 0

    def height(self, width: float) -> float:
        """Return how high it is at a width; its lines are kept, so the height need not be."""
        return self._measured(width)

    def _measured(self, width: float) -> float:
        return len(self.lines(width)) * self.leading

    def least(self, width: float) -> float:
        """Return the height of the first lines that may stand alone."""
        count = len(self.lines(width))
        return self.leading * (count if count < 2 * FEW else FEW)

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return the lines that fit and the rest, never leaving a single line on its own."""
        lines = self.lines(width)
        fitting = int((room + SLACK) / self.leading)
        if fitting >= len(lines):
            return self, None
        if len(lines) - fitting < FEW and not must:
            fitting = len(lines) - FEW
        if must:
            fitting = max(fitting, 1)
        elif fitting < FEW:
            return None, self
        return self._part(width, lines[:fitting], first=True), self._part(width, lines[fitting:])

    def _part(self, width: float, lines: Sequence[Line], *, first: bool = False) -> "TextBox":
        part = TextBox(self.setting, self.typesetter, self.tag, self.ink)
        part.indent, part.before, part.after = self.indent, self.before, self.after
        part.stays_with_next = self.stays_with_next
        part._tags = self._tags
        part._broken[width] = list(lines)
        if first:
            part.bullet, part.bookmark = self.bullet, self.bookmark
        return part

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the lines, their links, and the bullet before the first."""
        if not self.setting.words:
            return
        if self.bookmark:
            _add_bookmark(canvas, self.bookmark, at)
        size, base = self.setting.style.size, self.setting.base
        pen = Pen(canvas, size)
        links: list[_Link] = []
        baseline = at.top - _first_baseline(self.setting, self.leading)
        if self.bullet:
            self._draw_bullet(self.bullet, canvas, pen, at, baseline)
        for line in self.lines(at.width):
            canvas.tell(self.tag, line)
            width = line.width * size / THOUSAND
            left = at.left + (at.width - self.indent - width if base else self.indent)
            for stretch in stretches(line, self.setting):
                spot = (left + stretch.across * size / THOUSAND, baseline)
                self._draw_stretch(pen, stretch, spot, links)
            baseline -= self.leading
        pen.done()
        for link in links:
            link.draw(canvas, size)

    def _draw_bullet(
        self, bullet: Bullet, canvas: TaggedCanvas, pen: Pen, at: Place, baseline: float
    ) -> None:
        shapes = [piece.shape for word in bullet.setting.words for piece in word.pieces]
        width = sum(shape.width for shape in shapes) * self.setting.style.size / THOUSAND
        left = at.left + (at.width - width if self.setting.base else 0)
        canvas.tell(bullet.tag, Line(bullet.setting.words, width))
        pen.show(shapes, (left, baseline), bullet.ink, bullet.tag)

    def _draw_stretch(self, pen: Pen, stretch: Stretch, spot: Point, links: "list[_Link]") -> None:
        run = self.setting.runs[stretch.run]
        tag = self._tag_of(stretch.run)
        pen.show(stretch.shapes, spot, self.ink.links if run.link else self.ink.words, tag)
        if run.link:
            end = stretch.shapes[-1]
            blank = 0 if end.text.strip() else end.width
            width = (stretch.width - blank) * self.setting.style.size / THOUSAND
            links.append(_Link(tag, run, spot, width, self.ink.links))

    def _tag_of(self, number: int) -> Tag:
        """Return the tag of a run, made when it is first drawn so that the order is right."""
        run = self.setting.runs[number]
        if not (run.link or run.language):
            return self.tag
        if number not in self._tags:
            kind = "Link" if run.link else "Span"
            self._tags[number] = self.tag.add(kind, language=run.language)
        return self._tags[number]


@dataclass(frozen=True, slots=True)
class _Link:
    """A stretch of a line that opens something."""

    tag: Tag
    run: Run
    spot: Point
    width: float
    colour: Colour

    def draw(self, canvas: TaggedCanvas, size: float) -> None:
        left, baseline = self.spot
        below = Place(left, baseline - size * UNDERLINE_BELOW, self.width, 0)
        rule(canvas, below, self.colour, thickness=size * UNDERLINE_THICKNESS)
        area = (left, baseline - size * 0.3, left + self.width, baseline + size)
        words = tidy(self.run.text).replace("\n", " ")
        canvas.link(self.tag, area, target=quote(tidy(self.run.link), IN_ADDRESSES), words=words)


def _first_baseline(setting: Setting, leading: float) -> float:
    """Return how far below the top of a paragraph its first line stands."""
    face, size = setting.faces[0][0], setting.style.size
    return (leading + (face.ascent + face.descent) * size / THOUSAND) / 2


def _add_bookmark(canvas: TaggedCanvas, bookmark: Bookmark, at: Place) -> None:
    key = f"heading{canvas.getPageNumber()}-{at.left:.2f}-{at.top:.2f}"
    canvas.bookmarkHorizontalAbsolute(key, at.top + BOOKMARK_ABOVE)
    canvas.tell_unseen(bookmark.title)
    canvas.addOutlineEntry(bookmark.title, key, bookmark.level)
