import hashlib
import json
import stat
import struct
import sys
import warnings
import zipfile
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given

from sendjourney.errors import (
    ArchiveError,
    CouldNotWritePageError,
    FileEmptyError,
    FileMissingError,
    FileNotReachedError,
)
from sendjourney.export import archive
from sendjourney.export.archive import ArchiveContent, read_archive, write_archive
from tests.builders import TODAY, a_child, a_family, a_page_given, a_paper, the_sample
from tests.strategies import families

DATA = b"%PDF-1.7 a letter"
NAME = hashlib.sha256(DATA).hexdigest()
WITH_PAPER = ArchiveContent(
    record=a_family(papers=(a_paper(sha256=NAME),)), attachments={NAME: DATA}
)
PLAIN = ArchiveContent(record=a_family(), attachments={})


@pytest.fixture
def sample_content():
    found = the_sample()
    return ArchiveContent(record=found.record, attachments=found.attachments)


def a_zip(path, members):
    with zipfile.ZipFile(path, "w") as made, warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for name, data in members:
            made.writestr(name, data, zipfile.ZIP_DEFLATED)
    return path


def text_of(content, folder):
    write_archive(ArchiveContent(record=content.record, attachments={}), folder / "t.json", TODAY)
    return (folder / "t.json").read_bytes()


@pytest.fixture
def paper_text(tmp_path):
    write_archive(WITH_PAPER, tmp_path / "whole.zip", TODAY)
    return zipfile.ZipFile(tmp_path / "whole.zip").read("archive.json")


@given(families())
def test_what_is_written_is_read_again_unchanged(made):
    record, attachments = made
    content = ArchiveContent(record=record, attachments=attachments)

    with TemporaryDirectory() as folder:
        write_archive(content, Path(folder) / "family", TODAY)

        assert read_archive(Path(folder) / "family") == content


def test_the_sample_family_is_read_again_unchanged(sample_content, tmp_path):
    write_archive(sample_content, tmp_path / "family.zip", TODAY)

    assert read_archive(tmp_path / "family.zip") == sample_content


def test_the_same_family_gives_the_same_bytes(sample_content, tmp_path):
    for name in ("a.zip", "b.zip"):
        write_archive(sample_content, tmp_path / name, TODAY)

    assert (tmp_path / "a.zip").read_bytes() == (tmp_path / "b.zip").read_bytes()


def test_an_archive_is_plain_indented_text_when_nothing_is_attached(tmp_path):
    write_archive(PLAIN, tmp_path / "family.json", date(2026, 11, 25))

    text = (tmp_path / "family.json").read_text("utf-8")
    assert "O’Donnell-Mirza" in text
    assert json.loads(text)["made_on"] == "2026-11-25"


def test_an_archive_named_zip_is_one_and_an_unpacked_and_repacked_one_is_read(tmp_path):
    write_archive(PLAIN, tmp_path / "family.zip", date(1970, 1, 1))
    text = zipfile.ZipFile(tmp_path / "family.zip").read("archive.json")

    again = a_zip(tmp_path / "again.zip", [("attachments/", b""), ("archive.json", text)])

    assert read_archive(again) == PLAIN


def test_a_file_begun_with_a_byte_order_mark_is_read(tmp_path):
    (tmp_path / "bom.json").write_bytes(b"\xef\xbb\xbf" + text_of(PLAIN, tmp_path))

    assert read_archive(tmp_path / "bom.json") == PLAIN


def test_an_attachment_that_is_missing_is_refused_with_its_place(tmp_path, paper_text):
    made = a_zip(tmp_path / "a.zip", [("archive.json", paper_text)])

    with pytest.raises(ArchiveError) as caught:
        read_archive(made)

    assert caught.value.place == "family.papers[0].sha256"


def test_a_photo_that_is_missing_is_refused_with_its_place(tmp_path):
    content = ArchiveContent(record=a_family(children=(a_child(photo=NAME),)), attachments={})

    with pytest.raises(ArchiveError) as caught:
        write_archive(content, tmp_path / "a.zip", TODAY)

    assert caught.value.place == "family.children[0].photo"
    assert not list(tmp_path.iterdir())


def test_what_stood_on_a_page_that_was_given_goes_along(tmp_path):
    record = a_family(pages_given=(a_page_given(sha256=NAME),))
    content = ArchiveContent(record=record, attachments={NAME: DATA})

    write_archive(content, tmp_path / "a.zip", TODAY)

    assert read_archive(tmp_path / "a.zip") == content


def test_an_attachment_that_is_not_what_its_name_says_is_refused(tmp_path, paper_text):
    members = [("archive.json", paper_text), (f"attachments/{NAME}", b"something else")]

    with pytest.raises(ArchiveError, match="not what its name says"):
        read_archive(a_zip(tmp_path / "a.zip", members))


def test_an_attachment_that_nothing_names_is_refused(tmp_path):
    members = [("archive.json", text_of(PLAIN, tmp_path)), (f"attachments/{NAME}", DATA)]

    with pytest.raises(ArchiveError, match="no paper, photo or page"):
        read_archive(a_zip(tmp_path / "a.zip", members))


@pytest.mark.parametrize(
    "name",
    [
        "../archive.json",
        "/etc/passwd",
        "attachments/../../evil",
        f"attachments\\{NAME}",
        f"attachments/{NAME.upper()}",
        f"attachments/{NAME}/",
        "notes.txt",
    ],
)
def test_a_zip_with_any_other_name_in_it_is_refused(tmp_path, name):
    made = a_zip(tmp_path / "a.zip", [("archive.json", text_of(PLAIN, tmp_path)), (name, b"")])

    with pytest.raises(ArchiveError, match="does not belong there"):
        read_archive(made)


def test_a_zip_with_one_name_twice_is_refused(tmp_path):
    text = text_of(PLAIN, tmp_path)
    made = a_zip(tmp_path / "a.zip", [("archive.json", text), ("archive.json", text)])

    with pytest.raises(ArchiveError, match="twice"):
        read_archive(made)


@pytest.mark.parametrize("members", [[], [("attachments/", b"")]])
def test_a_zip_without_a_document_is_refused(tmp_path, members):
    with pytest.raises(ArchiveError, match=r"no archive\.json"):
        read_archive(a_zip(tmp_path / "a.zip", members))


@pytest.mark.parametrize("kind", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_zip_packed_in_an_unusual_way_is_refused(tmp_path, kind):
    with zipfile.ZipFile(tmp_path / "a.zip", "w", kind) as made:
        made.writestr("archive.json", text_of(PLAIN, tmp_path))

    with pytest.raises(ArchiveError, match="unusual"):
        read_archive(tmp_path / "a.zip")


def test_a_zip_locked_with_a_password_is_refused(tmp_path):
    made = a_zip(tmp_path / "a.zip", [("archive.json", text_of(PLAIN, tmp_path))])
    data = bytearray(made.read_bytes())
    data[data.index(b"PK\x01\x02") + 8] |= 1
    made.write_bytes(data)

    with pytest.raises(ArchiveError, match="locked"):
        read_archive(made)


def test_a_zip_that_breaks_off_is_refused(tmp_path, sample_content):
    write_archive(sample_content, tmp_path / "a.zip", TODAY)
    data = (tmp_path / "a.zip").read_bytes()

    for cut in (3, 60, len(data) // 2, len(data) - 5):
        (tmp_path / "a.zip").write_bytes(data[:cut])
        with pytest.raises(ArchiveError):
            read_archive(tmp_path / "a.zip")


def test_a_zip_with_flipped_bytes_is_refused(tmp_path, sample_content):
    write_archive(sample_content, tmp_path / "a.zip", TODAY)
    data = bytearray((tmp_path / "a.zip").read_bytes())
    data[500:520] = bytes(20)
    (tmp_path / "a.zip").write_bytes(data)

    with pytest.raises(ArchiveError, match="damaged"):
        read_archive(tmp_path / "a.zip")


def test_a_text_that_would_swell_is_refused_before_it_does(tmp_path):
    made = a_zip(tmp_path / "a.zip", [("archive.json", bytes(archive.LARGEST_TEXT + 1))])

    assert made.stat().st_size < 100_000
    with pytest.raises(ArchiveError, match="larger than any"):
        read_archive(made)


def test_a_zip_that_lies_about_a_size_gives_no_more_than_it_said(tmp_path):
    made = a_zip(tmp_path / "a.zip", [("archive.json", bytes(10_000_000))])
    data = bytearray(made.read_bytes())
    struct.pack_into("<I", data, data.index(b"PK\x01\x02") + 24, 1000)
    made.write_bytes(data)

    with pytest.raises(ArchiveError, match="damaged"):
        read_archive(made)


def test_more_files_than_any_family_has_are_refused(tmp_path):
    names = (hashlib.sha256(str(n).encode()).hexdigest() for n in range(archive.MOST_FILES))
    members = [(f"attachments/{name}", b"") for name in names]

    with pytest.raises(ArchiveError, match="more than any archive"):
        read_archive(a_zip(tmp_path / "a.zip", [("archive.json", b"{}"), *members]))


def test_a_text_larger_than_any_of_ours_is_refused(tmp_path):
    with (tmp_path / "a.json").open("wb") as file:
        file.write(b"{")
        file.truncate(archive.LARGEST_TEXT + 1)

    with pytest.raises(ArchiveError, match="larger than any"):
        read_archive(tmp_path / "a.json")


def test_no_archive_there_an_empty_one_or_a_folder_is_said_in_a_sentence(tmp_path):
    (tmp_path / "empty.json").touch()

    with pytest.raises(FileMissingError):
        read_archive(tmp_path / "nowhere.json")
    with pytest.raises(FileEmptyError):
        read_archive(tmp_path / "empty.json")
    with pytest.raises(FileNotReachedError):
        read_archive(tmp_path)


def test_a_place_that_cannot_be_written_is_said_in_a_sentence(tmp_path):
    with pytest.raises(CouldNotWritePageError):
        write_archive(PLAIN, tmp_path / "no such folder" / "a.json", TODAY)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a disk that is always full")
def test_a_full_disk_leaves_what_was_there_and_nothing_else(tmp_path):
    (tmp_path / "a.json").write_bytes(b"older")
    (tmp_path / "a.json.new").symlink_to("/dev/full")

    with pytest.raises(CouldNotWritePageError):
        write_archive(PLAIN, tmp_path / "a.json", TODAY)

    assert [p.name for p in tmp_path.iterdir()] == ["a.json"]
    assert (tmp_path / "a.json").read_bytes() == b"older"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such modes")
def test_files_taken_out_of_a_zip_can_be_read_by_their_owner(tmp_path, sample_content):
    write_archive(sample_content, tmp_path / "a.zip", TODAY)

    for info in zipfile.ZipFile(tmp_path / "a.zip").infolist():
        assert stat.S_IMODE(info.external_attr >> 16) == 0o644
