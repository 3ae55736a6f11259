"""A family's record out into an open form, and from one into a new family file."""

import json
from datetime import date
from pathlib import Path

from sendjourney.domain.references import without_loose_ends
from sendjourney.export.archive import (
    ArchiveContent,
    named_attachments,
    read_archive,
    write_archive,
)
from sendjourney.export.archive_schema import archive_schema
from sendjourney.services.family import Family, Protection
from sendjourney.services.family_files import FamilyFiles


def to_archive(family: Family, path: Path, made_on: date) -> None:
    """Write everything of an open family as an archive: a zip when there are papers or photos.

    What is in the bin stays out, and so does a name that leads to something in the bin.

    Raises:
        CouldNotWritePageError: the place cannot be written, or there is no room.
        FileDamagedError: a paper or photo cannot be read from the family file.
    """
    record = without_loose_ends(family.record())
    attachments = {name: family.attachment(name) for name in named_attachments(record)}
    write_archive(ArchiveContent(record=record, attachments=attachments), path, made_on)


def from_archive(
    files: FamilyFiles,
    archive: Path,
    path: Path,
    *,
    protection: Protection,
    words: str = "",
    password: str = "",
) -> Family:
    """Make a new family file of an archive, or of what a page carries, and open it.

    ``password`` opens a locked page.

    Raises:
        ArchiveError: the archive cannot be read in; no file was made.
        PagePasswordError: it is a page, and locked with another password.
        PageWithoutFactsError: it is a page that carries nothing.
        FamilyFileError: there is no such archive, or the new file cannot be made.
        CouldNotSaveError: there is no room.
    """
    content = read_archive(archive, password=password)
    return files.create(
        path, protection, words=words, record=content.record, attachments=content.attachments
    )


def schema() -> str:
    """Return the JSON Schema of archives, as indented text."""
    return json.dumps(archive_schema(), indent=2, ensure_ascii=False) + "\n"
