"""Backups by themselves: checked copies in a folder of this computer, the oldest let go."""

import re
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sendjourney.errors import CouldNotSaveError
from sendjourney.storage.family_file import SUFFIX, FamilyFile, Progress

KEEP_NEWEST = 10
KEEP_MONTHS = 12
STAMP = "%Y-%m-%d %H%M%S"
NAME = re.compile(r" (\d{4}-\d\d-\d\d \d{6})(?: before upgrade)?$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Backup:
    """A copy of a family file. ``size`` is in bytes, ``made_at`` in this computer's time."""

    path: Path
    made_at: datetime
    size: int


def back_up(
    file: FamilyFile,
    folder: Path,
    now: datetime,
    *,
    why: str = "",
    progress: Progress | None = None,
) -> Path:
    """Write a checked copy to the folder of this family, and let the oldest ones go.

    Of the copies stay the ten newest, and the last of each of the twelve latest months.

    Raises:
        CouldNotSaveError: There is no room for a copy; the older ones are still there.
    """
    home = folder / file.family_id
    target = home / f"{file.path.stem} {now.strftime(STAMP)}{why}{SUFFIX}"
    try:
        home.mkdir(parents=True, exist_ok=True)
    except OSError:
        raise CouldNotSaveError(target) from None
    file.copy_to(target, progress=progress)
    _let_go(backups(folder, file.family_id))
    return target


def backups(folder: Path, family_id: str) -> list[Backup]:
    """Return the copies kept of a family, newest first."""
    found = []
    for path in (folder / family_id).glob(f"*{SUFFIX}"):
        stamp = NAME.search(path.stem)
        if stamp:
            made_at = datetime.strptime(stamp[1], STAMP)  # noqa: DTZ007 - this computer's time
            found.append(Backup(path=path, made_at=made_at, size=path.stat().st_size))
    return sorted(found, key=lambda b: b.made_at, reverse=True)


def _let_go(newest_first: list[Backup]) -> None:
    last_of_month: dict[tuple[int, int], Backup] = {}
    for backup in newest_first:
        last_of_month.setdefault((backup.made_at.year, backup.made_at.month), backup)
    kept = {*newest_first[:KEEP_NEWEST], *list(last_of_month.values())[:KEEP_MONTHS]}
    for backup in newest_first:
        if backup not in kept:
            backup.path.unlink(missing_ok=True)
