"""A document as plain text: what a screen reader or a person in a hurry reads."""

from collections.abc import Iterator
from functools import singledispatch

from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Document,
    Facts,
    Groups,
    Heading,
    PageBreak,
    Paragraph,
    Picture,
    SideBySide,
    Table,
    Together,
    Words,
)


def document_text(document: Document) -> str:
    """Return everything a document says, in reading order, a line for each paragraph."""
    return "\n".join(line for block in document.blocks for line in _lines(block)).strip() + "\n"


def _plain(words: Words) -> str:
    return "".join(run.text for run in words)


@singledispatch
def _lines(block: Block) -> Iterator[str]:
    raise TypeError(block)


@_lines.register
def _(block: Heading) -> Iterator[str]:
    yield ""
    yield _plain(block.words)


@_lines.register
def _(block: Paragraph) -> Iterator[str]:
    yield _plain(block.words)


@_lines.register
def _(block: Bullets) -> Iterator[str]:
    for item in block.items:
        yield f"• {_plain(item)}"


@_lines.register
def _(block: Facts) -> Iterator[str]:
    for fact in block.facts:
        yield f"{fact.label}: {_plain(fact.words)}"


@_lines.register
def _(block: Table) -> Iterator[str]:
    for row in block.rows:
        yield ""
        for title, field in zip(block.header, row, strict=True):
            told = [line for inner in field.blocks for line in _lines(inner)]
            if told:
                yield f"{title}: {' / '.join(told)}"


@_lines.register
def _(block: Picture) -> Iterator[str]:
    yield f"[Picture: {block.alt}]"


@_lines.register(Card)
@_lines.register(Together)
def _(block: Card | Together) -> Iterator[str]:
    for inner in block.blocks:
        yield from _lines(inner)


@_lines.register
def _(block: Banner) -> Iterator[str]:
    for inner in block.blocks:
        yield from _lines(inner)
    if block.picture:
        yield from _lines(block.picture)


@_lines.register
def _(block: SideBySide) -> Iterator[str]:
    for card in block.cards:
        yield from _lines(card)


@_lines.register
def _(block: Groups) -> Iterator[str]:
    for number, group in enumerate(block.groups, start=1):
        yield f"{number}. {group}"


@_lines.register
def _(block: PageBreak) -> Iterator[str]:  # noqa: ARG001 - a break says nothing but that it is one
    yield ""
