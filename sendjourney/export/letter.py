"""A letter: who writes to whom, on which day, about what. From a family, or a sample paper."""

from dataclasses import dataclass
from datetime import date

from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Card,
    Document,
    Heading,
    Paragraph,
    Voice,
    bold,
    filled,
    heading,
    paragraph,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """What stands in a letter. ``text`` has paragraphs and lines begun with a dash.

    ``letterhead`` sets the sender apart on top, as offices do; a family writes its address plainly.
    """

    sender: tuple[str, ...]
    to: tuple[str, ...]
    dated: date
    subject: str
    text: str
    signed: tuple[str, ...] = ()
    letterhead: bool = True


def compose(letter: Letter) -> Document:
    """Return a letter as a page."""
    blocks: list[Block] = [
        _sender(letter),
        paragraph("\n".join(letter.to)),
        paragraph(wording.day_month_year(letter.dated)),
        heading(letter.subject) if letter.letterhead else paragraph(bold(letter.subject)),
        *wording.family_text(letter.text),
        paragraph("\n".join(letter.signed)),
    ]
    return Document(
        title="Letter",
        blocks=tuple(b for b in blocks if not isinstance(b, Heading | Paragraph) or b.words),
        dated=letter.dated,
    )


def _sender(letter: Letter) -> Block:
    if not letter.letterhead:
        return paragraph("\n".join(letter.sender))
    return Card(filled(
        paragraph(*(bold(line) for line in letter.sender[:1])),
        paragraph("\n".join(letter.sender[1:]), voice=Voice.SMALL),
    ))  # fmt: skip
