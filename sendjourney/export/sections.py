"""Parts that several kinds of page share. Each is empty when there is nothing to say."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.page_section import PageSection
from sendjourney.domain.record import Record
from sendjourney.domain.story import Heading as StoryHeading
from sendjourney.domain.story import StoryPart
from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Card,
    Document,
    Paragraph,
    Picture,
    Run,
    Tone,
    Voice,
    Words,
    bold,
    filled,
    heading,
    link,
    paragraph,
)
from sendjourney.export.material import Material, ReviewDate

WEB = ("http://", "https://")


def section(title: str, blocks: Sequence[Block], *, level: int = 2) -> list[Block]:
    """Return blocks under a heading; nothing at all when there are none."""
    return [heading(title, level), *blocks] if blocks else []


def opening(
    title: str, material: Material, *told: str, records: Iterable[Record]
) -> tuple[Block, ...]:
    """Return what opens a page: its title, the child's name, a few lines, and who wrote it.

    ``records`` are what the page tells: they say how fresh it is.
    """
    name = material.child.name.strip() or material.child.called
    lines = (paragraph(line) for line in told)
    return (
        heading(title, 1),
        *filled(paragraph(bold(name), voice=Voice.LEAD), *lines, wording.written_by(records)),
    )


def footer(material: Material, title: str) -> tuple[str, ...]:
    """Return what runs at the foot of each side: whose page, which, of which day."""
    return material.child.called, title, wording.day_month_year(material.today)


def page_of(
    material: Material,
    title: str,
    blocks: Iterable[Block],
    *,
    one_side: bool = False,
    punched: bool = False,
) -> Document:
    """Return blocks as a page about the child, dated today, with the foot that all pages have."""
    return Document(
        title=title,
        blocks=tuple(blocks),
        dated=material.today,
        footer=footer(material, title),
        one_side=one_side,
        punched=punched,
    )


def portrait(material: Material, *, width: float, height: float) -> Picture | None:
    """Return the child's photo for a space in millimetres."""
    if not material.photo:
        return None
    return Picture(material.photo, f"Photo of {material.child.called}", width, height)


def review_card(review: ReviewDate, today: date, meeting: Appointment | None) -> Card:
    """Return when the next annual review is due, by which rule, and what that rests on.

    ``meeting`` is the appointment for it, if there is one.
    """
    left = (review.due - today).days
    due = f"{'Due' if left >= 0 else 'It was due'} by {wording.full_day(review.due)}"
    held = wording.joined(wording.when(meeting), meeting.place, by=", ") if meeting else ""
    guess = " The true day may be earlier: it counts from the end of the last review."
    return Card(
        (
            heading("Annual review", 3),
            paragraph(bold(due), f" ({from_today(left)}). {review.says} ({review.provision})"),
            paragraph(
                f"Counted from {review.counted_from}: ",
                f"{wording.day_month_year(review.counted_from_day)}.",
                guess if review.is_a_guess else "",
            ),
            *([paragraph(bold("The meeting: "), held)] if held else []),
            not_advice(review),
        ),
        Tone.CALM,
    )


def from_today(days: int) -> str:
    """Return how far off a day is: “in 12 days”, “today”, “3 days ago”."""
    if days < 0:
        return f"{wording.how_many(-days, 'day')} ago"
    return f"in {wording.how_many(days, 'day')}" if days else "today"


def not_advice(review: ReviewDate) -> Paragraph:
    """Return the note that has to stand near every deadline: how the law stands, and our source."""
    return paragraph(
        f"{review.law_note} The rule was last checked on ",
        f"{wording.day_month_year(review.checked_on)}. Source: ",
        linked(review.source),
        voice=Voice.SMALL,
    )


def linked(text: str) -> Run:
    """Return an address of the web as a link, anything else as plain words."""
    text = text.strip()
    return link(text, text) if text.startswith(WEB) and len(text.split()) == 1 else Run(text)


def lines(found: Iterable[Words]) -> Words:
    """Return lines as the words of one paragraph."""
    kept = [line for line in found if line]
    return tuple(run for n, line in enumerate(kept) for run in ((Run("\n"),) if n else ()) + line)


def story_title(part_heading: str, material: Material) -> str:
    """Return the title a story part stands under, with the child's name in it."""
    known = {found.id: found.title for found in material.headings}
    return titled(known.get(part_heading) or wording.as_title(part_heading), material)


def written(material: Material) -> dict[str, StoryPart]:
    """Return the story parts that have words in them, by their heading."""
    return {part.heading: part for part in material.record.story_parts if part.text.strip()}


def titled(title: str, material: Material) -> str:
    """Return a title from data with the child's name in it."""
    return title.replace("{child}", material.child.called)


def parts_in(section: PageSection, parts: Mapping[str, StoryPart]) -> list[StoryPart]:
    """Return the parts that stand in a section of the page, in its order."""
    return [parts[name] for name in section.takes if name in parts]


def headings_in_order(material: Material) -> list[StoryHeading]:
    """Return the headings that something is written under, and last those we do not know."""
    parts = written(material)
    known = [found for found in material.headings if found.id in parts]
    strange = [h for h in parts if h not in {found.id for found in material.headings}]
    return known + [
        StoryHeading(id=h, title=h, own_title=h, hint="", prompts=(), group="Also in the story")
        for h in strange
    ]
