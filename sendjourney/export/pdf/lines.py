"""Lines: where they break, and in which order and place their pieces are drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from sendjourney.export.pdf import bidi
from sendjourney.export.pdf.shapes import Shape
from sendjourney.export.pdf.typesetting import Piece, Setting, Typesetter, Word


@dataclass(frozen=True, slots=True)
class Line:
    """Words on one line, and their width without the spaces at the end.

    Widths are in thousandths of the type size.
    """

    words: tuple[Word, ...]
    width: float

    @property
    def text(self) -> str:
        """Return what stands on it, as it is read, with the space or break at its end."""
        pieces = (p for word in self.words for part in (word.pieces, word.spaces) for p in part)
        return "".join(piece.shape.text for piece in pieces) + "\n" * self.words[-1].ends_line


@dataclass(frozen=True, slots=True)
class Stretch:
    """Shapes of one run drawn from left to right, beginning ``across`` from the line's left."""

    run: int
    across: float
    width: float
    shapes: tuple[Shape, ...]


def broken(setting: Setting, room: float, typesetter: Typesetter) -> list[Line]:
    """Return the lines of a paragraph, none wider than ``room`` (thousandths of the size)."""
    lines: list[Line] = []
    taken: list[Word] = []
    used = 0.0
    for whole in setting.words:
        parts = (whole,) if whole.width <= room else typesetter.cut(whole, room, setting.faces)
        for word in parts:
            if taken and used + word.width > room:
                lines.append(Line(tuple(taken), used - taken[-1].space_width))
                taken, used = [], 0.0
            taken.append(word)
            used += word.width + word.space_width
            if word.ends_line:
                lines.append(Line(tuple(taken), used - word.space_width))
                taken, used = [], 0.0
    if taken:
        lines.append(Line(tuple(taken), used - taken[-1].space_width))
    return lines


def stretches(line: Line, setting: Setting) -> Iterator[Stretch]:
    """Yield a line's stretches in the order they are read, each with its place.

    The spaces at a line's end are drawn too: without them words would run together when the text
    is copied or read aloud.
    """
    if setting.two_way:
        return _two_way(line, setting.base)
    if len(setting.runs) == 1:
        return _one_run(line)
    return _one_way(line)


def _one_run(line: Line) -> Iterator[Stretch]:
    shapes = [
        piece.shape for word in line.words for part in (word.pieces, word.spaces) for piece in part
    ]
    yield Stretch(0, 0.0, line.width + line.words[-1].space_width, tuple(shapes))


def _one_way(line: Line) -> Iterator[Stretch]:
    across = 0.0
    pieces = [p for word in line.words for part in (word.pieces, word.spaces) for p in part]
    for run, group in groupby(pieces, key=lambda piece: piece.run):
        shapes = tuple(piece.shape for piece in group)
        width = sum(shape.width for shape in shapes)
        yield Stretch(run, across, width, shapes)
        across += width


def _two_way(line: Line, base: int) -> Iterator[Stretch]:
    """In a stretch that runs leftwards the glyphs stand from left to right, as PDF readers expect.

    The spaces at the end are of the paragraph's own level (rule L1), outside of the line's width.
    """
    inner = [piece for word in line.words[:-1] for piece in (*word.pieces, *word.spaces)]
    end = [replace(piece, level=base) for piece in line.words[-1].spaces]
    groups = [
        (level, run, tuple(group))
        for (level, run), group in groupby(
            [*inner, *line.words[-1].pieces, *end], key=lambda piece: (piece.level, piece.run)
        )
    ]
    places, across = [0.0] * len(groups), -_width(end) if base else 0.0
    for number in bidi.visual_order([level for level, _, _ in groups]):
        places[number] = across
        across += _width(groups[number][2])
    for place, (level, run, found) in zip(places, groups, strict=True):
        ordered = reversed(found) if level % 2 else found
        yield Stretch(run, place, _width(found), tuple(piece.shape for piece in ordered))


def _width(pieces: Sequence[Piece]) -> float:
    return sum(piece.shape.width for piece in pieces)
