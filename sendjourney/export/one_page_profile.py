"""The one-page profile: one side of A4, in the child's own voice, read in a minute and a half."""

from sendjourney.domain.story import StoryPart
from sendjourney.export import wording
from sendjourney.export.document import (
    Banner,
    Block,
    Card,
    Document,
    SideBySide,
    Tone,
    Voice,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import page_of, parts_in, portrait, titled, written

TITLE = "One-page profile"
TONES = (Tone.WARM, Tone.FRESH, Tone.CLEAR, Tone.CARE)
PHOTO_WIDTH, PHOTO_HEIGHT = 27, 34


def compose(material: Material) -> Document:
    """Return what people like about the child, what matters to them, and how to support them."""
    cards = _cards(material)
    first: list[Block] = [cards[0]] if len(cards) % 2 else []
    rest = cards[len(first) :]
    pairs = [SideBySide(tuple(rest[at : at + 2]), balanced=True) for at in range(0, len(rest), 2)]
    return page_of(
        material, TITLE, (_banner(material), *first, *pairs, *_end(material)), one_side=True
    )


def _banner(material: Material) -> Banner:
    child = material.child
    full_name = child.name if child.name != child.called else ""
    text = filled(
        paragraph(full_name, voice=Voice.LEAD),
        paragraph(wording.about_child(child, material.today)),
    )
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner((heading(child.called, 1), *text), photo)


def _cards(material: Material) -> list[Card]:
    """Return a card for each section that something is written for."""
    parts = written(material)
    told = [(part.title, found) for part in material.sections if (found := parts_in(part, parts))]
    return [
        Card((heading(titled(title, material), 2), *_text(found)), TONES[number % len(TONES)])
        for number, (title, found) in enumerate(told)
    ]


def _text(parts: list[StoryPart]) -> list[Block]:
    return [block for part in parts for block in wording.family_text(part.text)]


def _end(material: Material) -> list[Block]:
    parts = written(material)
    told = [part for section in material.sections for part in parts_in(section, parts)]
    if not told:
        called = material.child.called
        return [Card((paragraph(f"This page is about {called}. Nothing is written on it yet."),))]
    voices = list(dict.fromkeys(part.said_by for part in told if part.said_by))
    said = f" In the words of {'; '.join(voices)}." if voices else ""
    return [paragraph(*wording.written_by(told).words, said, voice=Voice.SMALL)]
