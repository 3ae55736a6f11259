from io import BytesIO

import page
import pypdf
import pytest

from sendjourney.export import design
from sendjourney.export.document import (
    Card,
    Cell,
    Look,
    SideBySide,
    Table,
    Tone,
    Voice,
    WritingLines,
    cell,
    heading,
    paragraph,
)
from sendjourney.export.pdf.writer import write
from sendjourney.export.pdf.writing import WritingBox
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import a_document, pages_of, text_of

LINE = design.WRITING_LINE
BLANKS = Table(
    ("What", "Who"), ((Cell(lines=2), Cell(lines=2)),) * 3, (2, 1), look=Look.BOXES
)  # fmt: skip
DAYS = tuple((cell(f"{n} May"), cell("Something happened on this day. " * 6)) for n in range(60))
THREAD = Table(("Day", "What happened"), DAYS, (1, 4), look=Look.THREAD)


def test_lines_are_parted_between_two_of_them():
    first, rest = WritingBox(5).cut(100, 3.5 * LINE, must=False)

    assert (first.height(100), rest.height(100)) == (3 * LINE, 2 * LINE)


def test_a_single_line_does_not_stand_alone_at_the_foot_of_a_page():
    assert WritingBox(5).cut(100, 1.5 * LINE, must=False)[0] is None


def test_one_line_goes_on_a_page_too_short_for_more():
    first, rest = WritingBox(5).cut(100, LINE / 2, must=True)

    assert (first.height(100), rest.height(100)) == (LINE, 4 * LINE)


@pytest.mark.parametrize("blocks", [(WritingLines(70),), (BLANKS,), (THREAD,)])
def test_what_is_written_on_by_hand_or_strung_on_a_thread_conforms_to_pdf_ua_1(blocks):
    data = write(a_document(heading("Idris", 1), paragraph("Who came?"), *blocks))

    assert page.validate_pdf_bytes(data).is_compliant
    assert Structure(data).problems() == []


def test_lines_to_write_on_are_decoration_and_go_on_over_the_page():
    data = write(a_document(heading("Who came?", 1), WritingLines(40)))

    assert Structure(data).kinds == ["Document", "H1"]
    assert len(pages_of(data)) == 2


def test_an_empty_field_to_write_in_names_no_row():
    kinds = Structure(write(a_document(heading("Idris", 1), BLANKS))).kinds

    assert (kinds.count("TH"), kinds.count("TD")) == (2, 6)


def test_a_thread_of_days_repeats_its_header():
    pages = pages_of(write(a_document(THREAD)))

    assert len(pages) > 2
    assert all(text.startswith("Day What happened") for text in pages)


def test_a_page_for_a_ring_binder_leaves_room_for_the_holes():
    plain, punched = (
        leftmost(write(a_document(paragraph("Idris"), footer=("Idris",), punched=holes)))
        for holes in (False, True)
    )

    assert plain == pytest.approx(18 * design.MILLIMETRE, abs=0.1)
    assert punched == pytest.approx(25 * design.MILLIMETRE, abs=0.1)


def leftmost(data):
    """Return where the first glyph of the line furthest to the left begins."""
    starts = []
    pypdf.PdfReader(BytesIO(data)).pages[0].extract_text(
        visitor_text=lambda text, _cm, tm, _font, _size: (
            starts.append(tm[4]) if text.strip() else None
        )
    )
    return min(starts)


def test_a_page_for_a_ring_binder_may_have_to_fit_on_one_side():
    document = a_document(
        heading("Idris", 1), paragraph("word " * 700), one_side=True, punched=True
    )

    assert len(pages_of(write(document))) == 1


def test_paper_lies_on_a_card_and_a_figure_is_large():
    inset = SideBySide((Card((paragraph("31 weeks", voice=Voice.FIGURE),), Tone.PAPER),))
    data = write(a_document(heading("Idris", 1), Card((inset,), Tone.CALM)))

    assert "31 weeks" in text_of(data)
    assert page.validate_pdf_bytes(data).is_compliant
