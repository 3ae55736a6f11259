import subprocess
from shutil import which

import page
import pikepdf
import pytest

from sendjourney.export.document import (
    Banner,
    Card,
    Fact,
    Facts,
    Groups,
    Picture,
    Run,
    SideBySide,
    Table,
    bullets,
    cell,
    heading,
    link,
    paragraph,
    words,
)
from sendjourney.export.pdf.tags.tree import Mark, Tag
from sendjourney.export.pdf.writer import write
from sendjourney.services.sample_pictures import portrait
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import a_document

LONG = "Idris laughs with his whole body. " * 60


def one_of_everything():
    return a_document(
        Banner((heading("Idris", 1),), Picture(portrait(), "Photo of Idris", 30, 38)),
        heading("How to help"),
        *(paragraph(LONG, link("Ring us", "https://example.org/ring")) for _ in range(8)),
        bullets(["Wait", link("Write", "mailto:jo@school.example")]),
        Facts((Fact("Born", words("11 March 2017")),)),
        SideBySide(
            (Card((paragraph("Yes"),)), Card((paragraph("Nein", Run(" oder ", language="de")),)))
        ),
        Groups(("ABCD", "EF01", "2345", "6789", "JKMN")),
        Table(("When", "What"), tuple((cell(str(n)), cell(LONG[:300])) for n in range(60)), (1, 3)),
    )


@pytest.fixture(scope="module")
def structure():
    return Structure(write(one_of_everything()))


def test_every_mark_belongs_to_one_element_and_nothing_is_outside(structure):
    assert structure.problems() == []


@pytest.mark.parametrize(
    "kind",
    ["Document", "H1", "H2", "P", "L", "LI", "Lbl", "LBody", "Table", "THead", "TBody", "TR", "TH",
     "TD", "Figure", "Link", "Span"],
)  # fmt: skip
def test_what_is_on_the_page_has_its_tag(structure, kind):
    assert kind in structure.kinds


def test_a_table_on_several_pages_is_one_table_with_one_header(structure):
    assert structure.kinds.count("THead") == 1
    assert structure.kinds.count("TR") == 1 + 1 + 60


def test_a_picture_says_what_it_shows_and_where_it_is(structure):
    (figure,) = [e for e in elements(structure) if e.S == "/Figure"]

    assert str(figure.Alt) == "Photo of Idris"
    assert len(figure.A.BBox) == 4


def test_header_fields_say_which_way_they_count(structure):
    scopes = {str(e.A.Scope) for e in elements(structure) if e.S == "/TH"}

    assert scopes == {"/Column", "/Row"}


def test_words_in_another_language_say_so(structure):
    (span,) = [e for e in elements(structure) if e.S == "/Span"]

    assert str(span.Lang) == "de"


def elements(structure):
    return [
        o
        for o in structure.pdf.objects
        if isinstance(o, pikepdf.Dictionary) and "/S" in o and "/P" in o
    ]


def test_the_file_names_itself_and_its_language(structure):
    root = structure.pdf.Root

    assert root.ViewerPreferences.DisplayDocTitle
    assert root.MarkInfo.Marked
    assert str(root.Lang) == "en-GB"
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root.Metadata.read_bytes()


def test_it_is_read_in_the_order_it_was_written(tmp_path):
    if which("pdfinfo") is None:
        pytest.skip("pdfinfo is not on this computer")
    path = tmp_path / "page.pdf"
    document = a_document(
        heading("One", 1),
        paragraph("Two ", link("three", "https://example.org")),
        bullets(["four"]),
    )
    path.write_bytes(write(document))

    told = subprocess.run(
        ["pdfinfo", "-struct-text", path], capture_output=True, text=True, check=True
    ).stdout

    spoken = [line.strip().strip('"').strip() for line in told.splitlines() if '"' in line]
    assert spoken == ["One", "Two", "three", "•", "four"]


def test_it_conforms_to_pdf_ua_1():
    report = page.validate_pdf_bytes(write(one_of_everything()))

    assert report.is_compliant, report.failures


def test_a_tag_that_nothing_was_drawn_for_is_left_out():
    tree = Tag("Document")
    tree.add("P").inside.append(Mark("Page1", 0))
    tree.add("L").add("LI")
    row = tree.add("Table").add("TR")
    row.add("TD")

    tree.prune()

    assert [child.kind for child in tree.children()] == ["P", "Table"]
