"""The story as cards: each part under its title, the child's signs as rows."""

from collections.abc import Sequence
from dataclasses import dataclass

from sendjourney.domain.page_section import PageSection
from sendjourney.domain.story import StoryPart
from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Card,
    SideBySide,
    Table,
    Tone,
    Voice,
    WritingLines,
    bold,
    cell,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import written

SIGNS = "signs"
BY_HAND = WritingLines(3)
"""Room to begin a section of a page by hand."""
LONG = 520
"""A part with more letters than this stands across the page; shorter ones stand in pairs."""


@dataclass(frozen=True, slots=True)
class Told:
    """A part of the story ready for a page: its heading's id, its title, and what is said."""

    id: str
    title: str
    blocks: tuple[Block, ...]
    length: int

    def card(self, tone: Tone, *, level: int = 3, spoken: bool = False) -> Card:
        """Return it as a card."""
        return Card((heading(self.title, level), *self.blocks), tone, spoken=spoken)


def told_in(section: PageSection, material: Material, *, own: bool, notes: bool) -> list[Told]:
    """Return what is told in a section of the page, in its order; never anything empty.

    ``own``: titles in the child's voice. ``notes``: with who said it and when it was confirmed.
    """
    titles = {h.id: h.own_title if own else h.title for h in material.headings}
    found = []
    for name in section.takes:
        part = written(material).get(name)
        blocks, length = _said(name, part, material)
        if part and notes:
            who = wording.said_by(part.said_by, part.confirmed_on)
            blocks += filled(paragraph(who, voice=Voice.SMALL))
        if blocks:
            title = titles.get(name, name).replace("{child}", material.child.called)
            found.append(Told(name, title, tuple(blocks), length))
    return found


def _said(name: str, part: StoryPart | None, material: Material) -> tuple[list[Block], int]:
    blocks: list[Block] = [*wording.family_text(part.text)] if part else []
    length = len(part.text) if part else 0
    rows = signs_table(material) if name == SIGNS else []
    return blocks + rows, length + (LONG if rows else 0) * 2


def signs_table(material: Material) -> list[Block]:
    """Return the child's signs as rows: what the child does, what it means, what to do."""
    signs = sorted(material.record.signs, key=lambda sign: sign.position)
    rows = tuple((cell(bold(s.when)), cell(s.means), cell(s.please)) for s in signs)
    return [Table(("When I …", "It means …", "Please …"), rows, (4, 4, 5))] if rows else []


def nothing_told(material: Material) -> bool:
    """Say whether nothing of the story may stand on this page, so that it begins by hand."""
    return not written(material) and not material.record.signs


def in_pairs(told: Sequence[Told], tones: Sequence[Tone], *, spoken: bool = False) -> list[Block]:
    """Return parts as cards, short ones side by side, in the order of reading.

    The tones are taken in turn.
    """
    found: list[Block] = []
    waiting: list[Card] = []
    for number, part in enumerate(told):
        card = part.card(tones[number % len(tones)], spoken=spoken)
        if part.length > LONG:
            found += [*waiting, card]
            waiting = []
        elif waiting:
            found.append(SideBySide((*waiting, card), balanced=True))
            waiting = []
        else:
            waiting = [card]
    return found + waiting
