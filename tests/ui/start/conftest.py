"""The start window over a folder of the test."""

import pytest

from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.ui.start.start_window import StartWindow
from tests.builders import a_family
from tests.storing import MemoryKeeper
from tests.ui.conftest import NOW

WORDS = "lamp river otter spoon"


@pytest.fixture
def keeper():
    return MemoryKeeper()


@pytest.fixture
def family_files(tmp_path, keeper):
    return FamilyFiles(
        clock=lambda: NOW, computer="test", backups=tmp_path / "backups", keeper=keeper
    )


@pytest.fixture
def window(qtbot, tools):
    window = StartWindow(tools)
    qtbot.addWidget(window)
    window.resize(1180, 760)
    with qtbot.waitActive(window):
        window.show()
    return window


@pytest.fixture
def opened(window):
    """The families that were opened, closed at the end of the test."""
    families = []
    window.opened.connect(families.append)
    yield families
    for family in families:
        family.close()


@pytest.fixture
def make(family_files, tmp_path):
    """Make a closed file, by default one that is not protected, and return where it is."""

    def make(name="Idris", protection=Protection.NONE, words=""):
        path = tmp_path / f"{name}.sendjourney"
        family_files.create(path, protection, words=words, record=a_family()).close()
        return path

    return make
