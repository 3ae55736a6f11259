import pytest

from sendjourney.export.design import Family
from sendjourney.export.pdf.fonts import cascade, known_characters
from sendjourney.export.pdf.shapes import ShapeBook

TEXT = cascade(Family.TEXT, bold=False)
HEADING = cascade(Family.HEADING, bold=False)


def fonts_of(text, faces=TEXT):
    return [shape.font.face.name for shape in ShapeBook().shapes(text, faces)]


def test_letters_are_set_in_the_first_font_that_has_the_whole_word():
    assert fonts_of("Idris") == ["AtkinsonHyperlegible-400"]
    assert fonts_of("hĺbku") == ["NotoSans-400"]
    assert fonts_of("علی") == ["Amiri-400"]
    assert fonts_of("বাংলা") == ["HindSiliguri-400"]
    assert fonts_of("Idris", HEADING) == ["Lexend-600"]


def test_a_word_in_two_scripts_changes_font_in_the_middle():
    assert fonts_of("Жعلی") == ["NotoSans-400", "Amiri-400"]


def test_bold_letters_of_a_variable_font_are_wider():
    regular, bold = TEXT[1], cascade(Family.TEXT, bold=True)[1]

    assert (
        bold.shape("hill", backwards=False)[0].advance
        > regular.shape("hill", backwards=False)[0].advance
    )


def test_arabic_letters_take_the_shape_of_their_place():
    alone = TEXT[2].shape("ب", backwards=True)
    joined = TEXT[2].shape("ببب", backwards=True)

    assert len({glyph.number for glyph in [*alone, *joined]}) == 4


@pytest.mark.parametrize("text", ["office", "علی خان", "हिन्दी", "বাংলা ভাষা", "e\u0301"])
def test_the_glyphs_of_a_text_stand_for_all_of_it(text):
    for shape in ShapeBook().shapes(text, TEXT):
        backwards = "\u0600" < text[0] < "\u0700"
        glyphs = shape.font.face.shape(shape.text, backwards=backwards)
        told = "".join(glyph.text for glyph in (reversed(glyphs) if backwards else glyphs))
        assert told == shape.text


def test_every_style_knows_the_letters_of_our_families():
    letters = "ąćęłńóśźż čďěňřšťůž ľĺŕ ășțâî ñçß Ωж ₤€–’“”…•" + "ںےگچپٹڈڑھۓ" + "अआक" + "অআকৎড়"

    assert known_characters().issuperset(letters)
