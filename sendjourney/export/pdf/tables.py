"""Tables: rows under a header that comes again on each page."""

from collections.abc import Sequence
from itertools import accumulate

from sendjourney.export import design
from sendjourney.export.design import Palette
from sendjourney.export.document import Look
from sendjourney.export.pdf.boxes import SLACK, Box, Cut, Place, Row
from sendjourney.export.pdf.panels import dot, fill, post, rule
from sendjourney.export.pdf.tags.canvas import TaggedCanvas

ACROSS, DOWN = design.CELL_PADDING_ACROSS, design.CELL_PADDING_DOWN
TALL = 200.0
"""A row higher than this may be parted rather than leave the foot of a page empty ..."""
WORTH_PARTING = 90.0
"""... when at least so much of it fits there."""
HEADERS: dict[Look, Palette] = {
    Look.STRIPES: design.TABLE_HEADER,
    Look.THREAD: design.THREAD_HEADER,
    Look.BOXES: design.BOXES_HEADER,
}


class Padded(Box):
    """A table field: a box with room around it, and never lower than ``lowest``.

    ``aside`` is more room at the right end.
    """

    def __init__(self, inner: Box, *, lowest: float = 0, aside: float = 0) -> None:
        super().__init__()
        self.inner = inner
        self.lowest = lowest
        self.aside = aside

    def _within(self, width: float) -> float:
        return width - 2 * ACROSS - self.aside

    def _measured(self, width: float) -> float:
        return max(self.inner.height(self._within(width)) + 2 * DOWN, self.lowest)

    def least(self, width: float) -> float:
        """Return the padding and the least of what is inside."""
        return self.inner.least(self._within(width)) + 2 * DOWN

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return what fits and the rest, each with room around it."""
        first, rest = self.inner.cut(self._within(width), room - 2 * DOWN, must=must)
        if rest is None:
            return self, None
        return self._around(first) if first else None, self._around(rest)

    def _around(self, inner: Box) -> "Padded":
        return Padded(inner, aside=self.aside)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw what is inside."""
        width, height = self._within(at.width), at.height - 2 * DOWN
        self.inner.draw(canvas, Place(at.left + ACROSS, at.top - DOWN, width, height))


class TableBox(Box):
    """Rows of padded fields. The header, if any, is repeated on each page as decoration.

    ``number`` counts the rows on the pages before, so that the stripes go on.
    """

    def __init__(
        self,
        head: Row | None,
        rows: Sequence[Row],
        *,
        look: Look = Look.STRIPES,
        number: int = 0,
        continued: bool = False,
    ) -> None:
        super().__init__()
        self.head = head
        self.rows = list(rows)
        self.look = look
        self.number = number
        self.continued = continued
        self.before = self.after = design.TABLE_GAP

    def _head_height(self, width: float) -> float:
        return self.head.height(width) if self.head else 0

    def _measured(self, width: float) -> float:
        return self._head_height(width) + sum(row.height(width) for row in self.rows)

    def least(self, width: float) -> float:
        """Return the height of the header and the first row, or as much of it as may stand."""
        first = self.rows[0].height(width) if self.rows else 0
        return self._head_height(width) + (WORTH_PARTING if first > TALL else first)

    def cut(self, width: float, room: float, *, must: bool) -> Cut:
        """Return the header with the rows that fit, and a table of the others."""
        left = room - self._head_height(width)
        fitting = 0
        for row in self.rows:
            if row.height(width) > left + SLACK:
                break
            left -= row.height(width)
            fitting += 1
        if fitting == len(self.rows):
            return self, None
        above, below = self.rows[:fitting], self.rows[fitting:]
        must_here = must and not above
        if must_here or (below[0].height(width) > TALL and left >= WORTH_PARTING):
            first, rest = below[0].cut(width, left, must=True)
            above += [first] if isinstance(first, Row) else []
            below = [*([rest] if isinstance(rest, Row) else []), *below[1:]]
            fitting += rest is None
        return self._parted(above, below, self.number + fitting)

    def _parted(self, above: Sequence[Row], below: Sequence[Row], number: int) -> Cut:
        """Return a table of the first rows, and one of the rest, whose first has a number."""
        if not above:
            return None, self
        first, rest = self._like(above, self.number), self._like(below, number)
        first.before, first.continued, rest.continued = self.before, self.continued, True
        return first, rest if below else None

    def _like(self, rows: Sequence[Row], number: int) -> "TableBox":
        return TableBox(self.head, rows, look=self.look, number=number)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw the header and the rows, each told apart from its neighbours."""
        top = at.top
        if self.head:
            place = Place(at.left, top, at.width, self._head_height(at.width))
            self._draw_head(self.head, canvas, place)
            top = place.foot
        for number, row in enumerate(self.rows, start=self.number):
            place = Place(at.left, top, at.width, row.height(at.width))
            self._draw_ground(row, number, canvas, place)
            row.draw(canvas, place)
            top = place.foot
        if self.look is not Look.THREAD:
            edge = design.WRITING_RULE if self.look is Look.BOXES else design.LINE
            rule(canvas, Place(at.left, top, at.width, 0), edge)

    def _draw_ground(self, row: Row, number: int, canvas: TaggedCanvas, place: Place) -> None:
        """Draw what tells a row from its neighbours, under its words."""
        if self.look is Look.THREAD:
            _draw_thread(row, canvas, place)
        elif self.look is Look.BOXES:
            _draw_boxes(row, canvas, place)
        else:
            if number % 2 and self.head:
                fill(canvas, place, design.TABLE_STRIPE)
            if number > self.number or not self.head:
                rule(canvas, place, design.LINE)

    def _draw_head(self, head: Row, canvas: TaggedCanvas, place: Place) -> None:
        if self.look is not Look.THREAD:
            fill(canvas, place, HEADERS[self.look].paper)
        if self.look is Look.BOXES:
            _draw_boxes(head, canvas, place)
        if self.continued:
            with canvas.artifact("Header"):
                head.draw(canvas, place)
        else:
            head.draw(canvas, place)


def _draw_thread(row: Row, canvas: TaggedCanvas, place: Place) -> None:
    """Draw the line that days are strung on, with a bead beside the first line of this one."""
    across = place.left + row.widths(place.width)[0] - design.THREAD_BEFORE
    post(canvas, Place(across, place.top, 0, place.height), design.THREAD, thickness=1)
    middle = place.top - DOWN - design.CELL.leading / 2
    dot(canvas, (across, middle), design.THREAD_BEAD, design.TABLE_HEADER.edge)


def _draw_boxes(row: Row, canvas: TaggedCanvas, place: Place) -> None:
    rule(canvas, place, design.WRITING_RULE)
    for across in accumulate(row.widths(place.width), initial=place.left):
        post(canvas, Place(across, place.top, 0, place.height), design.WRITING_RULE)
