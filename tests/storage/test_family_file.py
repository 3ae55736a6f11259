import subprocess
import sys
from contextlib import suppress

import pytest

from sendjourney.errors import (
    CouldNotSaveError,
    FileDamagedError,
    FileEmptyError,
    FileInUseError,
    FileMissingError,
    FileMovedError,
    FileNotReachedError,
    NotAFamilyFileError,
)
from sendjourney.storage import family_file, keys
from sendjourney.storage.connection import keyed
from sendjourney.storage.family_file import FamilyFile
from sendjourney.storage.keys import Profile
from tests.storing import as_on_disk, names_in, posix_only, without_powers

SALT = keys.new_salt(Profile.NONE)
ROOT = keys.root_without_words(SALT)
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<<>>\nendobj\n%%EOF\n"
PLAIN_SQLITE = b"SQLite format 3\x00" + bytes(4080)
OPENED_BY_ANOTHER = """
import sys
from pathlib import Path
from sendjourney.errors import FamilyFileError
from sendjourney.storage import family_file, keys
path = Path(sys.argv[1])
try:
    family_file.open_file(path, keys.root_without_words(path.read_bytes()[:16]))
except FamilyFileError as error:
    print(type(error).__name__)
"""


@pytest.fixture
def file(tmp_path):
    made = FamilyFile(tmp_path / "a.sendjourney", ROOT, SALT, mode="rwc")
    with made.transaction():
        made.db.execute("CREATE TABLE word (text TEXT)")
        made.db.execute("INSERT INTO word VALUES ('kettle')")
    yield made
    made.close()


def words_in(file):
    return [row[0] for row in file.db.execute("SELECT text FROM word")]


def opened(path):
    return family_file.open_file(path, ROOT)


def opened_by_another_process(path):
    command = [sys.executable, "-c", OPENED_BY_ANOTHER, str(path)]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_file_holds_what_was_written_after_closing_and_opening(file):
    file.close()

    again = opened(file.path)

    assert words_in(again) == ["kettle"]
    assert (again.profile, again.read_only) == (Profile.NONE, False)
    again.close()


def test_a_file_begins_with_its_salt(file):
    file.close()

    assert file.path.read_bytes()[:16] == SALT == family_file.read_salt(file.path)
    assert family_file.read_family_id(file.path) == file.family_id == SALT[4:10].hex()


def test_closing_forgets_the_secret_and_may_be_done_twice(file):
    file.close()
    file.close()

    assert file.root == b""


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", FileEmptyError),
        (PDF, NotAFamilyFileError),
        (PLAIN_SQLITE, NotAFamilyFileError),
        (b"SJ", NotAFamilyFileError),
        (b"SJF\x09" + bytes(4092), NotAFamilyFileError),
        (SALT, FileDamagedError),
    ],
    ids=["empty", "pdf", "sqlite", "too short", "unknown protection", "cut off"],
)
def test_what_is_no_sound_family_file_is_refused_untouched(tmp_path, content, error):
    path = tmp_path / "a.sendjourney"
    path.write_bytes(content)
    before = as_on_disk(path)

    with pytest.raises(error, match="“a"):
        opened(path)

    assert (as_on_disk(path), names_in(tmp_path)) == (before, ["a.sendjourney"])


def test_a_missing_file_is_said_to_be_missing_and_is_not_made(tmp_path):
    with pytest.raises(FileMissingError):
        opened(tmp_path / "a.sendjourney")

    assert names_in(tmp_path) == []


def test_a_folder_is_no_family_file(tmp_path):
    with pytest.raises(NotAFamilyFileError):
        opened(tmp_path)


def test_whose_file_it_is_cannot_be_read_from_something_else(tmp_path):
    (tmp_path / "a.pdf").write_bytes(PDF)

    with pytest.raises(NotAFamilyFileError):
        family_file.read_family_id(tmp_path / "a.pdf")


def test_a_file_cannot_be_made_in_a_folder_that_is_not_there(tmp_path):
    with pytest.raises(FileNotReachedError):
        FamilyFile(tmp_path / "gone" / "a.sendjourney", ROOT, SALT, mode="rwc")


def test_a_file_open_here_is_in_use_by_every_name_it_has(file, tmp_path):
    other_name = tmp_path / "folder" / ".." / "a.sendjourney"
    (tmp_path / "folder").mkdir()
    (tmp_path / "twin").hardlink_to(file.path)

    for path in (file.path, other_name, tmp_path / "twin"):
        with pytest.raises(FileInUseError):
            opened(path)


@posix_only
def test_a_file_open_here_is_in_use_through_a_link_too(file, tmp_path):
    (tmp_path / "link").symlink_to(file.path)

    with pytest.raises(FileInUseError):
        opened(tmp_path / "link")


@posix_only
def test_a_file_open_here_is_in_use_for_another_process_even_after_we_were_refused(file):
    with pytest.raises(FileInUseError):
        opened(file.path)

    assert opened_by_another_process(file.path) == "FileInUseError"


def test_a_file_that_did_not_open_is_not_taken_for_open(file):
    file.close()
    with pytest.raises(FileDamagedError):
        family_file.open_file(cut(file.path), ROOT)

    restored = file.path.write_bytes(file.path.read_bytes() + bytes(100))

    assert restored % family_file.PAGE_BYTES == 0
    with pytest.raises(FileDamagedError):
        opened(file.path).verify()


def cut(path):
    path.write_bytes(path.read_bytes()[:-100])
    return path


def test_a_file_nobody_holds_any_more_is_not_taken_for_open(file):
    file.close()
    opened(file.path)  # let go of without closing

    again = opened(file.path)

    again.close()


@posix_only
def test_a_file_that_may_only_be_read_opens_for_reading(anybodys_folder):
    path = anybodys_folder / "a.sendjourney"
    FamilyFile(path, ROOT, SALT, mode="rwc").close()
    path.chmod(0o444)
    before = as_on_disk(path)

    with without_powers():
        file = opened(path)
        with pytest.raises(CouldNotSaveError), file.transaction():
            file.db.execute("CREATE TABLE word (text TEXT)")
        file.close()

    assert file.read_only
    assert as_on_disk(path) == before


@posix_only
def test_a_file_in_a_folder_that_may_only_be_read_opens_for_reading(anybodys_folder):
    path = anybodys_folder / "a.sendjourney"
    FamilyFile(path, ROOT, SALT, mode="rwc").close()
    path.chmod(0o666)
    anybodys_folder.chmod(0o555)

    with without_powers():
        file = opened(path)
        file.verify()
        file.close()

    assert file.read_only


@posix_only
def test_a_file_that_may_not_even_be_read_could_not_be_reached(anybodys_folder):
    path = anybodys_folder / "a.sendjourney"
    FamilyFile(path, ROOT, SALT, mode="rwc").close()
    path.chmod(0o000)

    with without_powers(), pytest.raises(FileNotReachedError):
        opened(path)


def test_a_failed_transaction_leaves_nothing_of_itself(file):
    with suppress(ZeroDivisionError), file.transaction():
        file.db.execute("INSERT INTO word VALUES ('lost')")
        _ = 1 / 0

    assert words_in(file) == ["kettle"]


def test_a_copy_is_opened_by_the_same_key(file, tmp_path):
    steps = []

    file.copy_to(
        tmp_path / "b.sendjourney", progress=lambda done, total: steps.append(done / total)
    )

    copy = opened(tmp_path / "b.sendjourney")
    assert (words_in(copy), steps[-1]) == (["kettle"], 1)
    copy.close()


def test_a_copy_may_take_the_place_of_an_older_copy(file, tmp_path):
    target = tmp_path / "b.sendjourney"
    target.write_bytes(b"older")
    target.with_name("b.sendjourney-journal").write_bytes(b"of the older one")
    target.with_name("b.sendjourney.part").write_bytes(b"of a copy that was killed")

    file.copy_to(target)

    assert opened(target).db.execute("SELECT text FROM word").fetchall() == [("kettle",)]


def test_a_copy_never_takes_the_place_of_an_open_file(file):
    with pytest.raises(FileInUseError):
        file.copy_to(file.path)

    assert words_in(file) == ["kettle"]


@pytest.mark.parametrize("place", ["gone/b", "a.sendjourney/b", "x" * 300])
def test_a_copy_to_where_nothing_can_be_written_leaves_nothing(file, tmp_path, place):
    with pytest.raises(CouldNotSaveError):
        file.copy_to(tmp_path / place)

    assert not [name for name in names_in(tmp_path) if "part" in name]


def test_a_copy_that_the_disk_spoilt_does_not_get_its_name(file, tmp_path):
    target = tmp_path / "b.sendjourney"

    def spoil(done, total):
        with target.with_name("b.sendjourney.part").open("r+b") as part:
            part.seek(done * family_file.PAGE_BYTES // total + 2000)
            part.write(b"spoilt")

    with pytest.raises(CouldNotSaveError):
        file.copy_to(target, progress=spoil)

    assert not target.exists()


@posix_only
def test_a_file_swapped_by_a_sync_service_takes_no_change_and_mixes_nothing(file, tmp_path):
    file.copy_to(tmp_path / "theirs")
    theirs = (tmp_path / "theirs").read_bytes()
    (tmp_path / "theirs").replace(file.path)

    with pytest.raises(FileMovedError), file.transaction():
        file.db.execute("INSERT INTO word VALUES ('ours')")
    assert words_in(file) == ["kettle"]
    file.close()

    assert file.path.read_bytes() == theirs
    assert words_in(opened(file.path)) == ["kettle"]


@posix_only
def test_a_file_moved_away_while_open_takes_no_change_and_can_be_copied(file, tmp_path):
    file.path.rename(tmp_path / "moved")

    with pytest.raises(FileMovedError), file.transaction():
        file.db.execute("INSERT INTO word VALUES ('lost')")
    file.copy_to(file.path)

    assert words_in(opened(file.path)) == ["kettle"]


def test_a_file_that_another_program_has_locked_is_in_use_and_stays_as_it_is(file):
    file.close()
    other = keyed(file.path, ROOT, SALT, "rw")
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(FileInUseError):
        opened(file.path)

    other.close()
    assert words_in(opened(file.path)) == ["kettle"]


def test_checking_finds_damage_even_where_nothing_is_kept_any_more(file):
    with file.transaction():
        file.db.execute("CREATE TABLE letter AS SELECT randomblob(50000)")
    with file.transaction():
        file.db.execute("DROP TABLE letter")
    file.close()
    content = bytearray(file.path.read_bytes())
    content[-6 * family_file.PAGE_BYTES] ^= 1
    file.path.write_bytes(content)

    again = opened(file.path)
    with pytest.raises(FileDamagedError):
        again.verify()
    again.close()
