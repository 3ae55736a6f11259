"""Documents written as PDF."""

from dataclasses import dataclass, replace
from math import ceil

from sendjourney.errors import PageTooLongError
from sendjourney.export import design
from sendjourney.export.design import Frame
from sendjourney.export.document import Document, Voice
from sendjourney.export.pdf.builder import Builder
from sendjourney.export.pdf.finish import finished
from sendjourney.export.pdf.pages import Footer, drawn, laid_out, room
from sendjourney.export.pdf.typesetting import Typesetter

SMALLEST = design.ONE_SIDE_SMALLEST / design.BODY_SIZE
STEPS = int((design.ONE_SIDE_LARGEST - design.ONE_SIDE_SMALLEST) / design.ONE_SIDE_STEP)
STEP = design.ONE_SIDE_STEP / design.BODY_SIZE


@dataclass(frozen=True, kw_only=True, slots=True)
class Written:
    """A PDF, and everything that can be read in it.

    ``lines`` are the texts of the finished file: paragraphs as drawn, footers, links, bookmarks,
    title. A line break stands where the family ended a line. What is carried is not among them.
    """

    data: bytes
    lines: tuple[str, ...]


def write(document: Document) -> bytes:
    """Return a document as a PDF/UA file; raises what ``written`` raises."""
    return written(document).data


def written(document: Document, *, carries: bytes = b"") -> Written:
    """Return a document as a PDF/UA file with its texts; ``carries`` is put into the file.

    Raises:
        PageTooLongError: It has to fit on one side, and does not in the smallest type allowed.
    """
    drawing = _drawing(document)  # boxes and shapes are let go of before the next pass begins
    data = finished(
        drawing.data, title=document.title, language=document.language, dated=document.dated,
        carries=carries,
    )  # fmt: skip
    return replace(drawing, data=data)


def _drawing(document: Document) -> Written:
    """Return the untreated file."""
    typesetter = Typesetter()
    frame = design.frame(punched=document.punched)
    footer = Footer(document, typesetter, frame)
    height = room(footer)
    builder = (
        _largest_fitting(document, typesetter, height)
        if document.one_side
        else Builder(document, typesetter)
    )
    tree, pages = builder.tree, laid_out(builder.parts, frame.width, height)
    del builder  # and with it each page's boxes, as soon as it is drawn
    canvas = drawn(pages, tree, footer, typesetter)
    made = Written(data=canvas.data, lines=(*canvas.texts, document.title))
    canvas.let_go()
    return made


def lines_too_many(document: Document) -> int:
    """Return by how many lines a document for one side is too long; nought when it fits."""
    typesetter = Typesetter()
    frame = design.frame(punched=document.punched)
    smallest = Builder(document, typesetter, scale=SMALLEST)
    over = _height(smallest, frame) - room(Footer(document, typesetter, frame))
    return max(0, ceil(over / (design.VOICES[Voice.BODY].leading * SMALLEST)))


def _largest_fitting(document: Document, typesetter: Typesetter, height: float) -> Builder:
    """Return the document in the largest type in which it fits on one side."""
    frame = design.frame(punched=document.punched)
    fitting = Builder(document, typesetter, scale=SMALLEST)
    if _height(fitting, frame) > height:
        raise PageTooLongError(lines_too_many(document))
    low, high = 0, STEPS
    while low < high:
        middle = (low + high + 1) // 2
        larger = Builder(document, typesetter, scale=SMALLEST + middle * STEP)
        if _height(larger, frame) <= height:
            fitting, low = larger, middle
        else:
            high = middle - 1
    return fitting


def _height(builder: Builder, frame: Frame) -> float:
    return sum(part.height(frame.width) for part in builder.parts)
