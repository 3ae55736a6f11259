"""Lines: where they break, and in which order and place their pieces are drawn."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from sendjourney.export.pdf import bidi
from sendjourney.export.pdf.shapes import Shape
from sendjourney.export.pdf.typesetting import Piece, Setting, Typesetter, Word


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its pieces in writing order, the spaces at its end, and its width without them.

    Widths are in thousandths of the type size.
    """

    pieces: tuple[Piece, ...]
    end: tuple[Piece, ...]
    width: float


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
        wide = _width(whole.pieces)
        parts = [whole] if wide <= room else typesetter.cut(whole, room, setting.faces)
        for word in parts:
            width = wide if word is whole else _width(word.pieces)
            if taken and used + width > room:
                lines.append(_line(taken))
                taken, used = [], 0.0
            taken.append(word)
            used += width + _width(word.spaces)
            if word.ends_line:
                lines.append(_line(taken))
                taken, used = [], 0.0
    return [*lines, _line(taken)] if taken else lines


def _width(pieces: Sequence[Piece]) -> float:
    return sum(piece.shape.width for piece in pieces)


def _line(words: Sequence[Word]) -> Line:
    inner = [piece for word in words[:-1] for piece in (*word.pieces, *word.spaces)]
    pieces = (*inner, *words[-1].pieces)
    return Line(pieces, words[-1].spaces, _width(pieces))


def stretches(line: Line, *, two_way: bool) -> Iterator[Stretch]:
    """Yield a line's stretches in the order they are read, each with its place.

    The spaces at a line's end are drawn too: without them words would run together when the text
    is copied or read aloud. In a stretch that runs leftwards the glyphs go from left to right,
    which is what the readers of PDF expect.
    """
    if not two_way:
        yield from _one_way((*line.pieces, *line.end))
        return
    groups = [
        (level, run, tuple(group))
        for (level, run), group in groupby(line.pieces, key=lambda p: (p.level, p.run))
    ]
    places, across = [0.0] * len(groups), 0.0
    for number in bidi.visual_order([level for level, _, _ in groups]):
        places[number] = across
        across += _width(groups[number][2])
    for place, (level, run, pieces) in zip(places, groups, strict=True):
        ordered = reversed(pieces) if level % 2 else pieces
        yield Stretch(run, place, _width(pieces), tuple(piece.shape for piece in ordered))


def _one_way(pieces: Sequence[Piece]) -> Iterator[Stretch]:
    across = 0.0
    for run, group in groupby(pieces, key=lambda piece: piece.run):
        shapes = tuple(piece.shape for piece in group)
        width = sum(shape.width for shape in shapes)
        yield Stretch(run, across, width, shapes)
        across += width
