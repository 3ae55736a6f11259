import pytest
from hypothesis import given
from hypothesis import strategies as st

from sendjourney.export.pdf.bidi import (
    base_level,
    has_right_to_left,
    levels,
    visual_order,
    with_numbers_kept,
)

LETTERS = st.sampled_from(
    "ab 12.,-+/()[]%:\u0627\u0628\u06cc\u05d0\u0661\u06f1\u2066\u2067\u2068\u2069"
)


def shown(text, base):
    """Return a text as it stands on paper, brackets not mirrored, invisible signs left out."""
    order = visual_order(levels(text, base))
    return "".join(text[i] for i in order if text[i] not in "\u2066\u2067\u2068\u2069")


@pytest.mark.parametrize(
    ("text", "base", "seen"),
    [
        ("abc", 0, "abc"),
        ("\u05d0\u05d1\u05d2", 1, "\u05d2\u05d1\u05d0"),
        ("call \u05d0\u05d1 now", 0, "call \u05d1\u05d0 now"),
        ("\u05d0 abc \u05d1", 1, "\u05d1 abc \u05d0"),
        ("\u05d0 12 \u05d1", 1, "\u05d1 12 \u05d0"),
        ("\u0627 12,5% \u0628", 1, "\u0628 %12,5 \u0627"),
        ("\u05d0(b)\u05d1", 1, "\u05d1)b(\u05d0"),
        ("a\u2067\u05d0 b\u2069c", 0, "ab \u05d0c"),
    ],
)
def test_text_stands_as_unicode_says(text, base, seen):
    assert shown(text, base) == seen


def test_a_telephone_number_after_urdu_keeps_its_groups():
    assert "01632 960123" in shown(with_numbers_kept("فون 01632 960123 پر"), 1)
    assert "01632 960123" not in shown("فون 01632 960123 پر", 1)


@pytest.mark.parametrize(
    "number", ["(01632) 960123", "+44 7700 900456", "12/03/2026", "12-03-2026"]
)
def test_numbers_of_several_groups_are_kept_together(number):
    assert number in shown(with_numbers_kept(f"ملاقات {number} کو"), 1).replace(
        ")01632(", "(01632)"
    )


def test_the_first_letter_gives_the_direction():
    assert base_level("12 – فون abc") == 1
    assert base_level("12 – Call فون") == 0
    assert base_level("\u2067فون\u2069 abc") == 0


def test_latin_text_needs_none_of_this():
    assert not has_right_to_left("Zoë’s café, 12 – 14 naïve Ðorđe")


@given(st.text(LETTERS, max_size=40), st.integers(0, 1))
def test_nothing_is_lost_or_doubled(text, base):
    found = levels(text, base)

    assert len(found) == len(text)
    assert min(found, default=base) >= base
    assert sorted(visual_order(found)) == list(range(len(text)))


def test_a_thousand_openings_do_no_harm():
    assert len(levels("\u2067" * 1000 + "(" * 1000, 0)) == 2000
