"""Boxes: what takes room on a page, and how it is parted where a page ends.

A box is asked for its height at a width, cut where the room ends, and drawn from its top left
corner. Coordinates are reportlab's: points, upwards from the foot of the page.
"""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from itertools import pairwise

from sendjourney.export.pdf.tags.canvas import TaggedCanvas

A_FEW = 64.0
"""Points of text that may go on to the next page with a note about it."""
SLACK = 0.01
"""Points by which rounding may push a box over the end of its room."""


class Place:
    """Where a box is drawn: left and top edge, width, and how much height it may fill."""

    __slots__ = ("height", "left", "top", "width")

    def __init__(self, left: float, top: float, width: float, height: float) -> None:
        self.left = left
        self.top = top
        self.width = width
        self.height = height

    @property
    def foot(self) -> float:
        """Return the lower edge."""
        return self.top - self.height


class Box(ABC):
    """Something to be drawn.

    ``before`` and ``after`` are the room it wants above and below; between two boxes the larger
    one counts, at the edges of a page none. ``stays_with_next`` is for headings,
    ``stays_with_last`` for notes about what stands above them.
    """

    before: float = 0
    after: float = 0
    stays_with_next: bool = False
    stays_with_last: bool = False

    _known: tuple[float, float] | None = None

    def height(self, width: float) -> float:
        """Return how high it is at a width; the last answer is kept."""
        known = self._known
        if known is None or known[0] != width:
            known = self._known = (width, self._measured(width))
        return known[1]

    @abstractmethod
    def _measured(self, width: float) -> float:
        """Work out the height at a width; asked once for each."""

    def least(self, width: float) -> float:
        """Return the height of the smallest first part that may stand at the foot of a page."""
        return self.height(width)

    def cut(self, width: float, room: float, *, must: bool) -> "tuple[Box | None, Box | None]":
        """Return what fits into the room, and the rest.

        Nothing fits is ``(None, self)``. With ``must`` something has to, good place or not: the
        page is empty and there is no more room on the next.
        """
        fits = must or self.height(width) <= room + SLACK
        return (self, None) if fits else (None, self)

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw it in a place at least as high as it is."""


Cut = tuple[Box | None, Box | None]


class Stack(Box):
    """Boxes one under the other. ``whole``: not parted while they fit on one page.

    ``gaps`` is the room above each box, worked out if not given.
    """

    def __init__(
        self, boxes: Sequence[Box], gaps: Sequence[float] = (), *, whole: bool = False
    ) -> None:
        super().__init__()
        self.boxes = boxes
        self.whole = whole
        self.before = self.boxes[0].before if self.boxes else 0
        self.after = self.boxes[-1].after if self.boxes else 0
        self._gaps = gaps or _gaps(boxes)

    def _measured(self, width: float) -> float:
        return sum(box.height(width) for box in self.boxes) + sum(self._gaps)

    def least(self, width: float) -> float:
        """Return the height of the first box's smallest part, headings with what follows them."""
        if self.whole or not self.boxes:
            return self.height(width)
        return self._least_from(0, width)

    def _least_from(self, start: int, width: float) -> float:
        total = 0.0
        for number in range(start, len(self.boxes)):
            box = self.boxes[number]
            total += self._gaps[number] if number > start else 0
            if not box.stays_with_next or number == len(self.boxes) - 1:
                return total + box.least(width)
            total += box.height(width)
        return total

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return the boxes that fit, the last of them parted if need be, and the others."""
        if self.whole and not must and self.height(width) > room + SLACK:
            return None, self
        used, must_here = 0.0, must
        for number, box in enumerate(self.boxes):
            used += self._gaps[number]
            left = room - used
            if not must_here and self._least_from(number, width) > left + SLACK:
                end = self._before_note(number, width)
                return self._parted(end, None, self.boxes[end])
            first, rest = box.cut(width, left, must=must_here)
            if rest is not None:
                return self._parted(number, first, rest)
            used += box.height(width)
            must_here = must_here and box.stays_with_next  # or a heading would stand alone
        return self, None

    def _before_note(self, number: int, width: float) -> int:
        """Return where to part instead of just before a note: a few lines go along with it."""
        earlier = number
        if self.boxes[number].stays_with_last and self.boxes[number - 1].height(width) <= A_FEW:
            earlier -= 1
            while earlier > 0 and self.boxes[earlier - 1].stays_with_next:
                earlier -= 1
        return earlier if earlier > 0 else number

    def _parted(self, number: int, first: Box | None, rest: Box) -> Cut:
        above = [*self.boxes[:number], *([first] if first else [])]
        if not above:
            return None, self
        below = [rest, *self.boxes[number + 1 :]]
        gaps = [0.0, *self._gaps[number + 1 :]]
        return Stack(above, self._gaps[: len(above)]), Stack(below, gaps)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the boxes from top to bottom."""
        top = at.top
        for gap, box in zip(self._gaps, self.boxes, strict=True):
            height = box.height(at.width)
            top -= gap
            box.draw(canvas, Place(at.left, top, at.width, height))
            top -= height


def _gaps(boxes: Sequence[Box]) -> list[float]:
    """Return the room above each box: the larger of what two neighbours want."""
    return [0.0, *(max(a.after, b.before) for a, b in pairwise(boxes))][: len(boxes)]


class Row(Box):
    """Boxes side by side, each at its share of the width, all as high as the highest.

    ``gap`` is the room between them. Parted only when a page is too short for the whole row.
    """

    def __init__(self, boxes: Sequence[Box], shares: Sequence[float], *, gap: float = 0) -> None:
        super().__init__()
        self.boxes = list(boxes)
        self.shares = list(shares)
        self.gap = gap
        self.before = max((box.before for box in boxes), default=0)
        self.after = max((box.after for box in boxes), default=0)

    def widths(self, width: float) -> list[float]:
        """Return the width of each box."""
        free = width - self.gap * (len(self.boxes) - 1)
        total = sum(self.shares)
        return [free * share / total for share in self.shares]

    def _measured(self, width: float) -> float:
        return max(
            (box.height(w) for box, w in zip(self.boxes, self.widths(width), strict=True)),
            default=0,
        )

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return the whole row, or each box cut at the same height when it must be."""
        if self.height(width) <= room + SLACK:
            return self, None
        if not must:
            return None, self
        cuts = [
            box.cut(w, room, must=True)
            for box, w in zip(self.boxes, self.widths(width), strict=True)
        ]
        firsts = [first or Nothing() for first, _ in cuts]
        if all(rest is None for _, rest in cuts):
            return self, None
        rests = [rest or Nothing() for _, rest in cuts]
        return self.like(firsts), self.like(rests)

    def like(self, boxes: Sequence[Box]) -> "Row":
        """Return a row of the same make with other boxes."""
        return Row(boxes, self.shares, gap=self.gap)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the boxes from left to right."""
        left = at.left
        for box, width in zip(self.boxes, self.widths(at.width), strict=True):
            box.draw(canvas, Place(left, at.top, width, at.height))
            left += width + self.gap


class Nothing(Box):
    """An empty box: what is left of a column that ended on the page before."""

    def _measured(self, width: float) -> float:  # noqa: ARG002 - nothing is nothing at any width
        return 0

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw nothing."""
