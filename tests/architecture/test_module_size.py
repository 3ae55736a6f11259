"""A module that outgrows a few screens holds a second idea."""

import pytest

from tests.architecture.repository import PACKAGE, ROOT

MOST_LINES = [
    (PACKAGE, 300),
    (ROOT / "packaging", 300),
    (ROOT / "tests", 500),  # one test module mirrors one module, and is its specification
]


@pytest.mark.parametrize(("folder", "most"), MOST_LINES, ids=["sendjourney", "packaging", "tests"])
def test_every_module_is_short(folder, most):
    lengths = {
        path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines())
        for path in folder.rglob("*.py")
    }

    assert not {name: lines for name, lines in lengths.items() if lines > most}
