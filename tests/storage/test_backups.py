import os
from datetime import UTC, datetime, timedelta

import pytest

from sendjourney.domain.person import Person
from sendjourney.errors import CouldNotSaveError, FileExistsAlreadyError, NotAFamilyFileError
from sendjourney.storage.backups import backups
from tests.builders import a_person
from tests.storing import a_file, as_on_disk, files_in, names_in


def add(family, name="Jo"):
    with family.change("Add") as change:
        change.save(a_person(name=name))


def test_a_changed_file_is_backed_up_when_it_closes(family, files, clock):
    add(family)
    clock.turn(minutes=5)

    family.close()

    backup = files.backups_of(family.path)[0]
    assert backup.path.name == "Idris 2026-11-25 120500.sendjourney"
    assert backup.made_at == datetime(2026, 11, 25, 12, 5)  # noqa: DTZ001 - this computer's time
    assert backup.size == backup.path.stat().st_size > 0


def test_a_file_that_was_only_looked_at_leaves_no_copy_on_this_computer(path, files):
    family = files.open(path)
    family.record()

    family.close()

    assert files.backups_of(path) == []


def test_a_file_that_did_not_change_is_not_backed_up_again(path, files, clock):
    for name in ("Jo", ""):
        clock.turn(days=1)
        family = files.open(path)
        if name:
            add(family)
        family.close()

    assert len(files.backups_of(path)) == 1


def test_a_backup_that_was_missed_is_made_up_for(path, files, clock):
    family = files.open(path)
    add(family)
    family.back_up()
    add(family, "written before a crash")
    family._file.close()
    later = path.stat().st_mtime + 10
    os.utime(path, (later, later))

    clock.turn(days=1)
    files.open(path).close()

    assert len(files.backups_of(path)) == 2


def test_a_first_backup_that_failed_is_tried_again(path, files, tmp_path):
    folder = tmp_path / "backups" / path.read_bytes()[4:10].hex()
    folder.mkdir(parents=True)

    files.open(path).close()

    assert len(files.backups_of(path)) == 1


def test_a_backup_opens_and_holds_everything(family, files):
    add(family)

    copy = files.open(family.back_up())

    assert copy.record() == family.record()
    assert (copy.family_id, copy.check()) == (family.family_id, [])
    copy.close()


def test_of_many_backups_stay_the_newest_ten_and_the_last_of_twelve_months(family, files, clock):
    clock.now = datetime(2025, 1, 1, 9, 0, tzinfo=UTC)
    for _ in range(70):
        family.back_up()
        clock.turn(days=8)

    days = [backup.made_at.date() for backup in files.backups_of_open(family)]
    newest = [days[0] - timedelta(days=8 * n) for n in range(10)]
    assert days[:10] == newest
    months = {(day.year, day.month) for day in days}
    assert len(months) == 12
    assert all(day + timedelta(days=8) > days[0] or last_of_its_month(day) for day in days[10:])


def last_of_its_month(day):
    return (day + timedelta(days=8)).month != day.month


def test_the_backups_of_two_families_are_kept_apart(tmp_path, files):
    first, second = a_file(tmp_path), a_file(tmp_path, name="Other.sendjourney")
    add(first)
    for family in (first, second):
        family.back_up()
        family.close()

    assert [len(files.backups_of(family.path)) for family in (first, second)] == [1, 1]


def test_a_copy_that_was_cut_short_is_cleared_away(family, files, tmp_path):
    family.back_up()
    folder = files.backups_of_open(family)[0].path.parent
    (folder / "Idris 2020-01-01 000000.sendjourney.part").write_bytes(b"cut")

    family.back_up()

    assert not [name for name in names_in(folder) if "part" in name]
    assert tmp_path in folder.parents


def test_other_files_in_the_folder_are_left_alone(family, files):
    folder = family.back_up().parent
    (folder / "mine.sendjourney").write_bytes(b"mine")

    assert len(files.backups_of_open(family)) == 1
    family.back_up()
    assert (folder / "mine.sendjourney").exists()


def test_a_very_long_name_in_any_script_can_be_backed_up(tmp_path, files):
    family = a_file(tmp_path, name="伊" * 70 + ".sendjourney")

    backup = family.back_up()

    family.close()
    assert backup.name.startswith("伊" * 40 + " ")
    family.path.unlink()
    assert [b.path for b in files.backups_of(family.path)] == [backup]


def test_a_backup_folder_that_cannot_be_made_is_said_and_the_file_stays_open(tmp_path):
    (tmp_path / "backups").write_text("in the way")
    family = a_file(tmp_path)
    add(family)

    with pytest.raises(CouldNotSaveError):
        family.back_up()
    family.close()

    assert files_in(tmp_path).open(family.path).all(Person)[0].name == "Jo"


@pytest.mark.parametrize("left", [None, b"", b"SJ", b"%PDF-1.7"])
def test_the_backups_of_a_lost_file_are_found_by_its_name(family, files, left):
    add(family)
    family.close()
    family.path.unlink()
    if left is not None:
        family.path.write_bytes(left)

    assert len(files.backups_of(family.path)) == 1
    assert files.backups_of(family.path.with_name("Other.sendjourney")) == []


def test_the_backups_of_a_cut_off_file_are_found(family, files):
    add(family)
    family.close()
    family.path.write_bytes(family.path.read_bytes()[:5000])

    assert len(files.backups_of(family.path)) == 1


def test_a_restored_backup_opens_beside_the_file(family, files, clock, tmp_path):
    add(family, "before")
    backup = family.back_up()
    clock.turn(seconds=1)
    add(family, "after")
    family.close()

    files.restore(backup, tmp_path / "restored.sendjourney")

    restored = files.open(tmp_path / "restored.sendjourney")
    assert [person.name for person in restored.all(Person)] == ["before"]
    restored.close()


def test_restoring_never_overwrites(family, files):
    backup = family.back_up()
    family.close()
    before = as_on_disk(family.path)

    with pytest.raises(FileExistsAlreadyError):
        files.restore(backup, family.path)

    assert as_on_disk(family.path) == before


def test_what_is_no_family_file_is_not_restored(files, tmp_path):
    (tmp_path / "letter.pdf").write_bytes(b"%PDF-1.7")

    with pytest.raises(NotAFamilyFileError):
        files.restore(tmp_path / "letter.pdf", tmp_path / "out")

    assert names_in(tmp_path) == ["letter.pdf"]


def test_a_family_without_backups_has_none(tmp_path):
    assert backups(tmp_path, "0" * 12) == []


def test_two_backups_in_one_second_are_two(family, files):
    family.back_up()
    family.back_up()

    assert len(files.backups_of_open(family)) == 2
