"""A document's blocks made into boxes, and into the tags that say what each of them is."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import singledispatchmethod

from PIL import Image

from sendjourney.export import design
from sendjourney.export.design import MILLIMETRE, Palette, TextStyle
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Cell,
    Document,
    Facts,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    SideBySide,
    Table,
    Text,
    Together,
    Voice,
    Words,
)
from sendjourney.export.pdf import pictures
from sendjourney.export.pdf.boxes import Box, Row, Stack
from sendjourney.export.pdf.characters import tidy
from sendjourney.export.pdf.panels import Panel
from sendjourney.export.pdf.tables import Padded, TableBox
from sendjourney.export.pdf.tags.tree import Tag
from sendjourney.export.pdf.text_boxes import Bookmark, Bullet, Ink, TextBox
from sendjourney.export.pdf.typesetting import Typesetter

BULLET = (Run("•"),)
DISC = "/O/List/ListNumbering/Disc"
COLUMN_SCOPE, ROW_SCOPE = "/O/Table/Scope/Column", "/O/Table/Scope/Row"


@dataclass(frozen=True, slots=True)
class _Around:
    """What a block stands in: the tag it belongs to, and the colours it is drawn with."""

    tag: Tag
    palette: Palette

    @property
    def ink(self) -> Ink:
        return Ink(self.palette.ink, self.palette.link)

    @property
    def heading_ink(self) -> Ink:
        return Ink(self.palette.heading, self.palette.heading)


class Builder:
    """Builds one document, its type ``scale`` times as large.

    ``parts`` are the stretches between page breaks, ``tree`` is the logical structure.
    """

    def __init__(self, document: Document, typesetter: Typesetter, *, scale: float = 1) -> None:
        self.tree = Tag("Document", language=document.language)
        self._typesetter = typesetter
        self._scale = scale
        self._level = 0
        page = _Around(self.tree, design.PAGE_PALETTE)
        self.parts = [self._stack(part, page) for part in _between_breaks(document.blocks)]

    def _stack(self, blocks: Iterable[Block], around: _Around, *, whole: bool = False) -> Stack:
        return Stack([box for block in blocks for box in self._boxes(block, around)], whole=whole)

    def _text(
        self, words: Words, style: TextStyle, tag: Tag, ink: Ink, *, bullet: Bullet | None = None
    ) -> TextBox:
        setting = self._typesetter.set(words, style.scaled(self._scale))
        return TextBox(setting, self._typesetter, tag, ink, bullet=bullet)

    @singledispatchmethod
    def _boxes(self, block: Block, around: _Around) -> list[Box]:
        raise TypeError(block, around)

    @_boxes.register
    def _(self, block: Heading, around: _Around) -> list[Box]:
        self._level = min(block.level, self._level + 1)
        tag = around.tag.add(f"H{self._level}")
        box = self._text(block.words, design.HEADINGS[block.level], tag, around.heading_ink)
        title = " ".join(tidy("".join(run.text for run in block.words)).split())
        box.bookmark = Bookmark(title, self._level - 1)
        box.stays_with_next = True
        return [box]

    @_boxes.register
    def _(self, block: Paragraph, around: _Around) -> list[Box]:
        standing_out = block.voice in {Voice.LABEL, Voice.CODE}
        ink = around.heading_ink if standing_out else around.ink
        box = self._text(block.words, design.VOICES[block.voice], around.tag.add("P"), ink)
        box.stays_with_next = block.voice is Voice.LABEL
        return [box]

    @_boxes.register
    def _(self, block: Bullets, around: _Around) -> list[Box]:
        return self._list(block, design.VOICES[Voice.BODY], around)

    def _list(self, block: Bullets, style: TextStyle, around: _Around) -> list[Box]:
        tag = around.tag.add("L", attributes=DISC)
        sign = self._typesetter.set(BULLET, style.scaled(self._scale))
        found: list[Box] = []
        for number, words in enumerate(block.items, start=1):
            last = number == len(block.items)
            item_style = style if last else replace(style, after=design.BULLET_GAP)
            item = tag.add("LI")
            bullet = Bullet(sign, around.palette.heading, item.add("Lbl"))
            body = item.add("LBody")
            found.append(self._text(words, item_style, body, around.ink, bullet=bullet))
        return found

    @_boxes.register
    def _(self, block: Facts, around: _Around) -> list[Box]:
        body = around.tag.add("Table").add("TBody")
        rows = []
        for fact in block.facts:
            line = body.add("TR")
            name = line.add("TH", attributes=ROW_SCOPE)
            label = self._text((Run(fact.label),), design.FACT_LABEL, name, around.heading_ink)
            words = self._text(fact.words, design.FACT, line.add("TD"), around.ink)
            rows.append(Row([Padded(label), Padded(words)], design.FACT_SHARES))
        return [TableBox(None, rows)]

    @_boxes.register
    def _(self, block: Table, around: _Around) -> list[Box]:
        tag = around.tag.add("Table")
        line = tag.add("THead").add("TR")
        ink = Ink(design.TABLE_HEADER.heading, design.TABLE_HEADER.link)
        titles = [
            self._text(
                (Run(title),), design.CELL_HEADER, line.add("TH", attributes=COLUMN_SCOPE), ink
            )
            for title in block.header
        ]
        head = Row([Padded(title) for title in titles], block.widths)
        body = tag.add("TBody")
        rows = [Row(self._fields(row, body.add("TR"), around), block.widths) for row in block.rows]
        return [TableBox(head, rows)]

    def _fields(self, cells: Sequence[Cell], line: Tag, around: _Around) -> list[Box]:
        fields: list[Box] = []
        for number, cell in enumerate(cells):
            tag = line.add("TD") if number else line.add("TH", attributes=ROW_SCOPE)
            inside = replace(around, tag=tag)
            boxes = [box for block in cell.blocks for box in self._cell_text(block, inside)]
            fields.append(Padded(Stack(boxes)))
        return fields

    def _cell_text(self, block: Text, around: _Around) -> list[Box]:
        if isinstance(block, Bullets):
            return self._list(block, design.CELL, around)
        style = design.CELL_SMALL if block.voice is Voice.SMALL else design.CELL
        return [self._text(block.words, style, around.tag.add("P"), around.ink)]

    @_boxes.register
    def _(self, block: Picture, around: _Around) -> list[Box]:
        picture = pictures.opened(block.data)
        return [self._picture(block, picture, around)] if picture else []

    def _picture(self, block: Picture, picture: Image.Image, around: _Around) -> Box:
        tag = around.tag.add("Figure", alt=" ".join(tidy(block.alt).split()))
        width, height = block.width * MILLIMETRE, block.height * MILLIMETRE
        return pictures.PictureBox(picture, tag, width=width, height=height)

    @_boxes.register
    def _(self, block: Card, around: _Around) -> list[Box]:
        return [self._card(block, around)]

    def _card(self, block: Card, around: _Around) -> Panel:
        palette = design.PALETTES[block.tone]
        inner = self._stack(block.blocks, replace(around, palette=palette))
        panel = Panel(
            inner, palette.paper, padding=design.CARD_PADDING, radius=design.CARD_RADIUS,
            edge=palette.edge, bar=design.CARD_EDGE,
        )  # fmt: skip
        panel.before = panel.after = design.CARD_GAP
        return panel

    @_boxes.register
    def _(self, block: SideBySide, around: _Around) -> list[Box]:
        cards = [self._card(card, around) for card in block.cards]
        return [Row(cards, [1.0] * len(cards), gap=design.CARD_GAP)]

    @_boxes.register
    def _(self, block: Banner, around: _Around) -> list[Box]:
        inside = replace(around, palette=design.BANNER_PALETTE)
        inner: Box = self._stack(block.blocks, inside)
        picture = pictures.opened(block.picture.data) if block.picture else None
        if block.picture and picture:
            figure = self._picture(block.picture, picture, inside)
            share = block.picture.width * MILLIMETRE
            rest = design.TEXT_WIDTH - 2 * design.BANNER_PADDING - share - design.BANNER_PADDING
            inner = Row([figure, inner], [share, rest], gap=design.BANNER_PADDING)
        panel = Panel(
            inner, inside.palette.paper, padding=design.BANNER_PADDING, radius=design.BANNER_RADIUS
        )
        panel.after = design.CARD_GAP
        return [panel]

    @_boxes.register
    def _(self, block: Together, around: _Around) -> list[Box]:
        return [self._stack(block.blocks, around, whole=True)]


def _between_breaks(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    part: list[Block] = []
    for block in blocks:
        if isinstance(block, PageBreak):
            yield part
            part = []
        else:
            part.append(block)
    yield part
