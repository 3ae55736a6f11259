"""Boxes laid on pages, each with its footer, and drawn."""

from collections.abc import Iterable
from io import BytesIO

from sendjourney.export import design
from sendjourney.export.design import PAGE_HEIGHT, PAGE_WIDTH, Frame
from sendjourney.export.document import Document, words
from sendjourney.export.pdf.boxes import Box, Nothing, Place, Row, Stack
from sendjourney.export.pdf.panels import rule
from sendjourney.export.pdf.tags.canvas import TaggedCanvas
from sendjourney.export.pdf.tags.tree import Tag
from sendjourney.export.pdf.text_boxes import Ink, TextBox
from sendjourney.export.pdf.typesetting import Typesetter

BETWEEN = " · "
FOOTER_SHARES = (0.82, 0.18)


class Footer:
    """What runs at the foot of each page: whose page, which page, of what day, how many."""

    def __init__(self, document: Document, typesetter: Typesetter, frame: Frame) -> None:
        self.frame = frame
        self._typesetter = typesetter
        self._about = self._text(BETWEEN.join(part for part in document.footer if part))
        about_width = frame.width * FOOTER_SHARES[0]
        self.height = max(self._about.height(about_width), design.FOOTER.leading)

    def _text(self, text: str) -> TextBox:
        ink = Ink(design.SOFT_INK, design.SOFT_INK)
        setting = self._typesetter.set(words(text), design.FOOTER)
        return TextBox(setting, self._typesetter, Tag("Artifact"), ink)

    def draw(self, canvas: TaggedCanvas, number: int, total: int) -> None:
        """Draw it on the page in hand."""
        top = design.MARGIN_FOOT + self.height
        count = self._text(f"Page {number} of {total}")
        row = Row([self._about, _Right(count)], FOOTER_SHARES)
        left, width = self.frame.left, self.frame.width
        with canvas.artifact("Footer"):
            rule(canvas, Place(left, top + design.FOOTER_GAP / 2, width, 0), design.LINE)
            row.draw(canvas, Place(left, top, width, self.height))


class _Right(Box):
    """A line of text ranged right."""

    def __init__(self, text: TextBox) -> None:
        super().__init__()
        self.text = text

    def _measured(self, width: float) -> float:
        return self.text.height(width)

    def draw(self, canvas: TaggedCanvas, at: Place) -> None:
        """Draw it at the right end of its place."""
        used = self.text.first_width(at.width)
        left = at.left + at.width - used
        self.text.draw(canvas, Place(left, at.top, at.width, at.height))


def room(footer: Footer) -> float:
    """Return the height of a page between its margins, above the footer."""
    foot = design.MARGIN_FOOT + footer.height + design.FOOTER_GAP
    return PAGE_HEIGHT - design.MARGIN_TOP - foot


def laid_out(parts: Iterable[Stack], width: float, height: float) -> list[Box]:
    """Return what stands on each page; there is always one."""
    pages: list[Box] = []
    for part in parts:
        rest: Box | None = part
        while rest is not None:
            first, rest = rest.cut(width, height, must=True)
            pages.append(first or Nothing())
    return pages


def drawn(pages: list[Box], tree: Tag, footer: Footer, typesetter: Typesetter) -> TaggedCanvas:
    """Return the canvas with the pages on it, saved as an untreated PDF.

    The list of pages is empty afterwards: a page that is drawn takes no more room.
    """
    canvas = TaggedCanvas(BytesIO(), tree, size=(PAGE_WIDTH, PAGE_HEIGHT))
    top, height = PAGE_HEIGHT - design.MARGIN_TOP, room(footer)
    frame = footer.frame
    total = len(pages)
    pages.reverse()
    while pages:
        pages.pop().draw(canvas, Place(frame.left, top, frame.width, height))
        footer.draw(canvas, total - len(pages), total)
        canvas.showPage()
    canvas.embed(typesetter.book.fonts)
    canvas.save()
    return canvas
