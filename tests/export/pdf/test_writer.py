from io import BytesIO

import pikepdf
import pypdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from sendjourney.errors import PageTooLongError
from sendjourney.export.document import (
    Banner,
    Card,
    PageBreak,
    Picture,
    SideBySide,
    Table,
    Together,
    bold,
    bullets,
    cell,
    heading,
    link,
    paragraph,
)
from sendjourney.export.pdf.characters import tidy
from sendjourney.export.pdf.writer import lines_too_many, write
from tests.export.pdf.tags.structure import Structure
from tests.export.reading import a_document, everything_in, letters_of, pages_of, text_of

STORY = "He takes you by the sleeve to show you, and when you have seen it too he laughs. "


def test_every_word_is_read_back_in_order():
    document = a_document(
        heading("Idris", 1),
        paragraph("Likes ", bold("buses"), ", office & <soft> “quiet”."),
        bullets(["top deck", "Zoë’s café"]),
    )

    assert "Idris Likes buses, office & <soft> “quiet”. • top deck • Zoë’s café" in text_of(
        write(document)
    )


def test_the_same_page_gives_the_same_bytes():
    document = a_document(heading("Idris", 1), paragraph("علی 🐴 office"))

    assert write(document) == write(document)


@pytest.mark.parametrize(("lines", "sides"), [(38, 1), (41, 1), (60, 2)])
def test_a_last_side_with_little_on_it_is_saved_by_smaller_type(lines, sides):
    document = a_document(*[paragraph(f"Line {number}.") for number in range(lines)])

    assert len(pages_of(write(document))) == sides


def test_a_hundred_thousand_letters_are_all_there():
    text = STORY * 1250

    pages = pages_of(write(a_document(paragraph(text))))

    assert len(pages) >= 20
    assert "".join(letters_of(page.rsplit("Page ", 1)[0]) for page in pages) == letters_of(text)


def test_a_word_of_three_hundred_letters_is_all_there_and_on_the_page():
    data = write(a_document(Table(("A", "B"), ((cell("x"), cell("W" * 300)),), (3, 1))))

    assert "W" * 300 in letters_of(text_of(data))
    assert rightmost(data) <= 595 - 50


def rightmost(data):
    """Return where the last glyph of any line ends, by the place and width of its text."""
    ends = []

    def visit(text, _cm, tm, _font, size):
        if set(text.strip()) == {"W"}:
            ends.append(tm[4] + len(text.strip()) * size * 0.95)

    pypdf.PdfReader(BytesIO(data)).pages[0].extract_text(visitor_text=visit)
    return max(ends)


def test_urdu_and_numbers_are_read_back_unreversed():
    data = write(a_document(paragraph("میرا نام علی ہے، فون 01632 960123 ہے")))
    text = text_of(data)

    assert "میرا نام علی ہے،" in text
    assert "01632 960123" in text


def test_an_english_sentence_with_an_urdu_name_stays_in_order():
    text = text_of(write(a_document(paragraph("Please ring علی خان on 07700 900456 today."))))

    assert letters_of("Please ring علی خان on 07700 900456 today.") in letters_of(text)


@pytest.mark.parametrize(
    "name", ["Łukasz", "Ĺubica", "Nguyễn Thị Ánh", "Ωмега Ж", "O’Brien-D'Souza", "हिन्दी"]
)
def test_names_in_many_scripts_are_read_back(name):
    assert name in text_of(write(a_document(heading(name, 1))))


def test_an_emoji_is_spelt_out():
    assert "bus [oncoming bus]" in text_of(write(a_document(paragraph("bus 🚍"))))


@given(st.text(max_size=200))
@settings(max_examples=30)
def test_any_text_at_all_makes_a_sound_page(text):
    data = write(a_document(heading("H", 1), paragraph(text), bullets([text, "x"])))

    assert Structure(data).problems() == []


def test_headings_are_bookmarks_under_each_other():
    data = write(
        a_document(heading("Idris", 1), heading("People"), heading("Jo", 3), heading("Dates"))
    )

    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        (top,) = outline.root
        assert [item.title for item in top.children] == ["People", "Dates"]
        assert [item.title for item in top.children[0].children] == ["Jo"]


def test_headings_side_by_side_have_each_their_bookmark():
    cards = tuple(Card((heading(name, 2),)) for name in ("Adaeze", "Bogdan"))
    data = write(a_document(heading("People", 1), SideBySide(cards)))

    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root[0].children] == ["Adaeze", "Bogdan"]


def test_a_heading_without_a_letter_is_no_heading():
    data = write(a_document(heading("\u200b", 1), heading("People")))

    with pikepdf.open(BytesIO(data)) as pdf, pdf.open_outline() as outline:
        assert [item.title for item in outline.root] == ["People"]


def test_the_footer_counts_the_pages():
    pages = pages_of(
        write(a_document(paragraph("one"), PageBreak(), paragraph("two"), footer=("Sam", "Test")))
    )

    assert "Sam · Test" in pages[0]
    assert pages[0].strip().endswith("Page 1 of 2")
    assert pages[1].strip().endswith("Page 2 of 2")


def test_a_heading_is_never_the_last_thing_on_a_page():
    for lines in range(38, 52):
        filler = [paragraph("line") for _ in range(lines)]
        pages = pages_of(write(a_document(*filler, heading("Last?"), paragraph(STORY * 5))))
        assert not any(page.split("Page ")[0].strip().endswith("Last?") for page in pages)


def test_a_table_repeats_its_header_on_each_page():
    rows = tuple((cell(f"row {n}"), cell(STORY)) for n in range(80))

    pages = pages_of(write(a_document(Table(("Number", "Words"), rows, (1, 3)))))

    assert len(pages) > 2
    assert all(page.startswith("Number Words") for page in pages)


def test_a_row_longer_than_a_page_goes_on_with_every_word():
    data = write(a_document(Table(("A", "B"), ((cell("x"), cell(STORY * 90)),), (1, 3))))

    pages = pages_of(data)
    assert len(pages) > 1
    told = "".join(page.removeprefix("A B").rsplit("Page", 1)[0] for page in pages)
    assert letters_of(told) == letters_of("x" + STORY * 90)


def test_blocks_that_belong_together_are_not_parted():
    filler = [paragraph("line") for _ in range(30)]
    whole = Together(tuple(paragraph(f"part {n}") for n in range(15)))

    first, second = pages_of(write(a_document(*filler, whole)))

    assert "part" not in first
    assert "part 14" in second


def test_a_card_longer_than_a_page_goes_on():
    data = write(a_document(Card(tuple(paragraph(f"{n} {STORY}") for n in range(90)))))

    assert all(f"{n} He takes" in text_of(data) for n in range(90))


def test_a_page_for_one_side_takes_the_largest_type_that_fits():
    short = write(a_document(heading("Idris", 1), paragraph(STORY), one_side=True))
    long = write(a_document(heading("Idris", 1), paragraph(STORY * 50), one_side=True))

    assert largest_type(short) > largest_type(long)
    assert len(pages_of(short)) == len(pages_of(long)) == 1


def largest_type(data):
    sizes = []
    pypdf.PdfReader(BytesIO(data)).pages[0].extract_text(
        visitor_text=lambda text, _cm, _tm, _font, size: (
            sizes.append(size) if text.strip() else None
        )
    )
    return max(sizes)


def test_a_page_too_long_for_one_side_says_by_how_much():
    document = a_document(heading("Idris", 1), paragraph(STORY * 75), one_side=True)

    assert 5 < lines_too_many(document) < 40
    with pytest.raises(PageTooLongError) as caught:
        write(document)
    assert caught.value.lines == lines_too_many(document)


def test_a_page_that_fits_is_not_too_long():
    assert lines_too_many(a_document(paragraph(STORY), one_side=True)) == 0


def test_a_damaged_picture_is_left_out_and_the_page_is_made():
    broken_picture = Picture(b"\xff\xd8\xff no picture", "Photo", 30, 38)

    data = write(a_document(Banner((heading("Idris", 1),), broken_picture), broken_picture))

    assert "Idris" in text_of(data)


def test_links_lead_where_they_say():
    data = write(a_document(paragraph(link("Ring us", "https://example.org/ring"))))

    (note,) = pypdf.PdfReader(BytesIO(data)).pages[0]["/Annots"]
    assert note.get_object()["/A"]["/URI"] == "https://example.org/ring"
    assert note.get_object()["/Contents"] == "Ring us"


def test_an_address_in_any_script_leads_there():
    data = write(a_document(paragraph(link("Aga", "https://example.org/ł \ud83d"))))

    (note,) = pypdf.PdfReader(BytesIO(data)).pages[0]["/Annots"]
    assert note.get_object()["/A"]["/URI"] == "https://example.org/%C5%82%20%EF%BF%BD"


def test_the_properties_name_the_page_and_nobody():
    data = write(
        a_document(heading("Idris O’Donnell-Mirza", 1), footer=("Idris",), title="Meeting summary")
    )
    reader = pypdf.PdfReader(BytesIO(data))

    assert reader.metadata.title == "Meeting summary"
    assert "Idris" not in str(reader.metadata) + str(reader.xmp_metadata.stream.get_data())


def test_only_the_letters_used_are_in_the_file():
    assert len(write(a_document(paragraph("Idris")))) < 12_000


def test_an_empty_document_is_still_a_page():
    assert len(pages_of(write(a_document(paragraph(""))))) == 1


def test_tidied_text_is_what_is_written():
    assert tidy("a\x00b") in everything_in(write(a_document(paragraph("a\x00b"))))


def test_vowel_signs_over_arabic_letters_stand_in_their_place():
    data = write(a_document(paragraph("بِسْمِ اللَّهِ")))

    raised = [op for op in operators_of(data) if op == "Ts"]
    assert raised
    assert "بسم" in "".join(c for c in text_of(data) if not "\u064b" <= c <= "\u0652")


def operators_of(data):
    with pikepdf.open(BytesIO(data)) as pdf:
        return [str(op) for _, op in pikepdf.parse_content_stream(pdf.pages[0])]


def test_a_mark_that_no_font_has_with_its_letter_is_still_shown():
    assert "Ж\u064e" in letters_of(text_of(write(a_document(paragraph("Ж\u064e")))))


def test_a_picture_with_glass_in_it_is_shown_on_paper():
    out = BytesIO()
    Image.new("RGBA", (40, 40), (0, 0, 0, 0)).save(out, "PNG")
    data = write(a_document(Picture(out.getvalue(), "Glass", 20, 20)))

    (image,) = pypdf.PdfReader(BytesIO(data)).pages[0].images
    assert image.image.getpixel((5, 5)) == (255, 255, 255)


def test_a_picture_that_does_not_fit_goes_to_the_next_page():
    out = BytesIO()
    Image.new("RGB", (40, 80)).save(out, "PNG")
    picture = Picture(out.getvalue(), "Tall", 100, 200)

    first, second = pypdf.PdfReader(
        BytesIO(write(a_document(*[paragraph("line")] * 20, picture)))
    ).pages
    assert (len(first.images), len(second.images)) == (0, 1)


def test_urdu_lines_end_where_the_family_ended_them():
    data = write(a_document(paragraph("ایک\nدو\n\nتین")))

    lines = [line.strip() for line in pages_of(data)[0].splitlines()]
    assert lines[:3] == ["ایک", "دو", "تین"]
