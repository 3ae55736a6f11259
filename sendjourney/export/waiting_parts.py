"""What the child waits for, and how long earlier waits took, as tables a meeting can follow."""

from datetime import date

from sendjourney.domain.referral import Referral, length_in_words, waited, waiting
from sendjourney.export import wording
from sendjourney.export.document import (
    Block,
    Cell,
    Table,
    Voice,
    bold,
    cell,
    filled,
    paragraph,
)
from sendjourney.export.material import Material


def waiting_table(material: Material) -> list[Block]:
    """Return what the child still waits for, the longest wait first."""
    found = waiting(material.record.referrals, material.today)
    rows = [
        (
            _what(referral, material),
            cell(_day(referral.asked_on)),
            cell(bold(_length(referral, material.today))),
            cell(_chased(referral, material.today)),
        )
        for referral in found
    ]
    header = ("For what, from whom", "Asked for", "Waiting", "We last asked")
    return [Table(header, tuple(rows), (6, 3, 2, 4))] if rows else []


def waited_table(material: Material) -> list[Block]:
    """Return the waits that are over, with how long they took, the latest to end first."""
    found = waited(material.record.referrals, material.today)
    rows = [
        (
            _what(referral, material),
            cell(_day(referral.asked_on)),
            cell(bold(_length(referral, material.today))),
            cell(_ended(referral)),
        )
        for referral in found
    ]
    header = ("For what, from whom", "Asked for", "Waited", "How it ended")
    return [Table(header, tuple(rows), (6, 3, 2, 4))] if rows else []


def _what(referral: Referral, material: Material) -> Cell:
    whom = wording.named([referral.person_id], material.people)
    accepted = f"Accepted on {_day(referral.accepted_on)}" if referral.accepted_on else ""
    return Cell(filled(
        paragraph(bold(referral.for_what)),
        paragraph(wording.joined(referral.to_whom, whom, by=", ")),
        *wording.family_text(referral.notes),
        *wording.family_text(referral.outcome),
        paragraph(accepted, voice=Voice.SMALL),
    ))  # fmt: skip


def _length(referral: Referral, today: date) -> str:
    days = referral.days_waited(today)
    return "Not known" if days is None else length_in_words(days)


def _chased(referral: Referral, today: date) -> str:
    days = referral.days_since_chased(today)
    if days is None:
        return ""
    ago = f"{length_in_words(days)} ago" if days else "today"
    return f"{_day(referral.last_chased_on)}, {ago}"


def _ended(referral: Referral) -> str:
    seen = referral.first_seen_on is not None and referral.first_seen_on == referral.over_on
    return f"{'First seen' if seen else 'Ended without a visit'}, {_day(referral.over_on)}"


def _day(day: date | None) -> str:
    return wording.day_month_year(day) if day else ""
