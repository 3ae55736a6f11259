"""The open form of a family's record: a JSON document, or a zip of it with the attachments."""

import hashlib
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import BinaryIO

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.errors import (
    ArchiveError,
    CouldNotWritePageError,
    FileEmptyError,
    FileMissingError,
    FileNotReachedError,
)
from sendjourney.export.archive_text import record_of, text_of

MEGABYTE = 2**20
LARGEST_TEXT = 64 * MEGABYTE
LARGEST_ATTACHMENT = 128 * MEGABYTE
LARGEST_ALL = 2048 * MEGABYTE
MOST_FILES = 10_000
TEXT_NAME = "archive.json"
FOLDER = "attachments/"
ATTACHMENT_NAME = re.compile(r"attachments/[0-9a-f]{64}")
NAMING_BYTES = ("photo", "sha256")
"""The fields that name bytes kept beside the records."""
ZIP_BEGINS = b"PK"
PAGE_BEGINS = b"%PDF"
ZIP_CONTENTS = "the contents of the zip"
ENCRYPTED = 0x1
USUAL_KINDS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
OLDEST_IN_ZIP = 1980
READ_BY_ALL = 0o644 << 16


@dataclass(frozen=True, kw_only=True, slots=True)
class ArchiveContent:
    """What an archive holds: the records, and the bytes of papers, photos and pages by SHA-256."""

    record: FamilyRecord
    attachments: Mapping[str, bytes]


def write_archive(content: ArchiveContent, path: Path, made_on: date) -> None:
    """Write an archive: a zip when there are attachments or the name ends in .zip, else JSON.

    The file gets its name only when it is whole. The same content gives the same bytes.

    Raises:
        ArchiveError: a text cannot be written, or an attachment is missing or not named.
        CouldNotWritePageError: the place cannot be written, or there is no room.
    """
    _check_attachments(content)
    text = text_of(content.record, made_on)

    def write(file: BinaryIO) -> None:
        if content.attachments or path.suffix.lower() == ".zip":
            _write_zip(file, text, content.attachments, made_on)
        else:
            file.write(text)

    _write_whole(path, write)


def read_archive(path: Path, *, password: str = "") -> ArchiveContent:
    """Read an archive, or what a page carries, trusting nothing in it.

    Raises:
        ArchiveError: it cannot be read in; the error names the place.
        PagePasswordError: it is a page, and locked with another password.
        PageWithoutFactsError: it is a page that carries nothing.
        FamilyFileError: there is no such file, or the computer does not let us read it.
    """
    try:
        with path.open("rb") as file:
            begins = file.read(len(PAGE_BEGINS))
            file.seek(0)
            if not begins:
                raise FileEmptyError(path)
            content = _read(file, begins, password)
    except FileNotFoundError:
        raise FileMissingError(path) from None
    except OSError:
        raise FileNotReachedError(path) from None
    _check_attachments(content)
    return content


def _read(file: BinaryIO, begins: bytes, password: str) -> ArchiveContent:
    if begins.startswith(ZIP_BEGINS):
        return _read_zip(file)
    if begins == PAGE_BEGINS:
        from sendjourney.export.pdf.carrying import taken_out  # noqa: PLC0415 - slow to load

        return ArchiveContent(record=record_of(taken_out(file, password)), attachments={})
    return ArchiveContent(record=record_of(_read_text(file)), attachments={})


def named_attachments(record: FamilyRecord) -> dict[str, str]:
    """Return the SHA-256 of all bytes that a record names, each with the first place of it."""
    places = [
        (getattr(each, field, ""), f"family.{noun.name}[{index}].{field}")
        for noun in fields(record)
        for index, each in enumerate(getattr(record, noun.name))
        for field in NAMING_BYTES
    ]
    return {name: place for name, place in reversed(places) if name}


def _check_attachments(content: ArchiveContent) -> None:
    named = named_attachments(content.record)
    for name, place in named.items():
        if name not in content.attachments:
            raise ArchiveError(place, "the file that it names is not in the archive")
    for name, data in content.attachments.items():
        if name not in named:
            raise ArchiveError(f"{FOLDER}{name}", "no paper, photo or page names this file")
        if hashlib.sha256(data).hexdigest() != name:
            raise ArchiveError(f"{FOLDER}{name}", "the file is not what its name says")


def _read_text(file: BinaryIO) -> bytes:
    text = file.read(LARGEST_TEXT + 1)
    if len(text) > LARGEST_TEXT:
        raise ArchiveError("the end", "the text is larger than any archive of ours")
    return text


def _read_zip(file: BinaryIO) -> ArchiveContent:
    try:
        with zipfile.ZipFile(file) as archive:
            members = _members(archive)
            text = archive.read(members.pop(TEXT_NAME))
            attachments = {
                name.removeprefix(FOLDER): archive.read(info) for name, info in members.items()
            }
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError):
        raise ArchiveError(ZIP_CONTENTS, "the zip is damaged or of an unusual kind") from None
    return ArchiveContent(record=record_of(text), attachments=attachments)


def _members(archive: zipfile.ZipFile) -> dict[str, zipfile.ZipInfo]:
    """Return the files of a zip by name, once it is certain that none is strange or huge.

    ``ZipFile.read`` never gives more bytes than the size that is checked here.
    """
    found: dict[str, zipfile.ZipInfo] = {}
    for info in archive.infolist():
        if info.orig_filename == FOLDER:
            continue
        if info.orig_filename in found:
            raise ArchiveError(ZIP_CONTENTS, "a file stands there twice")
        found[_checked(info)] = info
    if TEXT_NAME not in found:
        raise ArchiveError(ZIP_CONTENTS, f"there is no {TEXT_NAME}")
    if len(found) > MOST_FILES or sum(info.file_size for info in found.values()) > LARGEST_ALL:
        raise ArchiveError(ZIP_CONTENTS, "there is more than any archive of ours holds")
    return found


def _checked(info: zipfile.ZipInfo) -> str:
    name = info.orig_filename
    if name != TEXT_NAME and not ATTACHMENT_NAME.fullmatch(name):
        raise ArchiveError(ZIP_CONTENTS, "there is a file that does not belong there")
    if info.flag_bits & ENCRYPTED or info.compress_type not in USUAL_KINDS:
        raise ArchiveError(name, "this part is locked, or packed in an unusual way")
    if info.file_size > (LARGEST_TEXT if name == TEXT_NAME else LARGEST_ATTACHMENT):
        raise ArchiveError(name, "this part is larger than any of ours")
    return name


def _write_zip(
    file: BinaryIO, text: bytes, attachments: Mapping[str, bytes], made_on: date
) -> None:
    moment = (max(made_on.year, OLDEST_IN_ZIP), made_on.month, made_on.day, 0, 0, 0)
    with zipfile.ZipFile(file, "w") as archive:
        for name, data in [(TEXT_NAME, text), *sorted(attachments.items())]:
            info = zipfile.ZipInfo(name if name == TEXT_NAME else FOLDER + name, moment)
            info.external_attr = READ_BY_ALL
            archive.writestr(info, data, zipfile.ZIP_DEFLATED)


def _write_whole(path: Path, write: Callable[[BinaryIO], None]) -> None:
    part = path.with_name(f"{path.name}.new")
    try:
        try:
            with part.open("wb") as file:
                write(file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            part.unlink(missing_ok=True)
    except OSError:
        raise CouldNotWritePageError(path) from None
