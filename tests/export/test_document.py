from sendjourney.export.document import (
    Banner,
    Bullets,
    Card,
    Fact,
    Facts,
    FoldCard,
    Groups,
    PageBreak,
    Picture,
    Run,
    SideBySide,
    Strip,
    Table,
    Together,
    Tone,
    WritingLines,
    bold,
    bullets,
    cell,
    filled,
    heading,
    link,
    paragraph,
    words,
)
from sendjourney.export.plain_text import document_text
from tests.export.reading import a_document


def test_words_are_runs_without_empty_ones():
    assert words("a", "", bold("b")) == (Run("a"), Run("b", bold=True))


def test_what_says_nothing_is_left_out():
    assert filled(paragraph(""), paragraph("a"), Bullets(())) == (paragraph("a"),)


def test_pages_that_say_the_same_are_equal():
    assert a_document(heading("Idris")) == a_document(heading("Idris"))


def test_everything_a_page_says_is_read_in_order():
    rows = ((cell("Monday"), cell("Talk")), (cell("Friday"), cell()))
    document = a_document(
        Banner((heading("One"),), Picture(b"", "Idris", 10, 10)),
        Card((paragraph("two ", link("three", "https://example.org")), bullets(["four"]))),
        SideBySide((Card((paragraph("five"),)),)),
        Together((Facts((Fact("Born", words("six")),)),)),
        Table(("When", "What"), rows, (1, 1)),
        PageBreak(),
        Picture(b"", "A bus", 10, 10),
        Groups(("ABCD",)),
        WritingLines(1),
        WritingLines(3),
        Strip(heading("Red"), words("first"), Tone.CARE, light=1),
        Strip(heading("Green")),
        FoldCard(Banner((paragraph("front"),)), (paragraph("inside"),)),
    )

    assert document_text(document) == (
        "One\n[Picture: Idris]\ntwo three\n• four\nfive\nBorn: six\n"
        "\nWhen: Monday\nWhat: Talk\n\nWhen: Friday\n"
        "\n[Picture: A bus]\n1. ABCD\n"
        "[A line to write on]\n[3 lines to write on]\n"
        "\nRed\nfirst\n\nGreen\nfront\ninside\n"
    )
