import pytest

from sendjourney.domain.child import Child
from sendjourney.errors import (
    CodeMistypedError,
    CouldNotSaveError,
    FileDamagedError,
    FileExistsAlreadyError,
    FileInUseError,
    FileMissingError,
    FileNotReachedError,
    KeyNotOnComputerError,
    KeyringRefusedError,
    NoWordsError,
    WrongWordsError,
)
from sendjourney.services.family_files import FamilyFiles, Protection
from tests.builders import a_child, a_family, a_person, the_sample
from tests.storing import Clock, MemoryKeeper, as_on_disk, files_in, names_in, posix_only

WORDS = "kettle window river zebra"
OTHER_WORDS = "copper maple seven lamp"


class KeeperThatRefuses(MemoryKeeper):
    """A keyring that its owner did not unlock."""

    def keep(self, name, secret):  # noqa: ARG002 - as every keeper has it
        raise KeyringRefusedError


@pytest.fixture
def keeper():
    return MemoryKeeper()


@pytest.fixture
def files(tmp_path, keeper):
    return files_in(tmp_path, keeper=keeper)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "Zoë's family #1 50% & co.sendjourney"


def made(files, path, protection=Protection.NONE):
    return files.create(path, protection, words=WORDS, record=a_family())


def open_by(files, path, **way):
    family = files.open(path, **way)
    found = family.all(Child)
    family.close()
    return found


def unfinished(path):
    return [name for name in names_in(path.parent) if name.endswith((".new", ".part"))]


# Making


def test_a_new_file_holds_the_record_and_the_letters_it_was_made_with(files, path):
    sample = the_sample()

    family = files.create(
        path, Protection.NONE, record=sample.record, attachments=sample.attachments
    )

    letters = {name: family.attachment(name) for name in family.attachments()}
    assert letters == sample.attachments
    assert len(family.record().everything()) == len(sample.record.everything())
    assert (family.check(), unfinished(path)) == ([], [])
    family.close()


def test_a_new_file_may_be_empty(files, path):
    family = files.create(path, Protection.NONE)

    assert family.record().everything() == []
    family.close()


def test_a_new_file_never_takes_the_place_of_another(files, path):
    path.write_text("something of the family's")
    before = as_on_disk(path)

    with pytest.raises(FileExistsAlreadyError, match="another name"):
        made(files, path)

    assert (as_on_disk(path), names_in(path.parent)) == (before, [path.name])


def test_a_new_file_never_meets_the_journal_of_one_that_was_moved_away(files, path):
    path.with_name(path.name + "-journal").write_bytes(b"of a file that crashed")

    with pytest.raises(FileExistsAlreadyError):
        made(files, path)


def test_what_a_killed_making_left_behind_is_no_hindrance(files, path):
    path.with_name(path.name + ".new").write_bytes(b"half a file")
    path.with_name(path.name + ".new-journal").write_bytes(b"its journal")

    made(files, path).close()

    assert unfinished(path) == []


def test_a_folder_that_is_not_there_is_said(files, tmp_path):
    with pytest.raises(FileNotReachedError, match="“a”"):
        made(files, tmp_path / "gone" / "a")

    assert names_in(tmp_path) == []


@pytest.mark.parametrize("name", ["file/a", "x" * 300])
def test_a_place_where_no_file_can_be_is_said_and_nothing_left(files, tmp_path, name):
    (tmp_path / "file").write_text("no folder")

    with pytest.raises((FileNotReachedError, CouldNotSaveError)):
        made(files, tmp_path / name)

    assert names_in(tmp_path) == ["file"]


@pytest.mark.parametrize("words", ["", "  \n "])
def test_a_file_is_not_protected_by_no_words(files, path, words):
    with pytest.raises(NoWordsError):
        files.create(path, Protection.WORDS, words=words)

    assert names_in(path.parent) == []


@pytest.mark.parametrize("keeper", [None, KeeperThatRefuses()])
def test_a_keyring_that_keeps_nothing_leaves_no_file_that_nobody_could_open(files, path):
    with pytest.raises(KeyringRefusedError, match="choose words"):
        made(files, path, Protection.COMPUTER)

    assert names_in(path.parent) == []


def test_whether_the_computer_can_keep_a_key_depends_on_its_keyring(files, tmp_path):
    assert files.can_keep_on_computer()
    assert not files_in(tmp_path).can_keep_on_computer()


def test_a_keyring_is_looked_for_once_and_only_when_it_is_wanted(tmp_path, path, keeper):
    looks = []
    files = FamilyFiles(
        clock=Clock(),
        computer="Test PC",
        backups=tmp_path / "backups",
        find_keeper=lambda: looks.append("look") or keeper,
    )
    made(files, path).close()
    assert looks == []

    assert files.can_keep_on_computer()
    made(files, tmp_path / "other", Protection.COMPUTER).close()

    assert (looks, len(keeper.secrets)) == (["look"], 1)


# Opening


def test_a_file_opens_by_its_words_or_its_code_and_by_nothing_else(files, path):
    family = made(files, path, Protection.WORDS)
    code = family.recovery_code()
    family.close()

    assert open_by(files, path, words=WORDS.upper()) == [a_child()]
    assert open_by(files, path, code=code.lower()) == [a_child()]
    with pytest.raises(WrongWordsError):
        files.open(path)
    with pytest.raises(CodeMistypedError):
        files.open(path, code=code[:-1])


def test_the_code_of_another_file_does_not_open_this_one(files, path, tmp_path):
    other = made(files, tmp_path / "other", Protection.COMPUTER)
    code = other.recovery_code()
    other.close()
    made(files, path, Protection.COMPUTER).close()

    with pytest.raises(WrongWordsError):
        files.open(path, code=code)


def test_a_file_the_computer_opens_needs_nothing_typed_here_and_its_code_elsewhere(files, path):
    family = made(files, path, Protection.COMPUTER)
    code = family.recovery_code()
    family.close()
    elsewhere = files_in(path.parent, keeper=MemoryKeeper())

    assert open_by(files, path) == [a_child()]
    with pytest.raises(KeyNotOnComputerError, match="recovery sheet"):
        elsewhere.open(path)
    assert open_by(elsewhere, path, code=code) == [a_child()]


def test_a_computer_without_a_keyring_asks_for_the_code(files, path):
    made(files, path, Protection.COMPUTER).close()

    with pytest.raises(KeyNotOnComputerError):
        files_in(path.parent).open(path)


@pytest.mark.parametrize("kept", ["", "rubbish", "é" * 32, "ab" * 15])
def test_a_keyring_that_gives_back_rubbish_has_not_the_key(files, path, keeper, kept):
    made(files, path, Protection.COMPUTER).close()
    keeper.secrets = dict.fromkeys(keeper.secrets, kept)

    with pytest.raises(KeyNotOnComputerError):
        files.open(path)


def test_a_damaged_file_the_computer_opens_is_not_blamed_on_words(files, path, keeper):
    made(files, path, Protection.COMPUTER).close()
    keeper.secrets = dict.fromkeys(keeper.secrets, "ab" * 16)

    with pytest.raises(FileDamagedError):
        files.open(path)


def test_a_file_that_is_not_protected_opens_whatever_is_typed(files, path):
    made(files, path).close()

    assert open_by(files, path, words="anything", code="anything") == [a_child()]


@pytest.mark.parametrize("protection", Protection)
def test_how_a_file_is_protected_can_be_seen_before_opening(files, path, protection):
    made(files, path, protection).close()

    assert files.protection(path) is protection


def test_how_a_missing_file_is_protected_cannot_be_seen(files, path):
    with pytest.raises(FileMissingError):
        files.protection(path)


def test_a_file_is_opened_once(files, path):
    family = made(files, path)
    assert family.is_open

    with pytest.raises(FileInUseError, match="Close it there first"):
        files.open(path)

    family.close()
    assert not family.is_open
    assert open_by(files, path) == [a_child()]


def test_a_family_that_cannot_be_backed_up_or_remembered_here_opens_all_the_same(tmp_path, path):
    (tmp_path / "backups").write_text("in the way")
    files = files_in(tmp_path)

    family = made(files, path)

    assert family.all(Child) == [a_child()]
    family.close()


# Changing the protection


def way_in(protection, words):
    return {"words": words} if protection is Protection.WORDS else {}


@pytest.mark.parametrize("after", Protection)
@pytest.mark.parametrize("before", Protection)
def test_a_file_can_be_protected_in_any_other_way_and_keeps_everything(files, path, before, after):
    family = made(files, path, before)
    with family.change("Add Jo") as change:
        change.save(a_person())
        letter = change.attach(b"letter")
    told = family.family_id, family.record(), family.recovery_code()

    changed = files.change_protection(family, after, words=OTHER_WORDS)

    assert (changed.family_id, changed.record()) == told[:2]
    assert changed.recovery_code() != told[2] or not told[2]
    assert (changed.protection, changed.undo_label) == (after, "Add Jo")
    assert (changed.attachment(letter), changed.check()) == (b"letter", [])
    changed.close()
    assert open_by(files, path, **way_in(after, OTHER_WORDS)) == [a_child()]
    assert unfinished(path) == []


def test_old_words_and_the_old_code_open_nothing_any_more_but_old_backups(files, path):
    family = made(files, path, Protection.WORDS)
    old_code = family.recovery_code()
    backup = family.back_up()
    files.change_protection(family, Protection.WORDS, words=OTHER_WORDS).close()

    for way in ({"words": WORDS}, {"code": old_code}):
        with pytest.raises(WrongWordsError):
            files.open(path, **way)
    assert open_by(files, backup, code=old_code) == [a_child()]
    assert len(files.backups_of(path)) == 2


def test_a_new_code_is_not_yet_kept(files, path):
    family = made(files, path)
    family.set_note("recovery_kept_on", "2026-11-25")

    changed = files.change_protection(family, Protection.COMPUTER)

    assert changed.note("recovery_kept_on") == ""
    changed.close()


def test_a_keyring_that_refuses_leaves_the_file_open_and_as_it_was(tmp_path, path):
    files = files_in(tmp_path, keeper=KeeperThatRefuses())
    family = made(files, path)

    with pytest.raises(KeyringRefusedError):
        files.change_protection(family, Protection.COMPUTER)

    assert (family.all(Child), family.protection) == ([a_child()], Protection.NONE)
    family.close()
    assert open_by(files, path) == [a_child()]


def test_no_words_leave_the_file_open_and_as_it_was(files, path):
    family = made(files, path)

    with pytest.raises(NoWordsError):
        files.change_protection(family, Protection.WORDS, words=" ")

    assert family.all(Child) == [a_child()]
    family.close()


@posix_only
def test_a_link_goes_on_pointing_at_the_file_and_nobody_else_may_read_it(files, tmp_path, path):
    made(files, path).close()
    path.chmod(0o600)
    link = tmp_path / "link"
    link.symlink_to(path)

    files.change_protection(files.open(link), Protection.COMPUTER).close()

    assert (link.is_symlink(), files.protection(link)) == (True, Protection.COMPUTER)
    assert path.stat().st_mode & 0o777 == 0o600


@posix_only
def test_a_new_file_is_for_the_person_who_made_it_alone(files, path):
    files.create(path, Protection.NONE).close()

    assert path.stat().st_mode & 0o077 == 0
