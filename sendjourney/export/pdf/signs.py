"""Signs drawn beside words: squares to tick, lights, numbers. Decoration, never the only sign."""

from collections.abc import Sequence

from sendjourney.export import design
from sendjourney.export.design import Colour, TextStyle
from sendjourney.export.pdf.boxes import Box, Place, Row
from sendjourney.export.pdf.tags.canvas import TaggedCanvas

LINE = 1.0
LIGHTS = 3


class TickRow(Row):
    """A list item behind a square to be ticked by hand; the words begin after ``indent`` points."""

    def __init__(self, boxes: Sequence[Box], indent: float) -> None:
        super().__init__(boxes, (1, 1))
        self.indent = indent

    def widths(self, width: float) -> list[float]:
        """Return the square's room, and the rest for the words."""
        return [self.indent, width - self.indent]

    def like(self, boxes: Sequence[Box]) -> "TickRow":
        """Return a row of the same make with other boxes."""
        return TickRow(boxes, self.indent)


class TickBox(Box):
    """A square as high as a capital letter, at the first line of the words beside it."""

    def __init__(self, style: TextStyle, ink: Colour) -> None:
        super().__init__()
        self.style = style
        self.ink = ink

    def _measured(self, width: float) -> float:  # noqa: ARG002 - as high at any width
        return self.style.leading

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the square, white inside."""
        side = self.style.size
        foot = at.top - (self.style.leading + side) / 2
        with canvas.artifact():
            canvas.setStrokeColorRGB(*self.ink.parts)
            canvas.setFillColorRGB(*design.WHITE.parts)
            canvas.setLineWidth(LINE)
            canvas.roundRect(at.left + LINE, foot, side, side, side / 6, stroke=1, fill=1)


class LightsBox(Box):
    """Three lights under each other, one of them lit: which one tells the colour in grey print."""

    def __init__(self, lit: int, ink: Colour, *, size: float) -> None:
        super().__init__()
        self.lit = lit
        self.ink = ink
        self.size = size

    def _measured(self, width: float) -> float:  # noqa: ARG002 - as high at any width
        return LIGHTS * self.size

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the lights in the middle of their place."""
        radius = self.size * 0.36
        top = at.top - (at.height - LIGHTS * self.size) / 2
        with canvas.artifact():
            canvas.setStrokeColorRGB(*self.ink.parts)
            canvas.setFillColorRGB(*self.ink.parts)
            canvas.setLineWidth(LINE)
            for number in range(LIGHTS):
                middle = top - (number + 0.5) * self.size
                lit = int(number + 1 == self.lit)
                canvas.circle(at.left + self.size / 2, middle, radius, stroke=1, fill=lit)
