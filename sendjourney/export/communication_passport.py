"""The communication passport: how to talk with the child, in the child's own voice."""

import re
from collections.abc import Sequence
from dataclasses import replace

from sendjourney.domain.page_section import PageSection
from sendjourney.export import wording
from sendjourney.export.document import (
    Banner,
    Block,
    Bullets,
    Card,
    Document,
    Paragraph,
    SideBySide,
    Tone,
    Voice,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import page_of, portrait, titled
from sendjourney.export.story_cards import BY_HAND, SIGNS, in_pairs, nothing_told, told_in

TITLE = "Communication passport"
TONES = (Tone.CALM, Tone.CLEAR, Tone.FRESH, Tone.WARM)
SPOKEN = "own_words"
TELLING = "tell"
YES_NO = re.compile(
    r"""[“"‘]?(?P<answer>yes|no)[”"’]?(?P<how>\s*(\bis\b|\bmeans\b|[:=–]).*\w.*)""", re.IGNORECASE
)
ANSWER_TONES = {"yes": Tone.FRESH, "no": Tone.CARE}
PHOTO_WIDTH, PHOTO_HEIGHT = 34, 42


def compose(material: Material) -> Document:
    """Return how the child says things, what the signs mean, and how to answer."""
    found: list[Block] = []
    for number, part in enumerate(material.sections):
        found += _section(part, TONES[number % len(TONES)], material)
    if nothing_told(material):
        called = material.child.called
        found = [Card((paragraph(
            f"Nothing is written here yet. Please come close, take your time, and ask {called} "
            "and the family how to talk together. There is room to write it down."
        ),)), *found]  # fmt: skip
    return page_of(
        material,
        TITLE,
        (_banner(material), *found, wording.written_by(material.record.everything())),
    )


def _banner(material: Material) -> Banner:
    child = material.child
    text = filled(
        paragraph("This is how I communicate. Please read it before we talk.", voice=Voice.LEAD),
        paragraph(wording.about_child(child, material.today)),
        paragraph(child.languages),
        paragraph(f"Interpreter: {child.interpreter}" if child.interpreter else ""),
    )
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner((heading(child.called, 1), *text), photo)


def _section(part: PageSection, tone: Tone, material: Material) -> list[Block]:
    told = told_in(part, material, own=True, notes=False)
    title = heading(titled(part.title, material), 2)
    if not told:
        return [title, BY_HAND] if nothing_told(material) else []
    if len(told) > 1 or told[0].id != part.headings[0]:
        return [title, *in_pairs(told, (tone,))]
    if part.id == SPOKEN:
        return [Card((title, *_aloud(told[0].blocks)), tone, spoken=True)]
    if part.id == TELLING:
        return [title, *_telling(told[0].blocks, tone)]
    if told[0].id == SIGNS:
        return [title, *told[0].blocks]
    return [Card((title, *told[0].blocks), tone)]


def _aloud(blocks: Sequence[Block]) -> list[Block]:
    """Return what the child says in larger type."""
    return [
        replace(block, voice=Voice.LEAD) if isinstance(block, Paragraph) else block
        for block in blocks
    ]


def _telling(blocks: Sequence[Block], tone: Tone) -> list[Block]:
    """Return how the child says yes and no, large, and then everything else."""
    answers: list[Card] = []
    rest: list[Block] = []
    for block in blocks:
        if not isinstance(block, Bullets):
            rest.append(block)
            continue
        others = []
        for item in block.items:
            found = YES_NO.fullmatch("".join(run.text for run in item).strip())
            if found:
                answers.append(_answer(found, ANSWER_TONES[found["answer"].lower()]))
            else:
                others.append(item)
        rest += [Bullets(tuple(others))] if others else []
    pairs = [SideBySide(tuple(answers[at : at + 2]), columns=2) for at in range(0, len(answers), 2)]
    return [*pairs, *([Card(tuple(rest), tone)] if rest else [])]


def _answer(found: re.Match[str], tone: Tone) -> Card:
    how = found["how"].lstrip(" :=–")
    return Card(
        (paragraph(found["answer"].capitalize(), voice=Voice.FIGURE), paragraph(how)),
        tone,
        spoken=True,
    )
