from sendjourney.export import one_page_profile
from sendjourney.export.document import Card, SideBySide, Tone
from sendjourney.export.plain_text import document_text
from tests.builders import a_family, a_story_part, the_record
from tests.export.materials import material

THREE = tuple(a_story_part(heading=h, text=h.upper()) for h in ("support", "admire", "important"))


def compose(*parts):
    return one_page_profile.compose(material(a_family(story_parts=parts)))


def test_it_speaks_as_the_child_under_the_three_headings():
    text = document_text(compose(*THREE))

    assert text.index("What people like and admire about me") < text.index("ADMIRE")
    assert text.index("What is important to me") < text.index("How best to support me")


def test_it_must_fit_on_one_side():
    assert compose(*THREE).one_side


def test_the_first_card_is_wide_and_the_others_stand_side_by_side():
    _, first, pair, _ = compose(*THREE).blocks

    assert isinstance(first, Card)
    assert isinstance(pair, SideBySide)
    assert [card.tone for card in (first, *pair.cards)] == [Tone.WARM, Tone.FRESH, Tone.CLEAR]


def test_two_parts_stand_side_by_side_and_one_alone():
    assert isinstance(compose(*THREE[:2]).blocks[1], SideBySide)
    assert isinstance(compose(*THREE[:1]).blocks[1], Card)


def test_nothing_else_of_the_story_is_on_it():
    assert "Medicine" not in document_text(
        compose(a_story_part(heading="medicines", text="Medicine"))
    )


def test_with_nothing_written_it_says_so():
    assert "This page is about Idris. Nothing is written on it yet." in document_text(compose())


def test_it_says_whose_words_they_are():
    text = document_text(one_page_profile.compose(material(the_record())))

    assert "Written by the family. Last confirmed 8 November 2026." in text
    assert "In the words of Mum, Dad and Nani; Mum and Idris; Mum, Dad and Aga." in text
