"""The story: headings that come from data, and what the family wrote under each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import Enum, auto

from sendjourney.domain.record import Record

BULLETS = ("- ", "* ", "• ", "– ")


@dataclass(frozen=True, kw_only=True, slots=True)
class Heading:
    """One part of the story to be written: a question with prompts, from ``resources/story``.

    ``title`` speaks as the family (“{child}” stands for the child's name), ``own_title`` as the
    child. ``kind`` is “text” or “signs” (rows of when, means, please). ``frameworks`` names the
    kinds of page that ask for this part: written once, it serves them all.
    """

    id: str
    title: str
    own_title: str
    hint: str
    prompts: tuple[str, ...]
    group: str
    kind: str = "text"
    frameworks: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryPart(Record):
    """What was written under a heading: paragraphs, and lines begun with a dash as bullets."""

    child_id: str
    heading: str
    text: str = ""
    said_by: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sign(Record):
    """One thing the child does, what it means, and what to do: a row of the communication signs."""

    child_id: str
    when: str
    means: str = ""
    please: str = ""
    position: int = 0


class BlockKind(Enum):
    """What a stretch of story text is."""

    PARAGRAPH = auto()
    BULLETS = auto()


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """A paragraph (one line) or a run of bullets (a line each)."""

    kind: BlockKind
    lines: tuple[str, ...] = field(default=())


def blocks(text: str) -> list[Block]:
    """Return the paragraphs and bullet lists of a text, in order; line breaks end paragraphs."""
    found: list[Block] = []
    bullets: list[str] = []
    for raw in [*text.splitlines(), ""]:
        line = raw.strip()
        if line.startswith(BULLETS):
            bullets.append(line[2:].strip())
            continue
        if bullets:
            found.append(Block(kind=BlockKind.BULLETS, lines=tuple(bullets)))
            bullets = []
        if line:
            found.append(Block(kind=BlockKind.PARAGRAPH, lines=(line,)))
    return found


@dataclass(frozen=True, kw_only=True, slots=True)
class StoryProgress:
    """How far the story is. ``next_heading`` is the first part with nothing written, if any."""

    written: int
    of: int
    next_heading: Heading | None


def written_headings(
    headings: Sequence[Heading], parts: Iterable[StoryPart], signs: Iterable[Sign]
) -> frozenset[str]:
    """Return the ids of the headings with words under them; any sign counts for the signs."""
    done = {part.heading for part in parts if part.text.strip()}
    if any(True for _ in signs):
        done |= {h.id for h in headings if h.kind == "signs"}
    return frozenset(h.id for h in headings if h.id in done)


def progress(
    headings: Sequence[Heading], parts: Iterable[StoryPart], signs: Iterable[Sign]
) -> StoryProgress:
    """Count the parts that have words in them; any sign counts as the signs part being written."""
    done = written_headings(headings, parts, signs)
    todo = [h for h in headings if h.id not in done]
    return StoryProgress(
        written=len(headings) - len(todo), of=len(headings), next_heading=todo[0] if todo else None
    )
