"""The emergency card: one sheet, to be cut out and folded so that it fits into a pocket."""

from sendjourney.domain.page_section import PageSection
from sendjourney.export import wording
from sendjourney.export.contacts import ring_lines, to_ring
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Document,
    FoldCard,
    Tone,
    bold,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import page_of, portrait, titled
from sendjourney.export.story_cards import Told, told_in

TITLE = "Emergency card"
NOTHING = (
    "Nothing is written inside it yet. What helps most in an emergency: medicines and allergies, "
    "how to talk together, and what keeps calm."
)
WHOLE = "must_know"
"""The section that is never shortened."""
PHOTO_WIDTH, PHOTO_HEIGHT = 22, 28


def compose(material: Material) -> Document:
    """Return a card: on its front whom to ring, inside what somebody must know at once."""
    blocks = [block for part in material.sections for block in _part(part, material)]
    return page_of(
        material,
        TITLE,
        (*_how_to_fold(material), FoldCard(_front(material), tuple(blocks))),
        one_side=True,
    )


def _how_to_fold(material: Material) -> tuple[Block, ...]:
    return (
        heading(TITLE, 1),
        paragraph(
            f"For {material.child.called}’s pocket, bag or coat. ",
            bold("Print it at 100%. Cut"), " along the outer line. ",
            bold("Fold"), " the dashed line down the middle first, if there is one, with the "
            "print outside. Then fold the other dashed lines to and fro, so that the name is on "
            "top.",
        ),
        *filled(paragraph(NOTHING if not material.record.story_parts else "")),
        wording.written_by(material.record.everything()),
    )  # fmt: skip


def _front(material: Material) -> Banner:
    child = material.child
    born = f"Born {wording.day_month_year(child.birth_date)}" if child.birth_date else ""
    ring = to_ring(material)
    if ring:
        call: list[Block] = [paragraph("Please ring:"), Bullets(ring_lines(ring, between="\n"))]
    else:
        call = [paragraph("If I need help, please stay with me. In an emergency ring 999.")]
    about = filled(paragraph(born))
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner((heading(child.name.strip() or child.called, 2), *about, *call), photo)


def _part(part: PageSection, material: Material) -> list[Block]:
    """Return a section; parts of the story that are not what it is named for have their title."""
    told = told_in(part, material, own=True, notes=False)
    if not told:
        return []
    found: list[Block] = [heading(titled(part.title, material), 3)]
    for number, each in enumerate(told):
        if number or each.id != part.headings[0]:
            found.append(heading(each.title, 4))
        found += _short(each, whole=part.id == WHOLE)
    return [Card(tuple(found), Tone.CARE)] if part.id == WHOLE else found


def _short(told: Told, *, whole: bool) -> list[Block]:
    """Return what to do, where it is written as a list; everything where it is not."""
    lists: list[Block] = [block for block in told.blocks if isinstance(block, Bullets)]
    return lists if lists and not whole else [*told.blocks]
