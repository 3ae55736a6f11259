"""Every kind of damage is noticed and said, and nothing wrong is ever shown."""

from contextlib import contextmanager, suppress

import pytest

from sendjourney.domain.child import Child
from sendjourney.errors import FamilyFileError, FileDamagedError, WrongWordsError
from sendjourney.services.family import Protection
from sendjourney.storage.family_file import PAGE_BYTES
from tests.builders import the_sample
from tests.storing import a_file, as_on_disk, chances, files_in

FLIPS = 60
WORDS = "kettle window river zebra"


@pytest.fixture
def sample_path(tmp_path):
    found = the_sample()
    a_file(tmp_path, record=found.record, attachments=found.attachments).close()
    return tmp_path / "Idris.sendjourney"


def everything_in(family):
    return family.record(), [family.attachment(name) for name in family.attachments()]


@contextmanager
def opened(files, path):
    family = files.open(path)
    try:
        yield family
    finally:
        family.close()


def what_is_read(files, path):
    with opened(files, path) as family:
        return everything_in(family)


def test_a_flipped_bit_is_never_shown_as_if_it_were_written(sample_path, files):
    sound = sample_path.read_bytes()
    right = what_is_read(files, sample_path)
    chance = chances(3)
    noticed = 0
    for _ in range(FLIPS):
        sample_path.write_bytes(flipped(sound, chance.randrange(len(sound) * 8)))
        try:
            assert what_is_read(files, sample_path) == right
        except FamilyFileError:
            noticed += 1
    assert noticed > FLIPS / 4


def test_checking_finds_a_flipped_bit_wherever_it_is(sample_path, files):
    sound = sample_path.read_bytes()
    chance = chances(4)
    for page in chance.sample(range(1, len(sound) // PAGE_BYTES), 20):
        sample_path.write_bytes(flipped(sound, page * PAGE_BYTES * 8 + chance.randrange(32000)))
        with pytest.raises(FileDamagedError), opened(files, sample_path) as family:
            family.check()


def flipped(sound, bit):
    changed = bytearray(sound)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@pytest.mark.parametrize("kept", [1, 2, 10, 30])
def test_a_file_cut_off_after_some_pages_is_damaged_and_stays_as_it_is(sample_path, files, kept):
    sample_path.write_bytes(sample_path.read_bytes()[: kept * PAGE_BYTES])
    before = as_on_disk(sample_path)

    with pytest.raises(FileDamagedError):
        files.open(sample_path).record()

    assert as_on_disk(sample_path) == before


def test_a_damaged_beginning_of_a_file_without_words_is_not_blamed_on_words(path, files):
    path.write_bytes(flipped(path.read_bytes(), 100 * 8))

    with pytest.raises(FileDamagedError):
        files.open(path)


def test_wrong_words_and_a_damaged_beginning_are_told_apart_on_a_computer_that_knows(
    tmp_path, files
):
    path = tmp_path / "a.sendjourney"
    files.create(path, Protection.WORDS, words=WORDS).close()
    with pytest.raises(WrongWordsError):
        files.open(path, words="kettle window river sebra")
    path.write_bytes(flipped(path.read_bytes(), 100 * 8))

    with pytest.raises(FileDamagedError):
        files.open(path, words=WORDS)
    with pytest.raises(WrongWordsError):
        files_in(tmp_path / "another computer").open(path, words=WORDS)


def test_wrong_words_leave_the_file_as_it_was(tmp_path, files):
    path = tmp_path / "a.sendjourney"
    files.create(path, Protection.WORDS, words=WORDS).close()
    before = as_on_disk(path)

    with pytest.raises(WrongWordsError):
        files.open(path, words="kettle window river")

    assert as_on_disk(path) == before


def test_every_last_page_of_a_letter_that_is_damaged_is_noticed(path, files):
    with opened(files, path) as family, family.change("Add") as change:
        name = change.attach(b"x" * 3 * PAGE_BYTES)
    sound = path.read_bytes()
    for page in range(len(sound) // PAGE_BYTES - 2, len(sound) // PAGE_BYTES):
        path.write_bytes(flipped(sound, page * PAGE_BYTES * 8 + 800))
        with pytest.raises(FileDamagedError), opened(files, path) as family:
            family.attachment(name)


def test_nothing_is_written_on_the_ground_of_what_was_read_wrongly(path, files):
    with opened(files, path) as family, family.change("Write") as change:
        child = family.all(Child)[0].changed(address="x" * 3 * PAGE_BYTES)
        change.save(child)
    sound = path.read_bytes()
    for page in range(1, len(sound) // PAGE_BYTES):
        path.write_bytes(flipped(sound, page * PAGE_BYTES * 8 + 800))
        with suppress(FileDamagedError), opened(files, path) as family:
            with family.change("Write") as change:
                change.save(child.changed(pronouns="they"))
            assert family.get(Child, child.id).address == child.address


def test_a_damaged_file_is_not_kept_as_a_backup(sample_path, files):
    sound = sample_path.read_bytes()
    for page in (-1, -2, -10):
        sample_path.write_bytes(flipped(sound, len(sound) * 8 + page * PAGE_BYTES * 8 + 800))
        with opened(files, sample_path) as family, pytest.raises(FileDamagedError, match="“Idris"):
            family.back_up()

    assert files.backups_of(sample_path) == []
