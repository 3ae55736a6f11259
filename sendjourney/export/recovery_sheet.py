"""The recovery sheet: the second way into a family's file, to print and keep in a safe place."""

from datetime import date

from sendjourney.export import wording
from sendjourney.export.document import (
    Banner,
    Card,
    Document,
    Fact,
    Facts,
    Groups,
    Tone,
    Voice,
    bold,
    bullets,
    heading,
    paragraph,
    words,
)

TITLE = "Recovery sheet"


def compose(groups: tuple[str, ...], *, file_name: str, key_id: str, today: date) -> Document:
    """Return the sheet for a code in groups. The family's words are never on it."""
    made = wording.full_day(today)
    return Document(
        title=TITLE,
        blocks=(
            Banner((
                heading(TITLE, 1),
                paragraph("The second way into your file. Keep it safe.", voice=Voice.LEAD),
            )),
            heading("Your recovery code"),
            Groups(groups),
            paragraph(
                "Only the numbers 0 to 9 and capital letters are used. There is no letter I, L, O "
                "or U, so a round sign is the number nought and a straight one is the number one.",
                voice=Voice.SMALL,
            ),
            Facts((
                Fact("Opens the file", words(bold(file_name))),
                Fact("Printed on", words(made)),
                Fact("Sheet number", words(bold(key_id), " (tells old sheets from new ones)")),
            )),
            *_advice(),
        ),
        dated=today,
        footer=(TITLE, key_id, wording.day_month_year(today)),
        one_side=True,
    )  # fmt: skip


def _advice() -> tuple[Card, ...]:
    return (
        Card((
            heading("What it is for", 3),
            paragraph(
                "If you forget your words, or this computer is lost or broken, type this code when "
                "SEND Journey asks for it. It opens your file, and the backups of it made with "
                "this code, on any computer."
            ),
        ), Tone.CALM),
        Card((
            heading("Where to keep it", 3),
            bullets((
                "On paper, at home, with birth certificates and other papers that matter.",
                "Perhaps a second one with somebody you trust.",
                "Not in a photo on your phone, not in an email, not beside the computer.",
            )),
        ), Tone.FRESH),
        Card((
            heading("What it can do", 3),
            paragraph(
                "Whoever has this sheet and a copy of your file can read everything in it. Nobody "
                "else can help you back in: we have no copy of the code. If the sheet is lost or "
                "seen, change how the file is protected: you then get a new code and a new sheet. "
                "Old copies of the file still open with this one."
            ),
        ), Tone.CARE),
    )  # fmt: skip
