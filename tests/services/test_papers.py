import os
from datetime import date

import pytest
from PIL import Image

from sendjourney.domain.paper import PaperKind
from sendjourney.errors import CouldNotWritePageError, PaperTooLargeError, PaperUnreadableError
from sendjourney.services import papers
from sendjourney.services.papers import OpenPapers, read_paper, safe_name, save_copy
from tests.builders import a_paper


def test_a_pdf_is_read_byte_for_byte(tmp_path):
    path = tmp_path / "Report_June.pdf"
    path.write_bytes(b"%PDF-1.7 anything")

    read = read_paper(path)

    assert (read.data, read.media_type) == (b"%PDF-1.7 anything", "application/pdf")
    assert read.as_paper("idris", "abc").title == "Report June"


def test_the_files_own_date_comes_with_it(tmp_path):
    path = tmp_path / "a.pdf"
    path.write_bytes(b"x")
    os.utime(path, (1_700_000_000, 1_700_000_000))

    assert read_paper(path).changed_on == date(2023, 11, 14)


def test_a_picture_that_cannot_be_read_is_kept_as_it_is(tmp_path):
    path = tmp_path / "broken.jpg"
    path.write_bytes(b"not a picture")

    read = read_paper(path)

    assert (read.data, read.lost_metadata) == (b"not a picture", False)
    assert read.as_paper("idris", "abc").kind is PaperKind.PICTURE


@pytest.mark.parametrize("name", ["nothing.pdf", "missing.pdf", "folder"])
def test_what_cannot_be_read_is_explained(tmp_path, name):
    (tmp_path / "nothing.pdf").touch()
    (tmp_path / "folder").mkdir()

    with pytest.raises(PaperUnreadableError, match="Nothing has been changed"):
        read_paper(tmp_path / name)


def test_a_file_larger_than_the_limit_is_refused_unread(tmp_path):
    path = tmp_path / "huge.pdf"
    with path.open("wb") as file:
        file.truncate(papers.LARGEST_MB * 2**20 + 1)

    with pytest.raises(PaperTooLargeError, match="100 MB"):
        read_paper(path)


def test_a_large_file_is_worth_a_warning(tmp_path):
    path = tmp_path / "large.pdf"
    path.write_bytes(b"x" * (papers.WORTH_A_WARNING_MB * 2**20 + 1))

    assert read_paper(path).is_large


def test_a_copy_to_look_at_is_private_and_put_away_again():
    opened = OpenPapers()
    paper = a_paper(file_name="../../letter.txt", sha256="a" * 64)

    copy = opened.take_out(paper, b"Dear family")
    again = opened.take_out(paper, b"Dear family")

    assert copy == again
    assert copy.read_bytes() == b"Dear family"
    assert copy.stat().st_mode & 0o077 == 0
    opened.put_away()
    opened.put_away()
    assert not copy.exists()


def test_a_copy_outside_takes_the_place_of_the_file_only_when_it_is_whole(tmp_path):
    target = tmp_path / "copy.pdf"
    target.write_bytes(b"old")
    save_copy(b"new", target)

    assert target.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [target]


def test_a_place_that_cannot_be_written_is_explained(tmp_path):
    with pytest.raises(CouldNotWritePageError, match="Your family file is safe"):
        save_copy(b"new", tmp_path / "no such folder" / "copy.pdf")


@pytest.mark.parametrize(
    ("given", "safe"),
    [("a.pdf", "a.pdf"), ("../x/b.pdf", "b.pdf"), ("c:\\d\\e?.doc", "e_.doc"), ("..", "paper")],
)
def test_a_file_name_never_leads_out_of_the_folder(given, safe):
    assert safe_name(given) == safe


@pytest.mark.parametrize("name", ["scan", "scan.heic", "scan.pdf"])
def test_a_picture_is_known_by_what_it_holds_and_not_by_its_name(tmp_path, name):
    picture = Image.new("RGB", (4, 4))
    exif = picture.getexif()
    exif[0x010F] = "Pinhole Camera"
    picture.save(tmp_path / name, "JPEG", exif=exif)

    read = read_paper(tmp_path / name)

    assert read.lost_metadata
    assert b"Pinhole Camera" not in read.data


@pytest.mark.parametrize(
    "data", [b"\xff\xd8\xff\xe1 cut short", b"\0\0\0\x18ftypheic and more"], ids=["cut", "heic"]
)
def test_a_picture_that_could_not_be_cleaned_says_so(tmp_path, data):
    (tmp_path / "photo.jpg").write_bytes(data)

    read = read_paper(tmp_path / "photo.jpg")

    assert (read.data, read.lost_metadata, read.may_tell_place) == (data, False, True)
