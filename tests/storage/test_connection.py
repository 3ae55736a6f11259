from pathlib import PurePosixPath, PureWindowsPath

import pytest
import sqlcipher3.dbapi2 as sqlcipher

from sendjourney.errors import CouldNotSaveError, FileInUseError
from sendjourney.storage.connection import explained, file_address


@pytest.mark.parametrize(
    ("path", "address"),
    [
        (PurePosixPath("/home/us/Zoë #1 50%?.sendjourney"), "file:///home/us/Zo%C3%AB%20%231%2050%25%3F.sendjourney"),
        (PureWindowsPath(r"C:\Us\a.sendjourney"), "file:///C%3A/Us/a.sendjourney"),
        (PureWindowsPath(r"\\server\share\a.sendjourney"), "file:////server/share/a.sendjourney"),
    ],
    ids=["any characters", "a drive", "a network folder"],
)  # fmt: skip
def test_a_path_is_given_to_sqlite_so_that_it_finds_the_file(path, address):
    assert file_address(path) == address


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        ("journal_mode", "delete"),
        ("locking_mode", "exclusive"),
        ("synchronous", 3),
        ("secure_delete", 1),
        ("fullfsync", 1),
        ("trusted_schema", 0),
        ("cipher_page_size", "4096"),
    ],
)
def test_an_open_file_is_set_to_lose_nothing_and_to_leave_nothing(family, setting, value):
    assert family._file.db.execute(f"PRAGMA {setting}").fetchone()[0] == value


def test_a_full_disk_is_told_as_a_save_that_failed(family):
    family._file.db.execute("PRAGMA max_page_count=1")

    with pytest.raises(CouldNotSaveError), explained(family.path):
        family._file.db.execute("CREATE TABLE large AS SELECT zeroblob(1000000)")


def test_a_fault_of_ours_is_not_dressed_up_as_a_fault_of_the_disk(family):
    with pytest.raises(sqlcipher.OperationalError, match="no such table"), explained(family.path):
        family._file.db.execute("SELECT * FROM nowhere")


def test_our_own_errors_pass_through_unchanged(family):
    with pytest.raises(FileInUseError), explained(family.path):
        raise FileInUseError(family.path)
