"""Backups by themselves: checked copies in a folder of this computer, the oldest let go."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from sendjourney.errors import CouldNotSaveError
from sendjourney.storage.family_file import SUFFIX, FamilyFile, Progress

KEEP_NEWEST = 10
KEEP_MONTHS = 12
STAMP = "%Y-%m-%d %H%M%S"
NAME = re.compile(r" (\d{4}-\d\d-\d\d \d{6})(?: before upgrade)?$")
LONGEST_NAME = 40
"""Of the family's own file name in a backup's: no disk takes more than 255 bytes in all."""


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
        FileDamagedError: A part of the file cannot be read; the older copies are still there.
    """
    home = folder / file.family_id
    target = _name(file, home, now, why)
    while target.exists():
        now += timedelta(seconds=1)
        target = _name(file, home, now, why)
    try:
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        for unfinished in home.glob("*.part*"):
            unfinished.unlink()
    except OSError:
        raise CouldNotSaveError(target) from None
    file.copy_to(target, progress=progress)
    _let_go(backups(folder, file.family_id))
    return target


def is_behind(file: FamilyFile, folder: Path) -> bool:
    """Say whether a family that is backed up here has changed since, here or on another computer.

    So a backup that failed, or was missed in a crash, is made up for.
    """
    copies = backups(folder, file.family_id)
    if not copies:
        return (folder / file.family_id).is_dir()
    return file.path.stat().st_mtime > copies[0].path.stat().st_mtime


def backups(folder: Path, family_id: str) -> list[Backup]:
    """Return the copies kept of a family, newest first."""
    return _listed((folder / family_id).glob(f"*{SUFFIX}"))


def backups_by_name(folder: Path, path: Path) -> list[Backup]:
    """Return the copies kept of any file of this name, newest first."""
    found = _listed(folder.glob(f"*/*{SUFFIX}"))
    return [b for b in found if NAME.sub("", b.path.stem) == _short(path)]


def _listed(paths: Iterable[Path]) -> list[Backup]:
    found = []
    for path in paths:
        stamp = NAME.search(path.stem)
        if stamp:
            made_at = datetime.strptime(stamp[1], STAMP)  # noqa: DTZ007 - this computer's time
            found.append(Backup(path=path, made_at=made_at, size=path.stat().st_size))
    return sorted(found, key=lambda b: b.made_at, reverse=True)


def _name(file: FamilyFile, home: Path, now: datetime, why: str) -> Path:
    return home / f"{_short(file.path)} {now.strftime(STAMP)}{why}{SUFFIX}"


def _short(path: Path) -> str:
    return path.stem[:LONGEST_NAME].rstrip()


def _let_go(newest_first: list[Backup]) -> None:
    last_of_month: dict[tuple[int, int], Backup] = {}
    for backup in newest_first:
        last_of_month.setdefault((backup.made_at.year, backup.made_at.month), backup)
    kept = {*newest_first[:KEEP_NEWEST], *list(last_of_month.values())[:KEEP_MONTHS]}
    for backup in newest_first:
        if backup not in kept:
            with suppress(OSError):  # open in another program: the next time will do
                backup.path.unlink()
