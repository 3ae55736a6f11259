"""What the family wrote can be read in none of the files, and what they let go of is gone."""

import pytest

from sendjourney.storage import keys
from sendjourney.storage.family_file import PAGE_BYTES
from tests.builders import a_paper, a_person, the_sample
from tests.storing import Clock, a_file

algorithms = pytest.importorskip("cryptography.hazmat.primitives.ciphers.algorithms")
ciphers = pytest.importorskip("cryptography.hazmat.primitives.ciphers")

KEPT_AT_THE_END_OF_A_PAGE = 80
VECTOR_BYTES = 16


def decrypted(path):
    """Return all pages of a file that is not protected as SQLite sees them, the unused ones too."""
    raw = path.read_bytes()
    salt = raw[: keys.SALT_BYTES]
    key = algorithms.AES(keys.database_key(keys.root_without_words(salt), salt))
    pages = []
    for start in range(0, len(raw), PAGE_BYTES):
        page = raw[start : start + PAGE_BYTES]
        body = page[0 if start else keys.SALT_BYTES : -KEPT_AT_THE_END_OF_A_PAGE]
        vector = page[-KEPT_AT_THE_END_OF_A_PAGE:][:VECTOR_BYTES]
        decryptor = ciphers.Cipher(key, ciphers.modes.CBC(vector)).decryptor()
        pages.append(decryptor.update(body))
    return b"".join(pages)


def spellings(word):
    return [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")]


def holds(data, word):
    return any(spelling in data for spelling in spellings(word))


def test_no_word_of_the_story_can_be_found_in_the_file_or_its_backup(tmp_path):
    found = the_sample()
    a_file(tmp_path, record=found.record, attachments=found.attachments).back_up()
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    words = {child.known_as for child in found.record.children}
    words |= {w for part in found.record.story_parts for w in part.text.split() if len(w) > 6}

    assert len(written) >= 2
    assert len(words) > 100
    assert not [w for path in written for w in words if holds(path.read_bytes(), w)]


def test_the_test_can_read_the_pages_of_a_file(tmp_path):
    family = a_file(tmp_path)
    with family.change("Add") as change:
        change.save(a_person(name="Wilhelmina"))
    family.close()

    assert holds(decrypted(family.path), "Wilhelmina")
    assert holds(decrypted(family.path), "wilhelmina")  # as search keeps it


def test_what_left_the_bin_is_on_no_page_of_the_file(tmp_path):
    clock = Clock()
    family = a_file(tmp_path, clock=clock)
    person = a_person(name="Wilhelmina Quickenham", notes="xylophones " * 2000)
    with family.change("Add Wilhelmina Quickenham") as change:
        letter = a_paper(sha256=change.attach(b"Dear Wilhelmina, " * 1000))
        change.save(person, letter)
    with family.change("Delete Wilhelmina Quickenham") as change:
        change.delete(person, letter)
    clock.turn(days=31)

    assert family.empty_bin() == 2
    family.close()
    pages = decrypted(family.path).lower()
    assert not [w for w in ("wilhelmina", "quickenham", "xylophone") if holds(pages, w)]


def test_words_typed_and_replaced_are_not_kept_on_some_page(tmp_path):
    family = a_file(tmp_path)
    person = a_person()
    for notes in ("", "Wilhelmina", "Wilfred and so on"):
        with family.change("Write", continues="notes") as change:
            change.save(person.changed(notes=notes))
    family.close()

    assert not holds(decrypted(family.path), "Wilhelmina")
    assert not holds(decrypted(family.path), "wilhelmina")
