from dataclasses import dataclass

import pytest

from sendjourney import paths
from sendjourney.errors import BugError
from sendjourney.services.resource_files import read_records, read_toml


@dataclass(frozen=True, kw_only=True)
class Place:
    name: str
    clicks: int = 0


@pytest.fixture
def resource(tmp_path, monkeypatch):
    """Write a file of our own data; frozen apps keep theirs in a folder of this kind too."""
    folder = tmp_path / "resources"
    folder.mkdir()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    read_toml.cache_clear()

    def write(text, name="places.toml"):
        (folder / name).write_text(text, encoding="utf-8")

    yield write
    read_toml.cache_clear()


def test_tables_of_a_name_are_read_as_records_in_order(resource):
    resource('[[places]]\nname = "Leaf"\nclicks = 2\n[[places]]\nname = "Café"\n')

    found = read_records(Place, "places", "places.toml")

    assert found == (Place(name="Leaf", clicks=2), Place(name="Café"))
    assert read_records(Place, "others", "places.toml") == ()


@pytest.mark.parametrize(
    "text",
    [
        "places = ",
        '[[places]]\nname = "Leaf"\nclikcs = 2',
        "[[places]]\nclicks = 2",
        '[[places]]\nname = "Leaf"\nclicks = "2"',
    ],
)
def test_a_broken_file_is_a_fault_of_ours_and_says_which(resource, text):
    resource(text)

    with pytest.raises(BugError) as caught:
        read_records(Place, "places", "places.toml")

    assert "places.toml" in caught.value.detail


def test_a_file_that_is_missing_is_a_fault_of_ours():
    with pytest.raises(BugError) as caught:
        read_toml("story", "nowhere.toml")

    assert "nowhere.toml" in caught.value.detail


def test_every_file_of_dated_data_says_when_it_was_checked():
    files = [p for room in ("law", "areas", "story") for p in (paths.resources() / room).iterdir()]

    assert len(files) >= 4
    for file in files:
        assert read_toml(file.parent.name, file.name)["checked_on"]


@dataclass(frozen=True, kw_only=True)
class Way:
    name: str
    places: tuple[Place, ...] = ()
    seen_on: str = ""


def test_a_field_that_is_unknown_within_a_table_within_is_found(resource):
    resource('[[ways]]\nname = "in"\nplaces = [{ name = "Leaf", clikcs = 2 }]\n')

    with pytest.raises(BugError) as caught:
        read_records(Way, "ways", "places.toml")

    assert "ways[0] has ['places.clikcs']" in caught.value.detail


def test_tables_inherit_from_the_head_of_their_file(resource):
    ways = '[[ways]]\nname = "in"\n[[ways]]\nname = "out"\nseen_on = "Friday"\n'
    resource(f'seen_on = "Monday"\n{ways}')

    found = read_records(Way, "ways", "places.toml", inherits=("seen_on", "nothing"))

    assert [way.seen_on for way in found] == ["Monday", "Friday"]
