"""The app's own data can be read."""

import tomllib
from xml.etree import ElementTree as ET

import pytest

from sendjourney import paths

DATA = sorted(paths.resources().rglob("*.toml"))
ICONS = sorted(paths.resources().rglob("*.svg"))


@pytest.mark.parametrize("file", DATA, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_data_file_parses(file):
    assert tomllib.loads(file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("file", ICONS, ids=lambda file: file.stem)
def test_every_icon_is_a_drawing_without_links(file):
    root = ET.parse(file).getroot()  # noqa: S314 - our own files

    assert root.tag.endswith("}svg")
    assert "href" not in file.read_text(encoding="utf-8")


def test_there_are_resources():
    assert DATA
    assert ICONS
