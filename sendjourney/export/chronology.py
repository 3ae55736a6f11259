"""The chronology: everything that happened, in order, year after year, on a quiet thread."""

from itertools import groupby

from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Card,
    Document,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import opening, page_of, section
from sendjourney.export.telling import with_names
from sendjourney.export.timeline_parts import Entry, entries, ids_of, thread

TITLE = "Chronology"


def compose(material: Material) -> Document:
    """Return all that has happened by today, under its years, what has no day last."""
    found = entries(material)
    dated = [entry for entry in found if entry.on]
    undated = [entry for entry in found if entry.on is None]
    blocks = [
        *_opening(material, dated),
        *_years(dated),
        *section("Days that we do not know", thread(undated)),
    ]
    if not found:
        blocks.append(Card((paragraph(_nothing(material.child.called)),)))
    return page_of(material, TITLE, blocks)


def tells(material: Material) -> frozenset[str]:
    """Return the ids of what happened, and of the people in it."""
    found = ids_of(entries(material))
    return found | with_names(r for r in material.record.everything() if r.id in found)


def _nothing(called: str) -> str:
    return (
        f"Nothing is written down for this page about {called} yet. Each appointment, call, letter "
        "and step that the family writes down gets its place here, in the order of the days."
    )


def _opening(material: Material, dated: list[Entry]) -> tuple[Block, ...]:
    """Return the title without a coloured banner: a long page, often copied in black and white."""
    return opening(TITLE, material, _span(dated), records=material.record.everything())


def _span(dated: list[Entry]) -> str:
    """Return from when to when the page goes, and how much is on it."""
    days = [entry.on for entry in dated if entry.on]
    if not days:
        return ""
    if days[0] == days[-1]:
        return wording.full_day(days[0])
    count = wording.how_many(len(days), "entry", "entries")
    return f"{count}, {wording.span(days[0], days[-1])}, in the order in which it happened"


def _years(dated: list[Entry]) -> list[Block]:
    return [
        block
        for year, some in groupby(dated, key=lambda entry: entry.on.year if entry.on else 0)
        for block in section(str(year), thread(list(some), with_year=False))
    ]
