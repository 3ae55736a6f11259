"""What a family changed in ready words, and who signs them: kept in their own file.

A draft is a working paper: it is no step of undo and no part of an archive. What was sent becomes a
contact note.
"""

from dataclasses import dataclass

import msgspec

from sendjourney.services.family import Family

WRITER = "letters are signed by"


@dataclass(frozen=True, kw_only=True, slots=True)
class Draft:
    """A letter as the family left it."""

    subject: str
    text: str


def kept_draft(family: Family, child_id: str, place: str) -> Draft | None:
    """Return what was changed in a letter; None when it stands as it was made.

    ``place`` names the letter and what it is about.
    """
    kept = family.note(_name(child_id, place))
    return msgspec.json.decode(kept, type=Draft) if kept else None


def keep_draft(family: Family, child_id: str, place: str, draft: Draft | None) -> None:
    """Keep what was changed in a letter; None lets go of it.

    Raises:
        FileReadOnlyError: The file can only be read here.
        CouldNotSaveError: The disk did not take it; nothing was written.
    """
    if draft != kept_draft(family, child_id, place):
        text = msgspec.json.encode(draft).decode() if draft else ""
        family.set_note(_name(child_id, place), text)


def writer(family: Family) -> str:
    """Return the name under the letters; empty while nobody has signed one."""
    return family.note(WRITER)


def keep_writer(family: Family, name: str) -> None:
    """Remember who signs the letters.

    Raises:
        FileReadOnlyError: The file can only be read here.
        CouldNotSaveError: The disk did not take it; nothing was written.
    """
    if name != writer(family):
        family.set_note(WRITER, name)


def _name(child_id: str, place: str) -> str:
    return f"draft {place} {child_id}"
