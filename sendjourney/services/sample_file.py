"""The invented family's own file: a new copy each time somebody wants to look around."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path

from sendjourney import VERSION
from sendjourney.errors import FamilyFileError, FileInUseError, FileNotReachedError
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles

NAME = "Sample family"
SUFFIX = ".sendjourney"
BACKUPS = "backups"
MOST_AT_ONCE = 20


def files_for_sample(folder: Path, *, clock: Callable[[], datetime], computer: str) -> FamilyFiles:
    """Return what makes and opens sample files, with their backups apart from real families'."""
    return FamilyFiles(clock=clock, computer=computer, backups=folder / BACKUPS)


def is_prepared(folder: Path, today: date) -> bool:
    """Say whether today's invented family is on the disk, so that a copy takes no time."""
    return _prepared(folder, today).is_file()


def fresh_sample(files: FamilyFiles, folder: Path, today: date) -> Path:
    """Return a file of the invented family that nobody has changed; anybody may open it.

    ``files`` is what ``files_for_sample`` returned. May run on any thread.

    Raises:
        FamilyFileError: The folder cannot be written.
    """
    prepared = _prepared(folder, today)
    if not prepared.is_file():
        _prepare(files, prepared, today)
    place = _free_place(files, folder)
    files.restore(prepared, place)
    return place


def _prepared(folder: Path, today: date) -> Path:
    return folder / f"{today.isoformat()} {VERSION}.prepared"


def _prepare(files: FamilyFiles, prepared: Path, today: date) -> None:
    # Once a day, and slow to load.
    from sendjourney.services.sample_family import sample  # noqa: PLC0415
    from sendjourney.services.sample_given import with_pages_given  # noqa: PLC0415

    try:
        prepared.parent.mkdir(parents=True, exist_ok=True)
        for old in prepared.parent.glob("*.prepared"):
            old.unlink(missing_ok=True)
    except OSError:
        raise FileNotReachedError(prepared) from None
    shutil.rmtree(prepared.parent / BACKUPS, ignore_errors=True)
    whole = with_pages_given(sample(today))
    files.create(
        prepared, Protection.NONE, record=whole.record, attachments=whole.attachments
    ).close()


def _free_place(files: FamilyFiles, folder: Path) -> Path:
    """Return a name that no other window is using; what was left there before is taken away."""
    for number in range(1, MOST_AT_ONCE):
        place = folder / (NAME + (f" {number}" if number > 1 else "") + SUFFIX)
        if not _in_use(files, place):
            with suppress(OSError):
                place.unlink(missing_ok=True)
            if not place.exists():
                return place
    return folder / f"{NAME} {MOST_AT_ONCE}{SUFFIX}"


def _in_use(files: FamilyFiles, place: Path) -> bool:
    try:
        files.open(place).close()
    except FileInUseError:
        return True
    except FamilyFileError:
        return False
    return False
