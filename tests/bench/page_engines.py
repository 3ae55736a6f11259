"""The same pages by different engines, each in a process of its own: time, size and memory.

Run as a program it prints one line of JSON. It imports nothing of ours unless our engine is asked
for, so that it also runs where only the other program is installed.
"""

import gc
import json
import sys
from collections.abc import Callable, Sequence
from datetime import date
from html import escape
from io import BytesIO
from time import perf_counter, process_time

TIMES = 5
PATIENCE = 8.0
"""Seconds after which a slow engine is not measured again."""
KILOBYTES_A_MB = 1024
STORY = (
    "We saw the paediatrician, and she listened to all that we had written about sleep and school. "
)
Section = tuple[str, list[str], list[str], list[tuple[str, str, str]]]


def sections(number: int) -> list[Section]:
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


def ours(parts: Sequence[Section], _fonts: Sequence[str]) -> bytes:
    """Tagged, compressed, and carrying nothing."""
    from sendjourney.export import document as content  # noqa: PLC0415
    from sendjourney.export.pdf.writer import write  # noqa: PLC0415

    blocks: list[content.Block] = []
    for title, paragraphs, items, rows in parts:
        blocks += [content.heading(title), *map(content.paragraph, paragraphs)]
        cells = tuple(tuple(map(content.cell, row)) for row in rows)
        table = content.Table(("When", "What", "What was said"), cells, (1, 2, 4))
        blocks += [content.bullets(items), table]
    return write(
        content.Document(
            title="Bench", blocks=tuple(blocks), dated=date(2026, 11, 25), footer=("Bench",)
        )
    )


def locked(parts: Sequence[Section], fonts: Sequence[str]) -> bytes:
    """Ours, with a password."""
    from sendjourney.export.pdf.finish import locked as lock  # noqa: PLC0415

    return lock(ours(parts, fonts), "plum otter moss")


def plain(parts: Sequence[Section], fonts: Sequence[str]) -> bytes:
    """By reportlab alone: no tags, no kerning, nothing compressed afterwards."""
    from reportlab.lib.pagesizes import A4  # noqa: PLC0415
    from reportlab.lib.styles import ParagraphStyle  # noqa: PLC0415
    from reportlab.pdfbase import pdfmetrics, ttfonts  # noqa: PLC0415
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Table  # noqa: PLC0415

    for name, path in zip(("Text", "Bold"), fonts, strict=True):
        pdfmetrics.registerFont(ttfonts.TTFont(name, path))
    body = ParagraphStyle("body", fontName="Text", fontSize=10.5, leading=15, spaceAfter=5)
    head = ParagraphStyle("head", body, fontName="Bold", fontSize=15.5, leading=20, spaceBefore=14)
    cell = ParagraphStyle("cell", body, fontSize=9.5, leading=13.2, spaceAfter=0)
    width = A4[0] - 102
    story: list[Flowable] = []
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


CSS = """
@font-face { font-family: Text; src: url("file://TEXT") }
@font-face { font-family: Text; font-weight: bold; src: url("file://BOLD") }
@page { size: A4; margin: 15mm 18mm; @bottom-right { content: counter(page) "/" counter(pages) } }
body { font: 10.5pt/15pt Text } p { margin: 0 0 5pt } h2 { font-size: 15.5pt }
td { font-size: 9.5pt; vertical-align: top } table { width: 100% }
"""


def weasyprint(parts: Sequence[Section], fonts: Sequence[str]) -> bytes:
    """By WeasyPrint, tagged as PDF/UA-1."""
    from weasyprint import HTML  # type: ignore[import-not-found] # noqa: PLC0415

    css = CSS.replace("TEXT", fonts[0]).replace("BOLD", fonts[1])
    told = [f'<html lang="en-GB"><head><title>Bench</title><style>{css}</style></head><body>']
    for title, paragraphs, items, rows in parts:
        told.append(f"<h2>{escape(title)}</h2>")
        told += [f"<p>{escape(text)}</p>" for text in paragraphs]
        told += ["<ul>", *(f"<li>{escape(text)}</li>" for text in items), "</ul><table><thead>"]
        told += ["<tr><th>When</th><th>What</th><th>What was said</th></tr></thead><tbody>"]
        for row in rows:
            told += ["<tr>", *(f"<td>{escape(text)}</td>" for text in row), "</tr>"]
        told.append("</tbody></table>")
    html = HTML(string="".join([*told, "</body></html>"]))
    data: bytes = html.write_pdf(pdf_variant="pdf/ua-1")
    return data


ENGINES: dict[str, Callable[[Sequence[Section], Sequence[str]], bytes]] = {
    "plain": plain,
    "ours": ours,
    "locked": locked,
    "weasyprint": weasyprint,
}


def main(engine: str, number: int, out: str, *fonts: str) -> None:
    """Write the pages; print how long it took warm, and the most memory it had for one pack."""
    make, parts = ENGINES[engine], sections(number)
    gc.disable()  # for all alike: so it is where our app makes pages (decision 0011)
    began = perf_counter()
    data, memory, runs = make(parts, fonts), _memory(), []
    while len(runs) < TIMES and (not runs or perf_counter() - began < PATIENCE):
        gc.collect()
        start = process_time()
        data = make(parts, fonts)
        runs.append(process_time() - start)
    with open(out, "wb") as file:  # noqa: PTH123 - nothing that is slow to load is measured along
        file.write(data)
    print(json.dumps({"seconds": sorted(runs)[len(runs) // 2], "memory": memory}))


def _memory() -> float:
    """Return the most memory of this program; not of what it was started from, as rusage does."""
    try:
        with open("/proc/self/status", encoding="ascii") as file:  # noqa: PTH123
            most = next(line for line in file if line.startswith("VmHWM"))
    except OSError:
        return 0.0
    return int(most.split()[1]) / KILOBYTES_A_MB


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), *sys.argv[3:])
