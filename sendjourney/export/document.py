"""What a page says, in reading order: headings, paragraphs, tables, pictures. No layout at all.

A composer makes a ``Document``; a writer turns it into a file. Two documents are equal when they
say the same, so a page can be compared and tested without looking at a file.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum, auto

ENGLISH = "en-GB"
RIGHT_TO_LEFT = frozenset({"ar", "ur"})
"""Tags of the languages among ours that are written from right to left."""


class Voice(Enum):
    """How a paragraph speaks."""

    BODY = auto()
    LEAD = auto()
    """Opens a page: a little larger."""
    SMALL = auto()
    """A note about what stands above it: where it comes from, when it was confirmed."""
    LABEL = auto()
    """Two or three words over a fact."""
    FIGURE = auto()
    """A number or a day that the page is about: very large."""
    AGAIN = auto()
    """A heading once more, in another language."""


class Tone(Enum):
    """What a stretch of a page feels like; a writer picks the colours. Never the only sign."""

    PLAIN = auto()
    CALM = auto()
    WARM = auto()
    FRESH = auto()
    CARE = auto()
    CLEAR = auto()
    PAPER = auto()


class Look(Enum):
    """How the rows of a table are told apart."""

    STRIPES = auto()
    THREAD = auto()
    """Days in the first column, strung on a line: a story in order."""
    BOXES = auto()
    """A frame around each field: to be written in by hand."""


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look and sound alike. ``language`` is a tag such as “pl”; empty: as around it."""

    text: str
    bold: bool = False
    link: str = ""
    language: str = ""


Words = tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading, from level 1 (the page) to 4; each becomes a bookmark."""

    words: Words
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; a line break in its words starts a new line."""

    words: Words
    voice: Voice = Voice.BODY


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list whose order does not matter. ``to_tick``: each behind a square, to tick by hand."""

    items: tuple[Words, ...]
    to_tick: bool = False


Text = Paragraph | Bullets


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact under its name: “Birth date”, “3 May 2017”; ``again``: in another language."""

    label: str
    words: Words
    again: Words = ()


@dataclass(frozen=True, slots=True)
class Facts:
    """Facts beside their names, in two columns."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """One field of a table, with room for so many ``lines`` of writing by hand."""

    blocks: tuple[Text, ...] = ()
    lines: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under a header. ``widths`` are the columns' shares; the first cell names its row.

    ``again`` is the header once more in another language, if there is one.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...]
    look: Look = Look.STRIPES
    again: tuple[Words, ...] = ()

    @property
    def titles_again(self) -> tuple[Words, ...]:
        """Each column's title in the other language, empty where there is none."""
        return self.again or ((),) * len(self.header)


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture that fits into ``width`` × ``height`` millimetres; ``alt`` says what it shows."""

    data: bytes
    alt: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Card:
    """Blocks that belong together, set apart from the page. ``spoken``: as if the child said it."""

    blocks: tuple["Block", ...]
    tone: Tone = Tone.PLAIN
    spoken: bool = False


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Cards next to each other, read from first to last.

    ``balanced``: the one with more to say may be wider, so that both end at the same height.
    ``columns``: leave room for so many, even when there are fewer.
    """

    cards: tuple[Card, ...]
    balanced: bool = False
    columns: int = 0


@dataclass(frozen=True, slots=True)
class Banner:
    """What opens a page: who or what it is about, with a picture if there is one."""

    blocks: tuple["Block", ...]
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Strip:
    """A heading on a strong colour across the page, with a line on what stands under it.

    ``light`` is which of three lights is lit, from the top; 0 for no lights. ``again`` is all that
    once more in another language.
    """

    heading: Heading
    says: Words = ()
    tone: Tone = Tone.CALM
    light: int = 0
    again: tuple[Paragraph, ...] = ()


@dataclass(frozen=True, slots=True)
class FoldCard:
    """A card to be cut out and folded: its front, and blocks that flow on over its other parts.

    The parts stand under each other, or in two columns that are folded back to back.
    """

    front: Banner
    blocks: tuple["Block", ...] = ()


@dataclass(frozen=True, slots=True)
class Groups:
    """Groups of letters to be copied by hand, numbered from 1, very large."""

    groups: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that are not to be parted by the end of a page while they fit on one."""

    blocks: tuple["Block", ...]


@dataclass(frozen=True, slots=True)
class WritingLines:
    """Empty lines to write on by hand; what to write stands above them."""

    count: int


@dataclass(frozen=True, slots=True)
class PageBreak:
    """The next block begins a new page."""


Block = (
    Heading | Paragraph | Bullets | Facts | Table | Picture | Card | SideBySide | Banner | Strip
    | FoldCard | Groups | Together | WritingLines | PageBreak
)  # fmt: skip


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """One page or pack of pages.

    ``title`` names the kind of page and goes into the file's properties: nothing private in it.
    ``footer`` runs at the foot of each side, before the page number. ``one_side`` demands that all
    of it fits on one side of A4, ``punched`` leaves room at the left for a ring binder's holes.
    """

    title: str
    blocks: tuple[Block, ...]
    dated: date
    footer: tuple[str, ...] = ()
    language: str = ENGLISH
    one_side: bool = False
    punched: bool = False


def words(*parts: str | Run) -> Words:
    """Return runs from plain strings and runs; empty ones are left out."""
    runs = (Run(part) if isinstance(part, str) else part for part in parts)
    return tuple(run for run in runs if run.text)


def bold(text: str) -> Run:
    """Return words that stand out."""
    return Run(text, bold=True)


def link(text: str, target: str) -> Run:
    """Return words that open something: a web page or an email."""
    return Run(text, link=target)


def paragraph(*parts: str | Run, voice: Voice = Voice.BODY) -> Paragraph:
    """Return a paragraph of strings and runs."""
    return Paragraph(words(*parts), voice)


def heading(text: str, level: int = 2) -> Heading:
    """Return a heading of plain words."""
    return Heading(words(text), level)


def bullets(items: Iterable[str | Run]) -> Bullets:
    """Return a list with one string or run for each item."""
    return Bullets(tuple(words(item) for item in items))


def cell(*parts: str | Run) -> Cell:
    """Return a table field of one paragraph; an empty field when there are no words."""
    found = words(*parts)
    return Cell((Paragraph(found),) if found else ())


def filled(*blocks: Paragraph | Bullets) -> tuple[Text, ...]:
    """Return the paragraphs and lists that say something."""
    return tuple(b for b in blocks if (b.words if isinstance(b, Paragraph) else b.items))
