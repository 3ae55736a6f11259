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
    Groups,
    Heading,
    Look,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    SideBySide,
    Table,
    Text,
    Together,
    Tone,
    Voice,
    Words,
    WritingLines,
)
from sendjourney.export.pdf import pictures
from sendjourney.export.pdf.boxes import Box, Nothing, Row, Stack
from sendjourney.export.pdf.characters import tidy, visible
from sendjourney.export.pdf.panels import Panel
from sendjourney.export.pdf.tables import HEADERS, Padded, TableBox
from sendjourney.export.pdf.tags.tree import Tag
from sendjourney.export.pdf.text_boxes import Bookmark, Bullet, Ink, TextBox
from sendjourney.export.pdf.typesetting import Typesetter
from sendjourney.export.pdf.writing import WritingBox

BULLET = (Run("•"),)
DISC, DECIMAL = "/O/List/ListNumbering/Disc", "/O/List/ListNumbering/Decimal"
COLUMN_SCOPE, ROW_SCOPE = "/O/Table/Scope/Column", "/O/Table/Scope/Row"


@dataclass(frozen=True, slots=True)
class _Around:
    """What a block stands in: the tag it belongs to, and the colours it is drawn with."""

    tag: Tag
    palette: Palette
    in_card: bool = False

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
        self._width = design.frame(punched=document.punched).width
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
        title = " ".join(tidy("".join(run.text for run in block.words)).split())
        if not visible(title):
            return []
        self._level = min(block.level, self._level + 1)
        tag = around.tag.add(f"H{self._level}")
        styles = design.CARD_HEADINGS if around.in_card else design.HEADINGS
        box = self._text(block.words, styles[block.level], tag, around.heading_ink)
        box.bookmark = Bookmark(title, self._level - 1)
        box.stays_with_next = True
        return [box]

    @_boxes.register
    def _(self, block: Paragraph, around: _Around) -> list[Box]:
        strong = block.voice in {Voice.LABEL, Voice.FIGURE}
        ink = around.heading_ink if strong else around.ink
        box = self._text(block.words, design.VOICES[block.voice], around.tag.add("P"), ink)
        box.stays_with_next = block.voice in {Voice.LABEL, Voice.FIGURE}
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
        ink = Ink(HEADERS[block.look].heading, HEADERS[block.look].link)
        titles = [
            self._text(
                (Run(title),), design.CELL_HEADER, line.add("TH", attributes=COLUMN_SCOPE), ink
            )
            for title in block.header
        ]
        head = Row([Padded(title) for title in titles], block.widths)
        body = tag.add("TBody")
        rows = [
            Row(self._fields(row, body.add("TR"), around, block.look), block.widths)
            for row in block.rows
        ]
        return [TableBox(head, rows, look=block.look)]

    def _fields(self, cells: Sequence[Cell], line: Tag, around: _Around, look: Look) -> list[Box]:
        fields: list[Box] = []
        for number, cell in enumerate(cells):
            names_row = not number and not (cell.lines and not cell.blocks)
            tag = line.add("TH", attributes=ROW_SCOPE) if names_row else line.add("TD")
            box: Box
            match cell.blocks:
                case (Paragraph() as only,):  # its words are the field's own: no tag between
                    box = self._cell_paragraph(only, tag, around)
                case blocks:
                    inside = replace(around, tag=tag)
                    box = Stack([b for block in blocks for b in self._cell_text(block, inside)])
            aside = 0 if number or look is not Look.THREAD else design.THREAD_ROOM
            fields.append(Padded(box, lowest=cell.lines * design.WRITING_LINE, aside=aside))
        return fields

    def _cell_text(self, block: Text, around: _Around) -> list[Box]:
        if isinstance(block, Bullets):
            return self._list(block, design.CELL, around)
        return [self._cell_paragraph(block, around.tag.add("P"), around)]

    def _cell_paragraph(self, block: Paragraph, tag: Tag, around: _Around) -> Box:
        style = design.CELL_SMALL if block.voice is Voice.SMALL else design.CELL
        return self._text(block.words, style, tag, around.ink)

    @_boxes.register
    def _(self, block: Picture, around: _Around) -> list[Box]:
        picture = pictures.opened(block.data)
        return [self._picture(block, picture, around)] if picture else []

    def _picture(self, block: Picture, picture: Image.Image, around: _Around) -> Box:
        tag = around.tag.add("Figure", alt=" ".join(tidy(block.alt).split()))
        millimetre = MILLIMETRE * self._scale
        width, height = block.width * millimetre, block.height * millimetre
        return pictures.PictureBox(picture, tag, width=width, height=height)

    @_boxes.register
    def _(self, block: Card, around: _Around) -> list[Box]:
        return [self._card(block, around)]

    def _card(self, block: Card, around: _Around) -> Panel:
        palette = design.PALETTES[block.tone]
        inner = self._stack(block.blocks, replace(around, palette=palette, in_card=True))
        panel = Panel(
            inner, palette.paper, padding=design.CARD_PADDING * self._scale,
            radius=design.CARD_RADIUS, edge=palette.edge, bar=design.CARD_EDGE,
        )  # fmt: skip
        panel.before = panel.after = design.CARD_GAP
        return panel

    @_boxes.register
    def _(self, block: SideBySide, around: _Around) -> list[Box]:
        cards: list[Box] = [self._card(card, around) for card in block.cards]
        cards += [Nothing()] * (block.columns - len(cards))
        shares = [1.0] * len(cards)
        if block.balanced and len(cards) == 2:  # noqa: PLR2004 - more are never so uneven
            shares = _balanced(cards, self._width)
        return [Row(cards, shares, gap=design.CARD_GAP)]

    @_boxes.register
    def _(self, block: Banner, around: _Around) -> list[Box]:
        padding = design.BANNER_PADDING * self._scale
        inside = replace(around, palette=design.BANNER_PALETTE)
        inner: Box = self._stack(block.blocks, inside)
        picture = pictures.opened(block.picture.data) if block.picture else None
        if block.picture and picture:
            figure = self._picture(block.picture, picture, inside)
            share = block.picture.width * MILLIMETRE * self._scale
            rest = self._width - 3 * padding - share
            inner = Row([figure, inner], [share, rest], gap=padding)
        panel = Panel(inner, inside.palette.paper, padding=padding, radius=design.BANNER_RADIUS)
        panel.after = design.CARD_GAP
        return [panel]

    @_boxes.register
    def _(self, block: Groups, around: _Around) -> list[Box]:
        tag = around.tag.add("L", attributes=DECIMAL)
        panels = [
            self._group(str(number), group, tag, around)
            for number, group in enumerate(block.groups, start=1)
        ]
        count = design.GROUPS_IN_A_ROW
        panels += [Nothing()] * (-len(panels) % count)
        return [
            Row(panels[start : start + count], [1.0] * count, gap=design.CARD_GAP)
            for start in range(0, len(panels), count)
        ]

    def _group(self, number: str, group: str, parent: Tag, around: _Around) -> Box:
        item = parent.add("LI")
        name = self._text((Run(number),), design.GROUP_NUMBER, item.add("Lbl"), around.ink)
        letters = self._text((Run(group),), design.GROUP, item.add("LBody"), around.heading_ink)
        palette = design.PALETTES[Tone.PLAIN]
        panel = Panel(
            Stack([name, letters]),
            palette.paper,
            padding=design.CARD_PADDING,
            radius=design.CARD_RADIUS,
        )
        panel.before = panel.after = design.CARD_GAP
        return panel

    @_boxes.register
    def _(self, block: Together, around: _Around) -> list[Box]:
        return [self._stack(block.blocks, around, whole=True)]

    @_boxes.register
    def _(self, block: WritingLines, around: _Around) -> list[Box]:  # noqa: ARG002 - as all are
        return [WritingBox(block.count)]


def _between_breaks(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    part: list[Block] = []
    for block in blocks:
        if isinstance(block, PageBreak):
            yield part
            part = []
        else:
            part.append(block)
    yield part


def _balanced(cards: Sequence[Box], width: float) -> list[float]:
    """Return the shares of two boxes with which the row is lowest, as even as that allows."""
    tried = [[1.0 + step, 1.0 - step] for step in design.BALANCE_STEPS]
    return min(
        tried,
        key=lambda shares: (
            round(Row(cards, shares, gap=design.CARD_GAP).height(width)),
            abs(shares[0] - 1),
        ),
    )
