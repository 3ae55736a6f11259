from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person
from sendjourney.errors import ArchiveError, FileExistsAlreadyError
from sendjourney.export.archive import ArchiveContent, read_archive, write_archive
from sendjourney.services.archiving import from_archive, to_archive
from sendjourney.services.family import Protection
from sendjourney.services.family_files import FamilyFiles
from tests.builders import TODAY, the_sample
from tests.strategies import families


def files_in(folder):
    now = datetime(2026, 11, 25, 10, 0, tzinfo=UTC)
    return FamilyFiles(clock=lambda: now, computer="test", backups=folder / "backups")


def by_id(record):
    return sorted(record.everything(), key=lambda each: each.id)


@pytest.fixture
def sample_archive(tmp_path):
    found = the_sample()
    content = ArchiveContent(record=found.record, attachments=found.attachments)
    write_archive(content, tmp_path / "sample.zip", TODAY)
    return tmp_path / "sample.zip"


@pytest.fixture
def family(tmp_path, sample_archive):
    made = from_archive(
        files_in(tmp_path), sample_archive, tmp_path / "new", protection=Protection.NONE
    )
    yield made
    made.close()


@given(families())
@settings(max_examples=15)
def test_an_archive_made_a_file_and_archived_again_holds_the_same(made):
    record, attachments = made
    with TemporaryDirectory() as name:
        folder = Path(name)
        write_archive(
            ArchiveContent(record=record, attachments=attachments), folder / "1.zip", TODAY
        )
        family = from_archive(
            files_in(folder), folder / "1.zip", folder / "f", protection=Protection.NONE
        )
        to_archive(family, folder / "2.zip", TODAY)
        family.close()
        again = read_archive(folder / "2.zip")

    assert by_id(again.record) == by_id(record)
    assert again.attachments == attachments


def test_a_second_round_gives_the_same_bytes(family, tmp_path):
    to_archive(family, tmp_path / "1.zip", TODAY)
    other = from_archive(
        files_in(tmp_path), tmp_path / "1.zip", tmp_path / "f", protection=Protection.NONE
    )
    to_archive(other, tmp_path / "2.zip", TODAY)
    other.close()

    assert (tmp_path / "1.zip").read_bytes() == (tmp_path / "2.zip").read_bytes()


def test_what_is_in_the_bin_stays_out_of_the_archive(family, tmp_path):
    with family.change("Delete Priya") as change:
        change.delete(family.get(Person, "priya"))

    to_archive(family, tmp_path / "a.zip", TODAY)

    found = read_archive(tmp_path / "a.zip").record
    assert "priya" not in {p.id for p in found.people}
    assert "priya" not in {c.person_id for c in found.caseworkers}
    assert len(found.appointments) == 20


def test_an_archive_after_deleting_a_child_can_still_be_read(family, tmp_path):
    with family.change("Delete Mimi") as change:
        change.delete(family.get(Child, "maryam"))

    to_archive(family, tmp_path / "a.zip", TODAY)

    found = read_archive(tmp_path / "a.zip").record
    assert {part.child_id for part in found.story_parts} == {"idris"}


def test_a_bad_archive_leaves_no_file(tmp_path):
    (tmp_path / "bad.json").write_text('{"format": "sendjourney-archive"}')

    with pytest.raises(ArchiveError):
        from_archive(
            files_in(tmp_path), tmp_path / "bad.json", tmp_path / "f", protection=Protection.NONE
        )

    assert [p.name for p in tmp_path.iterdir()] == ["bad.json"]


def test_a_file_that_is_there_is_not_overwritten(tmp_path, sample_archive):
    (tmp_path / "f").write_bytes(b"dear")

    with pytest.raises(FileExistsAlreadyError):
        from_archive(files_in(tmp_path), sample_archive, tmp_path / "f", protection=Protection.NONE)

    assert (tmp_path / "f").read_bytes() == b"dear"
