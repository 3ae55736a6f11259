"""A font as one document holds it: only the shapes that are used, each with what it stands for.

The fonts are written as CID fonts with codes of our own, one for each pair of shape and text, so
that what is copied, searched or read aloud is what was written, ligatures and Arabic included.
"""

import struct
from hashlib import sha256

import uharfbuzz as hb
from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFStream,
    PDFString,
    PDFZCompress,
)

from sendjourney.export.pdf.fonts import Face
from sendjourney.export.pdf.tags.inner import InnerDocument

NOT_NEEDED = (
    "GSUB",
    "GPOS",
    "GDEF",
    "BASE",
    "name",
    "post",
    "OS/2",
    "cmap",
    "STAT",
    "kern",
    "gasp",
)
SYMBOLIC = 4
STEM = 80
SHORTEST_MAP = 64
"""Codes in a map of glyphs at least, the rest never used: in a locked file veraPDF loses a stream
that is packed into less than some fifty bytes."""
MOST_IN_A_BLOCK = 100
HEAD_BOX = struct.Struct(">4h")
HEAD_BOX_AT = 36

CMAP_START = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
CMAP_END = """endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class EmbeddedFont:
    """The glyphs of one face that a document uses. ``name`` is its name in page resources."""

    def __init__(self, face: Face, name: str) -> None:
        self.face = face
        self.name = name
        self._codes: dict[tuple[int, str], int] = {}
        self._widths: list[int] = []

    def code(self, glyph: int, text: str) -> int:
        """Return the code of a glyph that stands for a text."""
        found = self._codes.get((glyph, text))
        if found is None:
            found = self._codes[glyph, text] = len(self._codes) + 1
            self._widths.append(round(self.face.width_of(glyph)))
        return found

    def width(self, code: int) -> int:
        """Return how far a code moves the pen, in thousandths of the type size."""
        return self._widths[code - 1]

    def addObjects(self, doc: InnerDocument) -> None:  # noqa: N802 - reportlab calls it at the end
        """Write the font into a document."""
        base = PDFName(f"{self._tag()}+{self.face.name}")
        subset, glyph_map = self._subset()
        font = PDFDictionary({
            "Type": PDFName("Font"),
            "Subtype": PDFName("Type0"),
            "BaseFont": base,
            "Encoding": PDFName("Identity-H"),
            "DescendantFonts": PDFArray([doc.Reference(PDFDictionary({
                "Type": PDFName("Font"),
                "Subtype": PDFName("CIDFontType2"),
                "BaseFont": base,
                "CIDSystemInfo": PDFDictionary({
                    "Registry": PDFString("Adobe"),
                    "Ordering": PDFString("Identity"),
                    "Supplement": 0,
                }),
                "FontDescriptor": doc.Reference(self._descriptor(doc, base, subset)),
                "W": PDFArray([1, PDFArray(self._widths)]),
                "CIDToGIDMap": doc.Reference(_stream(glyph_map)),
            }))]),
            "ToUnicode": doc.Reference(_stream(self._to_unicode())),
        })  # fmt: skip
        doc.idToObject["BasicFonts"].dict[self.name] = doc.Reference(font)

    def _tag(self) -> str:
        """Return the six letters that say which part of the font this is."""
        digest = sha256(repr((self.face.name, list(self._codes))).encode()).digest()
        return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])

    def _subset(self) -> tuple[hb.Face, bytes]:
        """Return the font with only our glyphs, and the new number of each code's glyph."""
        wanted = hb.SubsetInput()
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NO_LAYOUT_CLOSURE
        wanted.glyph_set.update({glyph for glyph, _ in self._codes})
        wanted.drop_table_tag_set.update(
            {int.from_bytes(name.ljust(4).encode(), "big") for name in NOT_NEEDED}
        )
        if self.face.axes:
            wanted.pin_all_axes_to_default(self.face.source)
        for axis, value in self.face.axes.items():
            wanted.pin_axis_location(self.face.source, axis, value)
        plan = hb.SubsetPlan(self.face.source, wanted)
        new = plan.old_to_new_glyph_mapping
        numbers = [0, *(new[glyph] for glyph, _ in self._codes)]
        numbers += range(len(numbers), SHORTEST_MAP)
        return plan.execute(), struct.pack(f">{len(numbers)}H", *numbers)

    def _descriptor(self, doc: InnerDocument, base: str, subset: hb.Face) -> PDFDictionary:
        head = bytes(subset.reference_table("head").data)
        unit = 1000 / self.face.source.upem
        box = [round(part * unit) for part in HEAD_BOX.unpack_from(head, HEAD_BOX_AT)]
        data = bytes(subset.blob.data)
        return PDFDictionary({
            "Type": PDFName("FontDescriptor"),
            "FontName": base,
            "Flags": SYMBOLIC,
            "FontBBox": PDFArray(box),
            "ItalicAngle": 0,
            "Ascent": round(self.face.ascent),
            "Descent": round(self.face.descent),
            "CapHeight": round(self.face.capital_height),
            "StemV": STEM,
            "FontFile2": doc.Reference(_stream(data, Length1=len(data))),
        })  # fmt: skip

    def _to_unicode(self) -> bytes:
        pairs = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
            if text
        ]
        blocks = [pairs[i : i + MOST_IN_A_BLOCK] for i in range(0, len(pairs), MOST_IN_A_BLOCK)]
        lines = [
            line for block in blocks for line in (f"{len(block)} beginbfchar", *block, "endbfchar")
        ]
        return (CMAP_START + "\n".join([*lines, ""]) + CMAP_END).encode("ascii")


def _stream(content: bytes, **more: int) -> PDFStream:
    stream = PDFStream(PDFDictionary(dict(more)), content)
    stream.filters = [PDFZCompress]
    return stream
