import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.export.pdf.characters import clusters, spelt_out, tidy, visible


def plain_letters_only(char):
    return char < "\u2000"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Zuzanka 🐴", "Zuzanka [horse face]"),
        ("👩‍👧 came", "[woman, girl] came"),
        ("👍🏽", "[thumbs up sign, medium skin tone]"),
        ("🇬🇧🇵🇰", "[flag GB][flag PK]"),
        ("🐴🐴", "[horse face][horse face]"),
        ("a\U000f0000b", "a[character f0000]b"),
    ],
)
def test_what_no_font_has_is_spelt_out(text, shown):
    assert spelt_out(text, plain_letters_only) == shown


def test_a_mark_stays_on_its_letter():
    assert list(clusters("e\u0301a")) == ["e\u0301", "a"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\u2028c\x0bd", "a\nb\nc\nd"),
        ("a\tb  c\u2003d", "a b c d"),
        ("a\x00b\x07c", "abc"),
        ("half\ud83d", "half\ufffd"),
        ("e\u0301", "é"),
    ],
)
def test_a_text_is_tidied_without_losing_a_letter(text, shown):
    assert tidy(text) == shown


def test_a_joiner_has_no_shape():
    assert visible("a\u200db\ufe0f") == "ab"


@given(st.text())
def test_every_visible_character_is_shown_or_named(text):
    shown = spelt_out(tidy(text), plain_letters_only)

    assert all(plain_letters_only(char) for char in visible(shown))
    assert bool(visible(tidy(text))) == bool(visible(shown))
