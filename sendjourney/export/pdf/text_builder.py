"""Words made into boxes and tags: paragraphs, lists, facts and tables."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from sendjourney.export import design
from sendjourney.export.design import Palette, TextStyle
from sendjourney.export.document import (
    Bullets,
    Cell,
    Facts,
    Look,
    Paragraph,
    Run,
    Table,
    Text,
    Voice,
    Words,
)
from sendjourney.export.pdf.boxes import Box, Row, Stack
from sendjourney.export.pdf.signs import TickBox, TickRow
from sendjourney.export.pdf.tables import HEADERS, Padded, TableBox
from sendjourney.export.pdf.tags.tree import Tag
from sendjourney.export.pdf.text_boxes import Bullet, Ink, TextBox
from sendjourney.export.pdf.typesetting import Typesetter

BULLET = (Run("•"),)
DISC = "/O/List/ListNumbering/Disc"
COLUMN_SCOPE, ROW_SCOPE = "/O/Table/Scope/Column", "/O/Table/Scope/Row"


@dataclass(frozen=True, slots=True)
class Around:
    """What a block stands in: the tag it belongs to, and the colours it is drawn with."""

    tag: Tag
    palette: Palette
    in_card: bool = False

    @property
    def ink(self) -> Ink:
        """The colours of its words and links."""
        return Ink(self.palette.ink, self.palette.link)

    @property
    def heading_ink(self) -> Ink:
        """The colour of its headings."""
        return Ink(self.palette.heading, self.palette.heading)


class TextBuilder:
    """Builds what consists of words, its type ``scale`` times as large.

    ``leading`` brings lines nearer to each other where there is little room.
    """

    def __init__(self, typesetter: Typesetter, scale: float) -> None:
        self.typesetter = typesetter
        self.scale = scale
        self.leading = 1.0

    def sized(self, style: TextStyle) -> TextStyle:
        """Return a style as large as this document is set."""
        style = style.scaled(self.scale)
        if self.leading == 1:
            return style
        return replace(style, leading=style.leading * self.leading)

    def text(
        self, words: Words, style: TextStyle, tag: Tag, ink: Ink, *, bullet: Bullet | None = None
    ) -> TextBox:
        """Return a paragraph in a style, as large as this document is set."""
        setting = self.typesetter.set(words, self.sized(style))
        return TextBox(setting, self.typesetter, tag, ink, bullet=bullet)

    def list_of(self, block: Bullets, style: TextStyle, around: Around) -> list[Box]:
        """Return a list, a box for each item."""
        tag = around.tag.add("L", attributes=DISC)
        sign = self.typesetter.set(BULLET, self.sized(style))
        found: list[Box] = []
        for number, words in enumerate(block.items, start=1):
            last = number == len(block.items)
            item_style = style if last else replace(style, after=design.BULLET_GAP)
            item = tag.add("LI")
            if block.to_tick:
                body = self.text(words, item_style, item.add("LBody"), around.ink)
                square = TickBox(self.sized(style), around.palette.heading)
                found.append(TickRow([square, body], square.style.size * design.TICK_INDENT))
                continue
            bullet = Bullet(sign, around.palette.heading, item.add("Lbl"))
            body = self.text(words, item_style, item.add("LBody"), around.ink, bullet=bullet)
            found.append(body)
        return found

    def facts(self, block: Facts, around: Around) -> Box:
        """Return facts beside their names."""
        body = around.tag.add("Table").add("TBody")
        rows = []
        for fact in block.facts:
            line = body.add("TR")
            name = line.add("TH", attributes=ROW_SCOPE)
            label = self._named(fact.label, fact.again, design.FACT_LABEL, name, around.heading_ink)
            words = self.text(fact.words, design.FACT, line.add("TD"), around.ink)
            rows.append(Row([Padded(label), Padded(words)], design.FACT_SHARES))
        return TableBox(None, rows)

    def _named(self, name: str, again: Words, style: TextStyle, tag: Tag, ink: Ink) -> Box:
        """Return the name of a row or column, and under it the same in another language."""
        if not again:
            return self.text((Run(name),), style, tag, ink)
        names = ((Run(name),), again)
        return Stack([self.text(words, style, tag.add("P"), ink) for words in names])

    def table(self, block: Table, around: Around) -> Box:
        """Return rows under a header."""
        tag = around.tag.add("Table")
        line = tag.add("THead").add("TR")
        ink = Ink(HEADERS[block.look].heading, HEADERS[block.look].link)
        titles = [
            self._named(
                title, again, design.CELL_HEADER, line.add("TH", attributes=COLUMN_SCOPE), ink
            )
            for title, again in zip(block.header, block.titles_again, strict=True)
        ]
        head = Row([Padded(title) for title in titles], block.widths)
        body = tag.add("TBody")
        rows = [
            Row(self._fields(row, body.add("TR"), around, block.look), block.widths)
            for row in block.rows
        ]
        return TableBox(head, rows, look=block.look)

    def _fields(self, cells: Sequence[Cell], line: Tag, around: Around, look: Look) -> list[Box]:
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

    def _cell_text(self, block: Text, around: Around) -> list[Box]:
        if isinstance(block, Bullets):
            return self.list_of(block, design.CELL, around)
        return [self._cell_paragraph(block, around.tag.add("P"), around)]

    def _cell_paragraph(self, block: Paragraph, tag: Tag, around: Around) -> Box:
        style = design.CELL_SMALL if block.voice is Voice.SMALL else design.CELL
        return self.text(block.words, style, tag, around.ink)
