"""A plain copy of words that the family file could not take."""

import pytest

from sendjourney.errors import CouldNotWritePageError
from sendjourney.services.text_copy import save_copy


def test_a_copy_can_be_read_by_any_program(tmp_path):
    save_copy("Zoë hums 🚌\nand رخسانہ listens", tmp_path / "copy.txt")

    assert (tmp_path / "copy.txt").read_bytes().startswith(b"\xef\xbb\xbfZo")
    read = (tmp_path / "copy.txt").read_text("utf-8-sig")
    assert read == "Zoë hums 🚌\nand رخسانہ listens"


def test_broken_letters_do_not_stop_a_copy(tmp_path):
    save_copy("a \ud83d b", tmp_path / "copy.txt")

    assert (tmp_path / "copy.txt").read_text("utf-8-sig") == "a ? b"


def test_a_place_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(CouldNotWritePageError, match="could not be saved there"):
        save_copy("words", tmp_path / "no such folder" / "copy.txt")
