from datetime import UTC, date, datetime
from io import BytesIO

import docx
import pytest
from docx.oxml.ns import qn
from PIL import Image

from sendjourney.export import letter, meeting_summary, word
from sendjourney.export.document import (
    Banner,
    Card,
    Cell,
    Groups,
    Heading,
    PageBreak,
    Picture,
    Run,
    SideBySide,
    Table,
    Together,
    Voice,
    WritingLines,
    bold,
    bullets,
    cell,
    heading,
    link,
    paragraph,
    words,
)
from tests.builders import the_record
from tests.export.materials import material
from tests.export.reading import a_document
from tests.export.test_letter import a_letter


def written(*blocks, **values):
    return docx.Document(BytesIO(word.write(a_document(*blocks, **values))))


def lines_of(file):
    return [line.text for line in file.paragraphs if line.text]


def a_picture(width=20, height=20):
    data = BytesIO()
    Image.new("RGB", (width, height), "teal").save(data, "PNG")
    return Picture(data.getvalue(), "A bus", 40, 30)


def test_a_letter_is_written_in_its_order():
    file = docx.Document(BytesIO(word.write(letter.compose(a_letter(letterhead=False)))))

    assert lines_of(file) == [
        "Council SEND team\nRiverside House",
        "The family of Idris",
        "25 November 2026",
        "Your new caseworker",
        "Dear family,",
        "Priya",
        "from Monday",
        "Yours\nLorna McAllister",
    ]


def test_headings_and_lists_have_the_styles_that_a_screen_reader_knows():
    file = written(heading("Idris", 1), heading("Help", 3), bullets(["Signs"]))

    assert [p.style.name for p in file.paragraphs] == ["Heading 1", "Heading 3", "List Bullet"]


def test_a_table_has_a_header_that_is_said_again_on_each_page():
    table = Table(("When", "What"), ((cell("Friday"), cell(bold("Talk"))),), (1, 2))

    (read,) = written(table).tables

    assert [[c.text for c in row.cells] for row in read.rows] == [
        ["When", "What"],
        ["Friday", "Talk"],
    ]
    assert read.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_what_stands_in_cards_and_beside_each_other_is_there_one_after_another():
    inside = [Card((paragraph(text),)) for text in ("one", "two")]
    banner = Banner((heading("Idris", 1),), a_picture())

    file = written(banner, SideBySide(tuple(inside)), Together((paragraph("three"),)))

    assert lines_of(file) == ["Idris", "one", "two", "three"]
    assert len(file.inline_shapes) == 1


@pytest.mark.parametrize(("width", "height"), [(20, 20), (20, 90)])
def test_a_picture_fits_its_room_and_says_what_it_shows(width, height):
    (shape,) = written(a_picture(width, height)).inline_shapes

    assert shape.width.mm <= 40.1
    assert shape.height.mm <= 40.1
    assert shape._inline.docPr.get("descr") == "A bus"


def test_groups_are_numbered_and_a_page_can_be_ended():
    file = written(Groups(("ABCD", "EFGH")), PageBreak())

    assert lines_of(file)[:2] == ["1.  ABCD", "2.  EFGH"]


def test_a_link_is_written_out_once():
    file = written(
        paragraph(link("the page", "https://example.org/a")),
        paragraph(link("jo@example.org", "mailto:jo@example.org")),
    )

    assert lines_of(file) == ["the page (https://example.org/a)", "jo@example.org"]


def test_words_that_no_file_can_hold_do_not_stop_a_letter():
    assert lines_of(written(paragraph("half\x00 a\x0b word\ud800"))) == ["half a word"]


def test_small_print_is_smaller_and_another_language_is_said_to_be_one():
    file = written(
        paragraph("note", voice=Voice.SMALL), Heading(words(Run("Dzień dobry", language="pl")))
    )

    note, greeting = (p.runs[0] for p in file.paragraphs)
    assert note.font.size.pt < file.styles["Normal"].font.size.pt
    assert greeting._r.rPr.find(qn("w:lang")).get(qn("w:val")) == "pl"


def test_the_file_tells_its_title_and_language_and_not_who_made_it_or_when():
    about = written(footer=("Idris", "Letter")).core_properties

    assert (about.title, about.language) == ("Test page", "en-GB")
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert about.created == about.modified == datetime(2026, 11, 25, tzinfo=UTC)


def test_the_same_document_gives_the_same_bytes():
    document = a_document(paragraph("Words"), dated=date(1970, 1, 1))

    assert word.write(document) == word.write(document)


def test_a_whole_meeting_summary_can_be_written():
    file = docx.Document(BytesIO(word.write(meeting_summary.compose(material(the_record())))))

    assert "Idris O’Donnell-Mirza" in lines_of(file)
    assert len(file.tables) > 5


def test_lines_to_write_on_are_ruled():
    file = written(WritingLines(3))

    ruled = [line for line in file.paragraphs if line._p.findall(".//" + qn("w:pBdr"))]
    assert len(ruled) == 3


def test_a_field_to_write_in_has_room():
    file = written(
        Table(("What", "Who"), ((Cell(lines=2), Cell()), (cell("a"), cell("b"))), (1, 1))
    )

    assert [row.height is not None for row in file.tables[0].rows] == [False, True, False]
