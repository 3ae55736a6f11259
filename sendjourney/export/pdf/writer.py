"""Documents written as PDF."""

from dataclasses import dataclass, replace
from math import ceil

from sendjourney.errors import PageTooLongError
from sendjourney.export import design
from sendjourney.export.design import Frame
from sendjourney.export.document import Document, Voice
from sendjourney.export.pdf.boxes import Box
from sendjourney.export.pdf.builder import Builder
from sendjourney.export.pdf.finish import finished
from sendjourney.export.pdf.pages import Footer, drawn, laid_out, room
from sendjourney.export.pdf.tags.tree import Tag
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
    tree, pages = (
        _on_one_side(document, typesetter, frame, height)
        if document.one_side
        else _on_sides(document, typesetter, frame, height)
    )
    canvas = drawn(pages, tree, footer, typesetter)
    made = Written(data=canvas.data, lines=(*canvas.texts, document.title))
    canvas.let_go()
    return made


def _on_one_side(
    document: Document, typesetter: Typesetter, frame: Frame, height: float
) -> tuple[Tag, list[Box]]:
    builder = _largest_fitting(document, typesetter, height)
    return builder.tree, laid_out(builder.parts, frame.width, height)


def _on_sides(
    document: Document, typesetter: Typesetter, frame: Frame, height: float
) -> tuple[Tag, list[Box]]:
    """Return as many sides as it takes; a last one with little on it is saved by smaller type."""
    for scale in (1, *design.SNUG_SCALES):
        builder = Builder(document, typesetter, scale=scale)
        tree, pages = builder.tree, laid_out(builder.parts, frame.width, height)
        del builder  # and with it each page's boxes, as soon as it is drawn
        if scale == 1:
            usual = tree, pages
            if not _ends_short(pages, frame.width, height):
                break
        elif len(pages) < len(usual[1]):
            return tree, pages
    return usual


def _ends_short(pages: list[Box], width: float, height: float) -> bool:
    """Say whether a few sides end in one with little on it."""
    few = 1 < len(pages) <= design.SNUG_MOST_SIDES
    return few and pages[-1].height(width) < height * design.SNUG_END


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
