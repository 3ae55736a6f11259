from io import BytesIO

import page
import pytest

from sendjourney.errors import PageTooLongError
from sendjourney.export.document import (
    Banner,
    Bullets,
    Card,
    FoldCard,
    Strip,
    Tone,
    heading,
    paragraph,
    words,
)
from sendjourney.export.pdf.boxes import Place
from sendjourney.export.pdf.folding import FoldBox
from sendjourney.export.pdf.tags.canvas import TaggedCanvas
from sendjourney.export.pdf.tags.tree import Tag
from sendjourney.export.pdf.writer import lines_too_many, write
from tests.export.pdf.tags.structure import Structure
from tests.export.pdf.test_boxes import Brick
from tests.export.reading import a_document, pages_of, text_of

SENTENCE = "He takes you by the sleeve to show you. "


def a_fold_card(length, *, lines=1):
    front = Banner((heading("Idris", 2), *[paragraph(f"Ring {n}") for n in range(lines)]))
    card = FoldCard(front, tuple(paragraph(f"{n}. {SENTENCE}") for n in range(length)))
    return a_document(heading("Card", 1), card, one_side=True)


@pytest.mark.parametrize(
    "block",
    [
        Strip(heading("Red"), words("Read this first."), Tone.CARE, light=1),
        Strip(heading("1. Safe")),
        Card((heading("In my own words"), paragraph("Wait.")), Tone.CALM, spoken=True),
        Card((paragraph(SENTENCE * 200),), spoken=True),
        Bullets((words("Say his name"), words(SENTENCE * 120)), to_tick=True),
        FoldCard(Banner((heading("Idris"),)), (paragraph("Wait."),)),
    ],
    ids=["lights", "strip", "bubble", "long bubble", "ticks", "fold"],
)
def test_every_design_conforms_to_pdf_ua_1(block):
    data = write(a_document(heading("Idris", 1), block, paragraph("The end.")))

    assert page.validate_pdf_bytes(data).is_compliant
    assert Structure(data).problems() == []
    assert "The end." in text_of(data)


def test_a_strip_stays_with_what_stands_under_it():
    filling = [paragraph("Above") for _ in range(34)]
    strip = Strip(heading("Amber"), words("These keep me calm."))

    pages = pages_of(write(a_document(heading("Idris", 1), *filling, strip, paragraph("Below"))))

    assert [("Amber" in told) == ("Below" in told) for told in pages] == [True] * len(pages)


def test_a_square_to_tick_is_no_letter():
    ticks = Bullets((words("Wait"),), to_tick=True)

    told = text_of(write(a_document(heading("Day one", 1), ticks)))

    assert told.startswith("Day one Wait")


def test_a_long_item_to_tick_goes_on_with_every_word():
    data = write(a_document(heading("A", 1), Bullets((words(SENTENCE * 150),), to_tick=True)))

    assert text_of(data).count("sleeve") == 150


@pytest.mark.parametrize(("count", "shape"), [(1, (1, 1)), (4, (4, 1)), (5, (3, 2)), (8, (4, 2))])
def test_a_card_takes_a_second_column_when_the_first_is_full(count, shape):
    card = FoldBox([Brick(10) for _ in range(count)])

    assert (card.rows, card.columns) == shape


def test_the_parts_of_a_card_have_the_size_of_a_bank_card():
    assert FoldBox([Brick(10)] * 4).height(500) == pytest.approx(4 * 54 * 72 / 25.4)


def test_a_card_holds_every_word_in_order_with_its_front_first():
    told = text_of(write(a_fold_card(40)))

    places = [told.index(f"{n}. He") for n in range(40)]
    assert told.index("Ring 0") < places[0]
    assert places == sorted(places)


def test_a_card_with_more_than_a_sheet_holds_is_too_long():
    assert lines_too_many(a_fold_card(20)) == 0
    assert lines_too_many(a_fold_card(200)) > 50
    with pytest.raises(PageTooLongError):
        write(a_fold_card(200))


def test_a_front_with_too_much_on_it_goes_on_in_the_next_part():
    told = text_of(write(a_fold_card(1, lines=30)))

    assert "Ring 29" in told


def test_parts_are_drawn_column_after_column():
    bricks = [Brick(10) for _ in range(6)]
    canvas = TaggedCanvas(BytesIO(), Tag("Document"), size=(600, 800))

    FoldBox(bricks).draw(canvas, Place(0, 700, 500, 700))

    places = [(brick.drawn.left, brick.drawn.top) for brick in bricks]
    assert [left > 0 for left, _ in places] == [False] * 3 + [True] * 3
    assert [top for _, top in places[:3]] == [top for _, top in places[3:]]
