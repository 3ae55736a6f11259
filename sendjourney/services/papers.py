"""Letters and reports from the disk into the family file, and out again to look at."""

import mimetypes
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path, PurePosixPath

from sendjourney.domain.paper import Paper, PaperKind
from sendjourney.errors import (
    CouldNotWritePageError,
    PaperTooLargeError,
    PaperUnreadableError,
    SendJourneyError,
)
from sendjourney.services.family import Change
from sendjourney.services.picture_metadata import looks_like_a_picture, without_metadata

LARGEST_MB = 100
WORTH_A_WARNING_MB = 25
READABLE = ("pdf", "png", "jpg", "jpeg", "webp", "gif", "tif", "tiff", "bmp", "heic", "doc", "docx",
            "odt", "rtf", "txt", "xls", "xlsx", "ods", "csv", "eml", "msg", "ics")  # fmt: skip
"""Endings offered when choosing a file; any other file is taken too."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NewPaper:
    """A file read from the disk, not yet kept. ``changed_on`` is the file's own date.

    ``may_tell_place``: a picture that could not be cleaned, so it may tell where it was taken.
    """

    data: bytes
    file_name: str
    media_type: str
    changed_on: date
    lost_metadata: bool
    may_tell_place: bool = False

    @property
    def is_large(self) -> bool:
        """Whether the family should know that this makes their file slow to back up."""
        return len(self.data) > WORTH_A_WARNING_MB * 2**20

    def as_paper(self, child_id: str, sha256: str) -> Paper:
        """Return the record of this file, its title made from the file's name."""
        title = Path(self.file_name).stem.replace("_", " ").replace("-", " ").strip()
        picture = self.media_type.startswith("image/")
        return Paper(
            child_id=child_id,
            title=title or self.file_name,
            kind=PaperKind.PICTURE if picture else PaperKind.LETTER,
            file_name=self.file_name,
            media_type=self.media_type,
            size=len(self.data),
            sha256=sha256,
        )


def read_paper(path: Path) -> NewPaper:
    """Read a letter or report; pictures lose what they tell of camera and place.

    Raises:
        PaperUnreadableError: It is empty, a folder, or the computer does not let us read it.
        PaperTooLargeError: It is too large to keep.
    """
    try:
        facts = path.stat()
        if facts.st_size > LARGEST_MB * 2**20:
            raise PaperTooLargeError(path.name, LARGEST_MB)
        data = path.read_bytes()
    except OSError:
        raise PaperUnreadableError(path.name) from None
    if not data:
        raise PaperUnreadableError(path.name)
    media_type = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
    is_picture = looks_like_a_picture(data)
    cleaned = without_metadata(data) if is_picture else None
    return NewPaper(
        data=cleaned or data,
        file_name=path.name,
        media_type=media_type,
        changed_on=datetime.fromtimestamp(facts.st_mtime).astimezone().date(),
        lost_metadata=cleaned is not None,
        may_tell_place=is_picture and cleaned is None,
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class ReadPapers:
    """Files that were read, and what was wrong with the others; both in the order given."""

    papers: tuple[NewPaper, ...]
    errors: tuple[SendJourneyError, ...]


def read_papers(files: Sequence[Path]) -> ReadPapers:
    """Read several files; one that cannot be read does not keep out the others."""
    papers: list[NewPaper] = []
    errors: list[SendJourneyError] = []
    for file in files:
        try:
            papers.append(read_paper(file))
        except (PaperUnreadableError, PaperTooLargeError) as error:
            errors.append(error)
    return ReadPapers(papers=tuple(papers), errors=tuple(errors))


class KeepPapers:
    """Keeps files that were read, within one change; ``kept`` are their records afterwards."""

    def __init__(self, papers: Sequence[NewPaper], child_id: str) -> None:
        """Take the files and the child they are about."""
        self._papers, self._child_id = papers, child_id
        self.kept: list[Paper] = []

    def __call__(self, change: Change) -> None:
        """Do it."""
        self.kept += [n.as_paper(self._child_id, change.attach(n.data)) for n in self._papers]
        change.save(*self.kept)


class OpenPapers:
    """Papers taken out to be looked at: copies in a private folder, then gone."""

    def __init__(self) -> None:
        """Begin with no folder; one is made when the first paper is taken out."""
        self._folder: tempfile.TemporaryDirectory[str] | None = None

    def take_out(self, paper: Paper, data: bytes) -> Path:
        """Write a copy that only this person can read, and return where it is.

        Raises:
            CouldNotWritePageError: There is no room for it.
        """
        if self._folder is None:
            self._folder = tempfile.TemporaryDirectory(
                prefix="sendjourney-", ignore_cleanup_errors=True
            )
        path = Path(self._folder.name) / paper.sha256[:12] / safe_name(paper.file_name)
        try:
            path.parent.mkdir(exist_ok=True)
            if not path.exists():
                path.write_bytes(data)
                path.chmod(0o400)
        except OSError:
            raise CouldNotWritePageError(path) from None
        return path

    def put_away(self) -> None:
        """Delete every copy."""
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None


def save_copy(data: bytes, target: Path) -> None:
    """Write a paper outside the family file; what was there before stays if that fails.

    Raises:
        CouldNotWritePageError: The place cannot be written or the disk is full.
    """
    part = target.with_name(f".{target.name}.part")
    try:
        part.write_bytes(data)
        part.replace(target)
    except OSError:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise CouldNotWritePageError(target) from None


def safe_name(file_name: str) -> str:
    """Return a file name without any folder in it, fit for every system."""
    name = PurePosixPath(file_name.replace("\\", "/")).name
    kept = "".join(c if c.isprintable() and c not in '<>:"|?*/' else "_" for c in name)
    return kept.strip(". ") or "paper"
