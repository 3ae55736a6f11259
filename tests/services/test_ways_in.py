"""Getting into a file without waiting at the window."""

import threading

import pytest

from sendjourney.errors import WrongWordsError
from sendjourney.services.family import Protection
from sendjourney.services.ways_in import find_way_in
from tests.storing import MemoryKeeper, a_file, files_in

WORDS = "lamp river otter spoon"


def test_a_way_in_found_on_another_thread_opens_the_file_on_this_one(tmp_path):
    files = files_in(tmp_path)
    files.create(tmp_path / "a.sendjourney", Protection.WORDS, words=WORDS).close()
    found = []

    def find():
        found.append(find_way_in(files, tmp_path / "a.sendjourney", words=WORDS))

    thread = threading.Thread(target=find)
    thread.start()
    thread.join()
    found[0].open(files).close()


def test_wrong_words_find_no_way_in(tmp_path):
    files = files_in(tmp_path)
    files.create(tmp_path / "a.sendjourney", Protection.WORDS, words=WORDS).close()

    with pytest.raises(WrongWordsError):
        find_way_in(files, tmp_path / "a.sendjourney", words="lamp river otter fork")


def test_the_computer_itself_finds_a_way_in(tmp_path):
    files = files_in(tmp_path, keeper=MemoryKeeper())
    made = files.create(tmp_path / "a.sendjourney", Protection.COMPUTER)
    made.close()

    way = find_way_in(files, made.path)

    assert len(way.code.split("-")) == 7


def test_a_file_without_protection_needs_no_code(tmp_path):
    family = a_file(tmp_path)
    family.close()

    assert find_way_in(files_in(tmp_path), family.path).code == ""
