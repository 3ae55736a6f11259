"""Empty lines to write on by hand: decoration to a screen reader, which has no pen."""

from sendjourney.export import design
from sendjourney.export.pdf.boxes import SLACK, Box, Cut, Place
from sendjourney.export.pdf.panels import rule
from sendjourney.export.pdf.tags.canvas import TaggedCanvas

FEW = 2
"""So many lines stay with what is asked above them."""


class WritingBox(Box):
    """Ruled lines as wide as their place; parted between two of them where a page ends."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.after = design.WRITING_AFTER

    def _measured(self, width: float) -> float:  # noqa: ARG002 - lines are as high at any width
        return self.count * design.WRITING_LINE

    def least(self, width: float) -> float:  # noqa: ARG002 - as above
        """Return the height of the first lines."""
        return min(self.count, FEW) * design.WRITING_LINE

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return the lines that fit, and the others."""
        fitting = int((room + SLACK) / design.WRITING_LINE)
        fitting = max(fitting, 1) if must else fitting
        if fitting >= self.count:
            return self, None
        if room + SLACK < self.least(width) and not must:
            return None, self
        return WritingBox(fitting), WritingBox(self.count - fitting)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Rule the foot of each line."""
        for number in range(1, self.count + 1):
            foot = Place(at.left, at.top - number * design.WRITING_LINE, at.width, 0)
            rule(canvas, foot, design.WRITING_RULE)
