"""Family files for tests: real ones, in a folder of the test, with a clock that we turn."""

import os
import random
import shutil
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from tests.builders import a_family

NOON = datetime(2026, 11, 25, 12, 0, tzinfo=UTC)
NOBODY = 65534

posix_only = pytest.mark.skipif(os.name != "posix", reason="locks and permissions of POSIX")


class Clock:
    """Tells a time that stands still until it is turned."""

    def __init__(self, now=NOON):
        self.now = now

    def __call__(self):
        return self.now

    def turn(self, **by):
        self.now += timedelta(**by)


class MemoryKeeper:
    """A keyring of a person for as long as a test lasts."""

    def __init__(self):
        self.secrets = {}

    def keep(self, name, secret):
        self.secrets[name] = secret

    def get(self, name):
        return self.secrets.get(name)


def files_in(folder, *, clock=None, keeper=None):
    return FamilyFiles(
        clock=clock or Clock(), computer="Test PC", backups=folder / "backups", keeper=keeper
    )


def a_file(folder, *, name="Idris.sendjourney", clock=None, **values):
    """Return an open family file that is not protected: no second is spent on a key."""
    record = values.pop("record", a_family())
    return files_in(folder, clock=clock).create(
        folder / name, Protection.NONE, record=record, **values
    )


def as_on_disk(path):
    """Return all that must not change when a file is refused."""
    return path.read_bytes(), path.stat().st_mtime_ns


def names_in(folder):
    return sorted(path.name for path in folder.iterdir())


def chances(seed):
    """Return random numbers that are the same each time."""
    return random.Random(seed)  # noqa: S311 - nothing secret comes of them


@contextmanager
def without_powers():
    """Be nobody in particular for a while: to an administrator no folder is closed."""
    if os.geteuid() != 0:
        yield
        return
    os.setresuid(NOBODY, NOBODY, 0)
    try:
        yield
    finally:
        os.setresuid(0, 0, 0)


@pytest.fixture
def anybodys_folder():
    """A folder that somebody without any powers may enter and write."""
    folder = Path(tempfile.mkdtemp(prefix="sendjourney-"))
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, NOBODY)
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)
