"""Giving a finished file its name: whole, on the disk, and never beside another file's journal.

SQLite takes a journal it finds beside a file for that file's own and rolls it back into it. One
left over by a file that was moved away after a crash would ruin the next of the same name.
"""

import os
import shutil
import time
from contextlib import suppress
from pathlib import Path

from sendjourney.errors import CouldNotSaveError

TRIES_AFTER = (0.1, 0.3, 0.6)
"""Seconds. On Windows a virus scanner or sync service may hold a file for a moment."""


def is_free(path: Path) -> bool:
    """Say whether nothing is at a place, not even a dead link or an orphaned journal."""
    return not os.path.lexists(path) and not os.path.lexists(_journal(path))


def clear(part: Path) -> None:
    """Remove an unfinished file that was left behind, if there is one."""
    for path in (part, _journal(part)):
        path.unlink(missing_ok=True)


def put_in_place(part: Path, target: Path) -> None:
    """Give a finished file its name, in one step, once its bytes are on the disk.

    Raises:
        OSError: It could not be done; the target is as it was.
    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    _journal(target).unlink(missing_ok=True)
    _rename(part, target)
    with suppress(OSError):  # some network folders cannot do this, and the file has its name now
        _put_name_on_disk(target.parent)


def copy_closed(source: Path, target: Path) -> None:
    """Copy a family file that is not open here, byte for byte.

    Raises:
        CouldNotSaveError: There is no room, or the place cannot be written; nothing is left there.
    """
    part = target.with_name(target.name + ".part")
    try:
        shutil.copyfile(source, part)
        put_in_place(part, target)
    except OSError:
        raise CouldNotSaveError(target) from None
    finally:
        with suppress(OSError):
            clear(part)


def _journal(path: Path) -> Path:
    return path.with_name(path.name + "-journal")


def _rename(part: Path, target: Path) -> None:
    for seconds in TRIES_AFTER:
        try:
            part.replace(target)
        except PermissionError:
            time.sleep(seconds)
        else:
            return
    part.replace(target)


def _put_name_on_disk(folder: Path) -> None:
    """Write the folder itself to the disk; Windows does so by itself and cannot open folders."""
    folder_number = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(folder_number)
    finally:
        os.close(folder_number)
