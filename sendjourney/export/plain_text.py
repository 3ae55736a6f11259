"""A document as plain text: what a screen reader or a person in a hurry reads."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import singledispatch

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
    SideBySide,
    Strip,
    Table,
    Together,
    Words,
    WritingLines,
)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a page. ``level`` is a heading's, 0 for anything else; ``bullet``: of a list."""

    text: str
    level: int = 0
    bullet: bool = False


GAP = Line("")
"""Nothing: what follows does not belong to what stands before it."""


def document_lines(document: Document) -> tuple[Line, ...]:
    """Return everything a document says, in reading order; gaps stand before its parts."""
    return tuple(line for block in document.blocks for line in _lines(block))


def document_text(document: Document) -> str:
    """Return everything a document says, in reading order, a line for each paragraph."""
    lines = (f"• {line.text}" if line.bullet else line.text for line in document_lines(document))
    return "\n".join(lines).strip() + "\n"


def _plain(words: Words) -> str:
    return "".join(run.text for run in words)


@singledispatch
def _lines(block: Block) -> Iterator[Line]:
    raise TypeError(block)


@_lines.register
def _(block: Heading) -> Iterator[Line]:
    yield GAP
    yield Line(_plain(block.words), level=block.level)


@_lines.register
def _(block: Paragraph) -> Iterator[Line]:
    yield Line(_plain(block.words))


@_lines.register
def _(block: Bullets) -> Iterator[Line]:
    for item in block.items:
        yield Line(_plain(item), bullet=True)


@_lines.register
def _(block: Facts) -> Iterator[Line]:
    for fact in block.facts:
        yield Line(f"{_label(fact.label, fact.again)}: {_plain(fact.words)}")


@_lines.register
def _(block: Table) -> Iterator[Line]:
    for row in block.rows:
        yield GAP
        for title, again, field in zip(block.header, block.titles_again, row, strict=True):
            told = [line.text for inner in field.blocks for line in _lines(inner)]
            if told:
                yield Line(f"{_label(title, again)}: {' / '.join(told)}")


def _label(name: str, again: Words) -> str:
    """Return the name of a fact in both languages of a page."""
    return f"{name} / {_plain(again)}" if again else name


@_lines.register
def _(block: Picture) -> Iterator[Line]:
    yield Line(f"[Picture: {block.alt}]")


@_lines.register(Card)
@_lines.register(Together)
def _(block: Card | Together) -> Iterator[Line]:
    for inner in block.blocks:
        yield from _lines(inner)


@_lines.register
def _(block: Banner) -> Iterator[Line]:
    for inner in block.blocks:
        yield from _lines(inner)
    if block.picture:
        yield from _lines(block.picture)


@_lines.register
def _(block: Strip) -> Iterator[Line]:
    yield from _lines(block.heading)
    if block.says:
        yield Line(_plain(block.says))
    for inner in block.again:
        yield from _lines(inner)


@_lines.register
def _(block: FoldCard) -> Iterator[Line]:
    for inner in (block.front, *block.blocks):
        yield from _lines(inner)


@_lines.register
def _(block: SideBySide) -> Iterator[Line]:
    for card in block.cards:
        yield from _lines(card)


@_lines.register
def _(block: Groups) -> Iterator[Line]:
    for number, group in enumerate(block.groups, start=1):
        yield Line(f"{number}. {group}")


@_lines.register
def _(block: WritingLines) -> Iterator[Line]:
    many = block.count > 1
    yield Line(f"[{block.count} lines to write on]" if many else "[A line to write on]")


@_lines.register
def _(block: PageBreak) -> Iterator[Line]:  # noqa: ARG001 - a break says nothing but that it is one
    yield GAP
