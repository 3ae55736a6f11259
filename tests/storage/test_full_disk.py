"""A disk with no room left: the save fails with a sentence, all that was saved is whole."""

import contextlib
import os
import subprocess

import pytest

from sendjourney.domain.child import Child
from sendjourney.errors import CouldNotSaveError
from sendjourney.services.family import Protection
from tests.builders import a_child, a_family, a_person
from tests.storing import files_in, names_in


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 1 MB. Making one takes the powers of an administrator."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=1m", "none", str(folder)]
    if os.name != "posix" or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no disk could be made")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(family):
    """Attach until the disk is full; the change that was too much is left out."""
    with contextlib.suppress(CouldNotSaveError):
        while True:
            with family.change("Add") as change:
                change.attach(os.urandom(20_000))


def test_a_save_that_finds_no_room_changes_nothing_and_later_saves_work_again(family):
    child = family.all(Child)[0]
    limit = family._file.db.execute("PRAGMA page_count").fetchone()[0] + 2
    family._file.db.execute(f"PRAGMA max_page_count={limit}")

    with pytest.raises(CouldNotSaveError, match="the screen"), family.change("Write") as change:
        change.save(child.changed(address="x" * 50_000))

    assert (family.all(Child), family.undo_label, family.check()) == ([child], "", [])
    family._file.db.execute("PRAGMA max_page_count=100000")
    with family.change("Write") as change:
        change.save(child.changed(address="x" * 50_000))
    assert len(family.all(Child)[0].address) == 50_000


def test_a_full_disk_loses_nothing_and_works_again_when_there_is_room(small_disk, tmp_path):
    family = files_in(tmp_path).create(small_disk / "a.sendjourney", Protection.NONE)
    with family.change("Add") as change:
        change.save(a_child())
    fill(family)
    on_the_full_disk = family.all(Child), family.check()
    subprocess.run(["mount", "-o", "remount,size=3m", str(small_disk)], check=True)

    with family.change("Add") as change:
        change.save(a_person(notes="x" * 100_000))
    family.close()

    assert on_the_full_disk == ([a_child()], [])
    again = files_in(tmp_path).open(small_disk / "a.sendjourney")
    assert (again.all(Child), again.find("Jo Mensah")[0].title) == ([a_child()], "Jo Mensah")
    again.close()


def test_no_room_for_a_new_file_leaves_nothing_there(small_disk, tmp_path):
    letters = {"large": os.urandom(2_000_000)}

    with pytest.raises(CouldNotSaveError, match="“a”"):
        files_in(tmp_path).create(
            small_disk / "a", Protection.NONE, record=a_family(), attachments=letters
        )

    assert names_in(small_disk) == []


def test_no_room_for_a_copy_or_for_other_words_leaves_the_file_open_and_as_it_is(
    small_disk, tmp_path
):
    files = files_in(tmp_path)
    family = files.create(small_disk / "a", Protection.NONE, record=a_family())
    fill(family)

    with pytest.raises(CouldNotSaveError, match="“b”"):
        family.copy_to(small_disk / "b")
    with pytest.raises(CouldNotSaveError, match="“a”"):
        files.change_protection(family, Protection.NONE)

    assert (family.all(Child), names_in(small_disk)) == ([a_child()], ["a", "a-journal"])
    family.close()


def test_a_backup_that_finds_no_room_does_not_keep_the_file_open(small_disk, tmp_path):
    files = files_in(small_disk)
    family = files.create(tmp_path / "a", Protection.NONE, record=a_family())
    with family.change("Add") as change:
        change.attach(os.urandom(2_000_000))
        change.save(a_person())

    family.close()

    again = files.open(tmp_path / "a")
    assert files.backups_of_open(again) == []
    again.close()
