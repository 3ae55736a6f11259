"""How long each page takes and how large it is, beside plain reportlab in the same run."""

from collections.abc import Callable
from dataclasses import dataclass
from io import BytesIO
from time import process_time

import fontpkg
import pypdf
import pytest
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.platypus import Paragraph, SimpleDocTemplate, Table

from sendjourney.export import document as content
from sendjourney.export.pdf.writer import write
from sendjourney.services import sharing
from tests.builders import TODAY, the_sample
from tests.services.page_requests import KINDS, a_request

pytestmark = pytest.mark.bench

TIMES = 5
STORY = (
    "We saw the paediatrician, and she listened to all that we had written about sleep and school. "
)


@dataclass
class Figures:
    """The middle of several runs in a warm process, by the processor's clock."""

    seconds: float
    data: bytes

    @property
    def pages(self) -> int:
        return len(pypdf.PdfReader(BytesIO(self.data)).pages)

    def line(self, name: str) -> str:
        size = len(self.data) / 1024
        return f"{name:34}{self.pages:6}{self.seconds * 1000:9.0f} ms{size:8.0f} KiB"


def measured(make: Callable[[], bytes]) -> Figures:
    make()
    runs = []
    for _ in range(TIMES):
        start = process_time()
        data = make()
        runs.append(process_time() - start)
    return Figures(sorted(runs)[TIMES // 2], data)


def sections(number):
    """Return headings, paragraphs, lists and rows, no two quite alike."""
    return [
        (
            f"Part {n}",
            [f"{n}.{p} {STORY * 3}" for p in range(4)],
            [f"Item {n}.{i} {STORY[:50]}" for i in range(5)],
            [(f"{r} March", f"Visit {n}.{r}", STORY + str(r)) for r in range(10)],
        )
        for n in range(number)
    ]


def ours(parts):
    blocks = []
    for title, paragraphs, items, rows in parts:
        blocks += [content.heading(title), *map(content.paragraph, paragraphs)]
        cells = tuple(tuple(map(content.cell, row)) for row in rows)
        table = content.Table(("When", "What", "What was said"), cells, (1, 2, 4))
        blocks += [content.bullets(items), table]
    page = content.Document(title="Bench", blocks=tuple(blocks), dated=TODAY, footer=("Bench",))
    return write(page)


def plain(parts):
    """The same content by reportlab alone: no tags, no kerning, nothing compressed afterwards."""
    body = ParagraphStyle("body", fontName="Text", fontSize=10.5, leading=15, spaceAfter=5)
    head = ParagraphStyle("head", body, fontName="Bold", fontSize=15.5, leading=20, spaceBefore=14)
    cell = ParagraphStyle("cell", body, fontSize=9.5, leading=13.2, spaceAfter=0)
    width = A4[0] - 102
    story = []
    for title, paragraphs, items, rows in parts:
        story += [Paragraph(title, head), *(Paragraph(text, body) for text in paragraphs)]
        story += [Paragraph(text, body, bulletText="•") for text in items]
        cells = [[Paragraph(text, cell) for text in row] for row in rows]
        shares = [width / 7, width * 2 / 7, width * 4 / 7]
        header = ["When", "What", "What was said"]
        story.append(Table([header, *cells], colWidths=shares, repeatRows=1))
    out = BytesIO()
    SimpleDocTemplate(out, pagesize=A4, leftMargin=51, rightMargin=51).build(story)
    return out.getvalue()


def register_fonts():
    for name, weight in (("Text", 400), ("Bold", 700)):
        path = str(fontpkg.path("Atkinson Hyperlegible", weight))
        pdfmetrics.registerFont(ttfonts.TTFont(name, path))


@pytest.mark.parametrize("number", [1, 8, 140])
def test_pages_beside_plain_reportlab(number, capsys):
    register_fonts()
    parts = sections(number)
    least, tagged = measured(lambda: plain(parts)), measured(lambda: ours(parts))

    with capsys.disabled():
        print(f"\n{least.line('plain reportlab')}\n{tagged.line('ours, tagged and compressed')}")
        print(f"{'times plain':40}{tagged.seconds / least.seconds:9.2f}"
              f"{len(tagged.data) / len(least.data):14.2f}")  # fmt: skip
    assert tagged.pages > 0


@pytest.mark.parametrize("kind", KINDS)
def test_each_page_of_the_sample_family(kind, capsys):
    sample = the_sample()
    photo = sample.attachments[sample.record.children[0].photo]
    request = a_request(sample.record, kind, photo=photo)

    made = measured(lambda: sharing.make_page(request))

    with capsys.disabled():
        print(f"\n{made.line(kind)}")
    assert made.pages > 0
