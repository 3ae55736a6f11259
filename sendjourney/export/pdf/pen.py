"""Shapes written as the operators of a PDF page: font, colour, place, and what they belong to."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from sendjourney.export.design import Colour
from sendjourney.export.pdf.shapes import Shape
from sendjourney.export.pdf.tags.canvas import TaggedCanvas
from sendjourney.export.pdf.tags.tree import Tag

if TYPE_CHECKING:
    from sendjourney.export.pdf.embedding import EmbeddedFont

NEAR = 0.005
Point = tuple[float, float]


class Pen:
    """Writes one text object. The page gets it at ``done``."""

    def __init__(self, canvas: TaggedCanvas, size: float) -> None:
        self._canvas = canvas
        self._size = size
        self._code = ["BT"]
        self._tag: Tag | None = None
        self._font: EmbeddedFont | None = None
        self._colour: Colour | None = None
        self._at: Point | None = None

    def show(self, shapes: Iterable[Shape], at: Point, colour: Colour, tag: Tag) -> None:
        """Write shapes from left to right as content of a tag."""
        self._begin(tag)
        if colour is not self._colour:
            self._code.append("{:.3g} {:.3g} {:.3g} rg".format(*colour.parts))
            self._colour = colour
        if self._at is None or abs(self._at[0] - at[0]) + abs(self._at[1] - at[1]) > NEAR:
            self._code.append(f"1 0 0 1 {at[0]:.2f} {at[1]:.2f} Tm")
        width = self._write(shapes)
        self._at = (at[0] + width * self._size / 1000, at[1])

    def _begin(self, tag: Tag) -> None:
        if tag is self._tag:
            return
        self._end()
        self._code.append(self._canvas.opening(tag))
        self._tag = tag

    def _end(self) -> None:
        if self._tag:
            self._code.append(self._canvas.ending)

    def _write(self, shapes: Iterable[Shape]) -> float:
        width = 0.0
        line: list[str] = []
        for shape in shapes:
            width += shape.width
            if shape.font is not self._font:
                self._flush(line)
                size = self._size * shape.font.face.scale
                self._code.append(f"/{shape.font.name} {size:g} Tf")
                self._font = shape.font
            if shape.flat:
                line.append(shape.flat)
            else:
                self._write_parts(shape, line)
        self._flush(line)
        return width

    def _write_parts(self, shape: Shape, line: list[str]) -> None:
        for up, codes in shape.parts:
            if up:
                self._flush(line)
                rise = up * self._size * shape.font.face.scale / 1000
                self._code.append(f"{rise:.2f} Ts [{codes}] TJ 0 Ts")
            else:
                line.append(codes)

    def _flush(self, line: list[str]) -> None:
        if line:
            self._code.append(f"[{''.join(line).replace('><', '')}] TJ")
            line.clear()

    def done(self) -> None:
        """Give the text to the page."""
        self._end()
        self._code.append("ET")
        if len(self._code) > 2:  # noqa: PLR2004 - more than BT and ET
            self._canvas.put("\n".join(part for part in self._code if part))
