import pytest

from sendjourney.errors import CouldNotSaveError
from sendjourney.storage import placing
from tests.storing import names_in, posix_only, without_powers


def written(path, words="new"):
    path.write_text(words)
    return path


def journal_of(path):
    return path.with_name(path.name + "-journal")


def test_a_finished_file_takes_its_name_and_the_place_of_the_old_one(tmp_path):
    target = written(tmp_path / "a", "old")

    placing.put_in_place(written(tmp_path / "a.part"), target)

    assert (names_in(tmp_path), target.read_text()) == (["a"], "new")


def test_a_journal_of_the_old_file_is_not_left_for_the_new_one(tmp_path):
    target = written(tmp_path / "a", "old")
    written(journal_of(target))

    placing.put_in_place(written(tmp_path / "a.part"), target)

    assert names_in(tmp_path) == ["a"]


def test_a_place_with_an_orphaned_journal_is_not_free(tmp_path):
    written(journal_of(tmp_path / "a"))

    assert not placing.is_free(tmp_path / "a")
    assert placing.is_free(tmp_path / "b")


@posix_only
def test_a_place_with_a_link_that_leads_nowhere_is_not_free(tmp_path):
    (tmp_path / "a").symlink_to(tmp_path / "gone")

    assert not placing.is_free(tmp_path / "a")


def test_what_was_left_unfinished_is_cleared_with_its_journal(tmp_path):
    part = written(tmp_path / "a.part")
    written(journal_of(part))

    placing.clear(part)
    placing.clear(part)

    assert names_in(tmp_path) == []


def test_a_closed_file_is_copied_byte_for_byte(tmp_path):
    placing.copy_closed(written(tmp_path / "a"), tmp_path / "b")

    assert (tmp_path / "b").read_text() == "new"
    assert names_in(tmp_path) == ["a", "b"]


def test_a_copy_that_cannot_be_made_leaves_nothing(tmp_path):
    with pytest.raises(CouldNotSaveError, match="“b”"):
        placing.copy_closed(tmp_path / "gone", tmp_path / "b")

    assert names_in(tmp_path) == []


@posix_only
def test_a_closed_folder_keeps_the_old_file_whole(anybodys_folder):
    target = written(anybodys_folder / "a", "old")
    part = written(anybodys_folder / "a.part")
    anybodys_folder.chmod(0o555)
    part.chmod(0o666)

    with without_powers(), pytest.raises(PermissionError):
        placing.put_in_place(part, target)

    assert target.read_text() == "old"
