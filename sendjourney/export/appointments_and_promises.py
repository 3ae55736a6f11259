"""What is coming and what was promised: the next day large, then the others, then who owes what."""

from sendjourney.domain.appointment import Appointment
from sendjourney.domain.promise import Outcome
from sendjourney.export import wording
from sendjourney.export.diary_parts import coming, coming_table, where_and_why
from sendjourney.export.document import (
    Banner,
    Block,
    Card,
    Cell,
    Document,
    Look,
    SideBySide,
    Table,
    Text,
    Tone,
    Voice,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.promise_parts import closed_table, open_table
from sendjourney.export.sections import from_today, opening, page_of, section
from sendjourney.export.telling import with_names

TITLE = "Appointments and promises"
ROWS_TO_FILL = 5


def compose(material: Material) -> Document:
    """Return the appointments to come, the promises still open, and those that were kept."""
    promises = material.record.promises
    told = [
        *_coming(material),
        *section("Promised, and not done yet", open_table(promises, material)),
        *section("Promised, and done", closed_table(promises, Outcome.KEPT, material)),
        *section("Promised, and not kept", closed_table(promises, Outcome.NOT_KEPT, material)),
    ]
    return page_of(material, TITLE, (_banner(material), *(told or _to_fill(material))))


def tells(material: Material) -> frozenset[str]:
    """Return the ids of what is coming and what was promised, and of the people in it."""
    return with_names((*coming(material), *material.record.promises))


def _banner(material: Material) -> Banner:
    records = (*material.record.appointments, *material.record.promises)
    return Banner(opening(TITLE, material, wording.full_day(material.today), records=records))


def _coming(material: Material) -> list[Block]:
    found = coming(material)
    first = next((held for held in found if not held.cancelled), None)
    others = [held for held in found if held is not first]
    card: list[Block] = [_next_card(first, material)] if first else []
    return [
        *section("Next", card),
        *section("After that", coming_table(material, others, Look.THREAD)),
    ]


def _next_card(held: Appointment, material: Material) -> Card:
    """Return the next appointment: when on the left, what to ask on the right."""
    days = from_today((held.on - material.today).days)
    length = wording.how_many(held.minutes, "minute") if held.minutes else ""
    when = Card((
        paragraph(wording.when(held), voice=Voice.FIGURE),
        paragraph(wording.joined(f"{days[:1].upper()}{days[1:]}", length)),
        *where_and_why(held, material),
    ), Tone.PAPER)  # fmt: skip
    asked: tuple[Text, ...] = tuple(wording.family_text(held.questions))
    ask = Card((paragraph("We want to ask", voice=Voice.LABEL), *asked), Tone.PAPER)
    cards = (when, ask) if asked else (when,)
    return Card((heading(held.title, 3), SideBySide(cards)), Tone.CALM)


def _to_fill(material: Material) -> list[Block]:
    """Return a page to begin on by hand: the next days, and what somebody said they would do."""
    called = material.child.called
    blank = ((Cell(lines=1),) * 3,) * ROWS_TO_FILL
    return [
        Card((paragraph(
            f"Nothing is written down for {called} yet. You can begin here by hand, "
            "and put it into the app later."
        ),)),
        heading("Dates to come"),
        Table(("When", "What", "Where, and with whom"), blank, (3, 6, 5), Look.BOXES),
        heading("What was promised"),
        Table(("What", "Who", "By when"), blank, (8, 4, 3), Look.BOXES),
    ]  # fmt: skip
