"""What the child waits for: how long each wait is, large, for whoever can shorten it."""

from sendjourney.domain.referral import Referral, length_in_words, waiting
from sendjourney.export import wording
from sendjourney.export.document import (
    Banner,
    Block,
    Card,
    Cell,
    Document,
    Look,
    SideBySide,
    Table,
    Together,
    Tone,
    Voice,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.sections import opening, page_of, section
from sendjourney.export.telling import with_names
from sendjourney.export.waiting_parts import waited_table

TITLE = "What we wait for"
ROWS_TO_FILL = 6


def compose(material: Material) -> Document:
    """Return each wait that goes on, the longest first, then those that are over."""
    found = waiting(material.record.referrals, material.today)
    told = [
        *section("Still waiting", [_card(wait, material) for wait in found]),
        *section("Waits that are over", waited_table(material)),
    ]
    return page_of(
        material, TITLE, (_banner(material), *([*told, _counted()] if told else _to_fill(material)))
    )


def tells(material: Material) -> frozenset[str]:
    """Return the ids of the waits, and of whom they are with."""
    return with_names(material.record.referrals)


def _banner(material: Material) -> Banner:
    about = wording.about_child(material.child, material.today)
    day = wording.full_day(material.today)
    return Banner(opening(TITLE, material, about, day, records=material.record.referrals))


def _card(wait: Referral, material: Material) -> Block:
    """Return one wait: how long it is on the left, what it is on the right."""
    days = wait.days_waited(material.today)
    length = "Not known" if days is None else length_in_words(days)
    asked = f"since {wording.day_month_year(wait.asked_on)}" if wait.asked_on else ""
    whom = wording.named([wait.person_id], material.people)
    long = Card(
        filled(paragraph(length, voice=Voice.FIGURE), paragraph(asked, voice=Voice.SMALL)),
        Tone.PAPER,
    )
    about = Card(filled(
        paragraph(wording.joined(wait.to_whom, whom, by=", ")),
        *wording.family_text(wait.notes),
        *wording.family_text(wait.outcome),
        paragraph(_days(wait, material), voice=Voice.SMALL),
    ), Tone.PAPER)  # fmt: skip
    cards = (long, about) if about.blocks else (long,)
    return Together(
        (Card((heading(wait.for_what, 3), SideBySide(cards, balanced=True)), Tone.WARM),)
    )


def _days(wait: Referral, material: Material) -> str:
    """Return when it was accepted and last asked about, as far as that is known."""
    accepted = wait.accepted_on
    chased, since = wait.last_chased_on, wait.days_since_chased(material.today)
    ago = f" ({length_in_words(since)} ago)" if since else ""
    return wording.joined(
        f"Accepted on {wording.day_month_year(accepted)}" if accepted else "",
        f"We last asked on {wording.day_month_year(chased)}{ago}" if chased else "",
    )


def _to_fill(material: Material) -> list[Block]:
    """Return a frame to begin on by hand."""
    nothing = f"Nothing is written down that {material.child.called} waits for. "
    header = ("For what, from whom", "Asked for on", "We last asked on")
    blank = ((Cell(lines=2),) * len(header),) * ROWS_TO_FILL
    return [
        Card((paragraph(nothing, "You can begin here by hand."),)),
        Table(header, blank, (6, 3, 3), Look.BOXES),
    ]


def _counted() -> Block:
    return paragraph(
        "Weeks are whole calendar weeks, holidays and all, from the day the help was asked for.",
        voice=Voice.SMALL,
    )
