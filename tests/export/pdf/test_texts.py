"""What the writer says it wrote is what a reader of the file finds there."""

import re
import subprocess
from collections import Counter
from io import BytesIO

import pikepdf
import pytest

from sendjourney.export.document import (
    PageBreak,
    Picture,
    Table,
    bullets,
    cell,
    heading,
    link,
    paragraph,
)
from sendjourney.export.pdf.writer import written
from sendjourney.services import sharing
from tests.builders import the_sample
from tests.export.reading import a_document, pages_of
from tests.services.page_requests import KINDS, a_request

STORY = "He takes you by the sleeve to show you, and when you have seen it too he laughs. "


def words(text):
    return Counter(re.findall(r"\w+", text.replace("\u2060", "")))


def told_by_poppler(data, tmp_path):
    (tmp_path / "page.pdf").write_bytes(data)
    command = ["pdftotext", "-raw", tmp_path / "page.pdf", "-"]
    try:
        return subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stdout
    except FileNotFoundError:
        pytest.skip("pdftotext is not on this computer")


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_that_other_programs_find_is_told(kind, tmp_path):
    made = written(sharing._document(a_request(the_sample().record, kind)))

    found = set(words(told_by_poppler(made.data, tmp_path))) - set(words("\n".join(made.lines)))
    assert not [w for w in found if w.isascii() or w not in "".join(made.lines)]


@pytest.mark.parametrize("kind", KINDS)
def test_every_word_that_is_drawn_is_told_in_order(kind):
    made = written(sharing._document(a_request(the_sample().record, kind)))

    drawn = "".join(made.lines).replace("\u2060", "")
    for page in pages_of(made.data):
        for line in page.replace("\u2060", "").splitlines():
            assert "".join(line.split())[:12] in "".join(drawn.split())


def test_a_paragraph_over_two_pages_is_told_in_one_piece():
    rows = ((cell(STORY * 60), cell("x " + STORY * 70)),)

    made = written(a_document(Table(("A", "B"), rows, (1, 1))))

    assert len(pages_of(made.data)) > 1
    assert {(STORY * 60).strip(), ("x " + STORY * 70).strip()} <= {x.strip() for x in made.lines}


def test_footers_bookmarks_links_pictures_and_the_title_are_told():
    picture = the_sample().attachments[the_sample().record.children[0].photo]
    document = a_document(
        heading("Idris", 1), paragraph(link("Ring", "mailto:jo@school.example")), PageBreak(),
        Picture(picture, "Idris on a bus", 30, 30), footer=("Sam", "Test"), title="Profile",
    )  # fmt: skip

    lines = [line.strip() for line in written(document).lines]

    assert {"mailto:jo@school.example", "Sam · Test", "Idris on a bus", "Profile"} <= set(lines)
    assert {"Page 1 of 2", "Page 2 of 2"} <= set(lines)
    assert lines.count("Sam · Test") == 1


def test_urdu_is_told_as_it_is_read():
    text = "میرا نام علی ہے، فون 01632 960123 ہے"

    (line, *_) = written(a_document(paragraph(text))).lines

    assert "".join(c for c in line if c not in "\u2066\u2069").strip() == text


def test_nothing_else_in_the_file_is_said_in_words():
    made = written(a_document(heading("Zq1", 1), bullets(["Zq2"]), footer=("Zq3",)))

    with pikepdf.open(BytesIO(made.data)) as pdf:
        strings = [str(s) for o in pdf.objects if isinstance(o, pikepdf.Dictionary)
                   for s in o.values() if isinstance(s, pikepdf.String)]  # fmt: skip
    assert not set(words(" ".join(strings))) - set(words("\n".join(made.lines))) - {
        "en", "GB", "D", "20261125", "SEND", "Journey",
    }  # fmt: skip
