"""Decoration: coloured paper under a box, lines; all of it artifacts to a screen reader."""

from sendjourney.export import design
from sendjourney.export.design import Colour
from sendjourney.export.pdf.boxes import Box, Cut, Place
from sendjourney.export.pdf.tags.canvas import TaggedCanvas

TAIL = design.TAIL_HEIGHT


class Panel(Box):
    """A box on coloured paper with rounded corners.

    ``edge`` draws a bar of that colour, ``bar`` points wide, along the left.
    """

    def __init__(
        self,
        inner: Box,
        paper: Colour,
        *,
        padding: float,
        radius: float,
        edge: Colour | None = None,
        bar: float = 0,
    ) -> None:
        super().__init__()
        self.inner = inner
        self.paper = paper
        self.padding = padding
        self.radius = radius
        self.edge = edge
        self.bar = bar if edge else 0

    def _inner_width(self, width: float) -> float:
        return width - 2 * self.padding - self.bar

    def _measured(self, width: float) -> float:
        return self.inner.height(self._inner_width(width)) + 2 * self.padding

    def least(self, width: float) -> float:
        """Return the padding and the least of what is inside."""
        return self.inner.least(self._inner_width(width)) + 2 * self.padding

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return a panel with what fits, and one with the rest."""
        inner = self._inner_width(width)
        first, rest = self.inner.cut(inner, room - 2 * self.padding, must=must)
        if rest is None:
            return self, None
        return self._around(first), self._around(rest)

    def _around(self, inner: Box | None) -> "Panel | None":
        if inner is None:
            return None
        panel = Panel(
            inner, self.paper, padding=self.padding, radius=self.radius, edge=self.edge,
            bar=self.bar,
        )  # fmt: skip
        panel.before, panel.after = self.before, self.after
        return panel

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the paper as high as the place, then what is inside."""
        with canvas.artifact():
            _sheet(canvas, at, self.paper, self.radius)
            if self.edge:
                _bar(canvas, at, self.edge, self.bar, self.radius)
        left, top = at.left + self.padding + self.bar, at.top - self.padding
        width, height = self._inner_width(at.width), at.height - 2 * self.padding
        self.inner.draw(canvas, Place(left, top, width, height))


class Bubble(Panel):
    """A panel with a tail below, as if somebody said what stands in it; parted, it has none."""

    def _measured(self, width: float) -> float:
        return super()._measured(width) + TAIL

    def least(self, width: float) -> float:
        """Return the least of the panel, and its tail."""
        return super().least(width) + TAIL

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return a panel with what fits, and one with the rest."""
        return super().cut(width, room - TAIL, must=must)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the panel, and its tail under the left part."""
        foot = at.foot + TAIL
        left, right = at.left + design.TAIL_LEFT, at.left + design.TAIL_LEFT + design.TAIL_WIDTH
        with canvas.artifact():
            canvas.setFillColorRGB(*self.paper.parts)
            tail = canvas.beginPath()
            tail.moveTo(left, foot)
            tail.lineTo(right, foot)
            tail.lineTo(left + design.TAIL_WIDTH / 4, at.foot)
            tail.close()
            canvas.drawPath(tail, stroke=0, fill=1)
        super().draw(canvas, Place(at.left, at.top, at.width, at.height - TAIL))


def fill(canvas: TaggedCanvas, at: Place, colour: Colour) -> None:
    """Fill a place with a colour."""
    with canvas.artifact():
        _sheet(canvas, at, colour, 0)


def rule(canvas: TaggedCanvas, at: Place, colour: Colour, *, thickness: float = 0.6) -> None:
    """Draw a line along the upper edge of a place."""
    with canvas.artifact():
        canvas.setStrokeColorRGB(*colour.parts)
        canvas.setLineWidth(thickness)
        canvas.line(at.left, at.top, at.left + at.width, at.top)


def post(canvas: TaggedCanvas, at: Place, colour: Colour, *, thickness: float = 0.6) -> None:
    """Draw a line down the left edge of a place."""
    with canvas.artifact():
        canvas.setStrokeColorRGB(*colour.parts)
        canvas.setLineWidth(thickness)
        canvas.line(at.left, at.top, at.left, at.foot)


def dot(canvas: TaggedCanvas, middle: tuple[float, float], radius: float, colour: Colour) -> None:
    """Draw a filled round."""
    with canvas.artifact():
        canvas.setFillColorRGB(*colour.parts)
        canvas.circle(*middle, radius, stroke=0, fill=1)


def _sheet(canvas: TaggedCanvas, at: Place, colour: Colour, radius: float) -> None:
    canvas.setFillColorRGB(*colour.parts)
    if radius:
        canvas.roundRect(at.left, at.foot, at.width, at.height, radius, stroke=0, fill=1)
    else:
        canvas.rect(at.left, at.foot, at.width, at.height, stroke=0, fill=1)


def _bar(canvas: TaggedCanvas, at: Place, colour: Colour, thickness: float, radius: float) -> None:
    """Draw the left part of a rounded sheet in another colour."""
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(at.left, at.foot, thickness, at.height)
    canvas.clipPath(clip, stroke=0, fill=0)
    _sheet(canvas, at, colour, radius)
    canvas.restoreState()
