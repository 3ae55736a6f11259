"""Text turned into shapes, each stretch in a font that has it; nothing is left without one."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from sendjourney.export.pdf.characters import clusters, visible
from sendjourney.export.pdf.embedding import EmbeddedFont
from sendjourney.export.pdf.fonts import Face, Glyph

NO_TEXT = "\u2060"
"""What a glyph stands for whose letter is given to its neighbour: the word joiner, unseen."""

Faces = tuple[Face, ...]


@dataclass(frozen=True, slots=True)
class Shape:
    """Glyphs of one font, shaped once and drawn often; ``width`` in thousandths of the size.

    ``parts`` are stretches of codes for the TJ operator, each after how far it is raised (of the
    font's own, scaled size); ``flat`` is the only one when nothing is raised.
    """

    font: EmbeddedFont
    text: str
    parts: tuple[tuple[float, str], ...]
    width: float
    flat: str = ""


class ShapeBook:
    """The shapes and fonts of one document: shaped at first sight, looked up ever after."""

    def __init__(self) -> None:
        self._fonts: dict[str, EmbeddedFont] = {}
        self._shapes: dict[tuple[str, bool, str], tuple[Shape, ...]] = {}

    @property
    def fonts(self) -> list[EmbeddedFont]:
        """The fonts used so far."""
        return list(self._fonts.values())

    def shapes(self, text: str, faces: Faces, level: int = 0) -> tuple[Shape, ...]:
        """Return the shapes of a text in writing order; at an odd level each runs leftwards."""
        backwards = level % 2 == 1
        key = (faces[0].name, backwards, text)
        found = self._shapes.get(key)
        if found is None:
            found = self._shapes[key] = tuple(
                self._shape(face, part, backwards=backwards) for face, part in _faced(text, faces)
            )
        return found

    def width(self, text: str, faces: Faces, level: int = 0) -> float:
        """Return the width of a text in thousandths of the size."""
        return sum(shape.width for shape in self.shapes(text, faces, level))

    def _shape(self, face: Face, text: str, *, backwards: bool) -> Shape:
        font = self._fonts.get(face.name)
        if font is None:
            font = self._fonts[face.name] = EmbeddedFont(face, f"F{len(self._fonts) + 1}")
        glyphs = face.shape(text, backwards=backwards)
        parts = _parts(glyphs, font)
        flat = parts[0][1] if len(parts) == 1 and not parts[0][0] else ""
        width = sum(glyph.advance for glyph in glyphs) * face.scale
        return Shape(font, text, parts, width, flat)


def _faced(text: str, faces: Faces) -> list[tuple[Face, str]]:
    """Return the text in stretches of one face each: a whole word in one if any face has it."""
    needed = visible(text)
    for face in faces:
        if face.has(needed):
            return [(face, text)]
    chosen = [pair for cluster in clusters(text) for pair in _cluster_faced(cluster, faces)]
    return [
        (face, "".join(part for _, part in group))
        for face, group in groupby(chosen, key=lambda pair: pair[0])
    ]


def _cluster_faced(cluster: str, faces: Faces) -> list[tuple[Face, str]]:
    needed = visible(cluster)
    for face in faces:
        if face.has(needed):
            return [(face, cluster)]
    return [(next((f for f in faces if f.has(visible(c))), faces[0]), c) for c in cluster]


def _parts(glyphs: Sequence[Glyph], font: EmbeddedFont) -> tuple[tuple[float, str], ...]:
    """Return TJ stretches that put each glyph where the shaper wants it."""
    parts: list[tuple[float, str]] = []
    pen = at = 0.0
    for glyph in glyphs:
        code = font.code(glyph.number, glyph.text or NO_TEXT)
        shown = _moved(pen + glyph.across - at) + f"<{code:04X}>"
        if parts and parts[-1][0] == glyph.up:
            parts[-1] = (glyph.up, parts[-1][1] + shown)
        else:
            parts.append((glyph.up, shown))
        at = pen + glyph.across + font.width(code)
        pen += glyph.advance
    if glyphs and (back := _moved(pen - at)):
        parts[-1] = (parts[-1][0], parts[-1][1] + back)
    return tuple((up, part.replace("><", "")) for up, part in parts)


def _moved(distance: float) -> str:
    """Return the number that moves the pen inside a TJ; empty for a move too small to see."""
    return f"{-distance:.0f}" if abs(distance) >= 1 else ""
