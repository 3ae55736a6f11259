"""Blank forms of the story, for whoever would rather write with a pen. No family is in them."""

from itertools import groupby

from sendjourney.domain.story import Heading
from sendjourney.export.document import (
    Banner,
    Block,
    Card,
    Cell,
    Document,
    Look,
    PageBreak,
    Table,
    Together,
    Voice,
    WritingLines,
    bold,
    bullets,
    heading,
    paragraph,
)
from sendjourney.export.material import Material

TITLE = "Blank forms of the story"
SOMEBODY = "your child"
LINES, ROWS = 7, 6


def compose(material: Material) -> Document:
    """Return every heading of the story with its prompts and lines, then people and dates."""
    return Document(
        title=TITLE,
        blocks=(_banner(), *_about(), *_story(material), *_people(), *_dates()),
        dated=material.today,
        footer=(TITLE,),
        punched=True,
    )


def _banner() -> Banner:
    return Banner((
        heading(TITLE, 1),
        paragraph(
            "Write a little, in any order. Leave out what does not fit. You can type it in later.",
            voice=Voice.LEAD,
        ),
    ))  # fmt: skip


def _about() -> list[Block]:
    asked = (
        f"The name {SOMEBODY} is called by, and the full name",
        "Birth date",
        "School or nursery, and the class",
        "Who wrote this, and on which day?",
    )
    return [Together((paragraph(bold(line)), WritingLines(1))) for line in asked]


def _story(material: Material) -> list[Block]:
    found: list[Block] = []
    for group, headings in groupby(material.headings, key=lambda h: h.group):
        first, *others = (_part(part) for part in headings)
        found += [Together((heading(_said(group)), *first)), *map(Together, others)]
    return found


def _part(part: Heading) -> tuple[Block, ...]:
    """Return a heading with its prompts, and lines; the signs have a table to fill."""
    prompts = bullets(_said(prompt) for prompt in part.prompts)
    asked = Card((paragraph(_said(part.hint)), *((prompts,) if part.prompts else ())))
    room: Block = WritingLines(LINES)
    if part.kind == "signs":
        room = _to_fill("When your child …", "It means …", "Please …", widths=(4, 4, 5))
    return heading(_said(part.title), 3), asked, room


def _people() -> list[Block]:
    table = _to_fill("Name", "Job, and where", "Telephone and email", widths=(4, 5, 5))
    return [
        PageBreak(),
        heading("People who help"),
        paragraph("Family and friends, school, doctors, therapists, the council: one in each row."),
        table,
    ]


def _dates() -> list[Block]:
    return [
        heading("Dates to come"),
        _to_fill("When", "What", "Where, and with whom", widths=(3, 6, 5), lines=1),
        heading("What was promised"),
        _to_fill("What", "Who", "By when", widths=(8, 4, 3), lines=1),
    ]


def _to_fill(*header: str, widths: tuple[float, ...], lines: int = 2) -> Table:
    rows = ((Cell(lines=lines),) * len(header),) * ROWS
    return Table(header, rows, widths, Look.BOXES)


def _said(text: str) -> str:
    """Return a text with “your child” in place of a name, a capital letter first."""
    said = text.replace("{child}", SOMEBODY)
    return said[:1].upper() + said[1:]
