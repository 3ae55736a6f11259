"""Ready words as a PDF or a Word file: just the words that the family saw, with day and address."""

from dataclasses import dataclass
from datetime import date

from sendjourney.export import letter
from sendjourney.export.document import Document


@dataclass(frozen=True, kw_only=True, slots=True)
class LetterPage:
    """All that a letter is made of, as plain words: safe to hand to another thread."""

    sender: tuple[str, ...]
    to: tuple[str, ...]
    dated: date
    subject: str
    text: str


def as_pdf(page: LetterPage) -> bytes:
    """Return a letter as a PDF."""
    from sendjourney.export.pdf.writer import write  # noqa: PLC0415 - slow to load

    return write(_document(page))


def as_word(page: LetterPage) -> bytes:
    """Return a letter as a Word file (docx)."""
    from sendjourney.export.word import write  # noqa: PLC0415 - slow to load

    return write(_document(page))


def _document(page: LetterPage) -> Document:
    return letter.compose(
        letter.Letter(
            sender=page.sender,
            to=page.to,
            dated=page.dated,
            subject=page.subject,
            text=page.text,
            letterhead=False,
        )
    )
