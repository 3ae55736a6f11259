"""A sheet to take to an appointment and write on by hand, in the order in which the app asks."""

from collections.abc import Sequence

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.promise import Promise, open_promises
from sendjourney.domain.story import blocks as text_blocks
from sendjourney.export import wording
from sendjourney.export.diary_parts import coming, promised_by
from sendjourney.export.document import (
    Block,
    Cell,
    Document,
    Fact,
    Facts,
    Look,
    Paragraph,
    Table,
    Together,
    Voice,
    WritingLines,
    bold,
    bullets,
    heading,
    paragraph,
    words,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import linked, page_of, section
from sendjourney.export.telling import with_names

TITLE = "Meeting sheet"
ANSWER_LINES, SAID_LINES, WENT_LINES = 2, 6, 2
PROMISES_TO_FILL, OWN_QUESTIONS = 5, 2


def compose(material: Material) -> Document:
    """Return a sheet for the next appointment on the page; one with room for all if none is."""
    ahead = next(iter(_ahead(material)), None)
    return page_of(
        material, TITLE, _sheet(ahead, material) if ahead else _blank(material), punched=True
    )


def tells(material: Material) -> frozenset[str]:
    """Return the ids of the next appointment, who comes, and what they still owe."""
    return frozenset[str]().union(*(_of(held, material) for held in _ahead(material)[:1]))


def can_tell(material: Material) -> frozenset[str]:
    """Return the same of every appointment to come: the sheet is for the first one ticked."""
    return frozenset[str]().union(*(_of(held, material) for held in _ahead(material)))


def _ahead(material: Material) -> list[Appointment]:
    return [held for held in coming(material) if not held.cancelled]


def _of(held: Appointment, material: Material) -> frozenset[str]:
    return with_names((held, *_owing(held, material)))


def _sheet(held: Appointment, material: Material) -> list[Block]:
    return [
        heading(held.title.strip() or TITLE, 1),
        paragraph(f"About {material.child.called}", voice=Voice.LEAD),
        wording.written_by((held,)),
        _about(held, material),
        *_who_came(),
        *section("What it is for", wording.family_text(held.purpose)),
        heading("Questions to ask"),
        *_to_ask(held),
        *_owed(held, material),
        *_afterwards(),
    ]


def _blank(material: Material) -> list[Block]:
    return [
        heading(TITLE, 1),
        paragraph(
            f"About {material.child.called}. Nothing is written down for this meeting yet, so "
            "there is room for all of it.",
            voice=Voice.LEAD,
        ),
        *_to_fill("What is it, and what is it for?"),
        *_to_fill("When and where?"),
        *_who_came(),
        heading("Questions to ask"),
        *_own_questions(3 * OWN_QUESTIONS),
        *_afterwards(),
    ]


def _about(held: Appointment, material: Material) -> Facts:
    """Return what is known before the meeting, in the order in which the app asks for it."""
    length = wording.how_many(held.minutes, "minute") if held.minutes else ""
    found = {
        "When": words(bold(wording.when(held)), f" · {length}" if length else ""),
        "Where": words(held.place),
        "Link": words(linked(held.link)),
        "Who comes": words(wording.named(held.person_ids, material.people)),
    }
    return Facts(tuple(Fact(label, said) for label, said in found.items() if said))


def _to_fill(asked: str, lines: int = 1) -> list[Block]:
    return [Together((paragraph(bold(asked)), WritingLines(lines)))]


def _who_came() -> list[Block]:
    return _to_fill("Who really came, and what is their job?", 2)


def _to_ask(held: Appointment) -> list[Block]:
    """Return each question with lines for its answer, and room for questions thought of there."""
    asked = [line for block in text_blocks(held.questions) for line in block.lines]
    known: list[Block] = [
        Together((_question(number, line), WritingLines(ANSWER_LINES)))
        for number, line in enumerate(asked, start=1)
    ]
    return [*known, *_own_questions(OWN_QUESTIONS, after=len(asked))]


def _question(number: int, asked: str = "") -> Paragraph:
    return paragraph(bold(f"{number}. "), bold(asked))


def _own_questions(count: int, after: int = 0) -> list[Block]:
    """Return numbers with lines beside nothing: the question is written there, too."""
    return [
        Together((_question(number), WritingLines(ANSWER_LINES)))
        for number in range(after + 1, after + count + 1)
    ]


def _owed(held: Appointment, material: Material) -> list[Block]:
    """Return what those who come have promised and not done yet, to be asked about."""
    owed = _owing(held, material)
    items = [
        f"{p.what} ({wording.joined(promised_by(p, material), due, by=', ')})"
        for p in owed
        for due in [f"by {wording.day_month_year(p.due)}" if p.due else ""]
    ]
    return section("Promised before, and not done yet", [bullets(items)] if items else [])


def _owing(held: Appointment, material: Material) -> list[Promise]:
    """Return what those who come have promised and not done yet."""
    return [p for p in open_promises(material.record.promises) if p.person_id in held.person_ids]


def _afterwards() -> Sequence[Block]:
    rows = ((Cell(lines=2),) * 3,) * PROMISES_TO_FILL
    table = Table(("What was promised", "Who does it", "By when"), rows, (8, 4, 3), Look.BOXES)
    return [
        heading("What was said"),
        WritingLines(SAID_LINES),
        *_to_fill("How did it go?", WENT_LINES),
        Together((heading("What was promised"), table)),
        *_to_fill("When do we talk again?"),
    ]
