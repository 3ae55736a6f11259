"""A module that outgrows a screen or eight holds a second idea."""

import pytest

from tests.architecture.repository import PACKAGE, ROOT

MOST_LINES = 300
FOLDERS = (PACKAGE, ROOT / "packaging", ROOT / "tests")


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_every_module_is_short(folder):
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in folder.rglob("*.py")
    }

    assert not {name: lines for name, lines in lengths.items() if lines > MOST_LINES}
