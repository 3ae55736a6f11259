import os
import shutil
import tempfile
from pathlib import Path

import pytest

from tests.storing import NOBODY, Clock, a_file, files_in


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def files(tmp_path, clock):
    return files_in(tmp_path, clock=clock)


@pytest.fixture
def family(tmp_path, clock):
    made = a_file(tmp_path, clock=clock)
    yield made
    made.close()


@pytest.fixture
def path(tmp_path):
    """Where a family file lies that is closed."""
    a_file(tmp_path).close()
    return tmp_path / "Idris.sendjourney"


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
