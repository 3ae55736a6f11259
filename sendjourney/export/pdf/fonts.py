"""The letters: fonts that come with the app, which of them shows what, and how it is shaped."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from types import MappingProxyType

import fontpkg
import uharfbuzz as hb

from sendjourney.export.design import Family

SHAPING = MappingProxyType({"kern": True, "liga": True})
THOUSAND = 1000
ARABIC_SCALE = 1.16


@dataclass(frozen=True, slots=True)
class Glyph:
    """One shape on its place, in thousandths of the type size.

    ``text`` is what it stands for: several letters for a ligature, none for a mark that belongs
    to the glyph before it.
    """

    number: int
    text: str
    advance: float
    across: float
    up: float


class Face:
    """One font at one weight.

    ``scale`` is how much larger its letters are set, to look as large as the others; one that is
    not 1 needs more room between lines, too.
    """

    def __init__(self, family: str, weight: int, *, scale: float = 1) -> None:
        path = fontpkg.path(family, weight)
        self.name = f"{family.replace(' ', '')}-{weight}"
        self.scale = scale
        self.source = hb.Face(hb.Blob.from_file_path(str(path)))
        self.axes = {axis.tag: weight for axis in self.source.axis_infos if axis.tag == "wght"}
        self._font = hb.Font(self.source)
        if self.axes:
            self._font.set_variations(self.axes)
        self._unit = float(THOUSAND / self.source.upem)
        extents = self._font.get_font_extents("ltr")
        self.ascent = float(extents.ascender * self._unit)
        self.descent = float(extents.descender * self._unit)

    @cached_property
    def characters(self) -> frozenset[str]:
        """Every character this font has a shape for."""
        return frozenset(chr(code) for code in self.source.unicodes)

    @cached_property
    def capital_height(self) -> float:
        """Return how high a capital H stands, in thousandths of the type size."""
        glyph = self._font.get_nominal_glyph(ord("H"))
        return float(self._font.get_glyph_extents(glyph).y_bearing * self._unit) if glyph else 0.0

    def has(self, text: str) -> bool:
        """Say whether every character of a text is in this font."""
        return self.characters.issuperset(text)

    def width_of(self, number: int) -> float:
        """Return how far a glyph moves the pen by itself, in thousandths of the type size."""
        return float(self._font.get_glyph_h_advance(number) * self._unit)

    def shape(self, text: str, *, backwards: bool) -> list[Glyph]:
        """Return the glyphs of a text from left to right; ``backwards`` for right-to-left text."""
        buffer = hb.Buffer()
        buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.direction = "rtl" if backwards else "ltr"
        hb.shape(self._font, buffer, dict(SHAPING))
        infos, positions = buffer.glyph_infos, buffer.glyph_positions
        texts = _texts(text, [info.cluster for info in infos], [p.x_advance for p in positions])
        unit = self._unit
        return [
            Glyph(i.codepoint, t, p.x_advance * unit, p.x_offset * unit, p.y_offset * unit)
            for i, p, t in zip(infos, positions, texts, strict=True)
        ]


def _texts(text: str, starts: Sequence[int], advances: Sequence[int]) -> list[str]:
    """Return what each glyph stands for; of glyphs that share letters, the widest gets them."""
    found = [""] * len(starts)
    edges = [*sorted({0, *starts}), len(text)]
    for start, end in pairwise(edges):
        sharing = [n for n, at in enumerate(starts) if at == start]
        if sharing:
            found[max(sharing, key=advances.__getitem__)] = text[start:end]
    return found


@cache
def _face(family: str, weight: int, *, scale: float = 1) -> Face:
    return Face(family, weight, scale=scale)


@cache
def cascade(family: Family, *, bold: bool) -> tuple[Face, ...]:
    """Return the faces to try for a character, the one we would rather see first."""
    if family is Family.HEADING:
        first, weight = _face("Lexend", 600), 700
    else:
        weight = 700 if bold else 400
        first = _face("Atkinson Hyperlegible", weight)
    arabic, bengali = _face("Amiri", weight, scale=ARABIC_SCALE), _face("Hind Siliguri", weight)
    return first, _face("Noto Sans", weight), arabic, bengali


@cache
def known_characters() -> frozenset[str]:
    """Return every character that can be shown in any style."""
    every = [cascade(family, bold=bold) for family in Family for bold in (False, True)]
    shown = (frozenset("\n").union(*(face.characters for face in faces)) for faces in every)
    return frozenset.intersection(*shown)
