"""Documents written for word processors (docx): to be changed by hand before they leave.

Everything that a document says is there, in reading order, in styles that a screen reader and a
table of contents know. Cards and columns become what stands in them, one thing after another.
"""

import re
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from functools import singledispatch
from io import BytesIO

import docx
from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.table import _Cell, _Row
from docx.text.paragraph import Paragraph as WordParagraph
from docx.text.run import Run as WordRun

from sendjourney.export import design
from sendjourney.export.document import (
    RIGHT_TO_LEFT,
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
    Voice,
    Words,
    WritingLines,
    bold,
)

FONT = "Arial"
"""On nearly every computer; a font of ours could not go along."""
SIZES = {
    Voice.BODY: 12, Voice.LEAD: 14, Voice.SMALL: 10.5, Voice.LABEL: 10.5, Voice.FIGURE: 18,
    Voice.AGAIN: 12,
}  # fmt: skip
HEADING_SIZES = {1: 20, 2: 16, 3: 14, 4: 12}
LINE_SPACING, AFTER = 1.25, 8
MARGIN = 22
OLDEST_IN_ZIP = 1980
NOT_IN_XML = re.compile("[^\\t\\n\\r\\u0020-\\ud7ff\\ue000-\\ufffd\\U00010000-\\U0010ffff]")


def write(document: Document) -> bytes:
    """Return a document as a docx file; the same document gives the same bytes."""
    word = docx.Document()
    _dress(word, document)
    for block in document.blocks:
        _add(block, word)
    data = BytesIO()
    word.save(data)
    return _settled(data, document)


@singledispatch
def _add(block: Block, word: WordDocument) -> None:
    raise TypeError(block, word)


@_add.register
def _(block: Heading, word: WordDocument) -> None:
    _write(word.add_paragraph(style=f"Heading {block.level}"), block.words)


@_add.register
def _(block: Paragraph, word: WordDocument) -> None:
    _write(word.add_paragraph(), block.words, SIZES[block.voice])


@_add.register
def _(block: Bullets, word: WordDocument) -> None:
    for item in block.items:
        _write(word.add_paragraph(style="List Bullet"), item)


@_add.register
def _(block: Facts, word: WordDocument) -> None:
    for fact in block.facts:
        line = word.add_paragraph()
        again = (Run(" / "), *fact.again) if fact.again else ()
        _write(line, tuple(replace(r, bold=True) for r in (Run(fact.label), *again, Run(": "))))
        _write(line, fact.words)


@_add.register
def _(block: Table, word: WordDocument) -> None:
    table = word.add_table(rows=1, cols=len(block.header), style="Table Grid")
    _mark_header(table.rows[0])
    names = zip(block.header, block.titles_again, strict=True)
    for cell, (title, again) in zip(table.rows[0].cells, names, strict=True):
        _fill(cell, (Paragraph((bold(title),)), *([Paragraph(again)] if again else [])))
    for row in block.rows:
        line = table.add_row()
        line.height = Pt(design.WRITING_LINE * max(field.lines for field in row)) or None
        for cell, field in zip(line.cells, row, strict=True):
            _fill(cell, field.blocks)
    whole = sum(block.widths)
    width = design.PAGE_WIDTH - 2 * MARGIN * design.MILLIMETRE
    for column, share in zip(table.columns, block.widths, strict=True):
        column.width = Pt(width * share / whole)
    word.add_paragraph()


@_add.register
def _(block: Picture, word: WordDocument) -> None:
    shape = word.add_picture(BytesIO(block.data), width=Mm(block.width))
    if shape.height > Mm(block.height):
        shape.width = round(shape.width * Mm(block.height) / shape.height)
        shape.height = Mm(block.height)
    shape._inline.docPr.set("descr", _clean(block.alt))  # noqa: SLF001 - has no name for it


@_add.register(Card)
@_add.register(Together)
def _(block: Card | Together, word: WordDocument) -> None:
    for inner in block.blocks:
        _add(inner, word)


@_add.register
def _(block: Strip, word: WordDocument) -> None:
    _add(block.heading, word)
    for told in (*([Paragraph(block.says)] if block.says else []), *block.again):
        _add(told, word)


@_add.register
def _(block: FoldCard, word: WordDocument) -> None:
    for inner in (block.front, *block.blocks):
        _add(inner, word)


@_add.register
def _(block: SideBySide, word: WordDocument) -> None:
    for card in block.cards:
        _add(card, word)


@_add.register
def _(block: Banner, word: WordDocument) -> None:
    for inner in (*block.blocks, *([block.picture] if block.picture else [])):
        _add(inner, word)


@_add.register
def _(block: Groups, word: WordDocument) -> None:
    for number, group in enumerate(block.groups, start=1):
        line = word.add_paragraph(f"{number}.  ")
        line.add_run(_clean(group)).bold = True


@_add.register
def _(block: WritingLines, word: WordDocument) -> None:
    for _ in range(block.count):
        _rule_under(word.add_paragraph())


@_add.register
def _(_: PageBreak, word: WordDocument) -> None:
    word.add_paragraph().add_run().add_break(WD_BREAK.PAGE)


def _fill(cell: _Cell, blocks: tuple[Paragraph | Bullets, ...]) -> None:
    lines = [
        (words, style)
        for block in blocks
        for words, style in (
            [(block.words, "Normal")]
            if isinstance(block, Paragraph)
            else [(item, "List Bullet") for item in block.items]
        )
    ]
    for number, (words, style) in enumerate(lines):
        line = cell.add_paragraph() if number else cell.paragraphs[0]
        line.style = style
        _write(line, words)


def _write(line: WordParagraph, words: Words, size: float = 0) -> None:
    for run in words:
        address = run.link.removeprefix("mailto:")
        shown = run.text if address in {"", run.text} else f"{run.text} ({address})"
        made = line.add_run(_clean(shown))
        made.bold = True if run.bold else None
        if size and size != SIZES[Voice.BODY]:
            made.font.size = Pt(size)
        if run.language:
            _mark_language(made, run.language)
    if words and all(run.language in RIGHT_TO_LEFT for run in words):
        line._p.get_or_add_pPr().append(OxmlElement("w:bidi"))  # noqa: SLF001 - as above


def _mark_language(run: WordRun, language: str) -> None:
    """Say in which language words are, and that they run from right to left if they do."""
    leftwards = language in RIGHT_TO_LEFT
    run.font.rtl = leftwards or None
    mark = OxmlElement("w:lang")
    mark.set(qn("w:bidi" if leftwards else "w:val"), language)
    run._r.get_or_add_rPr().append(mark)  # noqa: SLF001 - python-docx has no name for it


def _dress(word: WordDocument, document: Document) -> None:
    """Set paper, type and properties; nothing in them tells who made the file, or when."""
    page = word.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(MARGIN)
    page.top_margin = page.bottom_margin = Mm(MARGIN)
    _set_type(word, "Normal", SIZES[Voice.BODY])
    for level, size in HEADING_SIZES.items():
        _set_type(word, f"Heading {level}", size)
    _set_language(word, document.language)
    if document.footer:
        page.footer.paragraphs[0].text = _clean(" · ".join(document.footer))
    about = word.core_properties
    about.title, about.language = document.title, document.language
    about.author = about.comments = about.last_modified_by = ""
    about.created = about.modified = _moment(document)


def _set_type(word: WordDocument, name: str, size: float) -> None:
    style = word.styles[name]
    if not isinstance(style, ParagraphStyle):
        raise TypeError(name)
    style.font.name, style.font.size = FONT, Pt(size)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), FONT)
    style.paragraph_format.line_spacing = LINE_SPACING
    style.paragraph_format.space_after = Pt(AFTER)
    if name != "Normal":
        style.font.color.rgb = RGBColor(*_ink(design.PAGE_PALETTE.heading))


def _ink(colour: design.Colour) -> tuple[int, int, int]:
    return colour.red, colour.green, colour.blue


def _set_language(word: WordDocument, language: str) -> None:
    for found in word.styles.element.iter(qn("w:lang")):
        found.set(qn("w:val"), language)


def _mark_header(row: _Row) -> None:
    """Have a row read out as the header, and said again on the next page."""
    header = OxmlElement("w:tblHeader")
    header.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(header)  # noqa: SLF001 - python-docx has no name for it


def _rule_under(line: WordParagraph) -> None:
    """Rule a line to write on. A line between keeps Word from drawing all as one box."""
    frame = OxmlElement("w:pBdr")
    for side in ("bottom", "between"):
        edge = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "1"), ("color", "auto")):
            edge.set(qn(f"w:{name}"), value)
        frame.append(edge)
    line._p.get_or_add_pPr().append(frame)  # noqa: SLF001 - python-docx has no name for it


def _clean(text: str) -> str:
    """Return text without what no XML can hold."""
    return NOT_IN_XML.sub("", text)


def _moment(document: Document) -> datetime:
    day = document.dated
    return datetime(max(day.year, OLDEST_IN_ZIP), day.month, day.day, tzinfo=UTC)


def _settled(data: BytesIO, document: Document) -> bytes:
    """Return the file with the day of the document in place of the moment it was made."""
    moment = _moment(document).timetuple()[:6]
    out = BytesIO()
    with zipfile.ZipFile(data) as made, zipfile.ZipFile(out, "w") as settled:
        for name in made.namelist():
            info = zipfile.ZipInfo(name, moment)
            settled.writestr(info, made.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
