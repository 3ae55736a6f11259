"""A card to be cut out and folded: parts of one size under each other, and lines for both."""

from collections.abc import Sequence
from math import ceil

from sendjourney.export import design
from sendjourney.export.design import Colour
from sendjourney.export.pdf.boxes import Box, Nothing, Place
from sendjourney.export.pdf.panels import Panel
from sendjourney.export.pdf.tags.canvas import TaggedCanvas

WIDTH, HEIGHT = design.FOLD_WIDTH, design.FOLD_HEIGHT
LINE = 0.8


class FoldBox(Box):
    """Parts of the size of a bank card, under each other, then in a second column.

    A line to cut goes round all of them, dashed lines to fold between.
    """

    def __init__(self, parts: Sequence[Box]) -> None:
        super().__init__()
        self.parts = parts
        self.before = self.after = design.CARD_GAP
        columns = 1 if len(parts) <= design.FOLD_ROWS else 2
        self.rows = ceil(len(parts) / columns)
        self.columns = columns

    def _measured(self, width: float) -> float:  # noqa: ARG002 - of one size everywhere
        return HEIGHT * self.rows

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the parts, then the lines over their edges."""
        for number, part in enumerate(self.parts):
            column, row = divmod(number, self.rows)
            part.draw(canvas, Place(at.left + column * WIDTH, at.top - row * HEIGHT, WIDTH, HEIGHT))
        width, height = self.columns * WIDTH, self.rows * HEIGHT
        with canvas.artifact():
            canvas.setStrokeColorRGB(*design.INK.parts)
            canvas.setLineWidth(LINE)
            canvas.rect(at.left, at.top - height, width, height, stroke=1, fill=0)
            canvas.setDash(*design.FOLD_DASH)
            for row in range(1, self.rows):
                top = at.top - row * HEIGHT
                canvas.line(at.left, top, at.left + width, top)
            for column in range(1, self.columns):
                left = at.left + column * WIDTH
                canvas.line(left, at.top, left, at.top - height)
            canvas.setDash()


def fold_parts(box: Box, paper: Colour) -> list[Box]:
    """Return a box in as many parts of a card as it needs; none for one with nothing in it."""
    padding = design.FOLD_PADDING
    width, height = WIDTH - 2 * padding, HEIGHT - 2 * padding
    parts: list[Box] = []
    rest: Box | None = box if box.height(width) else None
    while rest is not None:
        first, rest = rest.cut(width, height, must=True)
        parts.append(Panel(first or Nothing(), paper, padding=padding, radius=0))
    return parts
