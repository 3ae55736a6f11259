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
    level: int = 0


class Word:
    """Pieces that stay on one line, the spaces after them, and whether the line must end here.

    Words are shared between paragraphs and never changed. Widths are in thousandths of the size.
    """

    __slots__ = ("ends_line", "pieces", "space_width", "spaces", "width")

    def __init__(
        self, pieces: tuple[Piece, ...], spaces: tuple[Piece, ...] = (), *, ends_line: bool = False
    ) -> None:
        self.pieces = pieces
        self.spaces = spaces
        self.ends_line = ends_line
        self.width = sum(piece.shape.width for piece in pieces)
        self.space_width = sum(piece.shape.width for piece in spaces)

    def ending_line(self) -> "Word":
        """Return this word as the last of its line."""
        return Word(self.pieces, self.spaces, ends_line=True)

    def with_spaces(self, spaces: tuple[Piece, ...]) -> "Word":
        """Return this word with other spaces after it."""
        return Word(self.pieces, spaces)


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


class Typesetter:
    """Sets paragraphs for one document."""

    def __init__(self) -> None:
        self.book = ShapeBook()
        self._known: dict[tuple[str, int, str], tuple[Word, ...]] = {}

    def set(self, runs: Words, style: TextStyle) -> Setting:
        """Return a paragraph as shaped words."""
        texts = [_prepared(run.text) for run in runs]
        faces = tuple(cascade(style.family, bold=style.bold or run.bold) for run in runs)
        text = "".join(texts)
        if not bidi.has_right_to_left(text):
            words = self._one_way(texts, faces)
            return Setting(self._ended(words, faces), runs, faces, style)
        base = bidi.base_level(text)
        ends = list(accumulate(len(part) for part in texts))
        words = self._two_way(_Stretches(text, ends, bidi.levels(text, base)), faces)
        roomy = any(piece.shape.font.face.scale > 1 for word in words for piece in word.pieces)
        ended = self._ended(words, faces)
        return Setting(ended, runs, faces, style, base, two_way=True, roomy=roomy)

    def _ended(self, words: list[Word], faces: Sequence[Faces]) -> tuple[Word, ...]:
        """Return the words with a space after the last: what follows is not read as part of it."""
        if words:
            words[-1] = self._spaced(words[-1], faces)
        return tuple(words)

    def _spaced(self, word: Word, faces: Sequence[Faces]) -> Word:
        if word.spaces or not word.pieces:
            return word
        last = word.pieces[-1]
        own = (last.shape.font.face, *faces[last.run])
        return Word(
            word.pieces, self._pieces(" ", last.run, own, last.level), ends_line=word.ends_line
        )

    def _end_line(self, words: list[Word], faces: Sequence[Faces]) -> None:
        """End the line after the last word; an empty line when that has ended one already."""
        if not words or words[-1].ends_line:
            words.append(Word((), ends_line=True))
        else:
            words[-1] = self._spaced(words[-1], faces).ending_line()

    def _one_way(self, texts: Sequence[str], faces: Sequence[Faces]) -> list[Word]:
        """Return the words of text that runs rightwards; words seen before are looked up."""
        words: list[Word] = []
        for number, text in enumerate(texts):
            run = (number, faces[number])
            grows = bool(words) and not words[-1].spaces and not words[-1].ends_line
            for place, line in enumerate(text.split("\n")):
                if place:
                    self._end_line(words, faces)
                    grows = False
                *spaced, last = line.split(" ")
                if spaced:
                    self._add(words, spaced[0], " ", run, grows=grows)
                    for token in spaced[1:]:
                        words += self._words_of(token, " ", run)
                    grows = False
                self._add(words, last, "", run, grows=grows)
        return words

    def _add(
        self, words: list[Word], text: str, space: str, run: tuple[int, Faces], *, grows: bool
    ) -> None:
        """Add a token and the space after it; ``grows``: it belongs to the last word."""
        found = self._words_of(text, space, run)
        if grows and found:
            last = words.pop()
            words.append(Word((*last.pieces, *found[0].pieces), found[0].spaces))
            words += found[1:]
        elif found:
            words += found
        elif space and grows:
            number, faces = run
            own = (words[-1].pieces[-1].shape.font.face, *faces)
            words[-1] = words[-1].with_spaces(self._pieces(" ", number, own))

    def _words_of(self, text: str, space: str, run: tuple[int, Faces]) -> tuple[Word, ...]:
        """Return the words of a token: one, or more if it may be parted at a dash."""
        if not text:
            return ()
        number, faces = run
        key = (faces[0].name, number, text + space)
        found = self._known.get(key)
        if found is None:
            edges = [0, *(found.end() for found in _BREAKS_INSIDE.finditer(text)), len(text)]
            parts = [Word(self._pieces(text[a:b], number, faces)) for a, b in pairwise(edges)]
            if space:
                last_face = parts[-1].pieces[-1].shape.font.face
                parts[-1] = parts[-1].with_spaces(self._pieces(space, number, (last_face, *faces)))
            found = self._known[key] = tuple(parts)
        return found

    def _pieces(self, text: str, run: int, faces: Faces, level: int = 0) -> tuple[Piece, ...]:
        return tuple(Piece(shape, run, level) for shape in self.book.shapes(text, faces, level))

    def _two_way(self, stretches: "_Stretches", faces: Sequence[Faces]) -> list[Word]:
        """Return the words of text of which some runs leftwards."""
        words: list[Word] = []
        for token in _TOKENS.finditer(stretches.text):
            start, end = token.span()
            if token[0] == "\n":
                self._end_line(words, faces)
            elif token[0][0] == " ":
                if words and not words[-1].ends_line:
                    spaces = self._mixed(stretches, start, end, faces, words[-1].pieces)
                    words[-1] = words[-1].with_spaces(spaces)
            else:
                breaks = [start + found.end() for found in _BREAKS_INSIDE.finditer(token[0])]
                words += [
                    Word(self._mixed(stretches, a, b, faces))
                    for a, b in pairwise([start, *breaks, end])
                ]
        return words

    def _mixed(
        self,
        stretches: "_Stretches",
        start: int,
        end: int,
        faces: Sequence[Faces],
        after: Sequence[Piece] = (),
    ) -> tuple[Piece, ...]:
        """Return the pieces of a part; ``after`` others, in the font that they end in."""
        before = tuple(piece.shape.font.face for piece in after[-1:])
        return tuple(
            piece
            for text, run, level in stretches.within(start, end)
            for piece in self._pieces(text, run, (*before, *faces[run]), level)
            if piece.shape.parts
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
                part
                for piece, group in groupby(atoms[start:end], key=_piece_of)
                for part in self._pieces(
                    "".join(cluster for _, cluster, _ in group), piece.run, faces[piece.run],
                    piece.level,
                )
            )))  # fmt: skip
            start = end
        parts[-1] = Word(parts[-1].pieces, word.spaces, ends_line=word.ends_line)
        return parts


@dataclass(frozen=True, slots=True)
class _Stretches:
    """A paragraph's text, where its runs end, and the level of each character."""

    text: str
    ends: Sequence[int]
    levels: Sequence[int]

    def within(self, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        """Yield text, run and level of the parts that have one of each."""
        run = 0
        while start < end:
            run = next(n for n in range(run, len(self.ends)) if start < self.ends[n])
            level = self.levels[start]
            limit = min(end, self.ends[run])
            stop = next((i for i in range(start, limit) if self.levels[i] != level), limit)
            yield self.text[start:stop], run, level
            start = stop


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
