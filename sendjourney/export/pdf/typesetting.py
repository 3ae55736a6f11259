"""Paragraphs turned into words that can be broken into lines, in any script."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby, pairwise

from sendjourney.export.design import TextStyle
from sendjourney.export.document import Words
from sendjourney.export.pdf import bidi
from sendjourney.export.pdf.characters import clusters, spelt_out, tidy
from sendjourney.export.pdf.fonts import cascade, known_characters
from sendjourney.export.pdf.shapes import Faces, Shape, ShapeBook

GOOD_ENDS = frozenset("@./-_:?&=#,;\\")
"""After these a word too long for its line is parted before anywhere else ..."""
GOOD_SHARE = 0.4
"""... if that fills this much of the line."""

_TOKENS = re.compile(r"\n| +|[^ \n]+")
_BREAKS_INSIDE = re.compile("(?<=[^\\W\\d_][-\u2010\u2013\u2014/])(?=\\w)|(?<=\u200b)")


@dataclass(frozen=True, slots=True)
class Piece:
    """A shape on its way to the page: the run it is of, and its level (odd: leftwards)."""

    shape: Shape
    run: int
    level: int


@dataclass(slots=True)
class Word:
    """Pieces that stay on one line, the spaces after them, and whether the line must end here."""

    pieces: tuple[Piece, ...]
    spaces: tuple[Piece, ...] = ()
    ends_line: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """A paragraph ready to be broken into lines.

    ``base`` is its own direction (1: from right to left), ``two_way`` says that some of it runs
    leftwards, ``roomy`` that some font in it needs more leading. ``faces`` are those of each run.
    """

    words: tuple[Word, ...]
    runs: Words
    faces: tuple[Faces, ...]
    style: TextStyle
    base: int = 0
    two_way: bool = False
    roomy: bool = False


@dataclass(frozen=True, slots=True)
class _Stretches:
    """A paragraph's text, where its runs end, and each character's level if that matters."""

    text: str
    ends: Sequence[int]
    levels: Sequence[int] | None

    def within(self, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """Yield text, run and level of the parts that have one of each."""
        run = next(n for n, edge in enumerate(self.ends) if start < edge)
        while start < end:
            run = next(n for n in range(run, len(self.ends)) if start < self.ends[n])
            stop = min(end, self.ends[run])
            level = 0
            if self.levels:
                level = self.levels[start]
                stop = next((i for i in range(start, stop) if self.levels[i] != level), stop)
            yield self.text[start:stop], run, level
            start = stop


class Typesetter:
    """Sets paragraphs for one document."""

    def __init__(self) -> None:
        self.book = ShapeBook()

    def set(self, runs: Words, style: TextStyle) -> Setting:
        """Return a paragraph as shaped words."""
        texts = [_prepared(run.text) for run in runs]
        faces = tuple(cascade(style.family, bold=style.bold or run.bold) for run in runs)
        text = "".join(texts)
        ends = list(accumulate(len(part) for part in texts))
        if not bidi.has_right_to_left(text):
            words = self._words(_Stretches(text, ends, None), faces)
            return Setting(tuple(words), runs, faces, style)
        base = bidi.base_level(text)
        words = self._words(_Stretches(text, ends, bidi.levels(text, base)), faces)
        roomy = any(piece.shape.font.face.roomy for word in words for piece in word.pieces)
        return Setting(tuple(words), runs, faces, style, base, two_way=True, roomy=roomy)

    def _words(self, stretches: _Stretches, faces: Sequence[Faces]) -> list[Word]:
        words: list[Word] = []
        for token in _TOKENS.finditer(stretches.text):
            start, end = token.span()
            begun = bool(words) and not words[-1].ends_line
            if token[0] == "\n":
                if not begun:
                    words.append(Word(()))
                words[-1].ends_line = True
            elif token[0][0] == " ":
                if begun:
                    words[-1].spaces = self._pieces(stretches, start, end, faces, words[-1])
            else:
                breaks = [start + found.end() for found in _BREAKS_INSIDE.finditer(token[0])]
                words += [
                    Word(self._pieces(stretches, a, b, faces))
                    for a, b in pairwise([start, *breaks, end])
                ]
        return words

    def _pieces(
        self,
        stretches: _Stretches,
        start: int,
        end: int,
        faces: Sequence[Faces],
        after: Word | None = None,
    ) -> tuple[Piece, ...]:
        """Return the pieces of a part of the text; ``after`` a word, in the font it ended in."""
        first = after.pieces[-1:] if after else ()
        return tuple(
            Piece(shape, run, level)
            for text, run, level in stretches.within(start, end)
            for shape in self.book.shapes(
                text, (*(piece.shape.font.face for piece in first), *faces[run]), level
            )
        )

    def cut(self, word: Word, room: float, faces: Sequence[Faces]) -> list[Word]:
        """Return a word too wide for its line in parts that fit, the last with its spaces."""
        atoms = [
            (piece, cluster, self.book.width(cluster, faces[piece.run], piece.level))
            for piece in word.pieces
            for cluster in clusters(piece.shape.text)
        ]
        parts: list[Word] = []
        start = 0
        while start < len(atoms):
            end = _end_of_part(atoms, start, room)
            parts.append(Word(tuple(
                Piece(shape, piece.run, piece.level)
                for piece, group in groupby(atoms[start:end], key=_piece_of)
                for shape in self.book.shapes(
                    "".join(cluster for _, cluster, _ in group), faces[piece.run], piece.level
                )
            )))  # fmt: skip
            start = end
        parts[-1].spaces, parts[-1].ends_line = word.spaces, word.ends_line
        return parts


_Atom = tuple[Piece, str, float]


def _piece_of(atom: _Atom) -> Piece:
    return atom[0]


def _end_of_part(atoms: Sequence[_Atom], start: int, room: float) -> int:
    """Return where to cut: after as much as fits, or earlier after a sign such as @ or a dot."""
    used, end, good = 0.0, start, start
    while end < len(atoms) and (end == start or used + atoms[end][2] <= room):
        used += atoms[end][2]
        end += 1
        if atoms[end - 1][1] in GOOD_ENDS and used > room * GOOD_SHARE:
            good = end
    return good if end < len(atoms) and good > start else end


def _prepared(text: str) -> str:
    """Return a run's text as it will be shown."""
    text = tidy(text)
    if not known_characters().issuperset(text):
        text = spelt_out(text, known_characters().__contains__)
    return bidi.with_numbers_kept(text) if bidi.has_right_to_left(text) else text
