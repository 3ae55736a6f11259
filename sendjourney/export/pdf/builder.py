"""A document's blocks made into boxes, and into the tags that say what each of them is."""

from collections.abc import Iterable, Iterator, Sequence
from copy import copy
from dataclasses import replace
from functools import singledispatchmethod

from PIL import Image

from sendjourney.export import design
from sendjourney.export.design import MILLIMETRE
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Document,
    Facts,
    FoldCard,
    Groups,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    Run,
    SideBySide,
    Strip,
    Table,
    Together,
    Tone,
    Voice,
    WritingLines,
)
from sendjourney.export.pdf import pictures
from sendjourney.export.pdf.boxes import Box, Nothing, Row, Stack
from sendjourney.export.pdf.characters import tidy, visible
from sendjourney.export.pdf.folding import FoldBox, fold_parts
from sendjourney.export.pdf.panels import Bubble, Panel
from sendjourney.export.pdf.signs import LightsBox
from sendjourney.export.pdf.tags.tree import Tag
from sendjourney.export.pdf.text_boxes import Bookmark
from sendjourney.export.pdf.text_builder import Around, TextBuilder
from sendjourney.export.pdf.typesetting import Typesetter
from sendjourney.export.pdf.writing import WritingBox

DECIMAL = "/O/List/ListNumbering/Decimal"


class Builder(TextBuilder):
    """Builds one document, its type ``scale`` times as large.

    ``parts`` are the stretches between page breaks, ``tree`` is the logical structure.
    """

    def __init__(self, document: Document, typesetter: Typesetter, *, scale: float = 1) -> None:
        super().__init__(typesetter, scale)
        self.tree = Tag("Document", language=document.language)
        self.width = design.frame(punched=document.punched).width
        self._level = 0
        page = Around(self.tree, design.PAGE_PALETTE)
        self.parts = [self.stack(part, page) for part in _between_breaks(document.blocks)]

    def stack(self, blocks: Iterable[Block], around: Around, *, whole: bool = False) -> Stack:
        """Return blocks one under the other."""
        return Stack([box for block in blocks for box in self._boxes(block, around)], whole=whole)

    @singledispatchmethod
    def _boxes(self, block: Block, around: Around) -> list[Box]:
        raise TypeError(block, around)

    @_boxes.register
    def _(self, block: Heading, around: Around) -> list[Box]:
        title = " ".join(tidy("".join(run.text for run in block.words)).split())
        if not visible(title):
            return []
        self._level = min(block.level, self._level + 1)
        tag = around.tag.add(f"H{self._level}")
        styles = design.CARD_HEADINGS if around.in_card else design.HEADINGS
        box = self.text(block.words, styles[block.level], tag, around.heading_ink)
        box.bookmark = Bookmark(title, self._level - 1)
        box.stays_with_next = True
        return [box]

    @_boxes.register
    def _(self, block: Paragraph, around: Around) -> list[Box]:
        strong = block.voice in {Voice.LABEL, Voice.FIGURE, Voice.AGAIN}
        ink = around.heading_ink if strong else around.ink
        box = self.text(block.words, design.VOICES[block.voice], around.tag.add("P"), ink)
        box.stays_with_next = strong
        box.stays_with_last = block.voice is Voice.SMALL
        return [box]

    @_boxes.register
    def _(self, block: Bullets, around: Around) -> list[Box]:
        return self.list_of(block, design.VOICES[Voice.BODY], around)

    @_boxes.register
    def _(self, block: Facts, around: Around) -> list[Box]:
        return [self.facts(block, around)]

    @_boxes.register
    def _(self, block: Table, around: Around) -> list[Box]:
        return [self.table(block, around)]

    @_boxes.register
    def _(self, block: Picture, around: Around) -> list[Box]:
        picture = pictures.opened(block.data)
        return [self._picture(block, picture, around)] if picture else []

    def _picture(self, block: Picture, picture: Image.Image, around: Around) -> Box:
        tag = around.tag.add("Figure", alt=" ".join(tidy(block.alt).split()))
        millimetre = MILLIMETRE * self.scale
        width, height = block.width * millimetre, block.height * millimetre
        return pictures.PictureBox(picture, tag, width=width, height=height)

    @_boxes.register
    def _(self, block: Card, around: Around) -> list[Box]:
        return [self._card(block, around)]

    def _card(self, block: Card, around: Around) -> Panel:
        palette = design.PALETTES[block.tone]
        inner = self.stack(block.blocks, replace(around, palette=palette, in_card=True))
        padding, radius = design.CARD_PADDING * self.scale, design.CARD_RADIUS
        if block.spoken:
            panel: Panel = Bubble(inner, palette.paper, padding=padding, radius=2 * radius)
        else:
            panel = Panel(
                inner, palette.paper, padding=padding, radius=radius, edge=palette.edge,
                bar=design.CARD_EDGE,
            )  # fmt: skip
        panel.before = panel.after = design.CARD_GAP
        return panel

    @_boxes.register
    def _(self, block: SideBySide, around: Around) -> list[Box]:
        cards: list[Box] = [self._card(card, around) for card in block.cards]
        cards += [Nothing()] * (block.columns - len(cards))
        shares = [1.0] * len(cards)
        if block.balanced and len(cards) == 2:  # noqa: PLR2004 - more are never so uneven
            shares = _balanced(cards, self.width)
        return [Row(cards, shares, gap=design.CARD_GAP)]

    @_boxes.register
    def _(self, block: Banner, around: Around) -> list[Box]:
        padding = design.BANNER_PADDING * self.scale
        inside = replace(around, palette=design.BANNER_PALETTE)
        inner = self.pictured(block, inside, padding)
        panel = Panel(inner, inside.palette.paper, padding=padding, radius=design.BANNER_RADIUS)
        panel.after = design.CARD_GAP
        return [panel]

    def pictured(self, block: Banner, inside: Around, padding: float) -> Box:
        """Return what stands in a banner, beside its picture if that can be read."""
        inner = self.stack(block.blocks, inside)
        picture = pictures.opened(block.picture.data) if block.picture else None
        if block.picture is None or picture is None:
            return inner
        figure = self._picture(block.picture, picture, inside)
        share = block.picture.width * MILLIMETRE * self.scale
        return Row([figure, inner], [share, self.width - 3 * padding - share], gap=padding)

    @_boxes.register
    def _(self, block: Strip, around: Around) -> list[Box]:
        palette = design.STRIPS[block.tone]
        inside = replace(around, palette=palette)
        says = [Paragraph(block.says)] if block.says else []
        inner: Box = self.stack([block.heading, *says, *block.again], inside)
        padding, size = design.STRIP_PADDING * self.scale, design.LIGHT * self.scale
        if block.light:
            lights = LightsBox(block.light, palette.heading, size=size)
            inner = Row([lights, inner], [size, self.width - 3 * padding - size], gap=padding)
        panel = Panel(inner, palette.paper, padding=padding, radius=design.CARD_RADIUS)
        panel.before, panel.after = design.STRIP_BEFORE, design.CARD_GAP
        panel.stays_with_next = True
        return [panel]

    @_boxes.register
    def _(self, block: FoldCard, around: Around) -> list[Box]:
        """Return a card in the largest type that leaves its front whole and fits on a sheet."""
        made = FoldBox([])
        for scale in design.FOLD_SCALES:
            tried = replace(around, tag=Tag("Document"))
            front, others = self._fold_parts(block, tried, scale)
            made = FoldBox([*front, *others])
            if len(front) == 1 and len(made.parts) <= design.FOLD_MOST:
                break
        around.tag.inside += tried.tag.inside
        return [made]

    def _fold_parts(
        self, block: FoldCard, around: Around, scale: float
    ) -> tuple[list[Box], list[Box]]:
        """Return the front of a card in parts, one if it fits, and the others; type at a scale."""
        small, dark = copy(self), design.BANNER_PALETTE
        small.scale, small.leading, small.width = scale, design.FOLD_LEADING, design.FOLD_WIDTH
        dressed = replace(around, palette=dark, in_card=True)
        front = small.pictured(block.front, dressed, design.FOLD_PADDING)
        others = small.stack(block.blocks, replace(around, in_card=True))
        return fold_parts(front, dark.paper), fold_parts(others, design.WHITE)

    @_boxes.register
    def _(self, block: Groups, around: Around) -> list[Box]:
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

    def _group(self, number: str, group: str, parent: Tag, around: Around) -> Box:
        item = parent.add("LI")
        name = self.text((Run(number),), design.GROUP_NUMBER, item.add("Lbl"), around.ink)
        letters = self.text((Run(group),), design.GROUP, item.add("LBody"), around.heading_ink)
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
    def _(self, block: Together, around: Around) -> list[Box]:
        return [self.stack(block.blocks, around, whole=True)]

    @_boxes.register
    def _(self, block: WritingLines, around: Around) -> list[Box]:  # noqa: ARG002 - as all are
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
