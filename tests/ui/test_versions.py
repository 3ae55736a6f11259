"""What Help says the app is made of."""

from pathlib import Path

import pytest

from sendjourney.ui import versions

NOTICES = (Path(__file__).parents[2] / "NOTICES.md").read_text("utf-8")


@pytest.mark.parametrize("package", [package for _, package, _ in versions._PARTS])
def test_every_part_that_help_names_stands_in_the_notices(package):
    assert f"**{package}**".casefold() in NOTICES.casefold()


def test_every_part_has_its_version_and_licence():
    assert [name for name, version, licence in versions.parts() if not (version and licence)] == []
