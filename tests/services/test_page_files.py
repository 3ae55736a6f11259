from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sendjourney.domain.visibility import NOBODY
from sendjourney.errors import (
    CouldNotWritePageError,
    FileExistsAlreadyError,
    NoWordsError,
    WhichChildError,
)
from sendjourney.page_errors import PageTellsPrivateError
from sendjourney.services import page_files
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from sendjourney.services.page_files import Wanted
from tests.builders import TODAY, a_child, a_family, a_person, a_story_part

WORDS = "plum otter candle ferry moss"


@pytest.fixture
def files(tmp_path):
    now = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
    return FamilyFiles(clock=lambda: now, computer="test", backups=tmp_path / "backups")


@pytest.fixture
def family(files, tmp_path):
    made = files.create(tmp_path / "family", Protection.NONE, record=a_family())
    yield made
    made.close()


@pytest.mark.parametrize("kind", page_files.kinds())
def test_the_only_child_needs_no_naming(family, kind):
    for called in ("", " idris "):
        wanted = Wanted(kind=kind, today=TODAY, called=called)
        assert page_files.page(family, wanted).startswith(b"%PDF")


def test_two_children_of_one_name_are_not_guessed_between(family):
    with family.change("Add Idris") as change:
        change.save(a_child(id="cousin"))

    with pytest.raises(WhichChildError):
        page_files.page(family, Wanted(kind="people-sheet", today=TODAY, called="Idris"))


def test_a_page_that_tells_of_somebody_private_is_not_made_unless_it_may(family):
    with family.change("Add Bogdan") as change:
        change.save(a_person(name="Bogdan", visibility=NOBODY))
        change.save(a_story_part(heading="admire", text="Laughs when Bogdan sings."))
    wanted = Wanted(kind="meeting-summary", today=TODAY)

    with pytest.raises(PageTellsPrivateError, match="something that you keep private") as caught:
        page_files.page(family, wanted)

    assert [leak.line for leak in caught.value.leaks] == ["Laughs when Bogdan sings."]
    assert page_files.page(family, replace(wanted, allowed=frozenset({"Bogdan"})))


def test_a_page_is_not_written_over_anything(tmp_path):
    (tmp_path / "dear.pdf").write_bytes(b"dear")

    with pytest.raises(FileExistsAlreadyError):
        page_files.save(b"%PDF", tmp_path / "dear.pdf")


def test_a_demo_goes_into_a_folder_that_is_there(files, tmp_path):
    (tmp_path / "mine.txt").write_text("mine")

    made = page_files.write_demo(files, tmp_path, TODAY, words=WORDS)

    assert made[0].name == "Idris.sendjourney"
    assert {path.name for path in made} | {"mine.txt", "backups"} == {
        path.name for path in tmp_path.iterdir()
    }


def test_a_demo_that_cannot_be_written_is_said_in_a_sentence(files, tmp_path):
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(CouldNotWritePageError):
        page_files.write_demo(files, tmp_path / "file" / "demo", TODAY, words=WORDS)


@pytest.mark.parametrize("is_new", [True, False])
def test_a_demo_that_fails_half_way_leaves_nothing(files, tmp_path, is_new):
    folder = tmp_path / "demo"
    if not is_new:
        folder.mkdir()
        (folder / "mine.txt").write_text("mine")

    with pytest.raises(NoWordsError):
        page_files.write_demo(files, folder, TODAY, words="")

    assert sorted(p.name for p in folder.glob("*")) == ([] if is_new else ["mine.txt"])
    assert folder.exists() is not is_new
